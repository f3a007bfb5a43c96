import { CloudAlert, CloudCheck, CloudUpload, HardDrive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { fromDevice } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import styles from './SaveNote.module.css';
import type { DraftDesk } from './use-draft.ts';

/** Where what one wrote is, at this moment. */
export function SaveNote({ desk }: { desk: DraftDesk }) {
  const { t } = useTranslation('bourse');
  const edition = useEdition();
  const { state, savedAt, draft, listing, error, restored } = desk;
  const published = listing?.status === 'published';
  const needsTitle = draft.title.trim() === '' && (state === 'waiting' || state === 'failed');
  const time = savedAt ? fromDevice(savedAt).setZone(edition.timeZone).toFormat('HH:mm') : '';
  const Icon =
    state === 'saved'
      ? CloudCheck
      : state === 'saving'
        ? CloudUpload
        : state === 'failed'
          ? CloudAlert
          : HardDrive;
  const text = needsTitle
    ? t('form.needsTitle')
    : published && (state === 'idle' || state === 'saved')
      ? t('form.save.savedPublished')
      : state === 'idle' && savedAt
        ? t('form.save.saved', { time })
        : t(`form.save.${state}`, { time });
  return (
    <div className={styles.note}>
      <p className={styles.line} role="status">
        <Icon aria-hidden /> {text}
      </p>
      {restored && state !== 'saved' && <p>{t('form.restored')}</p>}
      <ErrorNote error={error} />
    </div>
  );
}
