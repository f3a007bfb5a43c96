import { MailWarning } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndeliveredView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Time } from '../components/Time.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import styles from './UndeliveredLetters.module.css';

/** Letters are tried by the clock: the list is read again as often, ms. */
const REFRESH_MS = 30_000;

/** For staff: whose letters the mail server did not take. Shows nothing where all arrive. */
export function UndeliveredLetters() {
  const { t } = useTranslation('directory');
  const { t: common } = useTranslation();
  const titleId = useId();
  const letters = useRead('letter:undelivered', {}, { refetchInterval: REFRESH_MS });
  const retry = useCommand('letter:retry');
  const found = letters.data ?? [];
  if (found.length === 0) return null;
  const again = (one?: UndeliveredView) =>
    retry.mutate(one ? { participantId: one.participant.id } : {}, {
      onSuccess: () =>
        toast(one ? t('letters.retried', { who: one.participant.name }) : t('letters.retriedAll')),
      onSettled: () => invalidate('letter:undelivered'),
    });
  return (
    <section className={styles.letters} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>
          <MailWarning aria-hidden /> {t('letters.title', { count: found.length })}
        </h2>
        {found.length > 1 && (
          <Button
            size="dense"
            onPress={() => again()}
            isPending={retry.isPending && !retry.variables?.participantId}
          >
            {t('letters.retryAll')}
          </Button>
        )}
      </div>
      <p className={styles.lead}>{t('letters.lead')}</p>
      <ErrorNote error={retry.error} />
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.participant.id} className={styles.letter}>
            <div className={styles.who}>
              <p className={styles.name}>{one.participant.name}</p>
              {one.participant.organisation && <p>{one.participant.organisation.name}</p>}
              <p className={styles.email}>{one.email}</p>
            </div>
            <div className={styles.why}>
              <p>
                <Outcome letter={one} />
              </p>
              <p className={styles.words} lang="en">
                {one.words}
              </p>
            </div>
            <Button
              size="dense"
              onPress={() => again(one)}
              isPending={retry.variables?.participantId === one.participant.id && retry.isPending}
              aria-label={`${common('action.retry')}, ${one.participant.name}`}
            >
              {common('action.retry')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When it was refused, and what comes of it. */
function Outcome({ letter }: { letter: UndeliveredView }) {
  const { t } = useTranslation('directory');
  return (
    <>
      <Time iso={letter.at} withDay />
      {' · '}
      {letter.nextAt ? (
        <>
          {t('letters.next')} <Time iso={letter.nextAt} />
        </>
      ) : (
        t(letter.end === 'refused' ? 'letters.refused' : 'letters.givenUp')
      )}
    </>
  );
}
