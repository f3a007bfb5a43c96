import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../live/clock.ts';
import { countdown, type Offered, offersTo, whoIs } from '../waiting/lines.ts';
import styles from '../waiting/Offer.module.css';
import { useWaitingWords } from '../waiting/words.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** Places that became free, each with its deadline running: above all else while they can be taken. */
export function Offers() {
  const { waiting, state } = useAgendaPage();
  const now = useNow(1_000).toMillis();
  const offers = offersTo(waiting, state.participantId, now);
  if (offers.length === 0) return null;
  return (
    <div className={styles.offers}>
      {offers.map((entry) => (
        <Offer key={entry.id} entry={entry} now={now} />
      ))}
    </div>
  );
}

function Offer({ entry, now }: { entry: Offered; now: number }) {
  const { t } = useTranslation(['waiting', 'agenda']);
  const { commands, slotTime } = useAgendaPage();
  const words = useWaitingWords();
  const { offer, awaited, listing, subject } = entry;
  const time = slotTime(offer.slotId);
  const who = whoIs(awaited);
  const until = offer.expiresAt === null ? '' : words.moment(offer.expiresAt);
  const left = offer.expiresAt === null ? null : countdown(Date.parse(offer.expiresAt) - now);
  const about = subject || listing?.title;
  return (
    <section className={styles.offer} aria-label={t('offer.label', { time, who })}>
      <div className={styles.head}>
        <h2>
          <BellRing aria-hidden /> {t('offer.title')}
        </h2>
        {/* The deadline itself is in the sentence below: a running clock is not read aloud. */}
        <span className={styles.clock} aria-hidden>
          {left === null ? t('offer.over') : t('offer.left', { clock: left })}
        </span>
      </div>
      <p className={styles.place}>
        <strong>{time}</strong>{' '}
        {offer.table && <small>{t('agenda:tableShort', { label: offer.table.label })}</small>}
      </p>
      <p className={styles.who}>{who}</p>
      <p className={styles.soft}>
        {[awaited.organisation && awaited.name, awaited.title, about].filter(Boolean).join(' · ')}
      </p>
      <RefusalNote about={entry.id} />
      <div className={styles.actions}>
        <NetButton
          about={entry.id}
          kind="primary"
          onPress={() => void commands.takePlace(entry)}
          label={`${t(offer.firm ? 'offer.take' : 'offer.propose', { time })} ${t('askWith', { who })}`}
        >
          {t(offer.firm ? 'offer.take' : 'offer.propose', { time })}
        </NetButton>
        <NetButton
          about={entry.id}
          onPress={() => void commands.passPlace(entry)}
          label={t('offer.passNamed', { time, who })}
        >
          {t('offer.pass')}
        </NetButton>
      </div>
      <p className={styles.soft}>{t(offer.firm ? 'offer.firm' : 'offer.loose', { until, who })}</p>
    </section>
  );
}
