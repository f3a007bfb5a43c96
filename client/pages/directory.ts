import type { ParticipantView } from '../../server/contract/index.ts';
import type { Labels } from '../i18n/labels.ts';

export type Sort = 'nom' | 'organisation' | 'pays';

export interface DirectoryFilters {
  search: string;
  type: string;
  country: string;
  sort: Sort;
}

export function directoryFilters(params: URLSearchParams): DirectoryFilters {
  const sort = params.get('tri');
  return {
    search: params.get('recherche') ?? '',
    type: params.get('type') ?? '',
    country: params.get('pays') ?? '',
    sort: sort === 'organisation' || sort === 'pays' ? sort : 'nom',
  };
}

/** Everybody whose name, function, organisation, region or country holds every word, sorted.
 * The order of names is the server's. */
export function chosenPeople(
  people: readonly ParticipantView[],
  filters: DirectoryFilters,
  labels: Labels,
  language: string,
): ParticipantView[] {
  const words = fold(filters.search).split(/\s+/).filter(Boolean);
  const country = (person: ParticipantView) =>
    person.organisation ? labels.country(person.organisation.country) : '';
  const chosen = people.filter((person) => {
    const { organisation } = person;
    if (filters.type && organisation?.type !== filters.type) return false;
    if (filters.country && organisation?.country !== filters.country) return false;
    if (words.length === 0) return true;
    const text = fold(
      [person.name, person.title, organisation?.name, organisation?.region, country(person)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  if (filters.sort === 'nom') return chosen;
  const { compare } = new Intl.Collator(language);
  const key =
    filters.sort === 'pays' ? country : (person: ParticipantView) => person.organisation?.name ?? '';
  return chosen.sort((one, other) => compare(key(one), key(other)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
