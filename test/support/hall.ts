import { DateTime } from 'luxon';
import {
  buildEdition,
  buildListing,
  buildOrganisation,
  buildParticipant,
  type SmallFixture,
} from '../../fixtures/small/index.ts';

/** An edition of 20-minute slots from 09:00, 36 a day.
 * @param firstDay for tests in which the clock is the real one */
const gridEdition = (slots: number, tables: number, firstDay = '2026-11-20') => {
  const perDay = 36; // 09:00 to 21:00
  const days = Array.from({ length: Math.ceil(slots / perDay) }, (_, day) => {
    const count = Math.min(perDay, slots - day * perDay);
    const end = 9 * 60 + count * 20;
    const clock = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
    const date = DateTime.fromISO(firstDay, { zone: 'utc' }).plus({ days: day }).toISODate()!;
    return { date, start: '09:00', end: clock };
  });
  return buildEdition({
    windows: days,
    tables: Array.from({ length: tables }, (_, index) => ({
      id: `t${index + 1}`,
      label: String(index + 1),
      room: 'Hall',
      video: false,
    })),
  });
};

/** The n-th slot of `gridEdition`, from 0. */
export const slotAt = (index: number): string => {
  const start = 9 * 60 + (index % 36) * 20;
  const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}${String(start % 60).padStart(2, '0')}`;
  return `d${Math.floor(index / 36) + 1}-${clock}`;
};

/** Hosts h0 …, each with a fiche f0 … that opens all slots; guests g0 …; one staff. Everybody has an
 * organisation of their own, so that nobody may act for somebody else. */
export function hall(options: {
  slots: number;
  tables: number;
  hosts: number;
  guests: number;
  maxMeetings?: Record<string, number>;
  /** Working languages of the guests; French when left out, as everybody's. */
  guestLanguages?: string[];
  interpreters?: NonNullable<SmallFixture['edition']['interpreters']>;
  firstDay?: string;
}): SmallFixture {
  const ids = [
    ...Array.from({ length: options.hosts }, (_, index) => `h${index}`),
    ...Array.from({ length: options.guests }, (_, index) => `g${index}`),
  ];
  const openSlots = Array.from({ length: options.slots }, (_, index) => slotAt(index));
  return {
    edition: {
      ...gridEdition(options.slots, options.tables, options.firstDay),
      interpreters: options.interpreters ?? [],
    },
    organisations: ids.map((id) => buildOrganisation({ _id: `org-${id}` })),
    participants: [
      ...ids.map((id) =>
        buildParticipant({
          _id: id,
          organisationId: `org-${id}`,
          role: 'elected',
          maxMeetings: options.maxMeetings?.[id] ?? null,
          ...(options.guestLanguages && id.startsWith('g') ? { languages: options.guestLanguages } : {}),
        }),
      ),
      buildParticipant({ _id: 'staff', role: 'staff' }),
    ],
    listings: ids
      .filter((id) => id.startsWith('h'))
      .map((id) =>
        buildListing({
          _id: `f${id.slice(1)}`,
          organisationId: `org-${id}`,
          authorId: id,
          contactIds: [id],
          openSlots: openSlots.map((slotId) => ({ slotId, hostId: id })),
        }),
      ),
  };
}
