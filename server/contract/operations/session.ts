import { z } from 'zod';
import { SetupInput } from '../editions.ts';
import { ParticipantView, SessionView } from '../people.ts';
import { Email, Id, InterfaceLanguage, line, OwnPath } from '../values.ts';
import { done, nothing, operation, staff } from './operation.ts';

/** Sessions: who one is, how one gets in. */
export const SESSION = {
  'session:read': operation({
    summary: 'Who am I, which edition, what time is it on the server',
    tag: 'Session',
    method: 'get',
    path: '/api/session',
    access: 'anyone',
    input: nothing,
    output: SessionView,
  }),
  'signin:request': operation({
    summary: 'Ask for a sign-in link by e-mail; the answer is the same whether or not the address is known',
    tag: 'Session',
    method: 'post',
    path: '/api/sign-in',
    access: 'anyone',
    input: z.strictObject({
      email: Email,
      language: InterfaceLanguage.default('fr'),
      /** The page that was asked for: the link leads there. */
      next: OwnPath.optional(),
    }),
    output: z.object({ sent: z.literal(true), minutes: z.number() }),
    httpOnly: true,
  }),
  'signin:redeem': operation({
    summary: 'Exchange a sign-in link (single use, short-lived) for a session',
    tag: 'Session',
    method: 'post',
    path: '/api/sign-in/redeem',
    access: 'anyone',
    input: z.strictObject({ token: z.string().min(10).max(200) }),
    output: SessionView,
    httpOnly: true,
  }),
  'session:end': operation({
    summary: 'Sign out',
    tag: 'Session',
    method: 'delete',
    path: '/api/session',
    access: 'anyone',
    input: nothing,
    output: done,
    httpOnly: true,
  }),
  'setup:run': operation({
    summary: 'First start: create the edition and its first staff member with the one-time link',
    tag: 'Session',
    method: 'post',
    path: '/api/setup',
    access: 'anyone',
    input: SetupInput,
    output: SessionView,
    httpOnly: true,
  }),
  'demo:people': operation({
    summary: 'Demo edition only: people as whom one can enter',
    tag: 'Session',
    method: 'get',
    path: '/api/demo/people',
    access: 'anyone',
    input: nothing,
    output: z.array(
      z.object({
        participant: ParticipantView,
        hint: z.enum(['desk', 'phone', 'board', 'screen', 'abroad']),
      }),
    ),
    httpOnly: true,
  }),
  'demo:enter': operation({
    summary: 'Demo edition only: enter as one of them',
    tag: 'Session',
    method: 'post',
    path: '/api/demo/enter',
    access: 'anyone',
    input: z.strictObject({ participantId: Id }),
    output: SessionView,
    httpOnly: true,
  }),
  'screen:link': operation({
    summary: 'Make a single-use link that turns a browser into a hall screen',
    tag: 'Session',
    method: 'post',
    path: '/api/screens',
    access: staff,
    input: z.strictObject({ label: line(80).default('') }),
    output: z.object({ url: z.string(), minutes: z.number() }),
  }),
} as const;
