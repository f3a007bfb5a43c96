import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Side.module.css';
import { SIDE_TABS, type SideTab } from './side-tabs.ts';

/** Beside the board when nothing is open: what changed, who waits, what could be filled, what to announce. */
export function Side({
  tab,
  onTab,
  counts,
  panels,
}: {
  tab: SideTab;
  onTab: (tab: SideTab) => void;
  /** A number beside the name, 0 to say nothing. */
  counts: Partial<Record<SideTab, number>>;
  panels: Record<SideTab, () => ReactNode>;
}) {
  const { t } = useTranslation('board');
  return (
    <Tabs selectedKey={tab} onSelectionChange={(key) => onTab(key as SideTab)} className={styles.tabs}>
      <TabList aria-label={t('side.label')} className={styles.list}>
        {SIDE_TABS.map((one) => (
          <Tab key={one} id={one} className={styles.tab}>
            {t(`side.${one}`)}
            {(counts[one] ?? 0) > 0 && <span className={styles.number}>{counts[one]}</span>}
          </Tab>
        ))}
      </TabList>
      {SIDE_TABS.map((one) => (
        <TabPanel key={one} id={one} className={styles.body}>
          {panels[one]()}
        </TabPanel>
      ))}
    </Tabs>
  );
}
