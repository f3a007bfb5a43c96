import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanEntryView, PlanView } from '../../server/contract/index.ts';
import { reasonDetail } from '../bourse/why.ts';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';

type Place = Pick<PlanEntryView, 'slotId' | 'table'>;

/** How a programme says things, in the language of the page. */
export function usePlanWords(plan: Pick<PlanView, 'people' | 'listings'>) {
  const { t, i18n } = useTranslation(['bourse', 'plan', 'common']);
  const labels = useLabels();
  const edition = useEdition();
  return useMemo(() => {
    const people = new Map(plan.people.map((someone) => [someone.id, someone]));
    const listings = new Map(plan.listings.map((listing) => [listing.id, listing]));
    const slots = new Map(edition.slots.map((slot) => [slot.id, formatSlot(slot, edition, i18n.language)]));
    const severalDays = edition.days.length > 1;
    const time = (slotId: string) => {
      const words = slots.get(slotId);
      if (!words) return slotId;
      return severalDays ? `${words.day} ${words.start}` : words.start;
    };
    const place = ({ slotId, table }: Place, at = time(slotId)) =>
      table ? t('plan:list.place', { time: at, table: table.label }) : t('plan:list.video', { time: at });
    /** The day is said once. */
    const then = (slotId: string, first: string) =>
      slots.get(slotId)?.day === slots.get(first)?.day ? slots.get(slotId)?.start : undefined;
    return {
      time,
      /** `Drôme – Podor` */
      who: (ids: readonly string[]) =>
        [
          ...new Set(ids.map((id) => people.get(id)?.organisation?.shortName ?? people.get(id)?.name ?? '—')),
        ].join(' – '),
      /** `Awa Ndoumbé-Sall, Lise Rochegude` */
      names: (ids: readonly string[]) => labels.list(ids.map((id) => people.get(id)?.name ?? '—')),
      subject: (listingId: string | null) => listings.get(listingId ?? '')?.title ?? null,
      /** `15:00, table 3`, or of a booked meeting that moves `15:00, table 3 → 15:20, table 4` */
      place: ({ move, ...to }: Pick<PlanEntryView, 'slotId' | 'table' | 'move'>) =>
        move
          ? t('plan:move.place', { from: place(move.from), to: place(to, then(to.slotId, move.from.slotId)) })
          : place(to),
      why: ({ reasons }: Pick<PlanEntryView, 'reasons'>) =>
        reasons
          .map((reason) => reasonDetail(reason, t, labels))
          .filter((detail) => detail !== '')
          .slice(0, 2)
          .join(' · '),
    };
  }, [plan.people, plan.listings, edition, i18n.language, labels, t]);
}

export type PlanWords = ReturnType<typeof usePlanWords>;
