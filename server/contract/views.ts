import { z } from 'zod';
import { ConclusionView } from './conclusions.ts';
import { HallMeetingView, HistoryEntryView, MEETING_FACTS, MeetingView } from './meetings.ts';
import { MoveView } from './moves.ts';
import { AnnouncementView, SittingView } from './programme.ts';
import { SlotId } from './slots.ts';
import { Id, Instant } from './values.ts';

/** With `since` (the `asOf` of an earlier answer) only what changed comes back, and `full` is false. */
export const SinceInput = { since: Instant.optional() };

const snapshot = {
  /** Give it back as `since` after a cut. */
  asOf: Instant,
  full: z.boolean(),
};

/** How many writes the meetings of the view have seen in all (a meeting at revision 3 has seen 4): who counts fewer,
 * with what an answer brought, has missed something and reads everything. */
const writes = z.number().int().nonnegative();

/** A person's day: meetings in every state, sittings they are expected in, time they keep for themselves. */
export const AgendaView = z.object({
  ...snapshot,
  writes,
  participantId: Id,
  meetings: z.array(MeetingView),
  /** Other times asked for: open ones, and with `since` those that changed. */
  moves: z.array(MoveView),
  sittings: z.array(SittingView),
  busySlotIds: z.array(SlotId),
  /** What this person says came of their meetings. */
  conclusions: z.array(ConclusionView),
  announcements: z.array(AnnouncementView),
});
export type AgendaView = z.infer<typeof AgendaView>;

/** Everything that staff steer. */
export const BoardView = z.object({
  ...snapshot,
  writes,
  meetings: z.array(MeetingView),
  moves: z.array(MoveView),
  sittings: z.array(SittingView),
  /** Cells out of use: a table withdrawn, a break. */
  closures: z.array(z.object({ id: Id, tableId: Id, slotId: SlotId })),
  announcements: z.array(AnnouncementView),
});
export type BoardView = z.infer<typeof BoardView>;

/** A line of a meeting's history, told as the fact that it was. */
export const JournalLineView = HistoryEntryView.extend({
  meetingId: Id,
  /** The revision that this change made. */
  rev: z.number().int(),
  name: z.enum(MEETING_FACTS),
});
export type JournalLineView = z.infer<typeof JournalLineView>;

/** The hall screen: occupied tables, sittings, announcements. */
export const HallView = z.object({
  ...snapshot,
  meetings: z.array(HallMeetingView),
  sittings: z.array(SittingView),
  announcements: z.array(AnnouncementView),
});
export type HallView = z.infer<typeof HallView>;

/** What waits for somebody's answer: mine, or of somebody for whom I act. */
export const AwaitedView = z.object({
  participantId: Id,
  name: z.string(),
  /** Invitations. */
  proposals: z.number().int(),
  /** Other times that are asked for. */
  moves: z.number().int(),
  /** The first deadline of them all; null when there is none. */
  until: Instant.nullable(),
});
export type AwaitedView = z.infer<typeof AwaitedView>;
