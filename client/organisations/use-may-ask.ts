import type { ParticipantView } from '../../server/contract/index.ts';
import { useSession } from '../live/session.tsx';

/** May the reader ask somebody for a meeting? Not themselves or a colleague; staff seat people on the board. */
export function useMayAsk(): (person: Pick<ParticipantView, 'id' | 'organisation'>) => boolean {
  const { session } = useSession();
  const { profile, role } = session;
  return (person) =>
    role !== 'staff' && person.id !== profile?.id && person.organisation?.id !== profile?.organisation?.id;
}
