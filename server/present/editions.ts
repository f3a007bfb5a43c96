import type { EditionSettingsView, EditionView, InterpreterView } from '../contract/editions.ts';
import { OFFER_HOURS, OFFER_MINUTES } from '../contract/limits.ts';
import { daysOf, gridOf, type Slot } from '../domain/edition/grid.ts';
import type { EditionDoc } from '../models/index.ts';

export const presentSlot = (slot: Slot) => ({
  id: slot.id,
  day: slot.day,
  start: slot.start.toISOString(),
  end: slot.end.toISOString(),
});

export const presentInterpreter = (interpreter: InterpreterView): InterpreterView => ({
  id: interpreter.id,
  name: interpreter.name,
  languages: interpreter.languages,
});

export const presentEdition = (edition: EditionDoc): EditionView => ({
  id: edition._id,
  rev: edition.rev,
  name: edition.name,
  place: edition.place,
  timeZone: edition.timeZone,
  slotMinutes: edition.slotMinutes,
  changeoverMinutes: edition.changeoverMinutes,
  days: daysOf(edition).map((date, index) => ({ day: index + 1, date })),
  slots: gridOf(edition).map(presentSlot),
  tables: edition.tables,
  rooms: edition.rooms,
  interpreters: (edition.interpreters ?? []).map(presentInterpreter),
  listingDeadline: edition.listingDeadline?.toISOString() ?? null,
});

/** The settings as staff gave them. */
export const presentSettings = (edition: EditionDoc): EditionSettingsView => ({
  rev: edition.rev,
  name: edition.name,
  place: edition.place,
  timeZone: edition.timeZone,
  slotMinutes: edition.slotMinutes,
  changeoverMinutes: edition.changeoverMinutes,
  windows: edition.windows.map(({ date, start, end }) => ({ date, start, end })),
  tableCount: edition.tables.length,
  videoTableCount: edition.tables.filter((table) => table.video).length,
  tableRoom: edition.tables[0]?.room ?? '',
  interpreters: (edition.interpreters ?? []).map(presentInterpreter),
  videoUrlTemplate: edition.video?.urlTemplate ?? null,
  listingDeadline: edition.listingDeadline?.toISOString() ?? null,
  proposalHours: edition.proposalHours,
  proposalMinutesDuringEvent: edition.proposalMinutesDuringEvent,
  offerHours: edition.offerHours ?? OFFER_HOURS,
  offerMinutesDuringEvent: edition.offerMinutesDuringEvent ?? OFFER_MINUTES,
});
