import { useTranslation } from 'react-i18next';
import type { MeetingView, WaitingView } from '../../server/contract/index.ts';
import { toast } from '../components/index.ts';
import { call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { type Offered, whoIs } from '../waiting/lines.ts';
import type { Runner } from './use-runner.ts';

/** What one does with places that one waits for. Each says what it did, and can be taken back where that is possible. */
export function useWaitingCommands(options: {
  run: Runner['run'];
  self: { onBehalfOf?: string };
  slotTime: (slotId: string | null) => string;
  /** Puts a meeting into the agenda. */
  take: (meeting: MeetingView) => MeetingView;
  /** Takes a meeting back that was asked for. */
  withdraw: (meeting: MeetingView) => Promise<void>;
}) {
  const { t } = useTranslation('waiting');
  const { run, self, slotTime, take, withdraw } = options;

  async function takePlace(entry: Offered): Promise<void> {
    const answer = await run(entry.id, () => call('waiting:take', { id: entry.id, ...self }));
    invalidate('waiting:list');
    if (!answer) return;
    const meeting = take(answer.meeting);
    const said = { time: slotTime(entry.offer.slotId), who: whoIs(entry.awaited) };
    const confirmed = meeting.state === 'confirmed';
    const message = !confirmed
      ? t('offer.proposed', said)
      : meeting.table
        ? t('offer.takenTable', { ...said, table: meeting.table.label })
        : t('offer.taken', said);
    toast(message, { undo: () => void withdraw(meeting) });
  }

  async function passPlace(entry: Offered): Promise<void> {
    const passed = await run(entry.id, () => call('waiting:pass', { id: entry.id, ...self }));
    invalidate('waiting:list');
    if (passed) toast(t('offer.passed', { time: slotTime(entry.offer.slotId) }));
  }

  async function leaveLine(entry: WaitingView): Promise<void> {
    const left = await run(entry.id, () => call('waiting:leave', { id: entry.id, ...self }));
    invalidate('waiting:list');
    if (left) toast(t('left', { who: whoIs(entry.awaited) }));
  }

  /** Gets in line anew, at its end. */
  async function joinAgain(entry: WaitingView): Promise<void> {
    const joined = await run(entry.id, () =>
      call('waiting:join', {
        withId: entry.awaited.id,
        listingId: entry.listing?.id ?? null,
        slotIds: entry.slotIds,
        subject: entry.subject,
        message: entry.message,
        ...self,
      }),
    );
    invalidate('waiting:list');
    if (joined) toast(t('joined', { who: whoIs(entry.awaited) }), { undo: () => void leaveLine(joined) });
  }

  return { takePlace, passPlace, leaveLine, joinAgain };
}
