import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingSummary, MatchReasonView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useSession } from '../live/session.tsx';
import { pointsOf } from './highlight.ts';
import styles from './Why.module.css';
import { reasonDetail, weighty, whySentence } from './why.ts';

/** One sentence why, the words of both fiches set off. */
export function WhySentence({
  mine,
  holder,
  listing,
  reasons,
}: {
  mine: ListingSummary['kind'];
  /** Whose fiche `mine` is, for staff, who read it beside theirs. */
  holder?: string | undefined;
  /** The partner's fiche. */
  listing: ListingSummary;
  reasons: readonly MatchReasonView[];
}) {
  const { t, i18n } = useTranslation(['bourse', 'common']);
  const labels = useLabels();
  const { session } = useSession();
  const sides = {
    mine,
    theirs: listing.kind,
    myCountry: session.profile?.organisation?.country,
    theirCountry: listing.organisation.country,
    names:
      session.role === 'staff' && holder
        ? { mine: holder, theirs: listing.organisation.shortName }
        : undefined,
  };
  const segments = whySentence(sides, reasons, t, labels, i18n.language);
  return (
    <p className={styles.sentence}>
      {segments.map((segment) =>
        segment.quoted ? <em key={segment.text}>{segment.text}</em> : segment.text,
      )}
    </p>
  );
}

/** Small bars, one a reason, as long as it weighs; they unfold into words. */
export function WhyBars({
  reasons,
  score,
  who,
  children,
}: {
  reasons: readonly MatchReasonView[];
  /** In [0, 1]. */
  score: number;
  who: string;
  /** More to read once unfolded. */
  children?: ReactNode;
}) {
  const { t } = useTranslation(['bourse', 'common']);
  const labels = useLabels();
  const heavy = weighty(reasons);
  if (heavy.length === 0) return null;
  const most = heavy[0]!.contribution;
  const points = pointsOf(
    heavy.map((reason) => reason.contribution),
    score,
  );
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span className={styles.bars} aria-hidden>
          {heavy.map((reason) => (
            <span
              key={reason.part}
              className={`${styles.bar} ${styles[reason.part]}`}
              style={{ flexGrow: reason.contribution }}
            />
          ))}
        </span>
        {t('why.details')}
        <span className="visually-hidden">{who}</span>
      </summary>
      <dl className={styles.reasons}>
        {heavy.map((reason, index) => (
          <div key={reason.part} className={styles.reason}>
            <dt>{t(`why.part.${reason.part}`)}</dt>
            <dd>
              <span className={styles.track} aria-hidden>
                <span
                  className={`${styles.fill} ${styles[reason.part]}`}
                  style={{ inlineSize: `${(100 * reason.contribution) / most}%` }}
                />
              </span>
              <span className={styles.detail}>
                <span className="figures">{t('why.points', { count: points[index] ?? 0 })}</span>
                {' · '}
                {reasonDetail(reason, t, labels) || t('why.neutral')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.total}>{t('why.total', { score: Math.round(100 * score) })}</p>
      {children}
    </details>
  );
}
