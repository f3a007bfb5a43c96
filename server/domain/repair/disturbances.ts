import type { Disturbance as Event, Problem } from '../../../matching/schedule/index.ts';
import type { Disturbance, MOVE_REASONS } from '../../contract/moves.ts';
import { Refusal } from '../../errors.ts';
import type { AttendanceDoc, MeetingDoc, ParticipantDoc, SittingDoc } from '../../models/index.ts';
import { HERE, type InEdition, notFound } from '../context.ts';
import { gridOf, slotsBetween } from '../edition/grid.ts';
import { organisation, participants } from '../people/people.ts';
import { slotsToCome } from '../plans/schedule-problem.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { slotToPropose } from '../seating/slots.ts';

export interface MovedSitting {
  sitting: SittingDoc;
  start: Date;
  end: Date;
  /** Slots still to come that it takes then. */
  slotIds: string[];
  attendances: AttendanceDoc[];
}

/** What is lost by some disturbances, in slots still to come. */
export interface Losses {
  /** Table → slots. */
  tables: Map<string, Set<string>>;
  /** Participant → slots. */
  people: Map<string, Set<string>>;
  sittings: MovedSitting[];
}

/** @throws Refusal not_found, slot_closed, bad_input naming what cannot be */
export async function refuseUnknown(context: InEdition, disturbances: readonly Disturbance[]): Promise<void> {
  for (const one of disturbances) {
    if ('slotIds' in one) for (const slotId of one.slotIds) slotToPropose(context, slotId);
    switch (one.kind) {
      case 'tables-lost':
        for (const id of one.tableIds)
          if (!context.edition.tables.some((table) => table.id === id))
            throw new Refusal('not_found', `no table "${id}" in this edition`);
        break;
      case 'people-absent':
        await participants(context, one.participantIds);
        break;
      case 'organisation-absent':
        await organisation(context, one.organisationId);
        break;
      case 'sitting-moved':
        await readSitting(context, one.sittingId);
        if (new Date(one.start) <= context.now().toJSDate())
          throw new Refusal(
            'bad_input',
            `start: ${one.start} is past, a session can only move to a time to come`,
            {
              fields: [{ path: 'disturbances', message: 'a session must begin at a time still to come' }],
            },
          );
    }
  }
}

async function readSitting(context: InEdition, id: string): Promise<SittingDoc> {
  const sitting = await context.models.Sitting.findOne({
    _id: id,
    editionId: context.edition._id,
    removedAt: null,
  }).lean<SittingDoc>();
  if (!sitting) throw notFound('session', id);
  if (sitting._id.startsWith('mw-')) {
    throw new Refusal(
      'wrong_state',
      `"${sitting.title.fr}" is a micro-atelier: change its time where they are programmed`,
    );
  }
  return sitting;
}

/** When the sessions that these move are now. */
export async function sittingsOf(
  context: InEdition,
  disturbances: readonly Disturbance[],
): Promise<{ sittingId: string; start: Date; end: Date }[]> {
  const ids = disturbances.flatMap((one) => (one.kind === 'sitting-moved' ? [one.sittingId] : []));
  const sittings = await context.models.Sitting.find({ _id: { $in: ids } }).lean<SittingDoc[]>();
  return sittings.map(({ _id, start, end }) => ({ sittingId: _id, start, end }));
}

/** Who and what is missing when. Slots that have begun are left alone: whoever sits, sits. */
export async function lossesOf(context: InEdition, disturbances: readonly Disturbance[]): Promise<Losses> {
  const ahead = new Set(slotsToCome(context.edition, context.now().toJSDate()).map((slot) => slot.id));
  const losses: Losses = { tables: new Map(), people: new Map(), sittings: [] };
  const add = (map: Map<string, Set<string>>, ids: readonly string[], slotIds: readonly string[]) => {
    for (const id of ids) {
      const slots = map.get(id) ?? new Set();
      for (const slotId of slotIds) if (ahead.has(slotId)) slots.add(slotId);
      map.set(id, slots);
    }
  };
  for (const one of disturbances) {
    if (one.kind === 'tables-lost') add(losses.tables, one.tableIds, one.slotIds);
    else if (one.kind === 'people-absent') add(losses.people, one.participantIds, one.slotIds);
    else if (one.kind === 'organisation-absent') {
      const delegation = await context.models.Participant.find({
        editionId: context.edition._id,
        organisationId: one.organisationId,
        ...HERE,
        role: { $nin: ['staff', 'screen'] },
      }).lean<ParticipantDoc[]>();
      add(
        losses.people,
        delegation.map((someone) => someone._id),
        one.slotIds,
      );
    } else {
      const sitting = await readSitting(context, one.sittingId);
      const [start, end] = [new Date(one.start), new Date(one.end)];
      losses.sittings.push({
        sitting,
        start,
        end,
        slotIds: slotsBetween(gridOf(context.edition), start, end)
          .map((slot) => slot.id)
          .filter((id) => ahead.has(id)),
        attendances: await context.models.Attendance.find({ sittingId: sitting._id }).lean<AttendanceDoc[]>(),
      });
    }
  }
  return losses;
}

/** In the words of the schedule. People who have no meeting are of no interest to it. */
export function eventsOf(problem: Problem, losses: Losses): Event[] {
  const slots = new Set(problem.slots);
  const people = new Set(problem.participants.map(({ id }) => id));
  const within = (ids: Iterable<string>) => [...ids].filter((id) => slots.has(id));
  return [
    ...[...losses.tables].map(([table, lost]): Event => ({ kind: 'table-lost', table, slots: within(lost) })),
    ...[...losses.people]
      .filter(([id]) => people.has(id))
      .map(([participant, away]): Event => ({ kind: 'absent', participant, slots: within(away) })),
    ...losses.sittings.flatMap(({ slotIds, attendances }) =>
      attendances.flatMap(({ participantIds, claims = [] }): Event[] => {
        const known = participantIds.filter((id) => people.has(id));
        const from = within(claims.flatMap((claim) => slotOfClaim(claim) ?? []));
        return known.length === 0
          ? []
          : [{ kind: 'session-moved', participants: known, from, to: within(slotIds) }];
      }),
    ),
  ];
}

/** Who of the meeting is away at its time. */
export const awayFrom = ({ people }: Losses, { slotId, participantIds }: MeetingDoc): string[] =>
  slotId === null ? [] : participantIds.filter((id) => people.get(id)?.has(slotId));

/** Why a meeting cannot stay where it is; null when it can. */
export function lossOf(losses: Losses, meeting: MeetingDoc): (typeof MOVE_REASONS)[number] | null {
  const { slotId, tableId, participantIds } = meeting;
  if (slotId === null) return null;
  if (losses.tables.get(tableId ?? '')?.has(slotId)) return 'table-lost';
  if (awayFrom(losses, meeting).length > 0) return 'person-absent';
  const expected = losses.sittings.some(
    ({ slotIds, attendances }) =>
      slotIds.includes(slotId) &&
      attendances.some((one) => one.participantIds.some((id) => participantIds.includes(id))),
  );
  return expected ? 'sitting-moved' : null;
}
