import type { FAIRNESS_GROUPS } from '../../contract/plans.ts';
import type { OrganisationDoc, PlanDoc, PlanEntryDoc, PlanUnplaced } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { type ScheduleFacts, scheduleFacts } from './schedule-facts.ts';

type Count = { before: number; after: number };

export interface Fairness {
  groups: {
    group: (typeof FAIRNESS_GROUPS)[number];
    organisations: number;
    meetings: Count;
    without: Count;
  }[];
  organisations: (Count & {
    organisation: OrganisationDoc;
    none: PlanUnplaced['code'] | 'no-fiche' | 'no-request' | null;
  })[];
}

/** Which organisations are in each group that is looked at. */
export const BELONGS: Record<
  (typeof FAIRNESS_GROUPS)[number],
  (organisation: Pick<OrganisationDoc, 'country' | 'populationBand'>) => boolean
> = {
  french: ({ country }) => country === 'FR',
  foreign: ({ country }) => country !== 'FR',
  small: ({ populationBand: band }) => band === '<10k' || band === '10k-50k',
  large: ({ populationBand: band }) => band !== null && band !== '<10k' && band !== '10k-50k',
};

/** Meetings of each organisation that takes part: booked without this programme, and with all that it plans or has
 * published; and for those who have none afterwards, why. */
export async function fairnessOf(
  context: InEdition,
  plan: PlanDoc,
  entries: readonly PlanEntryDoc[],
): Promise<Fairness> {
  const editionId = context.edition._id;
  const [facts, organisations, owners] = await Promise.all([
    scheduleFacts(context),
    context.models.Organisation.find({ editionId }).sort({ name: 1 }).lean<OrganisationDoc[]>(),
    context.models.Listing.distinct('organisationId', { editionId, status: 'published' }),
  ]);
  return fairness(facts, organisations, new Set(owners), plan, entries);
}

export function fairness(
  facts: ScheduleFacts,
  organisations: readonly OrganisationDoc[],
  withFiche: ReadonlySet<string>,
  plan: Pick<PlanDoc, 'unplaced'>,
  entries: readonly PlanEntryDoc[],
): Fairness {
  const organisationsOf = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => facts.people.get(id)?.organisationId))].filter((id) => id != null);
  const counted = (meetings: readonly { participantIds: string[] }[]) => {
    const counts = new Map<string, number>();
    for (const { participantIds } of meetings)
      for (const id of organisationsOf(participantIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  // Who moves meets as before.
  const fresh = entries.filter(({ move }) => !move);
  const own = new Set(fresh.map(({ published }) => published?.meetingId));
  const before = counted(facts.bookings.filter(({ _id }) => !own.has(_id)));
  const added = counted(fresh.filter(({ state }) => state === 'planned' || state === 'published'));
  const why = new Map<string, PlanUnplaced['code']>();
  for (const { participantIds, code } of [...plan.unplaced].sort((a, b) => b.weight - a.weight))
    for (const id of organisationsOf(participantIds)) if (!why.has(id)) why.set(id, code);
  const present = new Set(organisationsOf([...facts.people.keys()]));

  const rows = organisations
    .filter(({ _id }) => present.has(_id))
    .map((organisation) => {
      const id = organisation._id;
      const now = before.get(id) ?? 0;
      const after = now + (added.get(id) ?? 0);
      const none = after > 0 ? null : (why.get(id) ?? (withFiche.has(id) ? 'no-request' : 'no-fiche'));
      return { organisation, before: now, after, none } as const;
    });
  return {
    organisations: rows,
    groups: (Object.keys(BELONGS) as (keyof typeof BELONGS)[]).map((group) => {
      const members = rows.filter(({ organisation }) => BELONGS[group](organisation));
      const sum = (key: keyof Count) => members.reduce((total, row) => total + row[key], 0);
      const none = (key: keyof Count) => members.filter((row) => row[key] === 0).length;
      return {
        group,
        organisations: members.length,
        meetings: { before: sum('before'), after: sum('after') },
        without: { before: none('before'), after: none('after') },
      };
    }),
  };
}
