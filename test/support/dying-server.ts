/** A server that is killed between a write and its fact: runs one operation on the MongoDB database given, and dies by
 * `kill -9` in the moment in which it would tell, or as it looks at the clock for the n-th time. Arguments: the URI, the
 * time, the participant, the operation, its input as JSON, and n where there is one. */
import type { OperationName } from '../../server/contract/index.ts';
import { nothingSeen } from '../../server/domain/context.ts';
import { currentEdition } from '../../server/domain/edition/current.ts';
import type { ParticipantDoc } from '../../server/models/index.ts';
import { run } from '../../server/operations.ts';
import { startTestApp } from './app.ts';

const [, , mongodbUri = '', now = '', participantId = '', name = '', input = '', looks = '0'] = process.argv;

const { app, models } = await startTestApp({ mongodbUri, empty: true, now });
const die = () => process.kill(process.pid, 'SIGKILL');
let left = Number(looks);
const person = (await models.Participant.findById(participantId).lean<ParticipantDoc>())!;
await run(
  {
    ...app.services,
    actor: { kind: 'person', person, sessionId: 'none' },
    edition: await currentEdition(models),
    seen: nothingSeen(),
    now: () => {
      if (--left === 0) die();
      return app.services.now();
    },
    tell: die,
  },
  name as OperationName,
  JSON.parse(input),
);
