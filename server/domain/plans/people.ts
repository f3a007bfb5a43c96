import type { ListingDoc, ParticipantDoc } from '../../models/index.ts';
import { interpretersFor, shareLanguage } from '../edition/interpreters.ts';
import { keptApart } from '../people/do-not-meet.ts';
import type { ScheduleFacts } from './schedule-facts.ts';
import { slotsToCome } from './schedule-problem.ts';

/** More free time than this makes no difference, in slots. */
const ENOUGH = 6;
/** What a common language is worth, in slots of common time. */
const LANGUAGE = 4;
/** What it is worth that somebody opened slots: they wait for visitors. */
const HOST = 1;

/** Chooses who of two fiches' contacts sit together: who may, who has time in common and speaks the same language, and
 * who has been asked least so far. It remembers whom it chose, so that nobody gets all the meetings. */
export function whoSits(facts: ScheduleFacts): {
  choose(one: ListingDoc, other: ListingDoc): [string, string] | null;
} {
  const slots = slotsToCome(facts.edition, facts.now).map((slot) => slot.id);
  const booked = new Map<string, Set<string>>();
  for (const { participantIds, slotId } of facts.bookings)
    for (const id of participantIds) booked.set(id, (booked.get(id) ?? new Set()).add(slotId ?? ''));
  const chosen = new Map<string, number>();
  const isFree = (id: string, slotId: string) =>
    !facts.away.get(id)?.has(slotId) && !booked.get(id)?.has(slotId);
  const left = ({ _id, maxMeetings }: ParticipantDoc) =>
    (maxMeetings ?? Number.POSITIVE_INFINITY) - (booked.get(_id)?.size ?? 0) - (chosen.get(_id) ?? 0);
  const contacts = (listing: ListingDoc) =>
    [...new Set([...listing.openSlots.map(({ hostId }) => hostId), ...listing.contactIds])].flatMap(
      (id) => facts.people.get(id) ?? [],
    );

  const value = (one: ParticipantDoc, other: ParticipantDoc): number => {
    if (keptApart(one, other) || interpretersFor(facts.edition, [one, other])?.length === 0)
      return Number.NEGATIVE_INFINITY;
    const common = slots.filter((slotId) => isFree(one._id, slotId) && isFree(other._id, slotId)).length;
    let worth = Math.min(ENOUGH, common);
    for (const someone of [one, other]) {
      worth -= chosen.get(someone._id) ?? 0;
      // A request that only a refusal can answer: rather a colleague, else staff see why.
      if (left(someone) <= 0) worth -= slots.length;
      if (facts.hosts.has(someone._id)) worth += HOST;
    }
    return worth + (shareLanguage([one, other]) ? LANGUAGE : 0);
  };

  return {
    choose(one, other) {
      let best: [ParticipantDoc, ParticipantDoc] | null = null;
      let most = Number.NEGATIVE_INFINITY;
      for (const mine of contacts(one))
        for (const theirs of contacts(other)) {
          const worth = mine._id === theirs._id ? Number.NEGATIVE_INFINITY : value(mine, theirs);
          if (worth > most) {
            most = worth;
            best = [mine, theirs];
          }
        }
      if (!best) return null;
      for (const { _id } of best) chosen.set(_id, (chosen.get(_id) ?? 0) + 1);
      return [best[0]._id, best[1]._id];
    },
  };
}
