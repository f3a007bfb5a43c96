import { SIGN_IN_LINK_MINUTES } from '../contract/limits.ts';
import type { SESSION } from '../contract/operations/session.ts';
import { inEdition } from '../domain/context.ts';
import { demoPeople } from '../domain/people/demo-people.ts';
import * as sessions from '../domain/people/sessions.ts';
import { presentParticipant } from '../present/people.ts';
import { presentSession } from '../present/session.ts';
import type { Handlers, SessionOpening } from './handler.ts';
import { relatedOfPeople } from './views.ts';

/** Sessions: who one is, how one gets in. */
export const sessionHandlers: Handlers<Exclude<keyof typeof SESSION, SessionOpening>> = {
  'session:read': (context) => presentSession(context),
  'signin:request': async (context, input) => {
    await sessions.requestSignIn(context, input);
    return { sent: true, minutes: SIGN_IN_LINK_MINUTES };
  },
  'session:end': async (context) => {
    await sessions.endSession(context);
    return { done: true };
  },
  'demo:people': async (context) => {
    const chosen = await demoPeople(context);
    const related = await relatedOfPeople(
      context,
      chosen.map((one) => one.person),
    );
    return chosen.map((one) => ({ participant: presentParticipant(one.person, related), hint: one.hint }));
  },
  'screen:link': async (context, input) => ({
    url: await sessions.makeLink(context, {
      purpose: 'screen',
      editionId: inEdition(context).edition._id,
      label: input.label,
    }),
    minutes: SIGN_IN_LINK_MINUTES,
  }),
};
