import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Page.module.css';

/** A page with its title, in the window and at the top. `wide` uses the whole width. */
export function Page({
  title,
  lead,
  actions,
  width = 'page',
  headOnPhone = true,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** False: a phone shows the content only; the title stays for screen readers. */
  headOnPhone?: boolean;
  width?: 'measure' | 'page' | 'wide';
  children: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <header className={`${styles.head} ${headOnPhone ? '' : styles.offPhone}`}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** "Agenda · Trait d'union" in the window's title. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
