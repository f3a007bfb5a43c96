import { PLAN_ENTRY_STATES, type PlanEntryView, type PlanSummary, type PlanView } from '../contract/plans.ts';
import { type InEdition, nameOf } from '../domain/context.ts';
import { gridOf } from '../domain/edition/grid.ts';
import type { Fairness } from '../domain/plans/fairness.ts';
import type { EditionDoc, PlanDoc, PlanEntryDoc, SittingDoc } from '../models/index.ts';
import { presentInterpreter } from './editions.ts';
import { presentParticipant } from './people.ts';
import { type Related, relatedTo } from './related.ts';

export function presentPlanSummary(
  plan: PlanDoc,
  entries: readonly Pick<PlanEntryDoc, 'state'>[],
  related: Related,
): PlanSummary {
  const by = related.participants.get(plan.byId);
  const count = (state: PlanEntryDoc['state']) => entries.filter((entry) => entry.state === state).length;
  return {
    id: plan._id,
    rev: plan.rev,
    state: plan.state,
    // Absent in older stores.
    settings: {
      ...plan.settings,
      rearrange: plan.settings.rearrange ?? false,
      noticeMinutes: plan.settings.noticeMinutes ?? 0,
    },
    by: { id: plan.byId, name: by ? nameOf(by) : '—' },
    createdAt: plan.createdAt.toISOString(),
    done: plan.done,
    counts: Object.fromEntries(
      PLAN_ENTRY_STATES.map((state) => [state, count(state)]),
    ) as PlanSummary['counts'],
  };
}

export async function presentPlan(
  context: InEdition,
  plan: PlanDoc,
  all: readonly PlanEntryDoc[],
  fairness: Fairness,
): Promise<PlanView> {
  // Entries are written before the plan says that it is there.
  const entries = plan.state === 'running' ? [] : inTime(all, context.edition);
  const { unplaced } = plan;
  const freed = plan.help.flatMap(({ change }) => ('participant' in change ? [change.participant] : []));
  const inTheWay = entries.flatMap(({ refusal }) => refusal?.by ?? []);
  const ids = [...[...entries, ...unplaced].flatMap(({ participantIds }) => participantIds), ...inTheWay];
  const listingIds = [...entries, ...unplaced].flatMap(({ listingId }) => listingId ?? []);
  const sittingIds = unplaced.flatMap(({ days }) =>
    (days ?? []).flatMap(({ sessions }) => sessions.map(({ sittingId }) => sittingId)),
  );
  const sittings = await context.models.Sitting.find({ _id: { $in: [...new Set(sittingIds)] } }).lean<
    SittingDoc[]
  >();
  const related = await relatedTo(context, { participantIds: [...ids, ...freed, plan.byId], listingIds });
  return {
    ...presentPlanSummary(plan, entries, related),
    asked: plan.asked,
    booked: plan.booked,
    distance: plan.distance,
    parts: plan.parts,
    entries: entries.map((entry) => presentPlanEntry(entry, context.edition)),
    unplaced: unplaced.map(
      ({ source, participantIds, listingId, score, code, people, slotIds, remedy, days }) => ({
        source,
        participantIds,
        listingId,
        score,
        code,
        people,
        slotIds,
        limit: code === 'capped' ? (related.participants.get(people[0] ?? '')?.maxMeetings ?? null) : null,
        remedy: remedy ?? null,
        // Absent in older stores.
        days: days ?? [],
      }),
    ),
    help: plan.help,
    fairness: {
      groups: fairness.groups,
      organisations: fairness.organisations.map(({ organisation, before, after, none }) => ({
        organisation: {
          id: organisation._id,
          name: organisation.name,
          shortName: organisation.shortName,
          country: organisation.country,
        },
        before,
        after,
        none,
      })),
    },
    people: [...related.participants.values()]
      .filter(({ _id }) => _id !== plan.byId)
      .map((someone) => presentParticipant(someone, related)),
    listings: [...related.listings.values()].map(({ _id, slug, title, kind }) => ({
      id: _id,
      slug,
      title,
      kind,
    })),
    sittings: sittings.map(({ _id, title }) => ({ id: _id, title })),
  };
}

export const presentPlanEntry = (entry: PlanEntryDoc, edition: EditionDoc): PlanEntryView => {
  const tableOf = (tableId: string | null) => edition.tables.find(({ id }) => id === tableId) ?? null;
  const interpreter = edition.interpreters?.find(({ id }) => id === entry.interpreterId);
  return {
    id: entry._id,
    rev: entry.rev,
    state: entry.state,
    source: entry.source,
    participantIds: entry.participantIds,
    listingId: entry.listingId,
    score: entry.score,
    reasons: entry.reasons as PlanEntryView['reasons'],
    slotId: entry.slotId,
    table: tableOf(entry.tableId),
    interpreter: interpreter ? presentInterpreter(interpreter) : null,
    wished: entry.wished,
    amended: entry.amended,
    move: entry.move
      ? {
          from: { slotId: entry.move.from.slotId, table: tableOf(entry.move.from.tableId) },
          lets: entry.move.letsIds,
        }
      : null,
    meetingId: entry.published?.meetingId ?? entry.proposal?.meetingId ?? entry.move?.meetingId ?? null,
    publishedAs: entry.published?.as ?? null,
    refusal: entry.refusal && {
      code: entry.refusal.code,
      message: entry.refusal.message,
      alternatives: entry.refusal.slotIds,
      by: entry.refusal.by ?? [],
    },
  };
};

/** Meetings that move first, then new ones, each in the order of time. */
function inTime(entries: readonly PlanEntryDoc[], edition: EditionDoc): PlanEntryDoc[] {
  const slotAt = new Map(gridOf(edition).map(({ id }, at) => [id, at]));
  const tableAt = new Map(edition.tables.map(({ id }, at) => [id, at]));
  return [...entries].sort(
    (a, b) =>
      Number(!a.move) - Number(!b.move) ||
      (slotAt.get(a.slotId) ?? 0) - (slotAt.get(b.slotId) ?? 0) ||
      (tableAt.get(a.tableId ?? '') ?? 0) - (tableAt.get(b.tableId ?? '') ?? 0) ||
      (a._id < b._id ? -1 : 1),
  );
}
