import { CalendarRange, Megaphone } from 'lucide-react';
import { DateTime } from 'luxon';
import type { EditionView, SittingView } from '../../server/contract/index.ts';
import { sittingTitle } from '../agenda/sitting-title.ts';
import type { Words } from './Both.tsx';
import styles from './Hall.module.css';
import { hallSittings, pageAt } from './hall-pages.ts';
import type { HallState } from './hall-state.ts';

const SITTINGS_AT_ONCE = 2;

/** What is not about tables: sessions under way or about to start, and announcements, each in turn. */
export function Bands({
  state,
  edition,
  words,
  now,
}: {
  state: HallState;
  edition: EditionView;
  words: Words;
  now: number;
}) {
  const announcements = state.announcements.filter((item) => Date.parse(item.until) > now);
  const announcement = announcements[pageAt(now, announcements.length)];
  const { now: underWay, next } = hallSittings(Object.values(state.sittings), now);
  const sittings = [...underWay, ...next];
  const turns = Math.ceil(sittings.length / SITTINGS_AT_ONCE);
  const from = pageAt(now, turns) * SITTINGS_AT_ONCE;
  return (
    <>
      {sittings.length > 0 && (
        <section className={styles.programme} aria-label={words.t('programme')}>
          <CalendarRange aria-hidden />
          <ul className={styles.sittings}>
            {sittings.slice(from, from + SITTINGS_AT_ONCE).map((sitting) => (
              <Sitting key={sitting.id} sitting={sitting} edition={edition} words={words} now={now} />
            ))}
          </ul>
        </section>
      )}
      <div className={styles.announcements} role="status" aria-label={words.t('announcement')}>
        {announcement && (
          <p className={styles.announcement}>
            <Megaphone aria-hidden />
            <span>{announcement.text}</span>
          </p>
        )}
      </div>
    </>
  );
}

function Sitting({
  sitting,
  edition,
  words,
  now,
}: {
  sitting: SittingView;
  edition: EditionView;
  words: Words;
  now: number;
}) {
  const clock = (iso: string) => DateTime.fromISO(iso, { zone: edition.timeZone }).toFormat('HH:mm');
  const underWay = Date.parse(sitting.start) <= now;
  return (
    <li className={styles.sitting}>
      <span className={styles.sittingPlace}>
        <strong>{sitting.roomName}</strong>{' '}
        {underWay ? words.t('until', { time: clock(sitting.end) }) : clock(sitting.start)}
      </span>
      <span className={styles.sittingTitle}>{sittingTitle(sitting, words.language)}</span>
    </li>
  );
}
