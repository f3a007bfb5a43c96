import { finish, type Steps } from '../../../matching/steps.ts';
import type { MeetingState } from '../../contract/meetings.ts';
import type { ListingDoc, MeetingDoc, OrganisationDoc } from '../../models/index.ts';

/** What there is between two organisations; they are named `a b`, in alphabetical order. */
export interface Relations {
  /** They have met, will meet, wait for an answer, or one declined. */
  between(organisations: string): boolean;
  /** Both have asked the other. */
  bothAsked(organisations: string): boolean;
  /** The holder of one fiche folded the other away, or said that they are partners already. */
  putAside(one: FicheOwner, other: FicheOwner): boolean;
}

type FicheOwner = Pick<ListingDoc, '_id' | 'organisationId'>;

/** States that say something of two organisations; a proposal that expired or was taken back does not. */
export const RELATING_STATES: readonly MeetingState[] = [
  'proposed',
  'confirmed',
  'displaced',
  'in-progress',
  'held',
  'no-show',
  'declined',
];

/** Meetings between two pauses. */
const READ_AT_ONCE = 100;

type Known = [
  meetings: readonly Pick<MeetingDoc, 'state' | 'people' | 'requestedById'>[],
  organisations: readonly Pick<OrganisationDoc, '_id' | 'partnerIds'>[],
  listings: readonly Pick<ListingDoc, '_id' | 'dismissedIds'>[],
];

export const relationsOf = (...known: Known): Relations => finish(relationsInSteps(...known));

/** The same for who must let others have a turn meanwhile. */
export function* relationsInSteps(...[meetings, organisations, listings]: Known): Steps<Relations> {
  const related = new Set<string>();
  const asked = new Map<string, Set<string>>();
  for (const [at, meeting] of meetings.entries()) {
    if (at % READ_AT_ONCE === 0) yield;
    if (!RELATING_STATES.includes(meeting.state)) continue;
    const ids = [...new Set(meeting.people.map((one) => one.organisationId ?? one.participantId))].sort();
    for (const [place, one] of ids.entries())
      for (const other of ids.slice(place + 1)) related.add(`${one} ${other}`);
    const asker = meeting.people.find((one) => one.participantId === meeting.requestedById);
    if (meeting.state !== 'proposed' || !asker || ids.length !== 2) continue;
    const between = ids.join(' ');
    const by = asker.organisationId ?? asker.participantId;
    asked.set(between, (asked.get(between) ?? new Set()).add(by));
  }
  yield;
  const partners = new Map(organisations.map((one) => [one._id, new Set(one.partnerIds ?? [])]));
  const dismissed = new Map(listings.map((one) => [one._id, new Set(one.dismissedIds)]));
  const aside = (one: FicheOwner, other: FicheOwner) =>
    dismissed.get(one._id)?.has(other._id) || partners.get(one.organisationId)?.has(other.organisationId);
  return {
    between: (organisations) => related.has(organisations),
    bothAsked: (organisations) => (asked.get(organisations)?.size ?? 0) > 1,
    putAside: (one, other) => Boolean(aside(one, other) || aside(other, one)),
  };
}
