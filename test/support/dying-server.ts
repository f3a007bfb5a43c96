/** A server that is killed between a write and its fact: books one slot in the MongoDB database given, and dies by
 * `kill -9` in the moment in which it would tell. Arguments: the URI, the participant, the fiche, the slot. */
import { nothingSeen } from '../../server/domain/context.ts';
import { currentEdition } from '../../server/domain/edition/editions.ts';
import { book } from '../../server/domain/meetings/meetings.ts';
import type { ParticipantDoc } from '../../server/models/index.ts';
import { startTestApp } from './app.ts';

const [, , mongodbUri = '', participantId = '', listingId = '', slotId = ''] = process.argv;

const { app, models } = await startTestApp({ mongodbUri, empty: true });
const person = (await models.Participant.findById(participantId).lean<ParticipantDoc>())!;
await book(
  {
    ...app.services,
    actor: { kind: 'person', person, sessionId: 'none' },
    edition: await currentEdition(models),
    seen: nothingSeen(),
    tell: () => process.kill(process.pid, 'SIGKILL'),
  },
  { listingId, slotId, message: '' },
);
