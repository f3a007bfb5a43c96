import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../server/contract/index.ts';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { useLocalTime } from '../live/use-local-time.ts';

/** Words for times of a waiting list, in the time zone of the edition. */
export function useWaitingWords() {
  const { t, i18n } = useTranslation('waiting');
  const edition = useEdition();
  const localTime = useLocalTime();
  const either = new Intl.ListFormat(localeOf(i18n.language), { type: 'disjunction' });
  const slotTime = (slotId: string): string => {
    const slot = edition.slots.find((one) => one.id === slotId);
    if (!slot) return slotId;
    const start = inEditionZone(slot.start, edition).setLocale(localeOf(i18n.language));
    return localTime.beside(
      start.toFormat(edition.days.length > 1 ? 'ccc HH:mm' : 'HH:mm'),
      start.toMillis(),
    );
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
