import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import type { EditionView, SlotView } from '../../server/contract/index.ts';
import { ago } from '../components/use-ago.ts';
import { localeOf } from '../i18n/locale.ts';
import { useNow } from '../live/clock.ts';
import { Bands } from './Bands.tsx';
import { Both, type Words } from './Both.tsx';
import styles from './Hall.module.css';
import { HallTable } from './HallTable.tsx';
import { hallPages, hallRows, hallSlots, pageAt } from './hall-pages.ts';
import { useFit } from './use-fit.ts';
import { useHall } from './use-hall.ts';

interface Common {
  edition: EditionView;
  words: Words;
  /** Milliseconds, on the server's clock. */
  now: number;
}

/** Where everybody is expected, now and next, for people who stand ten metres away. */
export function HallScreen({
  edition,
  unattended,
}: {
  edition: EditionView;
  /** A display in the hall, where nobody holds the mouse. */
  unattended: boolean;
}) {
  const { i18n, t } = useTranslation('hall');
  const other = i18n.language === 'en' ? 'fr' : 'en';
  const { t: t2 } = useTranslation('hall', { lng: other });
  const words: Words = { t, t2, language: i18n.language, other };
  const now = useNow(1000).toMillis();
  const { state, fresh } = useHall();
  const { box, lines, columns } = useFit();

  const slots = hallSlots(edition.slots, now);
  const rows = hallRows(state, edition, now, i18n.language);
  const pages = hallPages(rows, lines, columns);
  const shown = pageAt(now, pages.length);
  const here = DateTime.fromMillis(now, { zone: edition.timeZone }).setLocale(localeOf(i18n.language));
  return (
    <div className={`${styles.hall} ${unattended ? styles.unattended : ''}`}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1 className={styles.edition}>{edition.name}</h1>
          <p className={styles.soft}>
            {here.toLocaleString({ weekday: 'long', day: 'numeric', month: 'long' })} · {edition.place}
          </p>
        </div>
        {pages.length > 1 && (
          <p className={styles.page}>{t('page', { page: shown + 1, count: pages.length })}</p>
        )}
        <p className={styles.clock}>
          <time dateTime={here.toISO() ?? ''}>{here.toFormat('HH:mm')}</time>
        </p>
      </header>
      {!fresh && state.currentAt && (
        <p className={styles.stale} role="status">
          <StaleSince instant={state.currentAt} edition={edition} words={words} now={now} />
        </p>
      )}
      <main ref={box} className={styles.body}>
        {pages.length > 0 ? (
          <HallTable
            key={shown}
            page={pages[shown]!}
            slots={slots}
            edition={edition}
            words={words}
            now={now}
          />
        ) : (
          <Nobody next={slots.next} edition={edition} words={words} now={now} />
        )}
      </main>
      <Bands state={state} edition={edition} words={words} now={now} />
    </div>
  );
}

function StaleSince({ instant, edition, words, now }: Common & { instant: string }) {
  const then = DateTime.fromISO(instant, { zone: edition.timeZone });
  const minutes = Math.floor((now - then.toMillis()) / 60_000);
  const said = [words.t('stale', { time: then.toFormat('HH:mm') })];
  if (minutes > 0) said.push(ago(then, now, words.language));
  return said.join(', ');
}

/** Nobody meets now or next: says when it goes on. */
function Nobody({ next, edition, words, now }: Common & { next: SlotView | null }) {
  const when = (language: string) => {
    if (!next) return '';
    const start = DateTime.fromISO(next.start, { zone: edition.timeZone }).setLocale(localeOf(language));
    const sameDay = start.hasSame(DateTime.fromMillis(now, { zone: edition.timeZone }), 'day');
    return sameDay ? start.toFormat('HH:mm') : `${start.toFormat('cccc')} ${start.toFormat('HH:mm')}`;
  };
  const over = !next && edition.slots.length > 0;
  return (
    <div className={styles.nobody}>
      <Both
        words={words}
        className={styles.big}
        text={(t, language) =>
          over ? t('empty.over') : next ? t('empty.next', { when: when(language) }) : t('empty.none')
        }
      />
      {!over && <Both words={words} text={(t) => t('empty.hint')} />}
    </div>
  );
}
