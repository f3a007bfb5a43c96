import type {
  EditionView,
  GapPairView,
  InputOf,
  MeetingView,
  SlotView,
} from '../../server/contract/index.ts';

/** Times to come that are looked at for free tables. */
export const TIMES_AHEAD = 6;
/** Pairs shown for one time or one table. */
export const PAIRS_SHOWN = 5;

/** The times whose tables can still be filled, whatever the day shown; the next first. */
export const timesAhead = (edition: Pick<EditionView, 'slots'>, now: number): SlotView[] =>
  edition.slots
    .filter((slot) => Date.parse(slot.start) > now)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .slice(0, TIMES_AHEAD);

/** The pairs to show below requests: who is a request there is not shown again. */
export const pairsBeside = (
  pairs: readonly GapPairView[],
  requests: readonly Pick<MeetingView, 'id'>[],
): GapPairView[] => {
  const shown = new Set(requests.map(({ id }) => id));
  return pairs.filter(({ proposal }) => !shown.has(proposal?.id ?? '')).slice(0, PAIRS_SHOWN);
};

/** `Drôme – Podor`: organisations, or people who have none. */
export const namesOfPair = ({ people }: GapPairView): string =>
  people.map((person) => person.organisation?.shortName ?? person.name).join(' – ');

export const keyOfPair = ({ people }: GapPairView): string => people.map(({ id }) => id).join(' ');

/** Seats a pair whose fiches answer one another.
 * @param tableId null = whichever is free */
export const seatingOf = (
  pair: GapPairView,
  place: { slotId: string; tableId: string | null },
): InputOf<'meeting:place'> => ({
  participantIds: pair.people.map(({ id }) => id),
  ...place,
  listingId: pair.listings?.[1]?.id ?? null,
  fromListingId: pair.listings?.[0]?.id ?? null,
});

/** Asks the second for the first, from the fiche of the first. */
export const askingOf = (pair: GapPairView, slotId: string): InputOf<'meeting:propose'> => ({
  onBehalfOf: pair.people[0]!.id,
  withIds: pair.people.slice(1).map(({ id }) => id),
  slotIds: [slotId],
  listingId: pair.listings?.[1]?.id ?? null,
  fromListingId: pair.listings?.[0]?.id ?? null,
});
