import { DateTime } from 'luxon';
import type { EditionView, MeetingView, SittingView, SlotView } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';
import { type Invitation, readInvitations, takenSlots } from './free-time.ts';
import { occupies } from './meeting-reading.ts';

interface Span {
  /** Stable between two readings of the same day, for lists on the page. */
  key: string;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
}

export type MeetingEntry = Span & { kind: 'meeting'; meeting: MeetingView; slot: SlotView };
export type SittingEntry = Span & { kind: 'sitting'; sitting: SittingView };
/** Several people ask for the same time: all of them, whoever also offers other times. */
export type InvitationsEntry = Span & { kind: 'invitations'; slot: SlotView; invitations: Invitation[] };
/** Time kept for oneself; neighbouring slots are one stretch. */
export type BusyEntry = Span & { kind: 'busy'; slots: SlotView[] };
/** Free time; `waiting` are this person's own proposals there, `lost` what was cancelled there. */
export type FreeEntry = Span & {
  kind: 'free';
  slot: SlotView;
  waiting: MeetingView[];
  lost: MeetingView[];
};
export type DayEntry = MeetingEntry | SittingEntry | InvitationsEntry | BusyEntry | FreeEntry;

export interface DayPlan {
  /** Over already, in time order. */
  past: DayEntry[];
  /** Under way or to come, in time order. */
  coming: DayEntry[];
}

/** A cancelled meeting stays visible in its gap for this long, unless the gap is taken again. */
const LOST_SHOWN_HOURS = 12;
/** This close to a meeting, the meeting matters more than the session one sits in. */
const LEAVE_FOR_MEETING_MINUTES = 10;
const MINUTE_MS = 60_000;

/** One day of the edition in time order.
 * @param date calendar date in the edition's time zone, `2026-11-20`
 * @param now milliseconds, on the server's clock */
