import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ANSWERS, MeetingView } from './meetings.ts';
import { SlotId } from './slots.ts';
import { CommandKey, Id, Instant, line, prose } from './values.ts';

/** open: waits for answers. agreed: everybody said yes, it is carried out (or waits for another move that makes room).
 * overtaken: somebody took the place, or the meeting changed meanwhile, and nothing moved. */
export const MOVE_STATUSES = [
  'open',
  'agreed',
  'done',
  'declined',
  'expired',
  'overtaken',
  'withdrawn',
] as const;
export const MoveStatus = z.enum(MOVE_STATUSES);
export type MoveStatus = z.infer<typeof MoveStatus>;

/** Why a move is asked for. */
export const MOVE_REASONS = [
  'table-lost',
  'person-absent',
  'sitting-moved',
  /** It makes room for a meeting that lost its place. */
  'makes-room',
  /** It lets another meeting take place. */
  'swap',
  /** One of its people asks for another day. */
  'asked',
] as const;

const answerMinutes = z.coerce.number().int().min(2).max(240);

/** Another time for one meeting, put to the people concerned; nothing moves without the yes of each. */
export const MoveView = z.object({
  id: Id,
  rev: z.number().int(),
  status: MoveStatus,
  meetingId: Id,
  from: z.object({ slotId: SlotId, tableId: Id.nullable() }),
  /** The proposed time, then up to two others. */
  slotIds: z.array(SlotId),
  because: z.enum(MOVE_REASONS),
  /** Who of its people is away then, where that is why; nobody for who only gains by the move. */
  awayIds: z.array(Id),
  /** Which of its people asks; null when staff do. */
  askedById: Id.nullable(),
  /** In the words of who asks. */
  note: z.string(),
  /** Of everybody concerned; somebody who only gains by the move reads only the answers on their own meeting. */
  answers: z.array(
    z.object({
      participantId: Id,
      answer: z.enum(ANSWERS),
      /** The times to which they said yes. */
      slotIds: z.array(SlotId),
    }),
  ),
  /** Of all those asked, also those whom the reader does not see. */
  waitingFor: z.number().int(),
  /** Meetings whose moves come first. */
  after: z.array(Id),
  expiresAt: Instant,
  /** What happens when somebody does not answer, or says no: a meeting that lost its place is cancelled, any other stays. */
  fallback: z.enum(['cancelled', 'stays']),
  /** The request that can take place then, and when. */
  enables: z.object({ meetingId: Id, slotId: SlotId }).nullable(),
  agreedSlotId: SlotId.nullable(),
  updatedAt: Instant,
});
export type MoveView = z.infer<typeof MoveView>;

const slotIds = z.array(SlotId).min(1, 'name at least one slot').max(LIMITS.slotsPerEdition);

/** What goes wrong on the day. */
export const Disturbance = z.discriminatedUnion('kind', [
  /** A table is lost, or all tables of a room. */
  z.strictObject({
    kind: z.literal('tables-lost'),
    tableIds: z.array(Id).min(1, 'name at least one table').max(LIMITS.tablesPerEdition),
    slotIds,
  }),
  /** Somebody is late, or leaves early. */
  z.strictObject({
    kind: z.literal('people-absent'),
    participantIds: z.array(Id).min(1, 'name at least one person').max(200),
    slotIds,
  }),
  /** A whole delegation is. */
  z.strictObject({ kind: z.literal('organisation-absent'), organisationId: Id, slotIds }),
  /** A session of the programme takes place at another time. */
  z
    .strictObject({ kind: z.literal('sitting-moved'), sittingId: Id, start: Instant, end: Instant })
    .refine((sitting) => Date.parse(sitting.start) < Date.parse(sitting.end), {
      message: 'must end after it starts',
      path: ['end'],
    }),
]);
export type Disturbance = z.infer<typeof Disturbance>;

export const RepairInput = z.strictObject({
  disturbances: z.array(Disturbance).min(1, 'say what goes wrong').max(10),
  /** How long people have to answer. When left out it depends on how near the first time proposed is (`ANSWER`). */
  answerMinutes: answerMinutes.optional(),
  /** A word to the people concerned. */
  note: line(LIMITS.shortTextChars).default(''),
});

