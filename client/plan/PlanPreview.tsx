import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PlanView } from '../../server/contract/index.ts';
import { Tabs } from '../components/Tabs.tsx';
import { Fairness } from './Fairness.tsx';
import { Figures } from './Figures.tsx';
import styles from './Plan.module.css';
import { PlanGrid } from './PlanGrid.tsx';
import { PlanList } from './PlanList.tsx';
import { PublishBar } from './PublishBar.tsx';
import { publishable } from './selection.ts';
import { Unplaced } from './Unplaced.tsx';
import { usePlanWords } from './use-plan-words.ts';

const VIEWS = { liste: 'list', tables: 'grid', equite: 'fairness', 'sans-place': 'unplaced' } as const;
type View = keyof typeof VIEWS;

/** A programme that is ready: what it is worth, meeting by meeting, and what to publish of it. */
export function PlanPreview({ plan, reread }: { plan: PlanView; reread: () => void }) {
  const { t } = useTranslation('plan');
  const [params] = useSearchParams();
  const wanted = params.get('vue');
  const view: View = wanted !== null && wanted in VIEWS ? (wanted as View) : 'liste';
  const words = usePlanWords(plan);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const selected = plan.entries.filter((entry) => publishable(entry) && !left.has(entry.id));
  const label = (one: View) =>
    one === 'sans-place'
      ? t('view.unplaced', { count: plan.unplaced.length })
      : t(`view.${VIEWS[one] as 'list' | 'grid' | 'fairness'}`);
  return (
    <div className={styles.preview}>
      <Figures plan={plan} />
      <PublishBar plan={plan} selected={selected} reread={reread} />
      <Tabs
        label={t('view.label')}
        tabs={(Object.keys(VIEWS) as View[]).map((one) => ({
          to: `?vue=${one}`,
          label: label(one),
          current: one === view,
        }))}
      />
      {view === 'liste' && (
        <PlanList plan={plan} words={words} left={left} onLeft={setLeft} reread={reread} />
      )}
      {view === 'tables' && <PlanGrid plan={plan} words={words} />}
      {view === 'equite' && <Fairness plan={plan} />}
      {view === 'sans-place' && <Unplaced plan={plan} words={words} />}
    </div>
  );
}
