import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportRowView, ImportStatus } from '../../server/contract/index.ts';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { useLabels } from '../i18n/labels.ts';
import { countsOf } from './batches.ts';
import styles from './Import.module.css';
import { useProblemWords } from './use-problem-words.ts';

const STATUSES = ['problem', 'new', 'changes', 'same'] as const satisfies readonly ImportStatus[];

/** More than anybody corrects before reading the list again. */
const PROBLEMS_SHOWN = 100;

/** Every row with what would become of it; those with a problem first. */
export function ImportRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('people');
  const [chosen, setChosen] = useState<ImportStatus | 'all'>('all');
  const counts = countsOf(preview);
  const filter = chosen !== 'all' && counts[chosen] === 0 ? 'all' : chosen;
  const shown = preview.rows.filter((row) => filter === 'all' || row.status === filter);
  const wrong = shown.filter((row) => row.status === 'problem');
  const rows = shown.filter((row) => row.status !== 'problem');
  return (
    <Card aria-labelledby="import-rows">
      <div className={styles.body}>
        <h2 id="import-rows">{t('rows.title', { count: preview.rows.length })}</h2>
        <ChipChoice
          label={t('rows.filter')}
          hideLabel
          single
          options={[
            { value: 'all' as const, label: t('rows.all') },
            ...STATUSES.filter((status) => counts[status] > 0).map((status) => ({
              value: status,
              label: t(`rows.${status}`, { count: counts[status] }),
            })),
          ]}
          values={[filter]}
          onChange={([value]) => setChosen(value ?? 'all')}
        />
        {wrong.length > 0 && (
          <ul aria-label={t('rows.problem', { count: wrong.length })}>
            {wrong.slice(0, PROBLEMS_SHOWN).map((row) => (
              <li key={row.line}>
                <Row row={row} />
              </li>
            ))}
          </ul>
        )}
        {wrong.length > PROBLEMS_SHOWN && <p>{t('rows.more', { count: wrong.length - PROBLEMS_SHOWN })}</p>}
        {rows.length > 0 && (
          <VirtualList
            items={rows}
            label={t('rows.title', { count: rows.length })}
            keyOf={(row) => String(row.line)}
          >
            {(row) => <Row row={row} />}
          </VirtualList>
        )}
      </div>
    </Card>
  );
}

function Row({ row }: { row: ImportRowView }) {
  const { t } = useTranslation('people');
  const labels = useLabels();
  const words = useProblemWords();
  const changes = row.changes.map((field) => t(`field.${field}`));
  return (
    <div className={styles.row} data-status={row.status}>
      <p className={styles.line}>{t('rows.line', { line: row.line })}</p>
      <div className={styles.who}>
        <p className={styles.cut}>{row.name || t('rows.nobody')}</p>
        <p className={`${styles.cut} ${styles.soft}`}>
          {[row.email, row.organisation].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.said}>
        {row.status === 'problem' ? (
          <ul className={styles.problems}>
            {row.problems.map((problem) => (
              <li key={`${problem.field} ${problem.problem}`}>
                <CircleAlert aria-hidden /> {words(problem)}
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.cut}>
            {changes.length > 0
              ? t('rows.changed', { fields: labels.list(changes) })
              : t(`rows.is.${row.status}`)}
          </p>
        )}
      </div>
    </div>
  );
}
