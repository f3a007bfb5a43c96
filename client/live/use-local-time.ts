import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../server/contract/index.ts';
import { localClock } from './clock.ts';
import { useEdition } from './session.tsx';

/** Words for the reader's own time beside a time of the event; nothing is said where both clocks agree. */
export interface LocalTime {
  /** `08:40 chez vous`, or nothing. */
  (instant: number): string;
  /** `14:40 (08:40 chez vous)` */
  beside: (words: string, instant: number) => string;
}

export function useLocalTime(): LocalTime {
  return useLocalTimeIn(useEdition());
}

export function useLocalTimeIn(edition: Pick<EditionView, 'timeZone'>): LocalTime {
  const { t, i18n } = useTranslation('common');
  const of = (instant: number): string => {
    const time = localClock(instant, edition, i18n.language);
    return time === null ? '' : t('time.local', { time });
  };
  const beside = (words: string, instant: number): string => {
    const own = of(instant);
    return own ? `${words} (${own})` : words;
  };
  return Object.assign(of, { beside });
}