export function planDay(state: AgendaState, edition: EditionView, date: string, now: number): DayPlan {
  const slots = slotsOn(edition, date);
  const entries = [
    ...meetingEntries(state, edition).filter((entry) => dateOf(entry.start, edition) === date),
    ...sittingEntries(state).filter((entry) => dateOf(entry.start, edition) === date),
    ...busyEntries(state, slots),
    ...openEntries(state, edition, slots, now),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
  return {
    // Free or wished-for time that is over says nothing any more.
    past: entries.filter((entry) => entry.end <= now && entry.kind !== 'free' && entry.kind !== 'busy'),
    coming: entries.filter((entry) => entry.end > now),
  };
}

/** The one thing that matters now, on whichever day it is. */
export interface Focus {
  when: 'now' | 'next';
  entry: MeetingEntry | SittingEntry;
  /** Until it starts, or until it ends when it is under way; ≥ 0, rounded up. */
  minutes: number;
  /** What follows it on the same day. */
  after: MeetingEntry | SittingEntry | null;
}

export function whatMatters(state: AgendaState, edition: EditionView, now: number): Focus | null {
  const expected = [...meetingEntries(state, edition), ...sittingEntries(state)]
    .filter((entry) => entry.end > now && stillExpected(entry))
    .sort((a, b) => a.start - b.start || (a.kind === 'meeting' ? -1 : 1));
  const underWay = expected.filter((entry) => entry.start <= now);
  const ahead = expected.filter((entry) => entry.start > now);
  const nextMeeting = ahead.find((entry) => entry.kind === 'meeting');
  const leaveSoon =
    nextMeeting !== undefined && nextMeeting.start - now <= LEAVE_FOR_MEETING_MINUTES * MINUTE_MS;
  const current =
    underWay.find((entry) => entry.kind === 'meeting') ?? (leaveSoon ? undefined : underWay.at(-1));
  const entry = current ?? (leaveSoon ? nextMeeting : ahead[0]);
  if (!entry) return null;
  const until = current ? entry.end : entry.start;
  const follows = ahead.find((other) => other !== entry && other.start >= entry.start);
  return {
    when: current ? 'now' : 'next',
    entry,
    minutes: Math.ceil((until - now) / MINUTE_MS),
    after: follows && dateOf(follows.start, edition) === dateOf(entry.start, edition) ? follows : null,
  };
}

/** The day to open the page on: today when the edition meets today, else the next day, else the last. */
export function dayToOpen(edition: EditionView, now: number): string | null {
  const today = dateOf(now, edition);
  const dates = edition.days.map((day) => day.date).sort();
  return dates.find((date) => date >= today) ?? dates.at(-1) ?? null;
}

export function dateOf(instant: number, edition: Pick<EditionView, 'timeZone'>): string {
  return DateTime.fromMillis(instant, { zone: edition.timeZone }).toISODate() ?? '';
}

function meetingEntries(state: AgendaState, edition: EditionView): MeetingEntry[] {
  const slots = new Map(edition.slots.map((slot) => [slot.id, slot]));
  return (
    Object.values(state.meetings)
      // Nobody came: it stays in the day as it was, although its time is free again.
      .filter((meeting) => occupies(meeting) || meeting.state === 'no-show')
      .flatMap((meeting) => {
        const slot = meeting.slotId === null ? undefined : slots.get(meeting.slotId);
        return slot ? { kind: 'meeting' as const, key: meeting.id, meeting, slot, ...spanOf(slot) } : [];
      })
  );
}

function sittingEntries(state: AgendaState): SittingEntry[] {
  return Object.values(state.sittings)
    .filter((sitting) => sitting.attending)
    .map((sitting) => ({ kind: 'sitting', key: sitting.id, sitting, ...spanOf(sitting) }));
}

function busyEntries(state: AgendaState, slots: SlotView[]): BusyEntry[] {
  const stretches: BusyEntry[] = [];
  let open: BusyEntry | null = null;
  for (const slot of slots) {
    if (!state.busySlotIds.includes(slot.id)) {
      open = null;
    } else if (open) {
      open.slots.push(slot);
      open.end = Date.parse(slot.end);
    } else {
      open = { kind: 'busy', key: `busy-${slot.id}`, slots: [slot], ...spanOf(slot) };
      stretches.push(open);
    }
  }
  return stretches;
}

/** Slots to come that nothing takes: invitations where somebody asks for them, else free. */
function openEntries(
  state: AgendaState,
  edition: EditionView,
  slots: SlotView[],
  now: number,
): (InvitationsEntry | FreeEntry)[] {
  const taken = takenSlots(state);
  const { toAnswer, waiting } = readInvitations(state, edition, now);
  return slots
    .filter((slot) => !taken.has(slot.id) && Date.parse(slot.start) > now)
    .map((slot) => {
      const offers = ({ possible }: Invitation) => possible.some((time) => time.id === slot.id);
      // An invitation is listed at the first time it suits; there, everybody who asks for that time shows.
      const atHome = toAnswer.some(({ possible }) => possible[0]?.id === slot.id);
      if (atHome) {
        const invitations = toAnswer.filter(offers);
        return { kind: 'invitations', key: `asked-${slot.id}`, slot, invitations, ...spanOf(slot) };
      }
      return {
        kind: 'free',
        key: `free-${slot.id}`,
        slot,
        waiting: waiting.filter(offers).map(({ meeting }) => meeting),
        lost: Object.values(state.meetings).filter((meeting) => wasLostAt(meeting, slot.id, now)),
        ...spanOf(slot),
      };
    });
}

function wasLostAt(meeting: MeetingView, slotId: string, now: number): boolean {
  return (
    meeting.state === 'cancelled' &&
    meeting.slotId === slotId &&
    now - Date.parse(meeting.updatedAt) < LOST_SHOWN_HOURS * 60 * MINUTE_MS
  );
}

function stillExpected(entry: MeetingEntry | SittingEntry): boolean {
  return (
    entry.kind === 'sitting' || entry.meeting.state === 'confirmed' || entry.meeting.state === 'in-progress'
  );
}

function slotsOn(edition: EditionView, date: string): SlotView[] {
  return edition.slots
    .filter((slot) => dateOf(Date.parse(slot.start), edition) === date)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function spanOf(time: { start: string; end: string }): { start: number; end: number } {
  return { start: Date.parse(time.start), end: Date.parse(time.end) };
}
