import { z } from 'zod';
import { InterpreterView } from './editions.ts';
import { ErrorView } from './errors.ts';
import { PLAN } from './limits.ts';
import { MatchReasonView } from './listings.ts';
import { OrganisationView, ParticipantView } from './people.ts';
import { SittingView } from './programme.ts';
import { SlotId, TableView } from './slots.ts';
import { CommandKey, Id, Instant, ListingKind } from './values.ts';

/** Where a meeting of a programme comes from: somebody proposed it; both sides are among the best partners of the other,
 * or both asked; the engine suggests it. */
export const PLAN_SOURCES = ['proposal', 'mutual', 'suggested'] as const;
export type PlanSource = (typeof PLAN_SOURCES)[number];
/** Or it is booked already, and moves. */
export const ENTRY_SOURCES = [...PLAN_SOURCES, 'booked'] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];
export const PLAN_STATES = ['running', 'ready', 'cancelled', 'failed', 'discarded'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
/** `refused`: somebody took the place meanwhile; `undone`: published and taken back. */
export const PLAN_ENTRY_STATES = ['planned', 'left-out', 'published', 'refused', 'undone'] as const;
export type PlanEntryState = (typeof PLAN_ENTRY_STATES)[number];
export const LEVELS = ['off', 'normal', 'strong'] as const;
export type Level = (typeof LEVELS)[number];
/** `draft`: a proposal that claims nothing and that people accept; `confirmed`: seated as by any booking. */
export const PUBLISH_AS = ['draft', 'confirmed'] as const;
export type PublishAs = (typeof PUBLISH_AS)[number];

const level = z.enum(LEVELS).default('normal');

export const PrepareInput = z.strictObject({
  sources: z.array(z.enum(PLAN_SOURCES)).min(1, 'choose at least one kind of meeting'),
  /** How well two fiches must answer one another to be suggested. */
  minScore: z.number().min(0).max(1).default(PLAN.minScore),
  /** `only`: a proposal is placed at one of its times or not at all; `preferred`: elsewhere too, and all answer anew. */
  proposalTimes: z.enum(['only', 'preferred']).default('only'),
  priorities: z
    .strictObject({
      firstMeetings: level,
      bestMatches: level,
      preferredTimes: level,
      compactDays: level,
      breaks: level,
    })
    .prefault({}),
  seconds: z.number().int().min(1).max(PLAN.maxSeconds).default(PLAN.seconds),
  /** May booked meetings move, where that lets more people meet? */
  rearrange: z.boolean().default(false),
  /** Numbers of the days to fill; every day to come when left out. */
  days: z.array(z.number().int().min(1)).min(1, 'choose at least one day').max(PLAN.days).optional(),
  /** New meetings begin no sooner than this after the preparation. */
  noticeMinutes: z.number().int().min(0).max(PLAN.maxNoticeMinutes).default(PLAN.noticeMinutes),
  key: CommandKey.optional(),
});
export type PlanSettings = Omit<z.output<typeof PrepareInput>, 'key'>;

/** Entries of one command; all that can be when left out. */
const entryIds = z.array(Id).min(1).max(PLAN.entriesPerCommand).optional();
export const PublishInput = z.strictObject({
  id: Id,
  as: z.enum(PUBLISH_AS),
  entryIds,
  key: CommandKey.optional(),
});
export const PlacesInput = z.strictObject({ id: Id, entryId: Id });
export const UndoPlanInput = z.strictObject({ id: Id, entryIds, key: CommandKey.optional() });
export const AmendInput = z
  .strictObject({
    id: Id,
    entryId: Id,
    /** Without a table, any that is free there. */
    slotId: SlotId.optional(),
    tableId: Id.optional(),
    leftOut: z.boolean().optional(),
    key: CommandKey.optional(),
  })
  .refine(({ slotId, tableId, leftOut }) => slotId ?? tableId ?? leftOut !== undefined, {
    message: 'name a slot, a table, or leftOut',
    path: ['slotId'],
  });

/** One meeting of a programme. */
export const PlanEntryView = z.object({
  id: Id,
  rev: z.number().int(),
  state: z.enum(PLAN_ENTRY_STATES),
  source: z.enum(ENTRY_SOURCES),
  participantIds: z.array(Id),
  listingId: Id.nullable(),
  /** In [0, 1]; null for a proposal about no fiche. */
  score: z.number().nullable(),
  reasons: z.array(MatchReasonView),
  slotId: SlotId,
  table: TableView.nullable(),
  interpreter: InterpreterView.nullable(),
  /** At a time that one of the sides wished for. */
  wished: z.boolean(),
  amended: z.boolean(),
  /** A booked meeting that moves: where it was when the programme was prepared, and the entries that have a place because
   * of it. Null for a new one. */
  move: z
    .object({ from: z.object({ slotId: SlotId, table: TableView.nullable() }), lets: z.array(Id) })
    .nullable(),
  /** The proposal that waited, or the meeting that was published. */
  meetingId: Id.nullable(),
  publishedAs: z.enum(PUBLISH_AS).nullable(),
  /** Why it was not published, or could not be taken back; `alternatives` are free. `by`: the people of the meetings that
   * are in the way of one that moves. */
  refusal: ErrorView.pick({ code: true, message: true })
    .extend({ alternatives: z.array(SlotId), by: z.array(Id) })
    .nullable(),
});
export type PlanEntryView = z.infer<typeof PlanEntryView>;

export const UNPLACED_CODES = [
  'apart',
  'language',
  'never-available',
  'capped',
  'no-video-table',
  'busy',
  'no-table',
  'no-interpreter',
  'outweighed',
  'rest',
] as const;
export const UnplacedView = z.object({
  source: z.enum(PLAN_SOURCES),
  participantIds: z.array(Id),
  listingId: Id.nullable(),
  score: z.number().nullable(),
  code: z.enum(UNPLACED_CODES),
  /** People and slots that the reason names. */
  people: z.array(Id),
  slotIds: z.array(SlotId),
  /** Meetings that the person named accepts, where that is the reason. */
  limit: z.number().int().nullable(),
  /** What those have who are not free, in the times at which it could have been. */
  days: z.array(
    z.object({
      participantId: Id,
      meets: z.array(SlotId),
      sessions: z.array(z.object({ sittingId: Id, slotIds: z.array(SlotId) })),
      away: z.array(SlotId),
    }),
  ),
  /** What alone would make room for it. */
  remedy: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('free-participant'), participant: Id, slot: SlotId }),
      z.object({ kind: z.literal('one-more-table'), slot: SlotId, video: z.boolean() }),
    ])
    .nullable(),
});
export type UnplacedView = z.infer<typeof UnplacedView>;

