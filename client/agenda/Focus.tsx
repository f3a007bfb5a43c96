import { ChevronRight, MapPin, MoveRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Time } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { MeetingSubject } from '../subject/MeetingSubject.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import type { Focus as FocusOf, MeetingEntry, SittingEntry } from './day-plan.ts';
import styles from './Focus.module.css';
import { useInterpreterWords } from './interpreter-words.ts';
import { joinsByVideo, othersIn, sharedLanguages } from './meeting-reading.ts';
import { PresenceButtons, PresenceLines } from './PresenceButtons.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { useSittingTitle } from './sitting-title.ts';
import { VideoLink } from './VideoLink.tsx';
import { distanceTo } from './words.ts';

/** How long something still lasts is worth saying when it is not much. */
const LEFT_SHOWN_MINUTES = 30;

/** From then on what is next has its whole card, also on a phone. */
const NEAR_MINUTES = 30;

/** The one thing that matters now, as big as it is important: on a phone two lines while it is far away.
 * @param aside the reader is busy with something else than the day */
export function Focus({ focus, aside }: { focus: FocusOf; aside: boolean }) {
  const { t } = useTranslation('agenda');
  const { entry, when } = focus;
  const brief = aside || (when === 'next' && focus.minutes > NEAR_MINUTES);
  return (
    <section
      className={`${styles.focus} ${styles[when]} ${brief ? styles.brief : ''}`}
      aria-label={t('focus.label')}
    >
      <div className={styles.top}>
        <div>
          <p className={styles.when}>
            <When focus={focus} />
          </p>
          <p className={styles.time}>
            {entry.kind === 'meeting' ? (
              <Time iso={entry.slot.start} until={entry.slot.end} />
            ) : (
              <Time iso={entry.sitting.start} until={entry.sitting.end} />
            )}
          </p>
        </div>
        <Place entry={entry} />
      </div>
      {entry.kind === 'meeting' ? <MeetingFocus entry={entry} when={when} /> : <SittingFocus entry={entry} />}
      {focus.after && <After entry={focus.after} />}
    </section>
  );
}

function When({ focus }: { focus: FocusOf }) {
  const { t, i18n } = useTranslation('agenda');
  const { edition, now } = useAgendaPage();
  if (focus.when === 'now') {
    return (
      <>
        <strong>{t('in.now')}</strong>{' '}
        {focus.minutes <= LEFT_SHOWN_MINUTES && <span>{t('in.left', { count: focus.minutes })}</span>}
      </>
    );
  }
  const distance = distanceTo(focus.entry.start, now, edition, i18n.language);
  return (
    <strong>
      {distance.unit === 'minutes' && t('in.minutes', { count: distance.count })}
      {distance.unit === 'hours' && t('in.hours', distance)}
      {distance.unit === 'day' && t('in.day', distance)}
    </strong>
  );
}

