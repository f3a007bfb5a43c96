import { useTranslation } from 'react-i18next';
import type { ListingSummary, MissingCode } from '../../server/contract/index.ts';
import { Card } from '../components/Card.tsx';
import type { Draft } from './draft.ts';
import { KindTag } from './KindTag.tsx';
import styles from './Preview.module.css';
import { SimilarListings } from './SimilarListings.tsx';
import type { PreviewAnswer } from './use-preview.ts';
import { WhySentence } from './Why.tsx';
import { useWhere } from './who.ts';

/** Who could answer the fiche as it stands. */
export function Preview({ draft, preview }: { draft: Draft; preview: PreviewAnswer }) {
  const { t } = useTranslation('bourse');
  const where = useWhere();
  const partners = preview.data?.partners ?? [];
  return (
    <Card aria-labelledby="apercu">
      <h2 id="apercu" className={styles.heading}>
        {t('form.preview')}
      </h2>
      {!preview.data && <p className={styles.soft}>{t('form.previewHint')}</p>}
      {preview.data && partners.length === 0 && <p className={styles.soft}>{t('form.previewNone')}</p>}
      <ul className={styles.list} aria-busy={preview.isFetching}>
        {partners.map(({ listing, reasons }) => (
          <li key={listing.id} className={styles.partner}>
            <p>
              <strong>{listing.organisation.name}</strong>
              <br />
              <span className={styles.soft}>{where(listing.organisation)}</span>
            </p>
            <WhySentence mine={draft.kind} listing={listing} reasons={reasons} />
            <p className={styles.soft} lang={listing.lang}>
              <KindTag kind={listing.kind} /> {listing.title}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What to read before publishing, and what would help to be found; nothing to say takes no room. */
export function Hints({ preview }: { preview: PreviewAnswer }) {
  const { similar = [], missing = [] } = preview.data ?? {};
  if (similar.length === 0 && missing.length === 0) return null;
  return (
    <Card>
      <Similar listings={similar} />
      <Missing codes={missing} />
    </Card>
  );
}

/** To read before publishing one more of the same. */
function Similar({ listings }: { listings: readonly ListingSummary[] }) {
  const { t } = useTranslation('bourse');
  if (listings.length === 0) return null;
  return (
    <section className={styles.more}>
      <h2>{t('form.similar', { count: listings.length })}</h2>
      <p className={styles.soft}>{t('form.similarHint')}</p>
      <SimilarListings listings={listings} />
    </section>
  );
}

/** What would make the fiche easier to find. */
function Missing({ codes }: { codes: readonly MissingCode[] }) {
  const { t } = useTranslation('bourse');
  if (codes.length === 0) return null;
  return (
    <section className={styles.more}>
      <h2>{t('form.lacks')}</h2>
      <ul className={styles.hints}>
        {codes.map((code) => (
          <li key={code}>{t(`form.lacking.${code}`)}</li>
        ))}
      </ul>
    </section>
  );
}
