import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveView, OutputOf, ParticipantView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { call } from '../live/call.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { RepairForm } from './RepairForm.tsx';
import { Reported } from './Reported.tsx';
import { useAttempt } from './use-attempt.ts';
import type { Desk } from './use-desk.ts';

/** Ended questions shown. */
const ENDED_SHOWN = 20;

export const isLiveMove = (move: MoveView): boolean => move.status === 'open' || move.status === 'agreed';

/** What goes wrong, the answers that are awaited, and swaps that people might agree to. */
export function Mend({ desk, onOpen }: { desk: Desk; onOpen: (meetingId: string) => void }) {
  const { t } = useTranslation('moves');
  const moves = [...desk.board.state.moves.values()];
  const live = moves.filter(isLiveMove).sort((a, b) => a.expiresAt.localeCompare(b.expiresAt));
  const ended = moves
    .filter((move) => !isLiveMove(move))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, ENDED_SHOWN);
  return (
    <div className={styles.panel}>
      <section className={styles.section}>
        <h2 className={mend.heading}>{t('follow.heading')}</h2>
        {live.length === 0 && <p className={styles.note}>{t('follow.none')}</p>}
        <ul className={mend.asked}>
          {live.map((move) => (
            <Asked key={move.id} move={move} desk={desk} onOpen={onOpen} />
          ))}
        </ul>
      </section>
      <RepairForm desk={desk} level={2} />
      <Reported desk={desk} />
      <Swaps desk={desk} />
      {ended.length > 0 && (
        <section className={styles.section}>
          <h2 className={mend.heading}>{t('follow.past')}</h2>
          <ul className={mend.asked}>
            {ended.map((move) => (
              <Asked key={move.id} move={move} desk={desk} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One question: who is asked, what, who answered. Staff may answer for somebody who says so to them. */
function Asked({ move, desk, onOpen }: { move: MoveView; desk: Desk; onOpen: (meetingId: string) => void }) {
  const { t } = useTranslation('moves');
  const { board, words } = desk;
  const { refusal, attempt } = useAttempt();
  const meeting = board.state.meetings.get(move.meetingId);
  const enabled = move.enables && board.state.meetings.get(move.enables.meetingId);
  const who = meeting ? words.who(meeting) : '';
  const people = new Map<string, ParticipantView>(
    [meeting, enabled]
      .flatMap((one) => one?.people ?? [])
      .map(({ participant }) => [participant.id, participant]),
  );
  const act = (work: () => Promise<OutputOf<'move:accept'>>) =>
    attempt(async () => {
      try {
        const { move: after } = await work();
        board.apply({ type: 'move', move: after });
      } catch (error) {
        void board.reread();
        throw error;
      }
    });
  return (
    <li className={styles.person}>
      <button type="button" className={mend.plain} onClick={() => onOpen(move.meetingId)}>
        {who}
      </button>
      <span>
        {t('preview.timeTo', {
          from: words.when(move.from.slotId),
          to: words.when(move.agreedSlotId ?? move.slotIds[0]!),
        })}
        {isLiveMove(move) &&
          move.slotIds.length > 1 &&
          ` (${t('preview.orElse', { times: move.slotIds.slice(1).map(words.when).join(', ') })})`}
      </span>
      {enabled && move.enables && (
        <span>{t('swaps.gain', { who: words.who(enabled), time: words.when(move.enables.slotId) })}</span>
      )}
      <small>
        {t(`follow.status.${move.status}`)}
        {move.status === 'open' && ` · ${t('follow.until', { time: words.clock(move.expiresAt) })}`}
      </small>
      {isLiveMove(move) && (
        <ul className={mend.answers}>
          {move.answers.map(({ participantId, answer, slotIds }) => {
            const name = people.get(participantId)?.name ?? participantId;
            return (
              <li key={participantId}>
                <span>
                  {name} : {t(`follow.answer.${answer}`)}
                  {slotIds.length > 0 && ` (${slotIds.map(words.when).join(', ')})`}
                </span>
                {move.status === 'open' && answer === 'pending' && (
                  <Button
                    size="dense"
                    kind="quiet"
                    onPress={() =>
                      act(() =>
                        call('move:accept', {
                          id: move.id,
                          onBehalfOf: participantId,
                          slotId: agreedBy(move),
                        }),
                      )
                    }
                  >
                    {t('follow.acceptFor', { name })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <ErrorNote error={refusal} />
      {move.status === 'open' && move.fallback === 'stays' && (
        <Button
          size="dense"
          kind="quiet"
          aria-label={t('follow.withdrawOf', { who })}
          onPress={() => act(() => call('move:withdraw', { id: move.id }))}
        >
          {t('follow.withdraw')}
        </Button>
      )}
    </li>
  );
}

/** The time that somebody chose already, else the proposed one. */
const agreedBy = (move: MoveView): string =>
  move.answers.find((one) => one.slotIds.length > 0)?.slotIds.at(-1) ?? move.slotIds[0]!;

function Swaps({ desk }: { desk: Desk }) {
  const { t } = useTranslation('moves');
  const { board, words } = desk;
  const [offers, setOffers] = useState<OutputOf<'swap:offers'> | null>(null);
  const { pending, refusal, attempt } = useAttempt();
  const search = () => attempt(async () => setOffers(await call('swap:offers', {})));
  const send = (offer: OutputOf<'swap:offers'>[number]) =>
    attempt(async () => {
      const move = await call('swap:send', {
        requestId: offer.request.id,
        slotId: offer.slotId,
        meetingId: offer.meeting.id,
        toSlotId: offer.toSlotId,
      });
      board.apply({ type: 'move', move });
      setOffers((before) => before?.filter((one) => one !== offer) ?? null);
      toast(t('swaps.sent'));
    });
  return (
    <section className={styles.section}>
      <h2 className={mend.heading}>{t('swaps.heading')}</h2>
      <p className={styles.note}>{t('swaps.lead')}</p>
      <div className={styles.actions}>
        <Button isPending={pending} onPress={() => void search()}>
          {t('swaps.search')}
        </Button>
      </div>
      <ErrorNote error={refusal} />
      {offers?.length === 0 && <p className={styles.note}>{t('swaps.none')}</p>}
      <ul className={styles.people}>
        {offers?.map((offer) => {
          const who = words.who(offer.request);
          return (
            <li key={`${offer.request.id} ${offer.meeting.id}`}>
              <div className={styles.person}>
                <strong>{t('swaps.gain', { who, time: words.when(offer.slotId) })}</strong>
                <span>
                  {t('swaps.ifMoved', {
                    who: words.who(offer.meeting),
                    from: words.when(offer.meeting.slotId!),
                    to: words.when(offer.toSlotId),
                  })}
                </span>
              </div>
              <Button size="dense" aria-label={t('swaps.sendOf', { who })} onPress={() => void send(offer)}>
                {t('swaps.send')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
