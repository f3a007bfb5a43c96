import { z } from 'zod';
import { InvitationsView, InviteInput } from '../invitations.ts';
import { nothing, operation, staff } from './operation.ts';

/** The way in for people who were added by staff. */
export const INVITATIONS = {
  'invitation:list': operation({
    summary: 'Who was invited when, and who came in',
    tag: 'People',
    method: 'get',
    path: '/api/invitations',
    access: staff,
    input: nothing,
    output: InvitationsView,
  }),
  'invitation:send': operation({
    summary: 'Invite some people by e-mail, or everybody who never came in; sent at a bounded pace',
    tag: 'People',
    method: 'post',
    path: '/api/invitations',
    access: staff,
    input: InviteInput,
    output: z.object({ asked: z.number().int() }),
  }),
} as const;
