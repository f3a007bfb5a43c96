import { Video } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useEdition } from '../live/session.tsx';
import { MeetingSubject, MeetingWhy } from '../subject/MeetingSubject.tsx';
import styles from './Panel.module.css';
import type { Words } from './use-words.ts';

/** What a meeting is about: subject, fiche, message, and what is still open. */
export function MeetingAbout({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { t } = useTranslation('board');
  const labels = useLabels();
  const edition = useEdition();
  const { listing, fromListing, subject, message, reason, videoUrl, expiresAt } = meeting;
  const live = meeting.state === 'confirmed' || meeting.state === 'in-progress';
  const wishes = meeting.state === 'proposed' ? meeting.proposedSlotIds : [];
  const rows: [string, React.ReactNode][] = [];
  if (subject !== '' || listing || fromListing) {
    rows.push([
      t('meeting.about'),
      <Fragment key="about">
        <MeetingSubject meeting={meeting} readerId={null} />
        <MeetingWhy meeting={meeting} />
      </Fragment>,
    ]);
  }
  if (message !== '') rows.push([t('meeting.message'), message]);
  if (reason !== '') rows.push([t('meeting.reason'), reason]);
  if (wishes.length > 0) rows.push([t('meeting.wishes'), wishes.map(words.fullTime).join(' · ')]);
  if (meeting.interpreter) {
    const { name, languages } = meeting.interpreter;
    const spoken = labels.list(languages.map(labels.language));
    rows.push([t('interpreter.label'), t('interpreter.by', { name, languages: spoken })]);
  } else if (meeting.interpreterNeeded) {
    const booked = meeting.state === 'proposed' && edition.interpreters.length > 0;
    rows.push([t('interpreter.label'), t(booked ? 'interpreter.later' : 'interpreter.none')]);
  }
  const linkMissing =
    live && videoUrl === null && meeting.people.some(({ participant }) => participant.remote);
  if (rows.length === 0 && videoUrl === null && !linkMissing) return null;
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {meeting.state === 'proposed' && expiresAt !== null && (
        <p className={styles.note}>{t('meeting.expires', { time: words.clock(expiresAt) })}</p>
      )}
      {linkMissing && (
        <p className={styles.note}>
          {t('meeting.noVideoLink')} <Link to="/reglages">{t('meeting.setVideoLink')}</Link>
        </p>
      )}
      {videoUrl !== null && (
        <a href={videoUrl} target="_blank" rel="noreferrer" className={styles.video}>
          <Video aria-hidden /> {t('meeting.videoLink')}
        </a>
      )}
    </section>
  );
}
