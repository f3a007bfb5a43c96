import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAN_ENTRY_STATES, type PlanEntryView, type PlanView } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { EntryRow } from './EntryRow.tsx';
import styles from './Plan.module.css';
import { publishable } from './selection.ts';
import type { PlanWords } from './use-plan-words.ts';

type Shown = PlanEntryView['state'] | 'all';

/** Every meeting of the programme in the order of time; those to publish are ticked. */
export function PlanList({
  plan,
  words,
  left,
  onLeft,
  reread,
}: {
  plan: PlanView;
  words: PlanWords;
  /** Entries that are not to be published now. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
  reread: () => void;
}) {
  const { t } = useTranslation('plan');
  const [shown, setShown] = useState<Shown>('all');
  const states = PLAN_ENTRY_STATES.filter((state) => plan.counts[state] > 0);
  const entries = plan.entries.filter(({ state }) => shown === 'all' || state === shown);
  const open = plan.entries.filter(publishable);
  const chosen = open.filter(({ id }) => !left.has(id)).length;
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        {open.length > 0 && plan.state === 'ready' && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={chosen === open.length}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && chosen < open.length;
              }}
              onChange={(event) => onLeft(new Set(event.target.checked ? [] : open.map(({ id }) => id)))}
            />
            {t('list.selectAll')}
          </label>
        )}
        <span className={styles.soft} role="status">
          {t('list.selected', { count: chosen })}
        </span>
        {states.length > 1 && (
          <ChipChoice
            single
            hideLabel
            label={t('list.show')}
            options={(['all', ...states] as Shown[]).map((value) => ({
              value,
              label: value === 'all' ? t('list.all') : `${t(`entry.${value}`)} (${plan.counts[value]})`,
            }))}
            values={[shown]}
            onChange={([value]) => value && setShown(value)}
          />
        )}
      </div>
      {entries.length === 0 ? (
        <p className={styles.soft}>{t('list.empty')}</p>
      ) : (
        <VirtualList items={entries} label={t('list.label')} keyOf={({ id }) => id}>
          {(entry) => (
            <EntryRow
              plan={plan}
              entry={entry}
              words={words}
              chosen={!left.has(entry.id)}
              onChosen={(yes) => {
                const next = new Set(left);
                if (yes) next.delete(entry.id);
                else next.add(entry.id);
                onLeft(next);
              }}
              reread={reread}
            />
          )}
        </VirtualList>
      )}
    </div>
  );
}
