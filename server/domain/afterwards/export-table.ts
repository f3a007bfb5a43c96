import type { InterfaceLanguage } from '../../contract/values.ts';
import type { ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import type { Column } from './export-words.ts';

/** One row by the names of its columns. Lists are `a, b`. */
export type Cells = Partial<
  Record<Column, string | number | boolean | Date | null | undefined | readonly (string | number)[]>
>;

export interface Table {
  columns: readonly Column[];
  rows: (context: InEdition, names: Names, language: InterfaceLanguage) => AsyncIterable<Cells>;
}

/** Who and what the rows name. */
export interface Names {
  people: ReadonlyMap<string, ParticipantDoc>;
  organisations: ReadonlyMap<string, OrganisationDoc>;
  listings: ReadonlyMap<string, ListingDoc>;
}

export async function namesIn({ models, edition }: InEdition): Promise<Names> {
  const inEdition = { editionId: edition._id };
  const [people, organisations, listings] = await Promise.all([
    models.Participant.find(inEdition).sort({ familyName: 1, _id: 1 }).lean<ParticipantDoc[]>(),
    models.Organisation.find(inEdition).sort({ name: 1 }).lean<OrganisationDoc[]>(),
    models.Listing.find(inEdition).sort({ publishedAt: 1, _id: 1 }).lean<ListingDoc[]>(),
  ]);
  return { people: byId(people), organisations: byId(organisations), listings: byId(listings) };
}

const byId = <T extends { _id: string }>(documents: readonly T[]): Map<string, T> =>
  new Map(documents.map((one) => [one._id, one]));

export const named = ({ people }: Names, id: string | null): string => {
  const someone = people.get(id ?? '');
  return someone ? nameOf(someone) : '';
};
export const organisationOf = ({ organisations }: Names, id: string | null): string =>
  organisations.get(id ?? '')?.name ?? '';
