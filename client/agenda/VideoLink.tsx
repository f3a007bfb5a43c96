import { Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotView } from '../../server/contract/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { videoDoor } from './meeting-reading.ts';
import styles from './VideoLink.module.css';
import { clockWords } from './words.ts';

/** The way into the video room of a meeting: a button once it is time, and before that, when it will be. */
export function VideoLink({ meeting, slot }: { meeting: MeetingView; slot: SlotView | undefined }) {
  const { t } = useTranslation('agenda');
  const { edition, now, localTime } = useAgendaPage();
  const door = videoDoor(meeting, slot, now);
  switch (door.state) {
    case 'none':
      return null;
    case 'missing':
      return <p className={styles.later}>{t('video.missing')}</p>;
    case 'later':
      return (
        <p className={styles.later}>
          <Video aria-hidden />{' '}
          {t('video.opens', {
            time: localTime.beside(clockWords(door.opensAt, edition), door.opensAt),
          })}
        </p>
      );
    case 'open':
      return (
        <a className={styles.join} href={door.url} target="_blank" rel="noreferrer">
          <Video aria-hidden /> {t('joinVideo')}
        </a>
      );
  }
}
