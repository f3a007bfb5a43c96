import type { LiveServer } from './everywhere.ts';
import { selfRoom } from './rooms.ts';

/** Which of these people have a page open, in this process or another. Who could not be asked about counts as away. */
export async function connected(
  io: LiveServer,
  participantIds: readonly string[],
  report: (error: unknown, where: string) => void,
): Promise<ReadonlySet<string>> {
  const here = new Set<string>();
  const ask = async (id: string) => {
    try {
      if ((await io.in(selfRoom(id)).fetchSockets()).length > 0) here.add(id);
    } catch (error) {
      report(error, 'presence');
    }
  };
  await Promise.all([...new Set(participantIds)].map(ask));
  return here;
}
