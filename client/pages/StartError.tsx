import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Logo } from '../components/Logo.tsx';
import styles from './Start.module.css';

/** The server cannot be reached and nothing is kept on this device. */
export function StartError({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.start}>
      <header className={styles.header}>
        <Logo />
      </header>
      <main className={styles.body}>
        <h1 className="visually-hidden">{t('product')}</h1>
        <EmptyState
          title={t('page.startTitle')}
          action={
            <Button kind="primary" onPress={onRetry}>
              {t('action.retry')}
            </Button>
          }
        >
          {t('page.start')}
        </EmptyState>
      </main>
    </div>
  );
}
