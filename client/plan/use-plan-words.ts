import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanEntryView, PlanView, UnplacedView } from '../../server/contract/index.ts';
import { sittingTitle } from '../agenda/sitting-title.ts';
import { reasonDetail } from '../bourse/why.ts';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { runsOf } from './runs.ts';

type Place = Pick<PlanEntryView, 'slotId' | 'table'>;

/** How a programme says things, in the language of the page. */
export function usePlanWords(plan: Pick<PlanView, 'people' | 'listings' | 'sittings'>) {
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
    const times = (slotIds: readonly string[]) =>
      labels.list(
        runsOf(slotIds, edition.slots).map(([first, last]) =>
          first === last ? time(first) : `${time(first)}–${slots.get(last)!.end}`,
        ),
      );
    const sittings = new Map(plan.sittings.map((one) => [one.id, sittingTitle(one, i18n.language)]));
    const place = ({ slotId, table }: Place, at = time(slotId)) =>
      table ? t('plan:list.place', { time: at, table: table.label }) : t('plan:list.video', { time: at });
    /** The day is said once. */
    const then = (slotId: string, first: string) =>
      slots.get(slotId)?.day === slots.get(first)?.day ? slots.get(slotId)?.start : undefined;
    const names = (ids: readonly string[]) => labels.list(ids.map((id) => people.get(id)?.name ?? '—'));
    return {
      time,
      /** `14:00–14:40 et 15:20` */
      times,
      /** `Awa Ndoumbé-Sall, Lise Rochegude` */
      names,
      /** `Awa Ndoumbé-Sall : en rencontre 14:00–14:40, « Point Sénégal » 15:00`; null for who has nothing in the way. */
      day({ participantId, meets, sessions, away }: UnplacedView['days'][number]): string | null {
        const facts = [
          ...(meets.length ? [t('plan:unplaced.day.meets', { times: times(meets) })] : []),
          ...sessions.map(({ sittingId, slotIds }) =>
            t('plan:unplaced.day.session', { title: sittings.get(sittingId) ?? '—', times: times(slotIds) }),
          ),
          ...(away.length ? [t('plan:unplaced.day.away', { times: times(away) })] : []),
        ];
        return facts.length === 0
          ? null
          : t('plan:unplaced.day.of', { who: names([participantId]), facts: facts.join(', ') });
      },
      /** `Drôme – Podor` */
      who: (ids: readonly string[]) =>
        [
          ...new Set(ids.map((id) => people.get(id)?.organisation?.shortName ?? people.get(id)?.name ?? '—')),
        ].join(' – '),
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
  }, [plan.people, plan.listings, plan.sittings, edition, i18n.language, labels, t]);
}

export type PlanWords = ReturnType<typeof usePlanWords>;
