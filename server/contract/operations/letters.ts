import { z } from 'zod';
import { UndeliveredView } from '../letters.ts';
import { Id } from '../values.ts';
import { nothing, operation, staff } from './operation.ts';

/** News by e-mail, as staff see it. */
export const LETTERS = {
  'letter:undelivered': operation({
    summary: 'Letters that the mail server did not take, the last refused first',
    tag: 'Letters',
    method: 'get',
    path: '/api/letters/undelivered',
    access: staff,
    input: nothing,
    output: z.array(UndeliveredView),
  }),
  'letter:retry': operation({
    summary: 'Send undelivered letters again now: that of one person, or all of them',
    tag: 'Letters',
    method: 'post',
    path: '/api/letters/retry',
    access: staff,
    input: z.strictObject({ participantId: Id.optional() }),
    output: z.object({ retried: z.number().int() }),
  }),
} as const;
