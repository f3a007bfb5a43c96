import type { InputOf, ListingView } from '../../server/contract/index.ts';

/** The fields of a fiche that its holder writes. */
export type Draft = Pick<
  ListingView,
  | 'kind'
  | 'lang'
  | 'title'
  | 'what'
  | 'how'
  | 'why'
  | 'difficulties'
  | 'countries'
  | 'themes'
  | 'odds'
  | 'partnerTypes'
  | 'linkForms'
  | 'languages'
  | 'budgetEuros'
  | 'durationMonths'
  | 'programme'
  | 'existingLinks'
  | 'consentToPublish'
> & { contactIds: string[] };

export type DraftField = keyof Draft;

export function emptyDraft(lang: Draft['lang'], languages: string[], contactIds: string[]): Draft {
  return {
    kind: 'need',
    lang,
    title: '',
    what: '',
    how: '',
    why: '',
    difficulties: '',
    countries: [],
    themes: [],
    odds: [],
    partnerTypes: [],
    linkForms: [],
    languages,
    budgetEuros: null,
    durationMonths: null,
    programme: '',
    existingLinks: '',
    consentToPublish: false,
    contactIds,
  };
}

export function draftOf(listing: ListingView): Draft {
  const { kind, lang, title, what, how, why, difficulties, countries, themes, odds } = listing;
  const { partnerTypes, linkForms, languages, budgetEuros, durationMonths } = listing;
  const { programme, existingLinks, consentToPublish } = listing;
  return {
    ...{ kind, lang, title, what, how, why, difficulties, countries, themes, odds },
    ...{ partnerTypes, linkForms, languages, budgetEuros, durationMonths },
    ...{ programme, existingLinks, consentToPublish },
    contactIds: listing.contacts.map((contact) => contact.id),
  };
}

/** The fields of `draft` that differ from `base`: what an edit has to send. */
export function changes(base: Draft, draft: Draft): Partial<Draft> {
  return Object.fromEntries(
    fieldsOf(draft)
      .filter((field) => !same(base[field], draft[field]))
      .map((field) => [field, draft[field]]),
  );
}

export const isEmpty = (patch: Partial<Draft>) => Object.keys(patch).length === 0;

export interface Merge {
  draft: Draft;
  /** Fields that both sides changed differently: the draft keeps mine, `theirs` is shown beside. */
  conflicts: { field: DraftField; theirs: Draft[DraftField] }[];
}

/** Joins what I wrote and what someone else saved meanwhile, without losing a word of either. */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merge {
  const draft: Draft = { ...theirs };
  const conflicts: Merge['conflicts'] = [];
  for (const field of fieldsOf(mine)) {
    if (same(base[field], mine[field])) continue;
    Object.assign(draft, { [field]: mine[field] });
    const theyChanged = !same(base[field], theirs[field]) && !same(mine[field], theirs[field]);
    if (theyChanged) conflicts.push({ field, theirs: theirs[field] });
  }
  return { draft, conflicts };
}

export type MissingField = 'title' | 'what' | 'themes' | 'languages' | 'contactIds' | 'consentToPublish';

/** What a fiche still needs before it is published, in the order of the form. */
export function missingOf(draft: Draft): MissingField[] {
  const given: Record<MissingField, boolean> = {
    title: draft.title.trim() !== '',
    what: draft.what.trim() !== '',
    themes: draft.themes.length > 0,
    languages: draft.languages.length > 0,
    contactIds: draft.contactIds.length > 0,
    consentToPublish: draft.consentToPublish,
  };
  return (Object.keys(given) as MissingField[]).filter((field) => !given[field]);
}

/** What the preview asks of the server; nothing while there is too little to compare. */
export function previewOf(draft: Draft): InputOf<'partner:preview'> | null {
  const { kind, lang, title, what, how, why, difficulties } = draft;
  const { countries, themes, odds, partnerTypes, linkForms, languages } = draft;
  const words = [title, what, how, why].join(' ').trim();
  if (words.length < 12 && themes.length === 0 && odds.length === 0) return null;
  return {
    ...{ kind, lang, title, what, how, why, difficulties },
    ...{ countries, themes, odds, partnerTypes, linkForms, languages },
    limit: 5,
  };
}

function fieldsOf(draft: Draft): DraftField[] {
  return Object.keys(draft) as DraftField[];
}

/** Texts compare as the server stores them, without outer spaces; lists compare item by item. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => item === other[index]);
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
  return one === other;
}
