import { Monitor } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { CopyField } from '../components/CopyField.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { useCommand } from '../live/queries.ts';
import styles from './Side.module.css';

/** Makes the single-use link that turns a browser into a screen of the hall. */
export function ScreenLink() {
  const { t } = useTranslation('board');
  const [label, setLabel] = useState('');
  const make = useCommand('screen:link');
  return (
    <section className={styles.form}>
      <h2>{t('screen.title')}</h2>
      <p className={styles.hint}>{t('screen.text')}</p>
      <TextField label={t('screen.label')} value={label} onChange={setLabel} max={80} />
      <Button
        icon={<Monitor aria-hidden />}
        isPending={make.isPending}
        onPress={() => make.mutate({ label })}
      >
        {t('screen.make')}
      </Button>
      <ErrorNote error={make.error} />
      {make.data && (
        <div className={styles.link} role="status">
          <CopyField label={t('screen.link')} value={make.data.url} />
          <p className={styles.hint}>{t('screen.valid', { count: make.data.minutes })}</p>
        </div>
      )}
    </section>
  );
}
