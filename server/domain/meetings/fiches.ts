import { Refusal } from '../../errors.ts';
import type { ListingDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { isPublic } from '../bourse/listing-rules.ts';
import { readListing } from '../bourse/listings.ts';
import type { InEdition } from '../context.ts';

/** The two fiches of a meeting: the one that is answered, and the asker's own. */
export interface Fiches {
  listing: ListingDoc | null;
  fromListing: ListingDoc | null;
}

/** What a meeting keeps of its fiches. A draft or a withdrawn one is nobody's business at the table: it is left out. */
export function aboutFiches({ listing, fromListing }: Fiches) {
  const [answered, own] = [listing, fromListing].map((one) => (one && isPublic(one.status) ? one : null));
  return {
    listingId: answered?._id ?? null,
    fromListingId: own?._id ?? null,
    listingsThen: [answered, own].flatMap((one) =>
      one ? [{ id: one._id, kind: one.kind, title: one.title, organisationId: one.organisationId }] : [],
    ),
  } satisfies Partial<MeetingDoc>;
}

/** The fiches that somebody names as they ask.
 * @throws Refusal not_found, wrong_state for one that is not public, bad_input for a fiche of others to ask from */
export async function namedFiches(
  context: InEdition,
  input: { listingId: string | null; fromListingId: string | null },
  sides: readonly ParticipantDoc[],
): Promise<Fiches> {
  const listing = input.listingId === null ? null : await publicListing(context, input.listingId);
  if (input.fromListingId === null || input.fromListingId === input.listingId)
    return { listing, fromListing: null };
  const fromListing = await publicListing(context, input.fromListingId);
  if (!sides.some((one) => one.organisationId === fromListing.organisationId)) {
    throw new Refusal(
      'bad_input',
      `fromListingId: "${fromListing.title}" belongs to another organisation; name a fiche of the asker's own`,
      { fields: [{ path: 'fromListingId', message: "must be a fiche of the asker's organisation" }] },
    );
  }
  return { listing, fromListing };
}

async function publicListing(context: InEdition, id: string): Promise<ListingDoc> {
  const listing = await readListing(context, id);
  if (isPublic(listing.status)) return listing;
  throw new Refusal(
    'wrong_state',
    `"${listing.title}" is not published (${listing.status}): publish it before you ask for a meeting about it`,
  );
}
