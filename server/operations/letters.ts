import type { LETTERS } from '../contract/operations/letters.ts';
import { listUndelivered, retryLetters } from '../domain/letters/undelivered.ts';
import { presentUndelivered } from '../present/letters.ts';
import type { Handlers } from './handler.ts';
import { relatedOfPeople } from './views.ts';

/** News by e-mail. */
export const lettersHandlers: Handlers<keyof typeof LETTERS> = {
  'letter:undelivered': async (context) => {
    const found = await listUndelivered(context);
    const related = await relatedOfPeople(
      context,
      found.map(({ reader }) => reader),
    );
    return found.map((one) => presentUndelivered(one, related));
  },
  'letter:retry': async (context, input) => ({ retried: await retryLetters(context, input) }),
};
