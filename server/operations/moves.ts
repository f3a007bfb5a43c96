import type { MOVES } from '../contract/operations/moves.ts';
import { type Context, inEdition } from '../domain/context.ts';
import * as asked from '../domain/repair/asked-moves.ts';
import * as answers from '../domain/repair/move-answers.ts';
import * as repairs from '../domain/repair/repairs.ts';
import * as swaps from '../domain/repair/swaps.ts';
import * as undo from '../domain/repair/undo.ts';
import { presentMeeting } from '../present/meetings.ts';
import {
  presentMove,
  presentRepair,
  presentRepairPlan,
  presentRepairs,
  presentUndo,
} from '../present/moves.ts';
import { relatedToMeetings } from '../present/related.ts';
import type { Handlers } from './handler.ts';

/** What goes wrong on the day, and other times put to those concerned. */
export const movesHandlers: Handlers<keyof typeof MOVES> = {
  'repair:preview': async (context, input) =>
    presentRepairPlan(inEdition(context), await repairs.previewRepair(context, input)),
  'repair:run': async (context, input) => presentRepair(await repairs.runRepair(context, input)),
  'repair:list': async (context) => presentRepairs(inEdition(context), await undo.listRepairs(context)),
  'repair:undo-preview': async (context, { id }) =>
    presentUndo(inEdition(context), await undo.previewUndo(context, id)),
  'repair:undo': async (context, { id }) =>
    presentUndo(inEdition(context), await undo.undoRepair(context, id)),
  'move:ask': async (context, input) => moveAnswer(context, await asked.askToMove(context, input)),
  'move:accept': async (context, input) => moveAnswer(context, await answers.acceptMove(context, input)),
  'move:retract': async (context, input) => moveAnswer(context, await answers.retractMove(context, input)),
  'move:decline': async (context, input) => moveAnswer(context, await answers.declineMove(context, input)),
  'move:withdraw': async (context, input) =>
    moveAnswer(context, await answers.withdrawMove(context, input.id)),
  'swap:offers': async (context) => {
    const here = inEdition(context);
    const offers = await swaps.offers(context);
    const related = await relatedToMeetings(
      here,
      offers.flatMap(({ request, meeting }) => [request, meeting]),
    );
    return offers.map(({ request, slotId, meeting, toSlotId }) => ({
      request: presentMeeting(request, here.edition, related),
      slotId,
      meeting: presentMeeting(meeting, here.edition, related),
      toSlotId,
    }));
  },
  'swap:send': async (context, input) => presentMove(await swaps.sendOffer(context, input), true),
};

async function moveAnswer(context: Context, { move, meeting }: answers.MoveChange) {
  const here = inEdition(context);
  const whole = await answers.seesMeeting(here, move);
  if (!whole || !meeting) return { move: presentMove(move, whole), meeting: null };
  const related = await relatedToMeetings(here, [meeting]);
  return { move: presentMove(move, true), meeting: presentMeeting(meeting, here.edition, related) };
}
