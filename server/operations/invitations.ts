import type { INVITATIONS } from '../contract/operations/invitations.ts';
import { invite, readInvitations } from '../domain/people/invitations.ts';
import { presentInvitations } from '../present/people.ts';
import type { Handlers } from './handler.ts';

/** The way in for people who were added by staff. */
export const invitationHandlers: Handlers<keyof typeof INVITATIONS> = {
  'invitation:list': async (context) => presentInvitations(await readInvitations(context)),
  'invitation:send': async (context, input) => ({ asked: await invite(context, input) }),
};