function MeetingFocus({ entry, when }: { entry: MeetingEntry; when: FocusOf['when'] }) {
  const { t } = useTranslation('agenda');
  const { state, briefWhoOf, open } = useAgendaPage();
  const { meeting } = entry;
  return (
    <>
      <h2 className={styles.who}>
        <AriaButton className={styles.open} onPress={() => open({ kind: 'meeting', meetingId: meeting.id })}>
          {briefWhoOf(meeting)} <ChevronRight aria-hidden />
          <span className="visually-hidden">{t('focus.details')}</span>
        </AriaButton>
      </h2>
      <About meeting={meeting} />
      <People entry={entry} />
      <PresenceLines entry={entry} />
      <RefusalNote about={meeting.id} />
      <div className={styles.actions}>
        <VideoLink meeting={meeting} slot={entry.slot} />
        <PresenceButtons entry={entry} />
        {when === 'next' && (
          <Button
            icon={<MoveRight aria-hidden />}
            onPress={() => open({ kind: 'move', meetingId: meeting.id })}
          >
            {t('focus.move')}
          </Button>
        )}
        {meeting.table && !joinsByVideo(meeting, state.participantId) && (
          <Button
            icon={<MapPin aria-hidden />}
            onPress={() => open({ kind: 'where', meetingId: meeting.id })}
          >
            {t('focus.where')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The fiches, or at least what the asker wrote. */
function About({ meeting }: Pick<MeetingEntry, 'meeting'>) {
  const { state } = useAgendaPage();
  if (meeting.subject !== '' || meeting.listing || meeting.fromListing)
    return <MeetingSubject meeting={meeting} readerId={state.participantId} />;
  return meeting.message ? <blockquote className={styles.subject}>{meeting.message}</blockquote> : null;
}

function Place({ entry }: { entry: MeetingEntry | SittingEntry }) {
  const { t } = useTranslation('agenda');
  const { state } = useAgendaPage();
  if (entry.kind === 'sitting') {
    return (
      <p className={`${styles.place} ${styles.roomPlace}`}>
        <strong className={styles.room}>{entry.sitting.roomName}</strong>
      </p>
    );
  }
  if (joinsByVideo(entry.meeting, state.participantId)) {
    return (
      <p className={`${styles.place} ${styles.roomPlace}`}>
        <strong className={styles.room}>{t('video.place')}</strong>
      </p>
    );
  }
  const { table } = entry.meeting;
  if (!table) return null;
  return (
    <p className={styles.place}>
      <span className={styles.placeWord}>{t('tableWord')}</span>{' '}
      <strong className={styles.table}>{table.label}</strong>{' '}
      <span className={styles.placeWord}>{table.room}</span>
    </p>
  );
}

function People({ entry: { meeting } }: { entry: MeetingEntry }) {
  const { t, i18n } = useTranslation('agenda');
  const labels = useLabels();
  const { state } = useAgendaPage();
  const people = othersIn(meeting, state.participantId).map((person) =>
    person.title ? `${person.name} (${person.title})` : person.name,
  );
  const shared = sharedLanguages(meeting);
  const interpreter = useInterpreterWords()(meeting);
  // Worth a line only when it is not the language that the reader reads.
  const languages = shared.includes(i18n.language) ? [] : shared.map(labels.language);
  return (
    <p className={styles.people}>
      {t('focus.with', { people: labels.list(people) })}
      {languages.length > 0 && (
        <>
          <br />
          {t('focus.speaks', { languages: labels.list(languages) })}
        </>
      )}
      {interpreter && (
        <>
          <br />
          {interpreter}
        </>
      )}
    </p>
  );
}

function SittingFocus({ entry: { sitting } }: { entry: SittingEntry }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  return (
    <>
      <h2 className={styles.who}>{title(sitting)}</h2>
      <p className={styles.subject}>{t(`programme.kind.${sitting.kind}`)}</p>
    </>
  );
}

function After({ entry }: { entry: MeetingEntry | SittingEntry }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  const { state, briefWhoOf, timeOf } = useAgendaPage();
  const placeOf = (meeting: MeetingEntry['meeting']) =>
    joinsByVideo(meeting, state.participantId)
      ? t('video.place')
      : meeting.table && t('tableShort', { label: meeting.table.label });
  const what =
    entry.kind === 'sitting'
      ? `${title(entry.sitting)}, ${entry.sitting.roomName}`
      : [briefWhoOf(entry.meeting), placeOf(entry.meeting)].filter(Boolean).join(', ');
  const start = entry.kind === 'sitting' ? entry.sitting.start : entry.slot.start;
  return <p className={styles.after}>{t('focus.after', { time: timeOf({ start }), what })}</p>;
}

/** Nothing is expected: says what will be here, and the first step. */
export function NoFocus({ over }: { over: boolean }) {
  const { t } = useTranslation('agenda');
  const { invitations } = useAgendaPage();
  const waiting = invitations.toAnswer.length;
  return (
    <section className={styles.focus} aria-label={t('focus.label')}>
      <h2 className={styles.who}>{t(over ? 'focus.overTitle' : 'focus.emptyTitle')}</h2>
      <p className={styles.subject}>
        {over
          ? t('focus.over')
          : waiting > 0
            ? t('focus.emptyInvited', { count: waiting })
            : t('focus.empty')}
      </p>
      {!over && (
        <div className={styles.actions}>
          {waiting > 0 ? (
            <ButtonLink kind="primary" to="?vue=invitations">
              {t('focus.toInvitations')}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" to="/bourse">
              {t('focus.toBourse')}
            </ButtonLink>
          )}
        </div>
      )}
    </section>
  );
}
