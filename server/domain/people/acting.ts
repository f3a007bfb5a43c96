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
