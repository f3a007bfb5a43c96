import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Bar } from '../plan/PlanProgress.tsx';
import styles from './Import.module.css';
import { type Run, refusedOf } from './use-import.ts';
import { useProblemWords } from './use-problem-words.ts';

/** The last step: how many people are imported, and how far it is. */
export function ImportBar({
  ready,
  left,
  current,
  run,
  onRun,
}: {
  /** Rows that would be written. */
  ready: number;
  /** Rows with a problem. */
  left: number;
  /** The preview is that of what is written. */
  current: boolean;
  run: Run | null;
  onRun: () => void;
}) {
  const { t } = useTranslation('people');
  return (
    <Card aria-label={t('run.title')} tone="accent">
      <div className={styles.body}>
        {run?.state === 'running' && (
          <Bar
            label={t('run.progress', { done: run.outcomes.size, total: run.total })}
            share={run.total === 0 ? 1 : run.outcomes.size / run.total}
          />
        )}
        {run?.state === 'stopped' && (
          <>
            <ErrorNote error={run.error} />
            <p>{t('run.stopped', { done: run.outcomes.size, total: run.total })}</p>
          </>
        )}
        <div className={styles.actions}>
          <Button
            kind="primary"
            isDisabled={ready === 0 || !current}
            isPending={run?.state === 'running'}
            onPress={onRun}
          >
            {run?.state === 'stopped' ? t('run.resume') : t('run.import', { count: ready })}
          </Button>
          <p className={styles.soft} role="status">
            {left > 0 ? t('run.left', { count: left }) : t('run.nothingYet')}
          </p>
        </div>
      </div>
    </Card>
  );
}

/** How it went. */
export function ImportDone({ run, left, onAgain }: { run: Run; left: number; onAgain: () => void }) {
  const { t } = useTranslation('people');
  const words = useProblemWords();
  const count = (outcome: string) =>
    [...run.outcomes.values()].filter((one) => one.outcome === outcome).length;
  const refused = refusedOf(run);
  return (
    <Card aria-label={t('run.title')} tone="accent">
      <div className={styles.body}>
        <div role="status">
          <h2>{t('run.done')}</h2>
          <p>
            {[
              t('run.added', { count: count('added') }),
              count('changed') > 0 && t('run.changed', { count: count('changed') }),
              count('same') > 0 && t('run.same', { count: count('same') }),
              left > 0 && t('run.leftOut', { count: left }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {refused.length > 0 && (
          <ul className={styles.problems}>
            {refused.map(({ line, problem }) => (
              <li key={line}>
                {t('rows.line', { line })} : {words(problem)}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <ButtonLink kind="primary" to="/participants">
            {t('run.see')}
          </ButtonLink>
          <Button onPress={onAgain}>{t('run.again')}</Button>
        </div>
      </div>
    </Card>
  );
}
