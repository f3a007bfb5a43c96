import { CONFIRM_AFTER_WEEKS, EXPIRES_AFTER_WEEKS } from '../../contract/limits.ts';
import { Refusal } from '../../errors.ts';
import type { EditionDoc, ListingDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { checkPublishable } from './listing-rules.ts';
import { ownListing, write } from './listings.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** When its holder last stood by it: said so, wrote it, or published it. Null for what was never published. */
export const confirmedAt = ({ confirmedAt: said, publishedAt }: ListingDoc): Date | null =>
  said ?? publishedAt;

/** Is its holder asked whether it still holds? Once the event is over, and before when it is some weeks old. */
export function asksToConfirm(listing: ListingDoc, edition: EditionDoc, now: Date): boolean {
  const last = confirmedAt(listing);
  if (last === null || (listing.status !== 'published' && listing.status !== 'expired')) return false;
  const end = endOf(edition);
  const overSince = end !== null && end <= now && last < end;
  return (
    listing.status === 'expired' ||
    overSince ||
    now.getTime() - last.getTime() > CONFIRM_AFTER_WEEKS * WEEK_MS
  );
}

/** The holder says in one tap that a fiche still holds; one that expired is back in the bourse.
 * @throws Refusal forbidden, not_found, wrong_state naming what is missing */
export async function confirmListing(context: Context, id: string): Promise<ListingDoc> {
  const here = inEdition(context);
  const listing = await ownListing(here, id);
  if (listing.status !== 'published' && listing.status !== 'expired') {
    throw new Refusal(
      'wrong_state',
      `"${listing.title}" is ${listing.status}: only what is or was in the bourse can be confirmed`,
    );
  }
  checkPublishable(listing);
  return write(here, listing, listing.rev, { status: 'published', confirmedAt: here.now().toJSDate() });
}

/** Fiches that nobody stood by for half a year after the event leave the bourse; their holder has them back by a tap. Run by
 * the clock, safe in any number of processes. */
export async function expireListings(context: InEdition): Promise<number> {
  const before = new Date(context.now().toMillis() - EXPIRES_AFTER_WEEKS * WEEK_MS);
  const end = endOf(context.edition);
  // A fiche is for the event: none goes before it, or soon after.
  if (end !== null && end > before) return 0;
  const due = await context.models.Listing.find({
    editionId: context.edition._id,
    status: 'published',
    publishedAt: { $lte: before },
    $or: [{ confirmedAt: { $exists: false } }, { confirmedAt: { $lte: before } }],
  }).lean<ListingDoc[]>();
  return changeAll(due, async ({ _id, rev }) => {
    const written = await context.models.Listing.findOneAndUpdate(
      { _id, rev, status: 'published' },
      { $set: { status: 'expired', updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
      { returnDocument: 'after' },
    ).lean<ListingDoc>();
    if (written) context.tell({ type: 'listing', listing: written, before: 'published' });
    return written !== null;
  });
}

function endOf(edition: EditionDoc): Date | null {
  const ends = gridOf(edition).map(({ end }) => end.getTime());
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}
