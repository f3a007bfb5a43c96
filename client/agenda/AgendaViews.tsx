import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Count } from '../components/Count.tsx';
import styles from './Agenda.module.css';
import { useAgendaPage } from './agenda-context.tsx';
import { DayList } from './DayList.tsx';
import { Invitations } from './Invitations.tsx';
import { Programme } from './Programme.tsx';

const VIEWS = ['day', 'invitations', 'programme'] as const;
type View = (typeof VIEWS)[number];
/** Words of the address, as in `/agenda?vue=invitations`. */
const WORDS: Record<View, string> = { day: 'journee', invitations: 'invitations', programme: 'programme' };

/** The part that the address names; the day when it names none. */
export const viewOf = (search: URLSearchParams): View =>
  VIEWS.find((candidate) => WORDS[candidate] === search.get('vue')) ?? 'day';

/** The day, the invitations, the programme: one at a time on a phone, beside one another on a desk.
 * @param sheet takes the place of the right column on a desk, rises from below on a phone */
export function AgendaViews({ date, sheet }: { date: string; sheet: ReactNode }) {
  const { t } = useTranslation('agenda');
  const { invitations, asks } = useAgendaPage();
  const [search] = useSearchParams();
  const view = viewOf(search);
  const count = invitations.toAnswer.length + asks.toAnswer.length;
  const link = (changes: Record<string, string>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) next.set(name, value);
    return `?${next}`;
  };
  return (
    <>
      <nav className={styles.views} aria-label={t('views.label')}>
        {VIEWS.map((candidate) => (
          <Link
            key={candidate}
            to={link({ vue: WORDS[candidate] })}
            replace
            preventScrollReset
            className={styles.view}
            aria-current={candidate === view ? 'page' : undefined}
          >
            {t(`views.${candidate}`)}
            {candidate === 'invitations' && count > 0 && (
              <Count count={count} label={t('invitations.toAnswer', { count })} />
            )}
          </Link>
        ))}
      </nav>
      <section className={styles.day} data-shown={view === 'day'} aria-label={t('views.day')}>
        <DayList date={date} linkTo={(day) => link({ jour: day })} />
      </section>
      {sheet && <div className={styles.sheet}>{sheet}</div>}
      <div className={styles.side} data-covered={sheet !== null}>
        <section
          className={styles.part}
          data-shown={view === 'invitations'}
          aria-labelledby="agenda-invitations"
        >
          <h2 id="agenda-invitations">
            {t('invitations.heading')}{' '}
            {count > 0 && <Count count={count} label={t('invitations.toAnswer', { count })} />}
          </h2>
          <Invitations />
        </section>
        <section className={styles.part} data-shown={view === 'programme'} aria-labelledby="agenda-programme">
          <h2 id="agenda-programme">{t('programme.heading')}</h2>
          <Programme date={date} />
        </section>
      </div>
    </>
  );
}
