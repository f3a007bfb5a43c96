import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, StateBadge } from '../components/index.ts';
import { phaseAt } from '../components/meeting-look.ts';
import { LimitNote } from '../limits/LimitNote.tsx';
import { useSession } from '../live/session.tsx';
import { useSubjectText } from '../subject/use-subject.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { conclusionOf, mayConclude, theirNextSteps } from './conclusions.ts';
import styles from './DayList.module.css';
import type { BusyEntry, FreeEntry, InvitationsEntry, MeetingEntry, SittingEntry } from './day-plan.ts';
import { useInterpreterWords } from './interpreter-words.ts';
import { joinsByVideo } from './meeting-reading.ts';
import { NetButton } from './NetButton.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { useSittingTitle } from './sitting-title.ts';
import { VideoLink } from './VideoLink.tsx';
import { clockWords } from './words.ts';

function Row({
  start,
  end,
  asked = false,
  children,
  action,
  note,
}: {
  start: number;
  end: number;
  asked?: boolean;
  children: ReactNode;
  /** At the right, within reach of the thumb. */
  action?: ReactNode;
  /** Under the whole row. */
  note?: ReactNode;
}) {
  const { edition, now, localTime } = useAgendaPage();
  const underWay = start <= now && now < end;
  const own = localTime(start);
  return (
    <li
      className={`${styles.row} ${asked ? styles.asked : ''} ${own ? styles.twoZones : ''}`}
      aria-current={underWay ? 'time' : undefined}
    >
      <time className={styles.time} dateTime={new Date(start).toISOString()}>
        {clockWords(start, edition)}
        {own && <span className={styles.own}>{own}</span>}
      </time>
      <div className={styles.body}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
      {note}
    </li>
  );
}

export function MeetingRow({ entry }: { entry: MeetingEntry }) {
  const { t } = useTranslation('agenda');
  const { t: after } = useTranslation('outcome');
  const staff = useSession().session.role === 'staff';
  const { state, changes, briefWhoOf, open, now, timeOf, timeFrom } = useAgendaPage();
  const interpreter = useInterpreterWords();
  const { meeting, slot } = entry;
  const about = useSubjectText()(meeting, state.participantId);
  const who = briefWhoOf(meeting);
  const { from } = changes.find(({ change }) => change.meetingId === meeting.id)?.change ?? {};
  const moved =
    from &&
    (from.slotId === slot.id
      ? from.table && t('tableShort', { label: from.table.label })
      : timeFrom(slot.id, from.slotId));
  const between = interpreter(meeting);
  const said = conclusionOf(state, meeting.id);
  const asks = !staff && !said?.outcome && mayConclude(meeting, slot, now);
  const theirs = theirNextSteps(meeting, state.participantId).map(({ step }) => step);
  const steps = [...new Set([said?.nextStep || [], theirs].flat())];
  const atTable = meeting.table && t('table', { label: meeting.table.label });
  const byVideo = joinsByVideo(meeting, state.participantId);
  const where = byVideo ? t('video.place') : atTable;
  return (
    <Row
      start={entry.start}
      end={entry.end}
      action={<StateBadge state={meeting.state} phase={phaseAt(meeting, slot, now)} />}
      note={
        <>
          {byVideo && (
            <div className={styles.answers}>
              <VideoLink meeting={meeting} slot={slot} />
            </div>
          )}
          {asks && <OutcomeChoice meeting={meeting} />}
          <RefusalNote about={meeting.id} />
        </>
      }
    >
      <AriaButton
        className={styles.open}
        aria-label={t('day.openMeeting', { time: timeOf(slot), who })}
        onPress={() => open({ kind: 'meeting', meetingId: meeting.id })}
      >
        <span className={`${styles.title} ${styles.strong}`}>{who}</span>
        <span className={`${styles.detail} ${styles.two}`}>
          {where && <strong>{where}</strong>}
          {where && about && ' · '}
          {about}
        </span>
        {between && <span className={styles.detail}>{between}</span>}
        {moved && <span className={styles.changed}>{t('changes.row', { time: moved })}</span>}
        {said?.outcome && <strong className={styles.said}>{after(`outcome.${said.outcome}`)}</strong>}
        {steps.map((step) => (
          <span key={step} className={styles.detail}>
            {after('nextStepWas', { step })}
          </span>
        ))}
      </AriaButton>
    </Row>
  );
}

export function SittingRow({ entry }: { entry: SittingEntry }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  const { commands, edition, now } = useAgendaPage();
  const { sitting } = entry;
  return (
    <Row
      start={entry.start}
      end={entry.end}
      note={
        entry.end > now && (
          <div className={styles.under}>
            <NetButton
              about={sitting.id}
              kind="quiet"
              label={t('day.leaveNamed', { title: title(sitting) })}
              onPress={() => void commands.attend(sitting, false)}
            >
              {t('day.leave')}
            </NetButton>
            <RefusalNote about={sitting.id} />
          </div>
        )
      }
    >
      <span className={styles.title}>{title(sitting)}</span>
      <span className={styles.detail}>
        {sitting.roomName} · {clockWords(entry.start, edition)}–{clockWords(entry.end, edition)}
      </span>
    </Row>
  );
}

