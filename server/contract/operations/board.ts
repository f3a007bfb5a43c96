import { z } from 'zod';
import { GapView } from '../gaps.ts';
import { LIMITS } from '../limits.ts';
import { AnnounceInput, AnnouncementAudience, AnnouncementView } from '../programme.ts';
import { SlotId } from '../slots.ts';
import { CommandKey, Flag, Id, Instant, listOf } from '../values.ts';
import { BoardView, HallView, JournalLineView, SinceInput } from '../views.ts';
import { byId, done, operation, staff, staffAndScreens } from './operation.ts';

/** The staff board and the hall screen. */
export const BOARD = {
  'board:read': operation({
    summary: 'The whole board; with `since`, only what changed',
    tag: 'Board',
    method: 'get',
    path: '/api/board',
    access: staff,
    input: z.strictObject(SinceInput),
    output: BoardView,
  }),
  'board:journal': operation({
    summary: 'What happened to meetings in the last hours, newest first, page by page',
    tag: 'Board',
    method: 'get',
    path: '/api/board/journal',
    access: staff,
    input: z.strictObject({
      hours: z.coerce.number().int().min(1).max(72).default(12),
      /** The `at` of the last line of the page before. */
      before: Instant.optional(),
    }),
    output: z.object({ lines: z.array(JournalLineView), more: z.boolean() }),
  }),
  'table:close': operation({
    summary: 'Take a table out of use in some slots, or give it back; refused where a meeting sits',
    tag: 'Board',
    method: 'put',
    path: '/api/tables/{tableId}/closure',
    access: staff,
    input: z.strictObject({
      tableId: Id,
      slotIds: z.array(SlotId).min(1).max(LIMITS.slotsPerEdition),
      closed: z.boolean(),
      key: CommandKey.optional(),
    }),
    output: BoardView,
  }),
  'board:gaps': operation({
    summary: 'Who could fill the free tables of some times, the best first, and why they',
    tag: 'Board',
    method: 'get',
    path: '/api/board/gaps',
    access: staff,
    input: z.strictObject({
      slotIds: listOf(SlotId, LIMITS.gapSlots),
      /** Only pairs who may sit at this table. */
      tableId: Id.optional(),
      /** Only pairs who could all be seated: nobody twice at a time, and no two organisations at two of the times. */
      together: Flag.default(false),
      limit: z.coerce.number().int().min(1).max(20).default(5),
    }),
    output: z.array(GapView),
  }),
  'hall:read': operation({
    summary: 'What the hall screen shows; with `since`, only what changed',
    tag: 'Board',
    method: 'get',
    path: '/api/hall',
    access: staffAndScreens,
    input: z.strictObject(SinceInput),
    output: HallView,
  }),
  'announcement:publish': operation({
    summary: 'Announce to everybody (phones, boards, hall screens), or only to the people of an audience',
    tag: 'Board',
    method: 'post',
    path: '/api/announcements',
    access: staff,
    input: AnnounceInput,
    output: AnnouncementView,
  }),
  'announcement:readers': operation({
    summary: 'How many people an announcement would reach',
    tag: 'Board',
    method: 'post',
    path: '/api/announcements/readers',
    access: staff,
    input: z.strictObject({ audience: AnnouncementAudience }),
    output: z.object({ count: z.number().int() }),
  }),
  'announcement:end': operation({
    summary: 'Take an announcement back',
    tag: 'Board',
    method: 'delete',
    path: '/api/announcements/{id}',
    access: staff,
    input: byId,
    output: done,
  }),
} as const;
