import type { DepartedView, DepartureView } from '../contract/departures.ts';
import type { Departure } from '../domain/people/departures.ts';
import type { ParticipantDoc } from '../models/index.ts';
import { presentParticipant } from './people.ts';
import type { Related } from './related.ts';

type Organisations = Pick<Related, 'organisations'>;

export const presentDeparture = (
  { person, meetings, requests, waits, sittings, workshops, listings, slots, others }: Departure,
  related: Organisations,
): DepartureView => ({
  person: presentParticipant(person, related),
  meetings: meetings.map(({ _id, slotId, participantIds }) => {
    const slot = slots.get(slotId ?? '');
    return {
      id: _id,
      slot: slot
        ? { id: slot.id, day: slot.day, start: slot.start.toISOString(), end: slot.end.toISOString() }
        : null,
      with: participantIds
        .filter((id) => id !== person._id)
        .flatMap((id) => others.get(id) ?? [])
        .map((one) => presentParticipant(one, related)),
    };
  }),
  requests: requests.length,
  waits: waits.length,
  sittings: sittings.map(({ title }) => title.fr),
  workshops: workshops.map(({ _id, title, speakerIds }) => ({
    id: _id,
    title,
    alone: speakerIds.every((id) => id === person._id),
  })),
  listings: listings.map(({ _id, kind, title, status, contactIds }) => ({
    id: _id,
    kind,
    title,
    only: status === 'published' && contactIds.every((id) => id === person._id),
  })),
});

export const presentDeparted = (someone: ParticipantDoc, related: Organisations): DepartedView => ({
  ...presentParticipant(someone, related),
  leftAt: (someone.leftAt ?? new Date(0)).toISOString(),
  reason: someone.leftReason ?? '',
});
