import { useTranslation } from 'react-i18next';
import styles from './Side.module.css';

/** The keys of the board, for whoever looks for them. */
export function Shortcuts() {
  const { t } = useTranslation('board');
  const rows: [string, string][] = [
    [t('keys.arrows'), t('keys.walk')],
    [`${t('keys.control')} + ${t('keys.arrows')}`, t('keys.far')],
    [t('keys.enter'), t('keys.open')],
    ['M', t('keys.pick')],
    ['N', t('keys.nearest')],
    [t('keys.escape'), t('keys.back')],
    ['/', t('keys.search')],
  ];
  return (
    <details className={styles.keys}>
      <summary>{t('keys.title')}</summary>
      <dl>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
