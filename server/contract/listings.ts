import { z } from 'zod';
import { MATCH_PARTS, STANDINGS } from '../../matching/types.ts';
import { LIMITS } from './limits.ts';
import { OrganisationView, ParticipantView } from './people.ts';
import { SlotId, SlotOffer } from './slots.ts';
import {
  CommandKey,
  CountryCode,
  Flag,
  Id,
  Instant,
  InterfaceLanguage,
  LanguageCode,
  LinkForm,
  ListingKind,
  line,
  listOf,
  Odd,
  OrganisationType,
  prose,
  Theme,
} from './values.ts';

export const LISTING_STATUSES = ['draft', 'published', 'partner-found', 'withdrawn', 'expired'] as const;
export const ListingStatus = z.enum(LISTING_STATUSES);
export type ListingStatus = z.infer<typeof ListingStatus>;

/** The fields that its holder writes. */
const listingFields = {
  kind: ListingKind,
  lang: InterfaceLanguage.default('fr'),
  title: line(LIMITS.titleChars).min(1, 'a fiche needs a title'),
  what: prose(LIMITS.textChars).default(''),
  how: prose(LIMITS.textChars).default(''),
  why: prose(LIMITS.textChars).default(''),
  difficulties: prose(LIMITS.textChars).default(''),
  /** Countries concerned or sought; empty = any. */
  countries: z.array(CountryCode).max(LIMITS.countriesPerListing).default([]),
  themes: z.array(Theme).max(LIMITS.themesPerListing, 'at most 3 themes').default([]),
  odds: z.array(Odd).max(17).default([]),
  partnerTypes: z.array(OrganisationType).max(11).default([]),
  linkForms: z.array(LinkForm).max(4).default([]),
  /** Working languages of the exchange. */
  languages: z.array(LanguageCode).max(10).default([]),
  /** Indicative budget, euros. */
  budgetEuros: z.number().int().min(0).max(1_000_000_000).nullable().default(null),
  durationMonths: z.number().int().min(1).max(240).nullable().default(null),
  /** Funding programme targeted. */
  programme: line(LIMITS.shortTextChars).default(''),
  /** Links that exist already. */
  existingLinks: prose(LIMITS.shortTextChars).default(''),
  consentToPublish: z.boolean().default(false),
};

export const ListingCreateInput = z.strictObject({
  ...listingFields,
  /** Officers post for their own organisation; staff name one. */
  organisationId: Id.optional(),
  /** People to meet about it; the author when left out. */
  contactIds: z.array(Id).max(6).optional(),
  key: CommandKey.optional(),
});

/** Fields left out of an edit keep their value: no default may fill them. */
const editable = z.strictObject({ ...listingFields, contactIds: z.array(Id).min(1).max(6) }).shape;
const withoutDefaults = Object.fromEntries(
  Object.entries(editable).map(([name, schema]) => [
    name,
    (schema instanceof z.ZodDefault ? schema.unwrap() : schema).optional(),
  ]),
) as { [K in keyof typeof editable]: z.ZodOptional<Undefault<(typeof editable)[K]>> };
type Undefault<T> = T extends z.ZodDefault<infer Inner> ? Inner : T;

export const ListingEditInput = z.strictObject({
  id: Id,
  /** The revision that was read; an older one is refused as `stale`, nothing is overwritten. */
  rev: z.number().int().min(0),
  ...withoutDefaults,
});

export const PARTNER_STATES = ['named', 'agreed', 'declined'] as const;
/** With whom a fiche found what it sought, as its holder says. Shown to others once the partner agreed, or staff for them. */
export const PartnershipView = z.object({
  id: Id,
  /** Null for one that is not in the edition. */
  organisation: OrganisationView.nullable(),
  name: z.string(),
  state: z.enum(PARTNER_STATES),
  /** May the reader say whether it is so? */
  answerable: z.boolean(),
});
export type PartnershipView = z.infer<typeof PartnershipView>;

