import { DateTime } from 'luxon';
import type {
  Disturbance,
  EditionView,
  ParticipantView,
  SittingView,
  SlotView,
} from '../../server/contract/index.ts';

export const INCIDENTS = ['table', 'room', 'person', 'delegation', 'sitting'] as const;
export type Incident = (typeof INCIDENTS)[number];

/** What somebody reports, as it is being filled in. */
export interface RepairDraft {
  incident: Incident;
  tableId: string | null;
  room: string | null;
  people: readonly ParticipantView[];
  organisationId: string | null;
  sittingId: string | null;
  /** First and last slot concerned. */
  fromSlotId: string | null;
  untilSlotId: string | null;
  /** `15:20`, local time of the event. */
  newStart: string;
  note: string;
  /** Null: as long as each meeting allows. */
  answerMinutes: number | null;
}

export const EMPTY_DRAFT: RepairDraft = {
  incident: 'table',
  tableId: null,
  room: null,
  people: [],
  organisationId: null,
  sittingId: null,
  fromSlotId: null,
  untilSlotId: null,
  newStart: '',
  note: '',
  answerMinutes: null,
};

/** Times to answer that staff choose from, minutes. */
export const ANSWER_CHOICES = [5, 10, 20, 30, 60, 120] as const;

/** Slots of a day that have not begun. */
export const slotsAhead = (slots: readonly SlotView[], now: number): SlotView[] =>
  slots.filter((slot) => Date.parse(slot.start) > now);

export const roomsOf = (edition: EditionView): string[] => [
  ...new Set(edition.tables.map((table) => table.room).filter((room) => room !== '')),
];

/** What is sent to the server, or null while something is missing.
 * @param ahead slots of the day shown that have not begun, in time order */
export function disturbanceOf(
  draft: RepairDraft,
  edition: EditionView,
  ahead: readonly SlotView[],
  sittings: readonly SittingView[],
): Disturbance | null {
  if (draft.incident === 'sitting') return sittingMoved(draft, edition, sittings);
  const slotIds = slotsOf(draft, ahead);
  if (slotIds.length === 0) return null;
  switch (draft.incident) {
    case 'table':
      return draft.tableId === null ? null : { kind: 'tables-lost', tableIds: [draft.tableId], slotIds };
    case 'room': {
      const tableIds = edition.tables.filter(({ room }) => room === draft.room).map(({ id }) => id);
      return tableIds.length === 0 ? null : { kind: 'tables-lost', tableIds, slotIds };
    }
    case 'person':
      return draft.people.length === 0
        ? null
        : { kind: 'people-absent', participantIds: draft.people.map(({ id }) => id), slotIds };
    case 'delegation':
      return draft.organisationId === null
        ? null
        : { kind: 'organisation-absent', organisationId: draft.organisationId, slotIds };
  }
}

function slotsOf({ fromSlotId, untilSlotId }: RepairDraft, ahead: readonly SlotView[]): string[] {
  const from = fromSlotId === null ? 0 : ahead.findIndex((slot) => slot.id === fromSlotId);
  const until = untilSlotId === null ? ahead.length - 1 : ahead.findIndex((slot) => slot.id === untilSlotId);
  return from < 0 ? [] : ahead.slice(from, until + 1).map((slot) => slot.id);
}

/** The session begins at the new time and lasts as long as it did. */
function sittingMoved(
  { sittingId, newStart }: RepairDraft,
  edition: EditionView,
  sittings: readonly SittingView[],
): Disturbance | null {
  const sitting = sittings.find((one) => one.id === sittingId);
  if (!sitting || !/^\d{2}:\d{2}$/.test(newStart)) return null;
  const before = DateTime.fromISO(sitting.start, { zone: edition.timeZone });
  const [hour, minute] = newStart.split(':').map(Number);
  const start = before.set({ hour: hour!, minute: minute! });
  const lasts = Date.parse(sitting.end) - Date.parse(sitting.start);
  return {
    kind: 'sitting-moved',
    sittingId: sitting.id,
    start: start.toUTC().toISO()!,
    end: start.plus({ milliseconds: lasts }).toUTC().toISO()!,
  };
}
