import type { WAITING } from '../contract/operations/waiting.ts';
import { type Context, inEdition } from '../domain/context.ts';
import * as answers from '../domain/waiting/answers.ts';
import * as waiting from '../domain/waiting/waiting.ts';
import { presentWaitings } from '../present/waiting.ts';
import type { Handlers } from './handler.ts';
import { meetingAnswer } from './views.ts';

/** The waiting list. */
export const waitingHandlers: Handlers<keyof typeof WAITING> = {
  'waiting:join': async (context, input) => one(context, await waiting.join(context, input)),
  'waiting:list': async (context, input) =>
    presentWaitings(inEdition(context), await waiting.list(context, input)),
  'waiting:take': async (context, input) => meetingAnswer(context, await answers.take(context, input)),
  'waiting:pass': async (context, input) => one(context, await answers.pass(context, input)),
  'waiting:leave': async (context, input) => one(context, await answers.leave(context, input)),
};

const one = async (context: Context, place: waiting.Waiting) =>
  (await presentWaitings(inEdition(context), [place]))[0]!;
