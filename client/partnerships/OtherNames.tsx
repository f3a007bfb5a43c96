import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { TextField } from '../components/Field.tsx';
import styles from './Partnerships.module.css';

/** Partners who take no part in the edition, by their name. */
export function OtherNames({
  names,
  onChange,
  name,
  onName,
}: {
  names: readonly string[];
  onChange: (names: string[]) => void;
  /** Being written: counts when the form is saved. */
  name: string;
  onName: (name: string) => void;
}) {
  const { t } = useTranslation('outcome');
  const { t: common } = useTranslation();
  return (
    <div className={styles.others}>
      <TextField
        label={t('found.other')}
        hint={t('found.otherHint')}
        value={name}
        onChange={onName}
        max={LIMITS.nameChars}
      />
      {name.trim() !== '' && (
        <Button
          onPress={() => {
            onChange([...new Set([...names, name.trim()])]);
            onName('');
          }}
        >
          {t('found.add')}
        </Button>
      )}
      {names.length > 0 && (
        <ul className={styles.names}>
          {names.map((one) => (
            <li key={one}>
              {one}
              <IconButton
                label={common('action.remove', { what: one })}
                onPress={() => onChange(names.filter((other) => other !== one))}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
