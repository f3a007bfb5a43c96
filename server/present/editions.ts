import type { EditionView, InterpreterView } from '../contract/editions.ts';
import { daysOf, gridOf, type Slot } from '../domain/grid.ts';
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