export function InvitationsRow({ entry }: { entry: InvitationsEntry }) {
  const { t } = useTranslation('agenda');
  const { whoOf, open, commands, limitOf, timeOf, state } = useAgendaPage();
  const subjectText = useSubjectText();
  const [first, ...others] = entry.invitations;
  if (!first) return null;
  const { meeting } = first;
  const limit = limitOf(meeting.people.map((one) => one.participant.id));
  const who = whoOf(meeting);
  const time = timeOf(entry.slot);
  return (
    <Row
      start={entry.start}
      end={entry.end}
      asked
      note={
        <>
          <div className={styles.answers}>
            {!limit && (
              <>
                <NetButton
                  about={meeting.id}
                  kind="primary"
                  label={t('day.acceptNamed', { time, who })}
                  onPress={() => void commands.accept(meeting, entry.slot.id)}
                >
                  {t('day.accept')}
                </NetButton>
                <Button
                  aria-label={t('day.otherTimeNamed', { who })}
                  onPress={() => open({ kind: 'counter', meetingId: meeting.id })}
                >
                  {t('day.otherTime')}
                </Button>
              </>
            )}
            <Button
              kind="quiet"
              aria-label={t('invitations.declineNamed', { who })}
              onPress={() => open({ kind: 'leave', meetingId: meeting.id })}
            >
              {t('invitations.decline')}
            </Button>
            {others.length > 0 && (
              <Button kind="quiet" wide onPress={() => open({ kind: 'compare', slotId: entry.slot.id })}>
                {t('day.compare', { count: others.length })}
              </Button>
            )}
          </div>
          {limit ? <LimitNote limit={limit} /> : <RefusalNote about={meeting.id} />}
        </>
      }
      action={<StateBadge state="proposed" />}
    >
      <AriaButton
        className={styles.open}
        aria-label={t('day.openInvitation', { who })}
        onPress={() => open({ kind: 'meeting', meetingId: meeting.id })}
      >
        <span className={`${styles.title} ${styles.strong}`}>{t('day.asks', { who })}</span>
        <span className={`${styles.detail} ${styles.two}`}>{subjectText(meeting, state.participantId)}</span>
      </AriaButton>
    </Row>
  );
}

export function BusyRow({ entry }: { entry: BusyEntry }) {
  const { t } = useTranslation('agenda');
  const { commands, edition, timeOf } = useAgendaPage();
  const time = timeOf(entry.slots[0]!);
  return (
    <Row
      start={entry.start}
      end={entry.end}
      action={
        <NetButton
          about={entry.slots[0]!.id}
          kind="quiet"
          label={t('day.giveBackAt', { time })}
          onPress={() => void commands.keepTime(entry.slots, false)}
        >
          {t('day.giveBack')}
        </NetButton>
      }
      note={<RefusalNote about={entry.slots[0]!.id} />}
    >
      <span className={`${styles.title} ${styles.quiet}`}>{t('day.busy')}</span>
      <span className={styles.detail}>
        {clockWords(entry.start, edition)}–{clockWords(entry.end, edition)}
      </span>
    </Row>
  );
}

export function FreeRow({ entry }: { entry: FreeEntry }) {
  const { t } = useTranslation('agenda');
  const { whoOf, open, commands, state, limitOf, timeOf } = useAgendaPage();
  const full = limitOf([state.participantId]);
  return (
    <Row
      start={entry.start}
      end={entry.end}
      action={
        full ? (
          // No meeting can be had then: the hour is good for oneself, or for a session of the programme.
          <NetButton
            about={entry.slot.id}
            kind="quiet"
            label={t('reserve.keep', { time: timeOf(entry.slot) })}
            onPress={() => void commands.keepTime([entry.slot], true)}
          >
            {t('day.keep')}
          </NetButton>
        ) : (
          <Button
            aria-label={t('day.reserveAt', { time: timeOf(entry.slot) })}
            onPress={() => open({ kind: 'reserve', slotId: entry.slot.id })}
          >
            {t('day.reserve')}
          </Button>
        )
      }
      note={<RefusalNote about={entry.slot.id} />}
    >
      <span className={styles.gap}>{t('day.free')}</span>
      {entry.lost.map((meeting) => (
        <span key={meeting.id} className={styles.changed}>
          <s>{whoOf(meeting)}</s> {t('day.lost')}
          {meeting.reason && ` « ${meeting.reason} »`}
        </span>
      ))}
      {entry.waiting.map((meeting) => (
        <span key={meeting.id} className={styles.detail}>
          {t('day.yourProposal', { who: whoOf(meeting) })}
        </span>
      ))}
    </Row>
  );
}
