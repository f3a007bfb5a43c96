import { NAMES } from '../../../matching/names/index.ts';
import type { Followed } from '../../../matching/types.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';
import type { LetterDoc, ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { HERE, type InEdition } from '../context.ts';
import {
  followedBy,
  followsSomething,
  type GroupSubject,
  readFollowed,
  touchedIn,
  touchingFilter,
} from '../groups/following.ts';

/** New fiches on what people follow, as letters tell of them: read from the bourse when a letter is written. */

export interface FicheNews {
  title: string;
  /** Who posted it. */
  holder: string;
  /** What of it the reader follows, in their language. */
  followed: string;
}

/** What there is to tell one reader of the bourse. */
export interface FichesRead {
  /** Newest first. */
  news: FicheNews[];
  /** When the first of them was published, ms; null when there is none. */
  first: number | null;
  /** All that were published after an instant, told or not. */
  after: (instant: Date) => string[];
}

type Read = Pick<ListingDoc, '_id' | 'title' | 'countries' | 'themes' | 'organisationId'> & {
  publishedAt: Date;
};

const hearsOfFiches = ({ noFicheLetters, role }: Pick<ParticipantDoc, 'noFicheLetters' | 'role'>): boolean =>
  !noFicheLetters && role !== 'staff';

/** Fiches of others on what the reader follows that they were not told, and have not seen on the bourse. */
export async function readFiches(
  context: InEdition,
  reader: ParticipantDoc,
  cursor: Pick<LetterDoc, 'toldUntil' | 'told'>,
): Promise<FichesRead> {
  const followed = hearsOfFiches(reader)
    ? await readFollowed(context, reader)
    : { countries: [], themes: [] };
  if (!followsSomething(followed)) return { news: [], first: null, after: () => [] };
  const { models, edition } = context;
  const found = await models.Listing.find({
    editionId: edition._id,
    status: 'published',
    publishedAt: { $gt: cursor.toldUntil },
    organisationId: { $ne: reader.organisationId },
    ...(await touchingFilter(context, followed)),
  })
    .select('title countries themes organisationId publishedAt')
    .sort({ publishedAt: -1, _id: 1 })
    .lean<Read[]>();
  const holders = await holdersOf(context, found);
  const told = new Set(cursor.told.map(({ id }) => id));
  const seen = reader.followedSeenAt?.getTime() ?? 0;
  const fresh = found.filter(({ _id, publishedAt }) => !told.has(_id) && publishedAt.getTime() > seen);
  const words = followedWords(reader.interfaceLanguage);
  return {
    news: fresh.map((listing) => {
      const holder = holders.get(listing.organisationId);
      const touched = touchedIn(followed, listing, holder);
      return { title: listing.title, holder: holder?.name ?? '—', followed: touched ? words(touched) : '' };
    }),
    first: fresh.at(-1)?.publishedAt.getTime() ?? null,
    after: (instant) => found.filter(({ publishedAt }) => publishedAt > instant).map(({ _id }) => _id),
  };
}

async function holdersOf({ models }: InEdition, listings: readonly Pick<ListingDoc, 'organisationId'>[]) {
  const ids = [...new Set(listings.map(({ organisationId }) => organisationId))];
  const found = await models.Organisation.find({ _id: { $in: ids } })
    .select('name country')
    .lean<Pick<OrganisationDoc, '_id' | 'name' | 'country'>[]>();
  return new Map(found.map((one) => [one._id, one]));
}

function followedWords(language: InterfaceLanguage): (followed: Followed) => string {
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return ({ countries, themes }) =>
    lists.format([
      ...countries.map((code) => regions.of(code) ?? code),
      ...themes.map((theme) => NAMES[language].theme[theme]),
    ]);
}

/** A fiche that was just published, and who is to hear of it. */
export interface PublishedGlimpse {
  _id: string;
  rev: number;
  updatedAt: Date;
  publishedAt: Date;
  readerIds: string[];
}

/** Fiches published since an instant, each with those who follow what it is about and wish letters. */
export async function publishedSince(context: InEdition, since: Date): Promise<PublishedGlimpse[]> {
  const { models, edition } = context;
  const here = { editionId: edition._id };
  const listings = await models.Listing.find({
    ...here,
    updatedAt: { $gte: since },
    status: 'published',
    publishedAt: { $gte: since },
  })
    .select('rev updatedAt publishedAt countries themes organisationId')
    .lean<(Omit<PublishedGlimpse, 'readerIds'> & Read)[]>();
  if (listings.length === 0) return [];
  const [holders, groups, people] = await Promise.all([
    holdersOf(context, listings),
    models.Group.find(here).select('countries themes').lean<GroupSubject[]>(),
    models.Participant.find({
      ...here,
      ...HERE,
      letterPace: { $ne: 'none' },
      $or: ['groupIds.0', 'followedCountries.0', 'followedThemes.0'].map((field) => ({
        [field]: { $exists: true },
      })),
    })
      .select('role organisationId groupIds followedCountries followedThemes noFicheLetters')
      .lean<ParticipantDoc[]>(),
  ]);
  const followers = people
    .filter(hearsOfFiches)
    .map((someone) => ({ ...someone, followed: followedBy(someone, groups) }));
  return listings.map((listing) => ({
    _id: listing._id,
    rev: listing.rev,
    updatedAt: listing.updatedAt,
    publishedAt: listing.publishedAt,
    readerIds: followers
      .filter(
        ({ organisationId, followed }) =>
          organisationId !== listing.organisationId &&
          touchedIn(followed, listing, holders.get(listing.organisationId)),
      )
      .map(({ _id }) => _id),
  }));
}
