import { Download } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_PATH, EXPORTS } from '../../server/contract/index.ts';
import { ButtonAnchor } from '../components/Button.tsx';
import { currentLanguage } from '../i18n/index.ts';
import styles from './Report.module.css';

/** Each table as a file that the server writes. */
export function Exports() {
  const { t } = useTranslation('report');
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('exports.title')}</h2>
      <p className={styles.how}>{t('exports.how')}</p>
      <ul className={styles.exports}>
        {EXPORTS.map((table) => (
          <li key={table}>
            <ButtonAnchor
              href={`${EXPORT_PATH.replace(':table', table)}?language=${currentLanguage()}`}
              download=""
              icon={<Download aria-hidden />}
            >
              <span className="visually-hidden">
                {t('exports.download', { what: t(`exports.table.${table}`) })}
              </span>
              <span aria-hidden>{t(`exports.table.${table}`)} (.csv)</span>
            </ButtonAnchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
