import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A sheet of paper. `as` says what it is: an item of a list, a section, an article. */
export function Card({
  as: Element = 'section',
  tone = 'plain',
  tight = false,
  children,
  ...rest
}: {
  as?: 'section' | 'article' | 'div' | 'li' | 'aside' | 'form';
  tone?: 'plain' | 'accent' | 'sunken';
  tight?: boolean;
  children: ReactNode;
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}) {
  return (
    <Element {...rest} className={`${styles.card} ${styles[tone]} ${tight ? styles.tight : ''}`}>
      {children}
    </Element>
  );
}
