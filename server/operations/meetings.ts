import type { MEETINGS } from '../contract/operations/meetings.ts';
import { inEdition, person } from '../domain/context.ts';
import * as answers from '../domain/meetings/answers.ts';
import { expectedAtTable } from '../domain/meetings/check-in.ts';
import { conclude } from '../domain/meetings/conclusions.ts';
import { counter } from '../domain/meetings/counter.ts';
import { mark } from '../domain/meetings/marks.ts';
import * as meetings from '../domain/meetings/meetings.ts';
import { mentionedIn } from '../domain/meetings/mentions.ts';
import { restoreRequest, seatRequest } from '../domain/meetings/requests.ts';
import { unaccept } from '../domain/meetings/unaccept.ts';
import { fichesToAskFrom, whyMeet } from '../domain/meetings/why.ts';
import { slotOffer } from '../domain/seating/alternatives.ts';
import { commonFreeSlots } from '../domain/seating/free-slots.ts';
import { listLimits } from '../domain/seating/limits.ts';
import { presentExpected } from '../present/check-in.ts';
import { presentConclusion } from '../present/conclusions.ts';
import { presentListingSummary } from '../present/listings.ts';
import { presentHistory, presentMeeting } from '../present/meetings.ts';
import { relatedTo } from '../present/related.ts';
import type { Handlers } from './handler.ts';
import { meetingAnswer, relatedOfListings } from './views.ts';

/** Meetings, from proposal to held. */
export const meetingsHandlers: Handlers<keyof typeof MEETINGS> = {
  'slot:common': async (context, input) => (await commonFreeSlots(context, input)).map(slotOffer),
  'limit:list': (context, input) => listLimits(context, input),
  'meeting:read': async (context, input) => {
    const meeting = await meetings.read(context, input.id);
    const { edition } = inEdition(context);
    const related = await relatedTo(context, {
      participantIds: [
        ...meeting.participantIds,
        ...meeting.history.flatMap((line) => [line.byId ?? [], line.onBehalfOfId ?? []].flat()),
      ],
      listingIds: mentionedIn([meeting]),
    });
    return { meeting: presentMeeting(meeting, edition, related), history: presentHistory(meeting, related) };
  },
  'meeting:why': async (context, input) => {
    const why = await whyMeet(context, input.id);
    if (!why) return null;
    const related = await relatedOfListings(context, [why.theirs]);
    return {
      mine: why.mine.kind,
      listing: presentListingSummary(why.theirs, related, person(context)),
      reasons: why.reasons,
    };
  },
  'meeting:asking': async (context, input) => {
    const found = await fichesToAskFrom(context, input);
    const related = await relatedOfListings(
      context,
      found.flatMap(({ mine, theirs }) => [mine, theirs ?? []].flat()),
    );
    return found.map(({ mine, theirs, score, reasons }) => ({
      listing: presentListingSummary(mine, related, person(context)),
      theirs: theirs && presentListingSummary(theirs, related, person(context)),
      score,
      reasons,
    }));
  },
  'meeting:book': async (context, input) => meetingAnswer(context, await meetings.book(context, input)),
  'meeting:propose': async (context, input) => meetingAnswer(context, await meetings.propose(context, input)),
  'meeting:place': async (context, input) => meetingAnswer(context, await meetings.place(context, input)),
  'meeting:accept': async (context, input) => meetingAnswer(context, await answers.accept(context, input)),
  'meeting:decline': async (context, input) => meetingAnswer(context, await answers.decline(context, input)),
  'meeting:unaccept': async (context, input) => meetingAnswer(context, await unaccept(context, input)),
  'meeting:seat': async (context, input) => meetingAnswer(context, await seatRequest(context, input)),
  'meeting:restore': async (context, input) => meetingAnswer(context, await restoreRequest(context, input)),
  'meeting:counter': async (context, input) => meetingAnswer(context, await counter(context, input)),
  'meeting:move': async (context, input) => meetingAnswer(context, await answers.move(context, input)),
  'meeting:cancel': async (context, input) => meetingAnswer(context, await answers.cancel(context, input)),
  'table:expected': async (context, input) =>
    presentExpected(inEdition(context), await expectedAtTable(context, input)),
  'meeting:mark': async (context, input) => meetingAnswer(context, await mark(context, input)),
  'meeting:conclude': async (context, input) => {
    const { answererId, ...change } = await conclude(context, input);
    return {
      ...(await meetingAnswer(context, change)),
      conclusion: presentConclusion(context, change.meeting, answererId)!,
    };
  },
};
