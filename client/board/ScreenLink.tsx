import { Check, Copy, Monitor } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { useCommand } from '../live/queries.ts';
import styles from './Side.module.css';

/** Makes the single-use link that turns a browser into a screen of the hall. */
export function ScreenLink() {
  const { t } = useTranslation('board');
  const [label, setLabel] = useState('');
  const [copied, setCopied] = useState(false);
  const make = useCommand('screen:link');
  return (
    <section className={styles.form}>
      <h2>{t('screen.title')}</h2>
      <p className={styles.hint}>{t('screen.text')}</p>
      <TextField label={t('screen.label')} value={label} onChange={setLabel} max={80} />
      <Button
        icon={<Monitor aria-hidden />}
        isPending={make.isPending}
        onPress={() => {
          setCopied(false);
          make.mutate({ label });
        }}
      >
        {t('screen.make')}
      </Button>
      <ErrorNote error={make.error} />
      {make.data && (
        <div className={styles.link} role="status">
          <label>
            {t('screen.link')}
            <input readOnly value={make.data.url} onFocus={(event) => event.target.select()} />
          </label>
          <Button
            size="dense"
            icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
            onPress={async () => {
              // Refused (no TLS, no permission): the field is there to copy from by hand.
              await navigator.clipboard?.writeText(make.data.url).then(
                () => setCopied(true),
                () => setCopied(false),
              );
            }}
          >
            {t(copied ? 'screen.copied' : 'screen.copy')}
          </Button>
          <p className={styles.hint}>{t('screen.valid', { count: make.data.minutes })}</p>
        </div>
      )}
    </section>
  );
}
