import type { UndeliveredView } from '../contract/letters.ts';
import type { Undeliverable } from '../domain/letters/undelivered.ts';
import { presentParticipant } from './people.ts';
import type { Related } from './related.ts';

export const presentUndelivered = (
  { reader, failure, nextAt }: Undeliverable,
  related: Pick<Related, 'organisations'>,
): UndeliveredView => ({
  participant: presentParticipant(reader, related),
  email: reader.email,
  since: failure.since.toISOString(),
  at: failure.at.toISOString(),
  attempts: failure.attempts,
  words: failure.words,
  end: failure.end,
  nextAt: nextAt?.toISOString() ?? null,
});