export const ListingView = z.object({
  id: Id,
  rev: z.number().int(),
  slug: z.string(),
  status: ListingStatus,
  kind: ListingKind,
  lang: InterfaceLanguage,
  title: z.string(),
  what: z.string(),
  how: z.string(),
  why: z.string(),
  difficulties: z.string(),
  countries: z.array(CountryCode),
  themes: z.array(Theme),
  odds: z.array(z.number().int()),
  partnerTypes: z.array(OrganisationType),
  linkForms: z.array(LinkForm),
  languages: z.array(LanguageCode),
  budgetEuros: z.number().nullable(),
  durationMonths: z.number().nullable(),
  programme: z.string(),
  existingLinks: z.string(),
  consentToPublish: z.boolean(),
  organisation: OrganisationView,
  contacts: z.array(ParticipantView),
  /** Slots at which interested people may come without asking; `free` is false once taken. */
  openSlots: z.array(z.object({ slotId: SlotId, hostId: Id, free: z.boolean() })),
  /** Of a fiche whose partner was found: those that the reader may know of. */
  partners: z.array(PartnershipView),
  /** May the reader edit it? */
  editable: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  publishedAt: Instant.nullable(),
  /** When its holder last stood by it; null for what was never published. */
  confirmedAt: Instant.nullable(),
  /** The holder is asked whether it still holds. */
  toConfirm: z.boolean(),
});
export type ListingView = z.infer<typeof ListingView>;

export const ListingSummary = ListingView.pick({
  id: true,
  rev: true,
  slug: true,
  status: true,
  kind: true,
  lang: true,
  title: true,
  what: true,
  countries: true,
  themes: true,
  odds: true,
  languages: true,
  organisation: true,
  editable: true,
  updatedAt: true,
  confirmedAt: true,
});
export type ListingSummary = z.infer<typeof ListingSummary>;

/** A fiche that people meet about, as all of them may see it. */
export const ListingMention = ListingView.pick({ id: true, kind: true, title: true }).extend({
  /** Null once it is no longer public: the title is then the one it had when the meeting was asked for. */
  slug: z.string().nullable(),
  organisationId: Id,
});
export type ListingMention = z.infer<typeof ListingMention>;

/** What was found in a fiche of what was searched: words as they stand in it, or a tag. */
export const FoundView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text: z.string() }),
  z.object({ kind: z.literal('country'), country: CountryCode }),
  z.object({ kind: z.literal('theme'), theme: Theme }),
  z.object({ kind: z.literal('odd'), odd: z.number().int() }),
  z.object({ kind: z.literal('type'), type: OrganisationType }),
]);
export type FoundView = z.infer<typeof FoundView>;

const FollowedView = z.object({ countries: z.array(CountryCode), themes: z.array(Theme) });

/** A fiche of the list. */
export const FoundListing = ListingSummary.extend({
  partnerTypes: z.array(OrganisationType),
  publishedAt: Instant.nullable(),
  /** It is the reader's to edit, and they are asked whether it still holds. */
  toConfirm: z.boolean(),
  /** Times to come at which one may come without asking, and nobody has yet. */
  openTimes: z.number().int(),
  found: z.array(FoundView),
  /** What of it I follow, where fiches on what I follow are asked for. */
  followed: FollowedView.nullable(),
});
export type FoundListing = z.infer<typeof FoundListing>;

export const FoundListings = z.object({
  total: z.number().int(),
  /** False when no fiche has all that was searched: those that have most of it are listed. */
  complete: z.boolean(),
  listings: z.array(FoundListing),
});

export const LISTING_SORTS = ['relevance', 'newest', 'organisation', 'country'] as const;

