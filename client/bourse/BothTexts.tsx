import { useTranslation } from 'react-i18next';
import type { ListingSummary, MatchReasonView } from '../../server/contract/index.ts';
import styles from './BothTexts.module.css';
import { sharedWords } from './highlight.ts';
import { Marked } from './Marked.tsx';

/** The two fiches side by side, the words that they share marked in both. */
export function BothTexts({
  mine,
  theirs,
  reasons,
}: {
  mine: ListingSummary;
  theirs: ListingSummary;
  reasons: readonly MatchReasonView[];
}) {
  const { t } = useTranslation('bourse');
  const words = sharedWords(reasons);
  if (words.mine.length === 0) return null;
  return (
    <div className={styles.both}>
      <Side name={t('why.mine')} listing={mine} words={words.mine} />
      <Side name={t('why.theirs')} listing={theirs} words={words.theirs} />
    </div>
  );
}

function Side({ name, listing, words }: { name: string; listing: ListingSummary; words: string[] }) {
  return (
    <section className={styles.side}>
      <h4>{name}</h4>
      <p lang={listing.lang} className={styles.title}>
        <Marked text={listing.title} words={words} />
      </p>
      <p lang={listing.lang}>
        <Marked text={listing.what} words={words} />
      </p>
    </section>
  );
}
