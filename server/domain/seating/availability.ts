import type { EditionDoc, EngagementDoc, MeetingDoc, Models } from '../../models/index.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import type { TableNeed } from '../edition/video.ts';

/** A slot in which everybody asked about is free. */
export interface FreeSlot extends Slot {
  /** The holder of the fiche accepts without asking. */
  open: boolean;
  tablesFree: number;
}

/** What one engagement holds. The unique index allows each of these strings once in the collection. */
export const claimOf = (editionId: string, slotId: string, resourceId: string): string =>
  `${editionId}·${slotId}·${resourceId}`;

/** Who takes their time and no table (all join by video, or keep the time for themselves) claims this too. With the tables
 * it lets a change of the grid claim all that could be taken in a slot, without standing in the way of sessions. */
export const asideClaimOf = (editionId: string, slotId: string, participantId: string): string =>
  claimOf(editionId, slotId, `@${participantId}`);

export const isAside = (resourceId: string): boolean => resourceId.startsWith('@');

/** For a person with a limit of meetings, one claim of `1 … limit`: the index then also keeps the limit. */
export const capClaimOf = (editionId: string, participantId: string, ordinal: number): string =>
  `${editionId}·cap·${participantId}·${ordinal}`;

/** Nobody stands twice in the line for one person. */
export const waitClaimOf = (editionId: string, waiterId: string, awaitedId: string): string =>
  `${editionId}·wait·${waiterId}·${awaitedId}`;

/** A time with a person that is offered without being held is offered to one at a time. */
export const offerClaimOf = (editionId: string, awaitedId: string, slotId: string): string =>
  `${editionId}·offer·${awaitedId}·${slotId}`;

/** The slot of a claim made by claimOf, null for the claims that take nobody's time. */
export function slotOfClaim(claim: string): string | null {
  const [, slotId] = claim.split('·');
  return slotId !== undefined && /^d\d/.test(slotId) ? slotId : null;
}

/** Whatever takes something of somebody. `slotId` and `tableId` are those of meetings and offers. */
export type Held = Pick<EngagementDoc, '_id' | 'kind' | 'claims' | 'participantIds'> &
  Partial<Pick<MeetingDoc, 'slotId' | 'tableId'>>;

/** What these people hold: one reading tells who is taken when, how many meetings each has, and where they sit. */
export const heldBy = (models: Models, participantIds: readonly string[]): Promise<Held[]> =>
  models.Engagement.find({ participantIds: { $in: participantIds }, claims: { $exists: true } })
    .select('kind claims participantIds slotId tableId')
    .lean<Held[]>();

/** The same for the people of one meeting, asked claim by claim: of somebody who was asked for hundreds of meetings, only
 * those that take their time are read. */
export const heldByFew = (
  models: Models,
  edition: EditionDoc,
  people: readonly { _id: string }[],
): Promise<Held[]> =>
  models.Engagement.find({
    claims: {
      $in: gridOf(edition).flatMap((slot) => people.map(({ _id }) => claimOf(edition._id, slot.id, _id))),
    },
  })
    .select('kind claims participantIds slotId tableId')
    .lean<Held[]>();

/** For each of the people, the slots in which they are taken.
 * @param except claims that do not count */
export const takenSlots = async (
  models: Models,
  editionId: string,
  participantIds: readonly string[],
  except?: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> =>
  slotsOf(await heldBy(models, participantIds), editionId, participantIds, except);

/** The same, of what was read already. */
export function slotsOf(
  held: readonly Held[],
  editionId: string,
  participantIds: readonly string[],
  except: ReadonlySet<string> = new Set(),
): Map<string, Set<string>> {
  const taken = new Map(participantIds.map((id) => [id, new Set<string>()]));
  for (const engagement of held) {
    for (const claim of engagement.claims ?? []) {
      if (except.has(claim)) continue;
      const [edition, , resource] = claim.split('·');
      const slotId = slotOfClaim(claim);
      if (edition === editionId && slotId !== null) taken.get(resource ?? '')?.add(slotId);
    }
  }
  return taken;
}

/** For each slot, the tables in use or out of use, and the interpreters who are booked. */
export async function takenTables(models: Models, edition: EditionDoc): Promise<Map<string, Set<string>>> {
  const engaged = await models.Engagement.find({
    editionId: edition._id,
    kind: { $in: ['meeting', 'waiting', 'closure'] },
    claims: { $exists: true },
  })
    .select('claims')
    .lean<EngagementDoc[]>();
  return resourcesIn(edition, engaged);
}

/** The same for some slots, asked claim by claim: what the hall holds at other times is not read.
 * @param exceptId the engagement whose own place does not count */
export async function takenTablesIn(
  models: Models,
  edition: EditionDoc,
  slotIds: readonly string[],
  exceptId?: string,
): Promise<Map<string, Set<string>>> {
  const claims = slotIds.flatMap((slotId) =>
    resourcesOf(edition).map(({ id }) => claimOf(edition._id, slotId, id)),
  );
  const engaged = await models.Engagement.find({ claims: { $in: claims } })
    .select('claims')
    .lean<EngagementDoc[]>();
  return resourcesIn(
    edition,
    engaged.filter((one) => one._id !== exceptId),
  );
}

const resourcesOf = (edition: EditionDoc): readonly { id: string }[] => [
  ...edition.tables,
  ...(edition.interpreters ?? []),
];

function resourcesIn(
  edition: EditionDoc,
  engaged: readonly Pick<EngagementDoc, 'claims'>[],
): Map<string, Set<string>> {
  const tables = new Set(resourcesOf(edition).map((one) => one.id));
  const taken = new Map<string, Set<string>>();
  for (const claim of engaged.flatMap((one) => one.claims ?? [])) {
    const [, slotId, resource] = claim.split('·');
    if (slotId === undefined || resource === undefined || !tables.has(resource)) continue;
    taken.set(slotId, (taken.get(slotId) ?? new Set()).add(resource));
  }
  return taken;
}

/** Slots still to come in which all are free and a table that they need is left, nearest to `around` first (by default: soonest).
 * @param open slots that the holder of the fiche opened */
export function commonSlots(options: {
  edition: EditionDoc;
  /** Those to look at; all of the grid when left out. */
  slots?: readonly Slot[];
  now: Date;
  taken: readonly (ReadonlySet<string> | undefined)[];
  tables: ReadonlyMap<string, ReadonlySet<string>>;
  open?: ReadonlySet<string>;
  /** Which tables will do; any when left out. */
  need?: TableNeed;
  /** One of these interpreters must be free too; null or left out = none is needed. */
  interpreters?: readonly string[] | null;
  around?: Date;
  limit?: number;
}): FreeSlot[] {
  const { edition, now, taken, tables, open, need = 'any', interpreters, around } = options;
  const usable = edition.tables.filter((table) => need !== 'video' || table.video);
  const free: FreeSlot[] = [];
  for (const slot of options.slots ?? gridOf(edition)) {
    if (slot.start <= now || taken.some((slots) => slots?.has(slot.id))) continue;
    const occupied = tables.get(slot.id);
    if (interpreters?.every((id) => occupied?.has(id))) continue;
    const tablesFree = usable.filter((table) => !occupied?.has(table.id)).length;
    if (tablesFree > 0 || need === 'none')
      free.push({ ...slot, open: open?.has(slot.id) ?? false, tablesFree });
  }
  if (around) {
    const distance = (slot: Slot) => Math.abs(slot.start.getTime() - around.getTime());
    free.sort((a, b) => distance(a) - distance(b));
  }
  return options.limit === undefined ? free : free.slice(0, options.limit);
}
