import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './CopyField.module.css';

/** An address to take elsewhere: a button copies it, and where that is not allowed the field is there to copy from. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    // Refused without TLS or permission.
    await navigator.clipboard?.writeText(value).then(
      () => setCopied(value),
      () => setCopied(''),
    );
  };
  return (
    <div className={styles.copy}>
      <label>
        {label}
        <input readOnly value={value} onFocus={(event) => event.target.select()} />
      </label>
      <Button
        size="dense"
        icon={copied === value ? <Check aria-hidden /> : <Copy aria-hidden />}
        onPress={copy}
      >
        {t(copied === value ? 'action.copied' : 'action.copyLink')}
      </Button>
    </div>
  );
}
