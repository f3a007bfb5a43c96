import { CalendarPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import styles from './MeetButton.module.css';

/** "Rencontrer", with whom for screen readers. */
export function MeetButton({
  who,
  brief = false,
  isOpen,
  onPress,
}: {
  who: string;
  /** On a phone the picture alone is seen. */
  brief?: boolean;
  /** Where the request unfolds below the button: whether it has, so that the button folds it away. */
  isOpen?: boolean;
  onPress: () => void;
}) {
  const { t } = useTranslation(['directory', 'common']);
  return (
    <Button
      kind={isOpen ? 'quiet' : 'secondary'}
      icon={isOpen ? <X aria-hidden /> : <CalendarPlus aria-hidden />}
      aria-expanded={isOpen}
      onPress={onPress}
    >
      <span className={brief ? styles.brief : ''}>{t(isOpen ? 'common:action.close' : 'meet')}</span>
      <span className="visually-hidden"> {t('meetWho', { who })}</span>
    </Button>
  );
}
