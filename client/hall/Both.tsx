import type { TFunction } from 'i18next';
import styles from './Hall.module.css';

type HallT = TFunction<'hall'>;

/** The texts of the screen in its language, and in a second one underneath. */
export interface Words {
  t: HallT;
  t2: HallT;
  language: string;
  /** Language of `t2`. */
  other: string;
}

/** The same words twice: large, then in the second language beside or underneath. */
export function Both({
  words,
  text,
  className,
}: {
  words: Words;
  text: (t: HallT, language: string) => string;
  className?: string;
}) {
  return (
    <p className={`${styles.both} ${className ?? ''}`}>
      <span>{text(words.t, words.language)}</span>{' '}
      <span className={styles.second} lang={words.other}>
        {text(words.t2, words.other)}
      </span>
    </p>
  );
}
