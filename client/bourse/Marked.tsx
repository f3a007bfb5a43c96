import { highlight } from './highlight.ts';
import styles from './Marked.module.css';

/** A text with some of its words marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return highlight(text, words).map((segment, index) =>
    segment.quoted ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
      <mark key={index} className={styles.mark}>
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
