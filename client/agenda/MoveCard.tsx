import { useTranslation } from 'react-i18next';
import type { MoveView } from '../../server/contract/index.ts';
import { Card, StateBadge } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useEdition } from '../live/session.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Invitations.module.css';
import { partnersOf } from './meeting-reading.ts';
import type { Ask } from './moves.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** Another time for a meeting: from where to where, why, until when, and one tap to answer. */
export function MoveCard({ ask, as = 'li' }: { ask: Ask; as?: 'li' | 'section' }) {
  const { t } = useTranslation('moves');
  const { state, commands, whoOf, slotTime, timeFrom, timeOf } = useAgendaPage();
  const { move, meeting, own, enabled } = ask;
  const who = whoOf(meeting);
  const asksItself = move.askedById === state.participantId;
  // On top of the page, or in the list of invitations.
  const Heading = as === 'section' ? 'h2' : 'h3';
  return (
    <Card as={as} tight tone={ask.urgent ? 'accent' : 'plain'} aria-label={`${t('heading')}, ${who}`}>
      <div className={styles.card}>
        <p className={styles.soft}>{t('heading')}</p>
        <Heading className={styles.moveHead}>
          {who} {ask.urgent && <StateBadge state={meeting.state} />}
        </Heading>
        {own ? (
          <>
            <p className={styles.moveTimes}>
              <s>{slotTime(move.from.slotId)}</s> →{' '}
              <strong>{timeFrom(move.from.slotId, move.slotIds[0] ?? null)}</strong>
            </p>
            <Because ask={ask} />
            {enabled && move.enables && (
              <p>{t('enables', { who: whoOf(enabled), time: slotTime(move.enables.slotId) })}</p>
            )}
          </>
        ) : (
          <p>{t('gain', { time: slotTime(move.enables?.slotId ?? null) })}</p>
        )}
        {move.note && <blockquote className={styles.message}>{move.note}</blockquote>}
        <Others ask={ask} />
        <p className={styles.soft}>
          {move.status === 'agreed'
            ? t('agreed')
            : t(`until.${move.fallback}`, { time: timeOf({ start: move.expiresAt }) })}
        </p>
        <RefusalNote about={move.id} />
        {move.status === 'open' && asksItself ? (
          <NetButton
            about={move.id}
            kind="quiet"
            label={t('withdrawNamed', { who })}
            onPress={() => void commands.withdrawMove(move)}
          >
            {t('withdraw')}
          </NetButton>
        ) : (
          move.status === 'open' && (own ? <OwnAnswers ask={ask} /> : <GainAnswers ask={ask} />)
        )}
      </div>
    </Card>
  );
}

function Because({ ask: { move, meeting } }: { ask: Ask }) {
  const { t } = useTranslation('moves');
  const labels = useLabels();
  const { state } = useAgendaPage();
  if (move.awayIds.includes(state.participantId)) return <p>{t('because.youAreAway')}</p>;
  const away = meeting.people.filter(({ participant }) => move.awayIds.includes(participant.id));
  if (away.length > 0) {
    const who = labels.list(away.map(({ participant }) => participant.name));
    return <p>{t('because.away', { count: away.length, who })}</p>;
  }
  if (move.because !== 'asked') return <p>{t(`because.${move.because}`)}</p>;
  if (move.askedById === state.participantId) return <p>{t('because.askedByYou')}</p>;
  const asker = meeting.people.find(({ participant }) => participant.id === move.askedById)?.participant;
  return <p>{t('because.asked', { who: asker?.name ?? '' })}</p>;
}

/** One button for each time, then no. Once answered, the other times stay open. */
function OwnAnswers({ ask }: { ask: Ask }) {
  const { t } = useTranslation('moves');
  const { commands, whoOf, timeFrom } = useAgendaPage();
  const { move, mine } = ask;
  const timeTo = (slotId: string) => timeFrom(move.from.slotId, slotId);
  const who = whoOf(ask.meeting);
  return (
    <div className={styles.answers}>
      {move.slotIds
        .filter((slotId) => !mine.includes(slotId))
        .map((slotId, index) => (
          <NetButton
            key={slotId}
            about={move.id}
            kind={index === 0 && mine.length === 0 ? 'primary' : 'secondary'}
            label={t('acceptNamed', { time: timeTo(slotId), who })}
            onPress={() => void commands.acceptMove(ask, slotId)}
          >
            {t('acceptAt', { time: timeTo(slotId) })}
          </NetButton>
        ))}
      <LastAnswers ask={ask} who={who} />
    </div>
  );
}

function GainAnswers({ ask }: { ask: Ask }) {
  const { t } = useTranslation('moves');
  const { commands, whoOf } = useAgendaPage();
  const who = whoOf(ask.meeting);
  return (
    <div className={styles.answers}>
      {ask.mine.length === 0 && (
        <NetButton
          about={ask.move.id}
          kind="primary"
          label={t('agreeNamed', { who })}
          onPress={() => void commands.acceptMove(ask, ask.move.slotIds[0]!)}
        >
          {t('agree')}
        </NetButton>
      )}
      <LastAnswers ask={ask} who={who} />
    </div>
  );
}

function LastAnswers({ ask, who }: { ask: Ask; who: string }) {
  const { t } = useTranslation('moves');
  const { commands } = useAgendaPage();
  return (
    <>
      {ask.mine.length > 0 && (
        <NetButton
          about={ask.move.id}
          kind="quiet"
          label={t('retractNamed', { who })}
          onPress={() => void commands.retractMove(ask)}
        >
          {t('retract')}
        </NetButton>
      )}
      <NetButton
        about={ask.move.id}
        kind="quiet"
        label={t('declineNamed', { who })}
        onPress={() => commands.declineMove(ask)}
      >
        {t('decline')}
      </NetButton>
    </>
  );
}

/** Who can make which time, and how many are still to answer. */
function Others({ ask }: { ask: Ask }) {
  const { t } = useTranslation('moves');
  const labels = useLabels();
  const { state, timeFrom } = useAgendaPage();
  const edition = useEdition();
  const { move, meeting, own, mine } = ask;
  const order = new Map(edition.slots.map((slot, index) => [slot.id, index]));
  const times = (slotIds: readonly string[]) =>
    labels.list(
      [...slotIds].sort((a, b) => order.get(a)! - order.get(b)!).map((id) => timeFrom(move.from.slotId, id)),
    );
  const others = own ? move.answers.filter((one) => isSomebodyElse(one, state.participantId)) : [];
  const nameOf = (id: string) =>
    meeting.people.find(({ participant }) => participant.id === id)?.participant.organisation?.name ??
    labels.list(partnersOf(meeting, state.participantId));
  return (
    <>
      {others.map((one) => (
        <p key={one.participantId} className={styles.soft}>
          {t('saidYes', { who: nameOf(one.participantId), times: times(one.slotIds) })}
        </p>
      ))}
      {mine.length > 0 && (
        <p>
          {own ? t('youSaid', { times: times(mine) }) : t('youAgreed')}{' '}
          {move.waitingFor > 0 && t('waiting', { count: move.waitingFor })}
        </p>
      )}
    </>
  );
}

const isSomebodyElse = (answer: MoveView['answers'][number], me: string): boolean =>
  answer.participantId !== me && answer.slotIds.length > 0;
