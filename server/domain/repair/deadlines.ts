import type { DateTime } from 'luxon';
import { ANSWER } from '../../contract/limits.ts';
import type { RepairDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';

/** What a report says of the time to answer. */
export type AnswerTime = Pick<RepairDoc, 'createdAt' | 'expiresAt' | 'byHour'>;

/** @param minutes for all; when left out each meeting has its own */
export function answerTime(now: DateTime, minutes: number | undefined): AnswerTime {
  return {
    createdAt: now.toJSDate(),
    expiresAt: now.plus({ minutes: minutes ?? ANSWER.leastMinutes }).toJSDate(),
    byHour: minutes === undefined,
  };
}

/** Until when the people of one meeting may answer: half of the time until the first of the times proposed, not less than ten
 * minutes nor more than two hours; or as long as staff said. Never past the first of those times. */
export function answerUntil(
  context: InEdition,
  { createdAt, expiresAt, byHour }: AnswerTime,
  slotIds: readonly string[],
): Date {
  const starts = startsOf(context, slotIds);
  if (!byHour || starts.length === 0) return beforeFirst(context, expiresAt, slotIds);
  const left = (Math.min(...starts) - createdAt.getTime()) * ANSWER.share;
  const spread = createdAt.getTime() + Math.min(left, ANSWER.mostMinutes * 60_000);
  return beforeFirst(context, new Date(Math.max(expiresAt.getTime(), spread)), slotIds);
}

/** Slots that begin so soon that, offered beside later ones, they would leave people no time to answer: sooner than half of
 * the time gives the least, or than the time that staff gave. */
export function tooSoon({ edition }: InEdition, { createdAt, expiresAt, byHour }: AnswerTime): Set<string> {
  const least = createdAt.getTime() + (ANSWER.leastMinutes * 60_000) / ANSWER.share;
  const soonest = byHour ? least : expiresAt.getTime();
  return new Set(
    gridOf(edition)
      .filter(({ start }) => start.getTime() < soonest)
      .map(({ id }) => id),
  );
}

export const beforeFirst = (context: InEdition, until: Date, slotIds: readonly string[]): Date =>
  new Date(Math.min(until.getTime(), ...startsOf(context, slotIds)));

/** Some minutes from now, and never past the first of the times proposed. */
export const answerBy = (context: InEdition, minutes: number, slotIds: readonly string[]): Date =>
  beforeFirst(context, context.now().plus({ minutes }).toJSDate(), slotIds);

/** Who makes room is asked no longer than who needs it: each question ends with the first that waits for its answer. */
export function endTogether<T extends { id: string; after: readonly string[]; expiresAt: Date }>(
  steps: readonly T[],
): T[] {
  const until = new Map(steps.map(({ id, expiresAt }) => [id, expiresAt.getTime()]));
  // A chain has no circle, and is no longer than there are steps.
  for (let again = true, turn = 0; again && turn < steps.length; turn++) {
    again = false;
    for (const { id, after } of steps)
      for (const needed of after)
        if ((until.get(needed) ?? 0) > until.get(id)!) {
          until.set(needed, until.get(id)!);
          again = true;
        }
  }
  return steps.map((step) => ({ ...step, expiresAt: new Date(until.get(step.id)!) }));
}

const startsOf = ({ edition }: InEdition, slotIds: readonly string[]): number[] =>
  gridOf(edition)
    .filter((slot) => slotIds.includes(slot.id))
    .map((slot) => slot.start.getTime());
