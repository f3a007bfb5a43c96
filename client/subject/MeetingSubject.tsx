import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingView } from '../../server/contract/index.ts';
import { WhySentence } from '../bourse/Why.tsx';
import { useRead } from '../live/queries.ts';
import styles from './MeetingSubject.module.css';
import { hasReasons, sidesOf } from './subject-reading.ts';
import { useSideName } from './use-subject.ts';

/** What a meeting is about: what was said, then their fiche and one's own, each with its page. */
export function MeetingSubject({
  meeting,
  readerId,
}: {
  meeting: MeetingView;
  /** Whose agenda it is; null for staff. */
  readerId: string | null;
}) {
  const { t } = useTranslation('asking');
  const nameOf = useSideName();
  const sides = sidesOf(meeting, readerId);
  if (meeting.subject === '' && sides.length === 0) return null;
  return (
    <div className={styles.about}>
      {meeting.subject !== '' && <p>{meeting.subject}</p>}
      {sides.length > 0 && (
        <ul className={styles.sides}>
          {sides.map((side, index) => (
            <li key={side.fiche.id}>
              <span className={styles.name}>
                {index > 0 && <span aria-hidden>↔ </span>}
                {t('label', { name: nameOf(side, index === 0) })}
              </span>{' '}
              {side.fiche.slug === null ? (
                side.fiche.title
              ) : (
                <Link to={`/bourse/${side.fiche.slug}`}>{side.fiche.title}</Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One sentence why the two should meet, read when it is shown: a list of many asks nothing. */
export function MeetingWhy({ meeting }: { meeting: MeetingView }) {
  const why = useRead('meeting:why', { id: meeting.id }, { enabled: hasReasons(meeting) });
  if (!why.data) return null;
  const { mine, listing, reasons } = why.data;
  const other = sidesOf(meeting, null).find(({ fiche }) => fiche.id !== listing.id);
  return <WhySentence mine={mine} holder={other?.who} listing={listing} reasons={reasons} />;
}
