import type { BOARD } from '../contract/operations/board.ts';
import * as agenda from '../domain/board/agenda.ts';
import { boardGaps } from '../domain/board/gaps.ts';
import { readJournal } from '../domain/board/journal.ts';
import { inEdition } from '../domain/context.ts';
import { readersOf } from '../domain/edition/announcement-readers.ts';
import * as announcements from '../domain/edition/announcements.ts';
import { closeTable } from '../domain/edition/closures.ts';
import { presentGaps } from '../present/gaps.ts';
import { presentJournalLine } from '../present/meetings.ts';
import { presentAnnouncement } from '../present/programme.ts';
import { relatedTo } from '../present/related.ts';
import { presentBoard, presentHall } from '../present/snapshots.ts';
import type { Handlers } from './handler.ts';

/** The staff board and the hall screen. */
export const boardHandlers: Handlers<keyof typeof BOARD> = {
  'board:read': async (context, input) =>
    presentBoard(inEdition(context), await agenda.readBoard(context, input.since)),
  'board:journal': async (context, input) => {
    const { lines, more } = await readJournal(context, input);
    const participantIds = lines.flatMap(({ entry }) => [entry.byId ?? [], entry.onBehalfOfId ?? []].flat());
    const related = await relatedTo(context, { participantIds });
    return { lines: lines.map((line) => presentJournalLine(line, related)), more };
  },
  'table:close': async (context, input) => {
    await closeTable(context, input);
    return presentBoard(inEdition(context), await agenda.readBoard(context));
  },
  'board:gaps': async (context, input) => presentGaps(inEdition(context), await boardGaps(context, input)),
  'hall:read': async (context, input) =>
    presentHall(inEdition(context), await agenda.readHall(context, input.since)),
  'announcement:publish': async (context, input) =>
    presentAnnouncement(await announcements.announce(context, input), true),
  'announcement:readers': async (context, { audience }) => ({
    count: (await readersOf(inEdition(context), audience)).length,
  }),
  'announcement:end': async (context, input) => {
    await announcements.endAnnouncement(context, input.id);
    return { done: true };
  },
};
