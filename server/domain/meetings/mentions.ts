import type { ListingMention } from '../../contract/listings.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import type { ListingDoc, MeetingDoc } from '../../models/index.ts';
import { isPublic } from '../bourse/listing-rules.ts';

type About = Pick<MeetingDoc, 'listingId' | 'fromListingId' | 'listingsThen'>;
/** What has to be read of a fiche to name it. */
export type Named = Pick<ListingDoc, '_id' | 'slug' | 'title' | 'kind' | 'status' | 'organisationId'>;

export const NAMED_FIELDS = 'slug title kind status organisationId';

/** A fiche that people meet about: as it is while everybody may read it, else as it was when they were asked, without its
 * address. A meeting of an older store kept nothing of it. */
export function mentionOf(
  about: About,
  id: string | null | undefined,
  listings: ReadonlyMap<string, Named>,
): ListingMention | null {
  if (!id) return null;
  const now = listings.get(id);
  if (now && isPublic(now.status)) {
    return { id, kind: now.kind, title: now.title, slug: now.slug, organisationId: now.organisationId };
  }
  const then = about.listingsThen?.find((one) => one.id === id);
  return then
    ? { id, kind: then.kind, title: then.title, slug: null, organisationId: then.organisationId }
    : null;
}

/** The fiches that these refer to. */
export const mentionedIn = (all: readonly About[]): string[] =>
  all.flatMap(({ listingId, fromListingId }) => [listingId ?? [], fromListingId ?? []].flat());

/** The title that says most to a reader: that of the others' fiche, what was said, that of one's own. */
export function subjectTitle(
  meeting: About & Pick<MeetingDoc, 'subject'>,
  listings: ReadonlyMap<string, Named>,
  organisationId: string | null,
): string {
  const fiches = mentionsOf(meeting, listings);
  const theirs = fiches.find((fiche) => fiche.organisationId !== organisationId);
  return theirs?.title ?? (meeting.subject || (fiches[0]?.title ?? ''));
}

const mentionsOf = (meeting: About, listings: ReadonlyMap<string, Named>): ListingMention[] =>
  [meeting.fromListingId, meeting.listingId].flatMap((id) => mentionOf(meeting, id, listings) ?? []);

type Sides = Record<ListingDoc['kind'], string>;

const WORDS: Record<InterfaceLanguage, { theirs: Sides; yours: Sides }> = {
  fr: {
    theirs: { need: 'Leur besoin', offer: 'Leur offre', call: 'Leur appel' },
    yours: { need: 'Votre besoin', offer: 'Votre offre', call: 'Votre appel' },
  },
  en: {
    theirs: { need: 'Their need', offer: 'Their offer', call: 'Their call' },
    yours: { need: 'Your need', offer: 'Your offer', call: 'Your call' },
  },
  es: {
    theirs: { need: 'Su necesidad', offer: 'Su oferta', call: 'Su llamamiento' },
    yours: {
      need: 'La necesidad de usted',
      offer: 'La oferta de usted',
      call: 'El llamamiento de usted',
    },
  },
  pt: {
    theirs: { need: 'A necessidade deles', offer: 'A oferta deles', call: 'O apelo deles' },
    yours: { need: 'A sua necessidade', offer: 'A sua oferta', call: 'O seu apelo' },
  },
};

/** What a meeting is about where only plain text fits (calendar files, e-mails): a line for what was said, for the fiche
 * of the others and for that of the reader's organisation. */
export function subjectLines(
  meeting: About & Pick<MeetingDoc, 'subject'>,
  listings: ReadonlyMap<string, Named>,
  { organisationId, language }: { organisationId: string | null; language: InterfaceLanguage },
): string[] {
  const fiches = mentionsOf(meeting, listings);
  const isOwn = (fiche: ListingMention) => fiche.organisationId === organisationId;
  const lines = [...fiches.filter((fiche) => !isOwn(fiche)), ...fiches.filter(isOwn)].map(
    (fiche) => `${WORDS[language][isOwn(fiche) ? 'yours' : 'theirs'][fiche.kind]} : ${fiche.title}`,
  );
  return [meeting.subject, ...lines].filter((line) => line !== '');
}
