import { Megaphone, PanelBottomOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import styles from './BoardPage.module.css';
import type { SideTab } from './side-tabs.ts';

/** Under the board of a phone, where the thumb is: what stands beside it on a wider screen. */
export function QuickBar({ onShow }: { onShow: (list: SideTab) => void }) {
  const { t } = useTranslation('board');
  return (
    <div className={styles.quick}>
      <Button wide icon={<PanelBottomOpen aria-hidden />} onPress={() => onShow('journal')}>
        {t('side.label')}
      </Button>
      <Button wide icon={<Megaphone aria-hidden />} onPress={() => onShow('announce')}>
        {t('side.announce')}
      </Button>
    </div>
  );
}
