import type { FormEvent, ReactNode } from 'react';
import styles from './Card.module.css';

/** A sheet of paper. `as` says what it is: an item of a list, a section, an article. */
export function Card({
  as: Element = 'section',
  tone = 'plain',
  tight = false,
  onSubmit,
  children,
  ...rest
}: {
  as?: 'section' | 'article' | 'div' | 'li' | 'aside' | 'form';
  tone?: 'plain' | 'accent' | 'sunken';
  tight?: boolean;
  /** For a form; the page is not left. */
  onSubmit?: () => void;
  children: ReactNode;
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}) {
  return (
    <Element
      {...rest}
      className={`${styles.card} ${styles[tone]} ${tight ? styles.tight : ''}`}
      {...(Element === 'form' && { noValidate: true })}
      onSubmit={
        onSubmit &&
        ((event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        })
      }
    >
      {children}
    </Element>
  );
}
