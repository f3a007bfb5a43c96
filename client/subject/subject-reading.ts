import type { ListingMention, MeetingView } from '../../server/contract/index.ts';

/** Whose fiche it is for who reads: the others', one's own, or, where "theirs" would say too little, somebody's by name. */
export interface Side {
  whose: 'theirs' | 'yours' | 'of' | 'alone';
  /** Their organisation. */
  who: string;
  fiche: ListingMention;
}

type About = Pick<MeetingView, 'people' | 'listing' | 'fromListing'>;

/** The fiches of a meeting: the others' first, for who reads knows their own.
 * @param readerId whose agenda it is; null = staff, for whom neither is their own */
export function sidesOf(meeting: About, readerId: string | null): Side[] {
  const reader = meeting.people.find(({ participant }) => participant.id === readerId)?.participant;
  const names = new Map(
    meeting.people.flatMap(({ participant: { organisation } }) =>
      organisation ? [[organisation.id, organisation.shortName] as const] : [],
    ),
  );
  const sides = [meeting.fromListing, meeting.listing].flatMap((fiche): Side[] => {
    if (!fiche) return [];
    const who = names.get(fiche.organisationId) ?? '';
    if (reader?.organisation?.id === fiche.organisationId) return [{ whose: 'yours', who, fiche }];
    if (who === '') return [{ whose: 'alone', who, fiche }];
    return [{ whose: reader && names.size <= 2 ? 'theirs' : 'of', who, fiche }];
  });
  return sides.sort((one, other) => Number(one.whose === 'yours') - Number(other.whose === 'yours'));
}

/** How a meeting is asked for again by one of its people: about the same, from their side. A fiche that is no longer
 * public cannot be named; its title goes on as the subject. */
export function askedAgain(
  meeting: About & Pick<MeetingView, 'subject'>,
  askerId: string,
): { listingId: string | null; fromListingId: string | null; subject: string } {
  const sides = sidesOf(meeting, askerId);
  const own = sides.find(({ whose }) => whose === 'yours')?.fiche;
  const theirs = sides.find(({ whose }) => whose !== 'yours')?.fiche;
  const named = (fiche: ListingMention | undefined) => (fiche && fiche.slug !== null ? fiche.id : null);
  const gone = [theirs, own].find((fiche) => fiche?.slug === null);
  return {
    listingId: named(theirs),
    fromListingId: named(own),
    subject: meeting.subject || (gone?.title ?? ''),
  };
}

/** Can its reasons be asked for? Those of two fiches that everybody may read. */
export const hasReasons = ({ listing, fromListing }: About): boolean =>
  Boolean(listing?.slug && fromListing?.slug);
