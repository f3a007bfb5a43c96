import { THEMES, type Theme } from '../../matching/types.ts';
import type { ParticipantView } from '../../server/contract/index.ts';
import type { Labels } from '../i18n/labels.ts';

export type Sort = 'nom' | 'organisation' | 'pays';

export interface DirectoryFilters {
  search: string;
  type: string;
  country: string;
  /** A working language. */
  language: string;
  /** Only those who join by video. */
  remote: boolean;
  /** A theme of what their organisation publishes; the server knows who that is. */
  theme: Theme | null;
  /** A group that they are in; the server knows who that is. */
  groupId: string;
  sort: Sort;
}

export function directoryFilters(params: URLSearchParams): DirectoryFilters {
  const sort = params.get('tri');
  return {
    search: params.get('recherche') ?? '',
    type: params.get('type') ?? '',
    country: params.get('pays') ?? '',
    language: params.get('langue') ?? '',
    remote: params.get('visio') === 'oui',
    theme: THEMES.find((one) => one === params.get('theme')) ?? null,
    groupId: params.get('groupe') ?? '',
    sort: sort === 'organisation' || sort === 'pays' ? sort : 'nom',
  };
}

/** Everybody in whose name, function, organisation, region or country a word begins like every one that is searched, sorted.
 * The order of names is the server's. */
export function chosenPeople(
  people: readonly ParticipantView[],
  filters: DirectoryFilters,
  labels: Labels,
  language: string,
): ParticipantView[] {
  const words = wordsOf(filters.search);
  const country = (person: ParticipantView) =>
    person.organisation ? labels.country(person.organisation.country) : '';
  const chosen = people.filter((person) => {
    const { organisation } = person;
    if (filters.type && organisation?.type !== filters.type) return false;
    if (filters.country && organisation?.country !== filters.country) return false;
    if (filters.language && !person.languages.includes(filters.language)) return false;
    if (filters.remote && !person.remote) return false;
    if (words.length === 0) return true;
    const text = wordsOf(
      [person.name, person.title, organisation?.name, organisation?.region, country(person)].join(' '),
    );
    return words.every((word) => text.some((one) => one.startsWith(word)));
  });
  if (filters.sort === 'nom') return chosen;
  const { compare } = new Intl.Collator(language);
  const key =
    filters.sort === 'pays' ? country : (person: ParticipantView) => person.organisation?.name ?? '';
  return chosen.sort((one, other) => compare(key(one), key(other)));
}

/** Words without accents and capitals; an apostrophe or a hyphen ends one. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
