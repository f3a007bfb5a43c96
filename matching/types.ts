/** The vocabulary that every layer shares. Pure data: no clock, no I/O. */

export const LISTING_KINDS = ['need', 'offer', 'call'] as const;
/** need = besoin, offer = offre, call = appel (Cités Unies France, bourse aux projets 2018). */
export type ListingKind = (typeof LISTING_KINDS)[number];

/** Whom a kind of listing can meet: a need seeks offers and calls, a call calls and offers, an offer needs
 * and calls. Two needs, or two offers, have nothing to give each other. */
export const COMPLEMENTS: Record<ListingKind, readonly ListingKind[]> = {
  need: ['offer', 'call'],
  offer: ['need', 'call'],
  call: ['call', 'offer'],
};

export const ORGANISATION_TYPES = [
  'commune',
  'epci',
  'departement',
  'region',
  'foreign-authority',
  'association',
  'company',
  'university',
  'public-agency',
  'network',
  'embassy',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export const THEMES = [
  'eau',
  'dechets',
  'energie',
  'climat',
  'biodiversite',
  'agriculture',
  'alimentation',
  'tourisme',
  'attractivite',
  'ess',
  'numerique',
  'education',
  'emploi',
  'jeunesse',
  'genre',
  'sante',
  'inclusion',
  'culture',
  'patrimoine',
  'sport',
  'gouvernance',
  'urbanisme',
  'mobilite',
  'migrations',
  'humanitaire',
  'transfrontalier',
  'citoyennete',
  'recherche',
] as const;
export type Theme = (typeof THEMES)[number];

export const LINK_FORMS = ['jumelage', 'convention', 'projet', 'echange-ponctuel'] as const;
export type LinkForm = (typeof LINK_FORMS)[number];

/** Languages of the interface and of full text analysis. Other working languages are ISO 639-1 codes. */
export const TEXT_LANGUAGES = ['fr', 'en', 'es', 'pt'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The 17 Sustainable Development Goals (ODD). */
export const ODD_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

/** What matching needs to know of a fiche. Missing tags are empty lists and count as neutral. */
export interface MatchListing {
  id: string;
  kind: ListingKind;
  /** Language of the text; detected when absent. */
  lang?: TextLanguage;
  title: string;
  what: string;
  how: string;
  why: string;
  difficulties?: string;
  organisation: {
    /** Same id = same organisation; falls back to the name. */
    id?: string;
    name: string;
    type: OrganisationType;
    /** ISO 3166-1 alpha-2. */
    country: string;
    region?: string;
  };
  /** ISO 3166-1 alpha-2, countries concerned or sought; empty = any. */
  countries: readonly string[];
  themes: readonly Theme[];
  /** 1 to 17. */
  odds: readonly number[];
  /** Types of partner sought; empty = any. */
  partnerTypes: readonly OrganisationType[];
  linkForms?: readonly LinkForm[];
  /** Working languages, ISO 639-1. */
  languages: readonly string[];
}

export const MATCH_PARTS = [
  'text',
  'themes',
  'odds',
  'countries',
  'partnerType',
  'linkForm',
  'language',
] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

/** Why one part of a score is what it is. `contribution` is in points of the score: they add up to it. */
export type MatchReason =
  | { part: 'text'; contribution: number; terms: SharedTerm[] }
  | { part: 'themes'; contribution: number; themes: Theme[] }
  | { part: 'odds'; contribution: number; odds: number[] }
  | { part: 'countries'; contribution: number; countries: string[]; areas: string[] }
  | { part: 'partnerType'; contribution: number; types: OrganisationType[] }
  | { part: 'linkForm'; contribution: number; forms: LinkForm[] }
  | { part: 'language'; contribution: number; languages: string[] };

/** What somebody follows: countries and themes. */
export interface Followed {
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  themes: readonly Theme[];
}

/** A word or expression that both texts share, as each of them writes it. */
export interface SharedTerm {
  /** Stem, or concept code such as `eau-potable`. */
  term: string;
  inQuery: string;
  inCandidate: string;
}

/** A ranked partner. `score` and every part are in [0, 1]; contributions of `reasons` add up to `score`. */
export interface Match {
  id: string;
  score: number;
  parts: Record<MatchPart, number>;
  reasons: MatchReason[];
}

/** What there is already between the two organisations, or what the holder of the fiche said of the other.
 * - `not-interested`, `already-partners`: said by the holder
 * - `declined`: one of them declined a meeting; `proposed`: an answer is awaited
 * - `meeting`: they will meet; `met`: they have met */
export const STANDINGS = [
  'not-interested',
  'already-partners',
  'declined',
  'proposed',
  'meeting',
  'met',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Tags found in a text while it is being written, best first. */
export interface Suggestions {
  themes: { theme: Theme; score: number; because: string[] }[];
  odds: { odd: number; score: number; because: string[] }[];
  countries: { country: string; because: string[] }[];
}
