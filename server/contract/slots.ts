import { z } from 'zod';
import { Id, Instant } from './values.ts';

/** One cell of the time grid: `d1-1440` is day 1 at 14:40 in the edition's time zone. */
export const SlotId = z
  .string()
  .regex(/^d\d{1,2}-\d{4}$/, 'must look like d1-1440 (day 1, 14:40 in the time zone of the event)');

export const SlotView = z.object({
  id: SlotId,
  /** 1 for the first day. */
  day: z.number().int(),
  start: Instant,
  end: Instant,
});
export type SlotView = z.infer<typeof SlotView>;

/** A slot in which everybody concerned is free; `open` = the holder of the fiche accepts without asking. */
export const SlotOffer = SlotView.extend({
  open: z.boolean(),
  tablesFree: z.number().int(),
});
export type SlotOffer = z.infer<typeof SlotOffer>;

export const TableView = z.object({
  id: Id,
  label: z.string(),
  room: z.string(),
  /** Equipped for participants who join by video. */
  video: z.boolean(),
});
export type TableView = z.infer<typeof TableView>;
