import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../server/contract/index.ts';
import { formatSlot, inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';

/** `4:07`, and `2 h 05` from an hour on; null when the time is over.
 * @param left milliseconds */
export function countdown(left: number): string | null {
  if (left <= 0) return null;
  const seconds = Math.ceil(left / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
}

/** Words for times of a waiting list, in the time zone of the edition. */
export function useWaitingWords() {
  const { t, i18n } = useTranslation('waiting');
  const edition = useEdition();
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const slotTime = (slotId: string): string => {
    const slot = edition.slots.find((one) => one.id === slotId);
    if (!slot) return slotId;
    const words = formatSlot(slot, edition, i18n.language);
    return edition.days.length > 1 ? `${words.day} ${words.start}` : words.start;
  };
  const moment = (iso: string): string => inEditionZone(iso, edition).toFormat('HH:mm');
  return {
    slotTime,
    /** The clock alone: an offer ends today, or within a night. */
    moment,
    times: ({ slotIds }: Pick<WaitingView, 'slotIds'>): string =>
      slotIds.length === 0 ? t('anyTime') : either.format(slotIds.map(slotTime)),
    /** `14:40 ou 15:00` */
    eitherOf: (slotIds: readonly string[]): string => either.format(slotIds.map(slotTime)),
  };
}
