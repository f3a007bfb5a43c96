import { Refusal } from '../../errors.ts';
import type { EditionDoc, EngagementDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, nameOf } from '../context.ts';
import { isAside } from '../seating/availability.ts';
import { gridOf, slotsOf } from './grid.ts';

/** What a change takes out of the grid. */
export interface Leaving {
  /** Slots that are gone, or whose name means another time. */
  slots: ReadonlySet<string>;
  /** Tables and interpreters. */
  resources: ReadonlySet<string>;
}

export function leaving(before: EditionDoc, after: EditionDoc): Leaving {
  const times = new Map(slotsOf(after).map((slot) => [slot.id, slot.start.getTime()]));
  const kept = new Set(resourcesOf(after));
  return {
    slots: new Set(
      gridOf(before)
        .filter((slot) => times.get(slot.id) !== slot.start.getTime())
        .map((slot) => slot.id),
    ),
    resources: new Set(resourcesOf(before).filter((id) => !kept.has(id))),
  };
}

/** The tables and interpreters of an edition. */
export const resourcesOf = (edition: Pick<EditionDoc, 'tables' | 'interpreters'>): string[] =>
  [...edition.tables, ...(edition.interpreters ?? [])].map((resource) => resource.id);

/** Do both have the same places, at the same times? */
export function sameGrid(before: EditionDoc, after: EditionDoc): boolean {
  const gridText = (edition: EditionDoc) =>
    JSON.stringify([
      slotsOf(edition).map(({ id, start, end }) => [id, start, end]),
      resourcesOf(edition).sort(),
    ]);
  return gridText(before) === gridText(after);
}

/** Who has a place that would be gone is named. This look words a refusal and spares the attempt; that nobody comes
 * between it and the change, the index sees to (grid-change.ts).
 * @throws Refusal wrong_state */
export async function refuseToUnseat(context: Context, before: EditionDoc, after: EditionDoc): Promise<void> {
  const { slots: lost, resources: gone } = leaving(before, after);
  const engaged = await context.models.Engagement.find({
    editionId: before._id,
    // Attendance follows the grid by itself: see claimAttendancesAgain.
    kind: { $nin: ['attendance', 'removal'] },
    claims: { $exists: true },
  }).lean<EngagementDoc[]>();
  const places = engaged.flatMap((doc) =>
    (doc.claims ?? []).flatMap((claim) => {
      const [, slotId = '', resourceId = ''] = claim.split('·');
      if (isAside(resourceId)) return [];
      return lost.has(slotId) || gone.has(resourceId) ? [{ doc, slotId, resourceId }] : [];
    }),
  );
  if (places.length === 0) return;
  const where = places.slice(0, 5).map(({ slotId, resourceId }) => `${slotId} ${resourceId}`);
  throw new Refusal(
    'wrong_state',
    `${places.length} places taken would disappear (${where.join(', ')}): move or cancel them first`,
    { places: await namedPlaces(context, onePlaceEach(places)) },
  );
}

interface Place {
  doc: EngagementDoc;
  slotId: string;
  resourceId: string;
}

/** Places that a refusal names. */
const PLACES_SHOWN = 20;

/** A slot that goes takes every person of a meeting with it: one line for the meeting is enough. */
const onePlaceEach = (places: readonly Place[]): Place[] => [
  ...new Map(places.toReversed().map((place) => [`${place.slotId} ${place.doc._id}`, place])).values(),
];

async function namedPlaces({ models }: Context, places: readonly Place[]) {
  const shown = [...places].sort((a, b) => (a.slotId < b.slotId ? -1 : 1)).slice(0, PLACES_SHOWN);
  const ids = shown.flatMap(({ doc }) => doc.participantIds);
  const people = await models.Participant.find({ _id: { $in: ids } }).lean<ParticipantDoc[]>();
  const known = new Map(people.map((someone) => [someone._id, someone]));
  const organisations = await models.Organisation.find({
    _id: { $in: people.flatMap((someone) => someone.organisationId ?? []) },
  }).lean<OrganisationDoc[]>();
  const shortNames = new Map(organisations.map((one) => [one._id, one.shortName]));
  return shown.map(({ doc, slotId, resourceId }) => ({
    slotId,
    resourceId,
    meetingId: doc.kind === 'meeting' ? doc._id : null,
    who: [
      ...new Set(
        doc.participantIds.flatMap((id) => {
          const someone = known.get(id);
          return someone ? (shortNames.get(someone.organisationId ?? '') ?? nameOf(someone)) : [];
        }),
      ),
    ],
  }));
}
