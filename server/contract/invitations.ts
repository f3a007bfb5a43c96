import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { Id, Instant } from './values.ts';

/** Whom staff invite: these people, or, left out, everybody who never came in and was not invited lately. */
export const InviteInput = z.strictObject({
  participantIds: z.array(Id).min(1).max(LIMITS.importRows).optional(),
});

/** How far somebody is on their way in. */
export const InvitationView = z.object({
  participantId: Id,
  email: z.string(),
  /** When the mail server took the last invitation. */
  invitedAt: Instant.nullable(),
  /** One is on its way. */
  waiting: z.boolean(),
  /** Why the last one did not arrive, in the mail server's words. */
  failure: z.string().nullable(),
  /** They first signed in. */
  enteredAt: Instant.nullable(),
});
export type InvitationView = z.infer<typeof InvitationView>;

export const InvitationsView = z.object({
  /** Who would be invited now, with everybody else. */
  toInvite: z.number().int(),
  waiting: z.number().int(),
  failed: z.number().int(),
  entered: z.number().int(),
  people: z.array(InvitationView),
});
