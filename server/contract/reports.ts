import { z } from 'zod';
import { Outcome } from './conclusions.ts';
import { FAIRNESS_GROUPS } from './plans.ts';
import { SlotId } from './slots.ts';
import { CalendarDate, CountryCode, Id, Instant, OrganisationType, Theme } from './values.ts';

/** Minutes within which an answer counts as that quick: an hour, four, a day, three. */
export const ANSWER_MINUTES = [60, 240, 1_440, 4_320] as const;

const count = z.number().int().min(0);

/** Some organisations or people: how many, and how many of them without any meeting. */
const served = z.object({ total: count, without: count });
const group = served.extend({
  /** Meetings of all of them together: one of two organisations of the group counts for both. */
  meetings: count,
});

const answers = z.object({ sides: count, project: count, contact: count, nothing: count });

/** What the sides of each meeting say came of it: no note, and nothing of who did not answer. */
export const OutcomesView = z.object({
  total: count,
  meetings: z.array(
    z.object({
      id: Id,
      slotId: SlotId.nullable(),
      sides: z.array(z.object({ name: z.string(), outcome: Outcome.nullable(), nextStep: z.string() })),
    }),
  ),
});
export type OutcomesView = z.infer<typeof OutcomesView>;

/** The figures of an edition, as the store has them at an instant. A meeting counts for people and organisations, and a
 * table is taken, while it keeps its place: confirmed, under way or held. */
export const ReportView = z.object({
  at: Instant,
  /** By where they stand now; `cancelled` and `noShow` had been agreed. */
  meetings: z.object({
    /** Marked as held, under way, or somebody came. */
    held: count,
    /** Confirmed, their time is over, and nobody marked them. */
    unmarked: count,
    toCome: count,
    /** Lost their place, and have no other yet. */
    withoutPlace: count,
    noShow: count,
    cancelled: count,
  }),
  /** Meetings that somebody was asked for; those booked at an open time were not. The parts add up to `asked`. */
  proposals: z.object({
    asked: count,
    accepted: count,
    /** Staff gave them a place without waiting for the answers. */
    seated: count,
    declined: count,
    /** Ended without an answer in time. */
    expired: count,
    withdrawn: count,
    waiting: count,
    /** From the question to the first answer (yes, no, another time). */
    answers: z.object({
      total: count,
      medianMinutes: count.nullable(),
      within: z.array(z.object({ minutes: z.number().int(), answered: count })),
    }),
  }),
  /** Everybody but staff and screens. */
  people: served,
  /** Those of whom somebody takes part. */
  organisations: group,
  groups: z.array(group.extend({ group: z.enum(FAIRNESS_GROUPS) })),
  types: z.array(group.extend({ type: OrganisationType })),
  /** Most organisations first. */
  countries: z.array(group.extend({ country: CountryCode })),
  /** Tables by time; `open` are those of the edition less those out of use. */
  tables: z.array(
    z.object({ slotId: SlotId, taken: count, open: count, noShow: count, withoutTable: count }),
  ),
  /** Places in waiting lists. */
  waiting: z.object({
    stood: count,
    /** Took a place that was offered. */
    served: count,
    /** Were offered one and took none. */
    missed: count,
    left: count,
    stillWaiting: count,
  }),
  /** What changed on each day of the event, as noted in the histories; what was undone later included. */
  days: z.array(
    z.object({
      date: CalendarDate,
      booked: count,
      moved: count,
      cancelled: count,
      noShow: count,
      late: count,
    }),
  ),
  /** What the people of meetings that are over say came of them. */
  outcomes: z.object({
    /** Each meeting once; together they are those that are over and took place, for all that is known. */
    meetings: z.object({
      /** A joint project, as at least two sides say and none denies. */
      both: count,
      /** As one side says. */
      project: count,
      contact: count,
      nothing: count,
      unanswered: count,
    }),
    /** By side: an organisation in a meeting. */
    all: answers,
    groups: z.array(answers.extend({ group: z.enum(FAIRNESS_GROUPS) })),
    /** By the themes of the fiches that the meeting is about; most projects first. */
    themes: z.array(answers.extend({ theme: Theme })),
  }),
  listings: z.object({
    published: count,
    partnerFound: count,
    withdrawn: count,
    /** Published or with a partner, and asked from or answered by a meeting that keeps its place. */
    met: count,
  }),
  workshops: z.object({ proposed: count, programmed: count }),
});
export type ReportView = z.infer<typeof ReportView>;