export const ListingQuery = z.strictObject({
  mine: Flag.optional(),
  /** Those of one organisation. */
  organisationId: Id.optional(),
  /** Those on the countries or themes of a group. */
  groupId: Id.optional(),
  /** Those of others on what I follow. */
  followed: Flag.optional(),
  /** Words, what they mean in any language, names of countries, themes, ODD, organisations and contacts. */
  search: line(200).optional(),
  kinds: listOf(ListingKind, 3).optional(),
  themes: listOf(Theme, 28).optional(),
  countries: listOf(CountryCode, 60).optional(),
  odds: listOf(Odd, 17).optional(),
  /** Working languages. */
  languages: listOf(LanguageCode, 20).optional(),
  /** Types that are sought. */
  partnerTypes: listOf(OrganisationType, 11).optional(),
  /** Types and countries of the organisation that posts. */
  holderTypes: listOf(OrganisationType, 11).optional(),
  holderCountries: listOf(CountryCode, 60).optional(),
  /** Only those with times at which one may come without asking. */
  open: Flag.optional(),
  /** Left out: by relevance where something is searched, else newest first. */
  sort: z.enum(LISTING_SORTS).optional(),
  /** Language of the page: what is searched is read in it first, and names are sorted in it. */
  lang: InterfaceLanguage.optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const SharedTerm = z.object({ term: z.string(), inQuery: z.string(), inCandidate: z.string() });
const contribution = z.number();
/** Why a partner is proposed; `contribution` in points of the score, they add up to it. */
export const MatchReasonView = z.discriminatedUnion('part', [
  z.object({ part: z.literal('text'), contribution, terms: z.array(SharedTerm) }),
  z.object({ part: z.literal('themes'), contribution, themes: z.array(Theme) }),
  z.object({ part: z.literal('odds'), contribution, odds: z.array(z.number()) }),
  z.object({
    part: z.literal('countries'),
    contribution,
    countries: z.array(z.string()),
    areas: z.array(z.string()),
  }),
  z.object({ part: z.literal('partnerType'), contribution, types: z.array(OrganisationType) }),
  z.object({ part: z.literal('linkForm'), contribution, forms: z.array(LinkForm) }),
  z.object({ part: z.literal('language'), contribution, languages: z.array(z.string()) }),
]);
export type MatchReasonView = z.infer<typeof MatchReasonView>;

/** A possible partner of one fiche: who, why, and when both are free. */
export const PartnerView = z.object({
  listing: ListingSummary,
  contacts: z.array(ParticipantView),
  /** In [0, 1]. */
  score: z.number(),
  parts: z.record(z.enum(MATCH_PARTS), z.number()),
  reasons: z.array(MatchReasonView),
  /** Which of the contacts one meets at these hours; null when the fiche names nobody. */
  hostId: Id.nullable(),
  /** The nearest slots free for both, at most three; or the one asked about. */
  slots: z.array(SlotOffer),
  /** Why there are none: I have all the meetings I accept, they have, or nothing suits both; null = there are some. */
  noSlots: z.enum(['our-limit', 'their-limit', 'nothing-in-common']).nullable(),
  /** Put aside by the holder of the fiche: `standing` says why. */
  dismissed: z.boolean(),
  /** What there is between the two organisations, or what the holder said; null = nothing yet. Partners come
   * in this order: to be met, met or about to, put aside. */
  standing: z.enum(STANDINGS).nullable(),
  /** What of it I follow: it brings a partner a little forward, and counts for no points. */
  followed: FollowedView.nullable(),
  /** Fiches folded into this one because they say the same, best first. */
  similar: z.array(ListingSummary),
  /** A meeting about it that already exists between the two organisations. */
  meeting: z
    .object({
      id: Id,
      rev: z.number().int(),
      state: z.string(),
      slotId: SlotId.nullable(),
      proposedSlotIds: z.array(SlotId),
      /** Who asked; of our side, the request may be taken back. */
      requestedById: Id,
      /** The people of the other side. */
      people: z.array(ParticipantView),
    })
    .nullable(),
});
export type PartnerView = z.infer<typeof PartnerView>;

export const SuggestionsView = z.object({
  themes: z.array(z.object({ theme: Theme, score: z.number(), because: z.array(z.string()) })),
  odds: z.array(z.object({ odd: z.number().int(), score: z.number(), because: z.array(z.string()) })),
  countries: z.array(z.object({ country: CountryCode, because: z.array(z.string()) })),
});
export type SuggestionsView = z.infer<typeof SuggestionsView>;

/** A fiche being written: nothing is required but its kind. */
export const DraftPreviewInput = z.strictObject({
  /** The fiche that is being edited, so that it is not found similar to itself. */
  id: Id.optional(),
  kind: ListingKind,
  lang: InterfaceLanguage.optional(),
  title: line(LIMITS.titleChars).default(''),
  what: prose(LIMITS.textChars).default(''),
  how: prose(LIMITS.textChars).default(''),
  why: prose(LIMITS.textChars).default(''),
  difficulties: prose(LIMITS.textChars).default(''),
  countries: listingFields.countries,
  themes: listingFields.themes,
  odds: listingFields.odds,
  partnerTypes: listingFields.partnerTypes,
  linkForms: listingFields.linkForms,
  languages: listingFields.languages,
  limit: z.number().int().min(1).max(20).default(5),
});

/** What a draft lacks to be found: a longer text, an answer to "how", or tags. */
export const MissingCode = z.enum(['text', 'how', 'themes', 'countries', 'odds', 'languages']);
export type MissingCode = z.infer<typeof MissingCode>;

export const PreviewView = z.object({
  suggestions: SuggestionsView,
  partners: z.array(
    z.object({ listing: ListingSummary, score: z.number(), reasons: z.array(MatchReasonView) }),
  ),
  /** Published fiches of the same kind that speak of the same things: to read before publishing one more. */
  similar: z.array(ListingSummary),
  /** Heaviest first. */
  missing: z.array(MissingCode),
});
