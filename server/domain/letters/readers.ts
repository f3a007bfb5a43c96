import type { ParticipantDoc } from '../../models/index.ts';
import { HERE, type InEdition } from '../context.ts';
import { actsFor } from '../people/people.ts';

/** Who reads of whose meetings: oneself; the delegates whom somebody named; and where an élu·e named nobody, the officers
 * of their organisation, who keep such agendas. Other colleagues may act for one another as well, and each reads their
 * own letters. Staff have the board and get none. */
export function reads(reader: ParticipantDoc, someone: ParticipantDoc): boolean {
  if (reader.role === 'staff' || someone.role === 'staff') return false;
  if (reader._id === someone._id || someone.delegateIds.includes(reader._id)) return true;
  return (
    keptByOfficers(someone) && reader.role === 'officer' && reader.organisationId === someone.organisationId
  );
}

const keptByOfficers = (someone: ParticipantDoc): boolean =>
  someone.role === 'elected' && someone.delegateIds.length === 0 && someone.organisationId !== null;

/** Whose meetings this reader hears of, themselves first. */
export async function readOf(context: InEdition, reader: ParticipantDoc): Promise<ParticipantDoc[]> {
  const others = await actsFor(context, reader);
  return [reader, ...others.filter((someone) => reads(reader, someone))];
}

/** The readers of each of these people. */
export async function readersOf(
  { models, edition }: InEdition,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const people = await models.Participant.find({ _id: { $in: [...ids] } }).lean<ParticipantDoc[]>();
  const organisations = people.filter(keptByOfficers).map((someone) => someone.organisationId!);
  const readers = await models.Participant.find({
    editionId: edition._id,
    ...HERE,
    $or: [
      { _id: { $in: [...ids, ...people.flatMap((someone) => someone.delegateIds)] } },
      { organisationId: { $in: [...new Set(organisations)] } },
    ],
  }).lean<ParticipantDoc[]>();
  const byId = new Map(readers.map((reader) => [reader._id, reader]));
  const officers = readers.filter((reader) => reader.role === 'officer');
  return new Map(
    people.map((someone) => {
      const near = [someone._id, ...someone.delegateIds].flatMap((id) => byId.get(id) ?? []);
      const candidates = keptByOfficers(someone) ? [...near, ...officers] : near;
      return [someone._id, candidates.filter((one) => reads(one, someone)).map((one) => one._id)];
    }),
  );
}
