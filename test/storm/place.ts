import type { MeetingView } from '../../server/contract/index.ts';
import { slotAt } from '../support/hall.ts';
import type { StormClient } from './client.ts';

/** Two days of the grid: roomy enough that most commands could be done. */
export const SLOTS = 72;

/** The hall in which a storm takes place. */
export interface Place {
  random: () => number;
  people: readonly string[];
  hosts: number;
  guests: number;
  tables: number;
  /** Rooms of sessions and micro-ateliers, times of micro-ateliers, and the first day of the event. */
  rooms: readonly string[];
  workshopTimes: readonly string[];
  firstDay: string;
  timeZone: string;
}

export const pick = (random: () => number, count: number): number => Math.floor(random() * count);

export const oneOf = <T>(random: () => number, things: readonly T[]): T | undefined =>
  things[pick(random, things.length)];

/** Any slot of that day. */
export const slotOfDay = ({ random }: Place, day: string): string => {
  const ofDay = Array.from({ length: SLOTS }, (_, index) => slotAt(index)).filter((id) =>
    id.startsWith(`${day}-`),
  );
  return ofDay[pick(random, ofDay.length)]!;
};

export const anySlot = ({ random }: Place): string => slotAt(pick(random, SLOTS));

export const sits = (meeting: MeetingView): boolean => meeting.state === 'confirmed';

export const some = (
  me: StormClient,
  random: () => number,
  wanted: (meeting: MeetingView) => boolean,
): MeetingView | null => oneOf(random, me.meetings(wanted)) ?? null;

/** Now and then with a revision that is perhaps no longer the last. */
export const target = (meeting: MeetingView, random: () => number) => ({
  id: meeting.id,
  ...(random() < 0.2 ? { rev: meeting.rev } : {}),
});
