import { z } from 'zod';
import { SlotId, SlotOffer } from './slots.ts';
import { Id } from './values.ts';

/** The closed list of error codes. Each has one HTTP status, here and nowhere else. */
export const ERROR_STATUS = {
  /** A value does not have the expected shape; `fields` says which and what to do. */
  bad_input: 400,
  /** Nobody is signed in, or the session is over. */
  not_signed_in: 401,
  /** The sign-in link is unknown, used or too old. */
  link_invalid: 401,
  /** The person may not do this. */
  forbidden: 403,
  not_found: 404,
  /** Someone changed the same thing meanwhile; `current` carries the newer revision. */
  stale: 409,
  /** The person, table or interpreter is taken in that slot; `alternatives` are free for all. */
  slot_taken: 409,
  /** The holder of the fiche has not opened this slot; propose it instead. */
  slot_not_open: 409,
  /** The slot is closed (break, past, outside the grid). */
  slot_closed: 409,
  no_table_free: 409,
  /** The person reached the number of meetings they accept. */
  cap_reached: 409,
  /** The two people share no working language and no interpreter is free. */
  no_common_language: 409,
  /** The meeting or fiche is not in a state that allows this. */
  wrong_state: 409,
  /** A deadline of the edition is past. */
  deadline_passed: 409,
  /** The same thing already exists (e-mail, slug, identifier). */
  already_exists: 409,
  too_large: 413,
  too_many_requests: 429,
  /** Ours, not yours: logged with its stack, answered without it. */
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
export const ERROR_CODES = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

/** What an error looks like on the wire, over HTTP and socket alike. */
export const ErrorView = z.object({
  code: z.enum(ERROR_CODES),
  /** One sentence: what was wrong with which value, and what to do. */
  message: z.string(),
  /** For `bad_input`: one entry a field, path as `slotIds.0`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** For `slot_taken` and its kin: the nearest slots free for everybody concerned. */
  alternatives: z.array(SlotOffer).optional(),
  /** For settings that would take somebody's place away: the first of those places. */
  places: z
    .array(
      z.object({
        slotId: SlotId,
        /** The table, interpreter or person whose time it is. */
        resourceId: Id,
        /** Null when no meeting sits there (a closed table, time kept for oneself). */
        meetingId: Id.nullable(),
        /** Who meets, as the board names them. */
        who: z.array(z.string()),
      }),
    )
    .optional(),
  /** For `cap_reached`: whose limit, and of what. */
  limit: z
    .object({
      /** Meetings, meetings without a break, or waiting lists in which one person stands. */
      of: z.enum(['meetings', 'in-a-row', 'lines']),
      participantId: Id,
      name: z.string(),
      max: z.number().int(),
      /** May the reader change it, being the person or acting for them? */
      editable: z.boolean(),
    })
    .optional(),
  /** For `stale`: the revision to start again from. */
  current: z.object({ rev: z.number() }).optional(),
});
export type ErrorView = z.infer<typeof ErrorView>;
