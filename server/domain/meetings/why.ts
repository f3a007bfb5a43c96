import { COMPLEMENTS, type MatchReason } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { ListingDoc } from '../../models/index.ts';
import { type Context, inEdition, mayActFor, person } from '../context.ts';
import { withoutKeptApart } from '../people/do-not-meet.ts';
import { participants } from '../people/people.ts';
import { asker, read } from './meetings.ts';

/** Why two sides should meet. */
export interface Why {
  mine: ListingDoc;
  theirs: ListingDoc;
  reasons: MatchReason[];
}

/** The reasons of the two fiches of a meeting, seen from the reader's side; null where one is unknown or no longer
 * published. It costs one comparison of two fiches that were read already. */
export async function whyMeet(context: Context, id: string): Promise<Why | null> {
  const here = inEdition(context);
  const meeting = await read(here, id);
  if (!meeting.listingId || !meeting.fromListingId) return null;
  const found = await here.models.Listing.find({
    _id: { $in: [meeting.listingId, meeting.fromListingId] },
    status: 'published',
  }).lean<ListingDoc[]>();
  if (found.length !== 2) return null;
  const reader = person(here);
  const people = await participants(here, meeting.participantIds);
  const own = new Set(
    people.filter((one) => mayActFor(reader, one)).map(({ organisationId }) => organisationId),
  );
  // Staff look from the side of who asks.
  const mine =
    (reader.role !== 'staff' && found.find((one) => own.has(one.organisationId))) ||
    found.find(({ _id }) => _id === meeting.fromListingId)!;
  const theirs = found.find((one) => one !== mine)!;
  const matcher = await here.desk.following(here.edition._id);
  const [reasons] = await matcher.explain(here.edition._id, [[mine._id, theirs._id]]);
  return reasons && reasons.length > 0 ? { mine, theirs, reasons } : null;
}

/** A fiche to ask from, and the one of theirs with which it goes best. */
export interface Asking extends Omit<Why, 'theirs'> {
  theirs: ListingDoc | null;
  score: number;
}

/** The asker's published fiches, the one that goes best with those of the people asked first.
 * @throws Refusal forbidden, not_found */
export async function fichesToAskFrom(
  context: Context,
  input: ParsedInput<'meeting:asking'>,
): Promise<Asking[]> {
  const here = inEdition(context);
  const requester = await asker(here, input.onBehalfOf);
  const withIds = input.withIds ?? [];
  const others = await participants(here, withIds);
  const { Listing } = here.models;
  const published = { editionId: here.edition._id, status: 'published' as const };
  const elsewhere = others.flatMap(({ organisationId }) =>
    organisationId && organisationId !== requester.organisationId ? [organisationId] : [],
  );
  const [own, answered] = await Promise.all([
    requester.organisationId
      ? Listing.find({ ...published, organisationId: requester.organisationId }).lean<ListingDoc[]>()
      : [],
    Listing.find({
      ...published,
      ...(input.listingId ? { _id: input.listingId } : { organisationId: { $in: elsewhere } }),
    }).lean<ListingDoc[]>(),
  ]);
  const visible = await withoutKeptApart(here, [requester], new Map(answered.map((one) => [one._id, one])));
  const pairs = own.flatMap((mine) =>
    [...visible.values()]
      .filter((theirs) => answerOneAnother(mine, theirs))
      .map((theirs) => ({ mine, theirs })),
  );
  const matcher = await here.desk.following(here.edition._id);
  const reasons = await matcher.explain(
    here.edition._id,
    pairs.map(({ mine, theirs }) => [mine._id, theirs._id] as const),
  );
  const scored = pairs
    .map((pair, at) => ({ ...pair, reasons: reasons[at] ?? [], score: scoreOf(reasons[at] ?? []) }))
    .sort((a, b) => b.score - a.score);
  return own
    .map((mine): Asking => scored.find((pair) => pair.mine === mine) ?? { mine, ...NOTHING })
    .sort((a, b) => b.score - a.score || (a.mine.title < b.mine.title ? -1 : 1));
}

const NOTHING = { theirs: null, reasons: [], score: 0 };

const answerOneAnother = (one: ListingDoc, other: ListingDoc): boolean =>
  COMPLEMENTS[one.kind].includes(other.kind) || COMPLEMENTS[other.kind].includes(one.kind);

/** Contributions add up to the score. */
const scoreOf = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, { contribution }) => sum + contribution, 0);