/** What happens to one meeting. */
export const RepairStep = z.object({
  meetingId: Id,
  /** table: moved to another table at the same time, at once. asked: another time is proposed. cancelled: no time is left. */
  does: z.enum(['table', 'asked', 'cancelled']),
  from: z.object({ slotId: SlotId, tableId: Id.nullable() }),
  tableId: Id.nullable(),
  slotIds: z.array(SlotId),
  because: z.enum(MOVE_REASONS),
  fallback: z.enum(['cancelled', 'stays']),
  after: z.array(Id),
  /** The earliest instant of the repair's deadline and the proposed times. */
  expiresAt: Instant.nullable(),
});
export type RepairStep = z.infer<typeof RepairStep>;

export const RepairPreview = z.object({
  /** Booked meetings that keep time and table. */
  untouched: z.number().int(),
  steps: z.array(RepairStep),
  /** The meetings of the steps. */
  meetings: z.array(MeetingView),
});
export type RepairPreview = z.infer<typeof RepairPreview>;

/** undoing: being taken back; done and undone: to the end. */
export const REPAIR_STATUSES = ['running', 'done', 'refused', 'undoing', 'undone'] as const;
export type RepairStatus = (typeof REPAIR_STATUSES)[number];

/** What staff reported, and what became of it. */
export const RepairSummary = z.object({
  id: Id,
  status: z.enum(REPAIR_STATUSES),
  disturbances: z.array(Disturbance),
  note: z.string(),
  by: z.object({ id: Id, name: z.string() }).nullable(),
  createdAt: Instant,
});
export type RepairSummary = z.infer<typeof RepairSummary>;

/** Why a meeting does not go back to its place. booked: one of its people meets somebody else then. busy: they are expected
 * elsewhere. table: somebody has its table. limit: one of them has all
 * the meetings that they accept. over: it is too late. changed: somebody moved or ended it since. arranged: its
 * people have arranged to meet again. */
export const UNDO_REASONS = ['booked', 'busy', 'table', 'limit', 'over', 'changed', 'arranged'] as const;
export type UndoReason = (typeof UNDO_REASONS)[number];

/** Taking a repair back: what would happen, or what happened. */
export const RepairUndo = z.object({
  id: Id,
  status: z.enum(REPAIR_STATUSES),
  steps: z.array(
    z.object({
      meetingId: Id,
      /** back: to its place. table: to its time, at another table. stays: as it is. */
      does: z.enum(['back', 'table', 'stays']),
      /** Before the repair. */
      place: z.object({ slotId: SlotId, tableId: Id.nullable() }),
      because: z.enum(UNDO_REASONS).nullable(),
      /** Meetings that are there by now. */
      inTheWay: z.array(Id),
      /** Who of its people is in one of them; where none is, who is expected elsewhere. */
      takenIds: z.array(Id),
    }),
  ),
  /** Open questions that nobody has to answer any more. */
  questions: z.number().int(),
  /** The meetings of the steps, and those in the way. */
  meetings: z.array(MeetingView),
});
export type RepairUndo = z.infer<typeof RepairUndo>;

export const RepairOutcome = z.object({
  id: Id,
  /** Meetings now at another table, without a place until they are moved, and cancelled. */
  tables: z.array(Id),
  displaced: z.array(Id),
  cancelled: z.array(Id),
  moves: z.array(MoveView),
});
export type RepairOutcome = z.infer<typeof RepairOutcome>;

const onBehalf = { onBehalfOf: Id.optional(), key: CommandKey.optional() };
const target = { id: Id, rev: z.number().int().min(0).optional(), ...onBehalf };
export const MoveAskInput = z.strictObject({
  ...target,
  slotId: SlotId,
  note: line(LIMITS.shortTextChars).default(''),
});
export const MoveAcceptInput = z.strictObject({
  ...target,
  /** The proposed time when left out. */
  slotId: SlotId.optional(),
});
export const MoveRetractInput = z.strictObject(target);
export const MoveDeclineInput = z.strictObject({
  ...target,
  reason: prose(LIMITS.messageChars).default(''),
});
/** The meeting comes along, as it is now; null for somebody whom it does not concern. */
export const MoveAnswer = z.object({ move: MoveView, meeting: MeetingView.nullable() });

export const SwapOfferView = z.object({
  /** The request that waits. */
  request: MeetingView,
  slotId: SlotId,
  /** The meeting that would move. */
  meeting: MeetingView,
  toSlotId: SlotId,
});
export type SwapOfferView = z.infer<typeof SwapOfferView>;

export const SwapSendInput = z.strictObject({
  requestId: Id,
  slotId: SlotId,
  meetingId: Id,
  toSlotId: SlotId,
  answerMinutes: answerMinutes.default(20),
  note: line(LIMITS.shortTextChars).default(''),
  key: CommandKey.optional(),
});
