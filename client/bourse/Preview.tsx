import { useTranslation } from 'react-i18next';
import { Card } from '../components/Card.tsx';
import type { Draft } from './draft.ts';
import { KindTag } from './KindTag.tsx';
import styles from './Preview.module.css';
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