/** A change and how many more meetings it would allow. */
export const HelpView = z.object({
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('tables'), slot: SlotId, count: z.number().int() }),
    z.object({ kind: z.literal('tables-all-day'), count: z.number().int() }),
    z.object({ kind: z.literal('availability'), participant: Id, slots: z.array(SlotId) }),
    z.object({ kind: z.literal('cap'), participant: Id, count: z.number().int() }),
  ]),
  places: z.number().int(),
});

/** Where an entry could still be: free for its people, in the store and in the programme. */
export const PlacesView = z.object({
  /** In the order of time. */
  times: z.array(
    z.object({
      slotId: SlotId,
      /** Tables that are free and will do; none for those who meet only by video. */
      tableIds: z.array(Id),
    }),
  ),
});
export type PlacesView = z.infer<typeof PlacesView>;

export const FAIRNESS_GROUPS = ['french', 'foreign', 'small', 'large'] as const;
const beforeAfter = z.object({ before: z.number().int(), after: z.number().int() });
export const FairnessView = z.object({
  /** Small: fewer than 50,000 inhabitants; who said no number is in neither. */
  groups: z.array(
    z.object({
      group: z.enum(FAIRNESS_GROUPS),
      organisations: z.number().int(),
      meetings: beforeAfter,
      /** Organisations without any meeting. */
      without: beforeAfter,
    }),
  ),
  organisations: z.array(
    z.object({
      organisation: OrganisationView.pick({ id: true, name: true, shortName: true, country: true }),
      ...beforeAfter.shape,
      /** Why it has none afterwards. */
      none: z.enum(['no-fiche', 'no-request', ...UNPLACED_CODES]).nullable(),
    }),
  ),
});
export type FairnessView = z.infer<typeof FairnessView>;

const head = {
  id: Id,
  rev: z.number().int(),
  state: z.enum(PLAN_STATES),
  settings: PrepareInput.omit({ key: true }),
  by: z.object({ id: Id, name: z.string() }),
  createdAt: Instant,
  /** Share of the work done, in [0, 1]. */
  done: z.number(),
};
export const PlanSummary = z.object({
  ...head,
  counts: z.record(z.enum(PLAN_ENTRY_STATES), z.number().int()),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const PlanView = PlanSummary.extend({
  /** Meetings that were asked for. */
  asked: z.number().int(),
  /** Meetings that were booked before; those that move are among the entries. */
  booked: z.number().int(),
  /** How far from the best possible it is at most, in [0, 1]; null while it is prepared. */
  distance: z.number().nullable(),
  /** What it is worth, part by part; costs are ≤ 0. */
  parts: z
    .record(z.enum(['weight', 'fairness', 'rest', 'compact', 'tableChanges', 'preferred']), z.number())
    .nullable(),
  entries: z.array(PlanEntryView),
  unplaced: z.array(UnplacedView),
  help: z.array(HelpView),
  fairness: FairnessView,
  people: z.array(ParticipantView),
  listings: z.array(z.object({ id: Id, slug: z.string(), title: z.string(), kind: ListingKind })),
  /** Sessions that reasons name. */
  sittings: z.array(SittingView.pick({ id: true, title: true })),
});
export type PlanView = z.infer<typeof PlanView>;

export const PlanEntriesAnswer = z.object({ entries: z.array(PlanEntryView) });
