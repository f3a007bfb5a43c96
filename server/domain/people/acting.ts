import type { ParticipantDoc } from '../../models/index.ts';
import { type InEdition, mayActFor } from '../context.ts';
import { actsFor } from './people.ts';

/** Who may act for whom follows from delegates, roles and organisations: open pages hear of those for whom their reader acts
 * by now, and no longer of the others.
 * @param before the person as they were, and after the change */
export async function tellWhoActs(
  context: InEdition,
  before: ParticipantDoc,
  after: ParticipantDoc,
): Promise<void> {
  const same = (['delegateIds', 'role', 'organisationId'] as const).every(
    (field) => String(before[field]) === String(after[field]),
  );
  if (same) return;
  await tellOfThem(context, before, after);
  await tellThem(context, before, after);
}

/** For each of these people, those for whom they may act, themselves excepted: `actsFor` for many at once. */
export async function whomTheyActFor(
  { models, edition }: InEdition,
  people: readonly ParticipantDoc[],
): Promise<Map<string, ParticipantDoc[]>> {
  const actors = people.filter(({ role }) => role !== 'staff');
  const officers = actors.filter(({ role }) => role === 'officer');
  const others = await models.Participant.find({
    $or: [
      { delegateIds: { $in: actors.map(({ _id }) => _id) } },
      { organisationId: { $in: officers.flatMap(({ organisationId }) => organisationId ?? []) } },
    ],
    editionId: edition._id,
    role: { $ne: 'staff' },
  }).lean<ParticipantDoc[]>();
  const likely = new Map<string, ParticipantDoc[]>();
  const note = (by: string, other: ParticipantDoc) => likely.set(by, [...(likely.get(by) ?? []), other]);
  for (const other of others) {
    for (const id of other.delegateIds) note(id, other);
    if (other.organisationId !== null) note(other.organisationId, other);
  }
  return new Map(
    actors.map((actor) => {
      const some = [actor._id, actor.organisationId ?? ''].flatMap((by) => likely.get(by) ?? []);
      return [
        actor._id,
        [...new Set(some)].filter((other) => other._id !== actor._id && mayActFor(actor, other)),
      ];
    }),
  );
}

/** Others act for them. */
async function tellOfThem(context: InEdition, before: ParticipantDoc, after: ParticipantDoc): Promise<void> {
  const organisationIds = [before, after].flatMap(({ organisationId }) => organisationId ?? []);
  const others = await context.models.Participant.find({
    $or: [
      { _id: { $in: [...before.delegateIds, ...after.delegateIds] } },
      { organisationId: { $in: organisationIds }, role: 'officer' },
    ],
    _id: { $ne: after._id },
    editionId: after.editionId,
  }).lean<ParticipantDoc[]>();
  const acted = others.filter((one) => mayActFor(one, before));
  const act = others.filter((one) => mayActFor(one, after));
  const added = idsOf(act.filter((one) => !acted.includes(one)));
  const removed = idsOf(acted.filter((one) => !act.includes(one)));
  if (added.length + removed.length > 0) context.tell({ type: 'delegates', person: after, added, removed });
}

/** They act for others. */
async function tellThem(context: InEdition, before: ParticipantDoc, after: ParticipantDoc): Promise<void> {
  const acted = await actsFor(context, before);
  const act = await actsFor(context, after);
  for (const person of act.filter((one) => !idsOf(acted).includes(one._id)))
    context.tell({ type: 'delegates', person, added: [after._id], removed: [] });
  for (const person of acted.filter((one) => !idsOf(act).includes(one._id)))
    context.tell({ type: 'delegates', person, added: [], removed: [after._id] });
}

const idsOf = (people: readonly ParticipantDoc[]): string[] => people.map(({ _id }) => _id);
