import { touchedBy } from '../../../matching/tags/followed.ts';
import type { Followed, Theme } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { GroupDoc, ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { actingFor, type Context, type InEdition, inEdition, notFound, person } from '../context.ts';

type Follower = Pick<ParticipantDoc, 'groupIds' | 'followedCountries' | 'followedThemes'>;
export type GroupSubject = Pick<GroupDoc, '_id' | 'countries' | 'themes'>;

/** What one person follows, as they are told. */
export interface Following {
  person: ParticipantDoc;
  groupIds: string[];
  newFiches: number;
}

/** Countries and themes of a person: their own, and those of their groups. */
export function followedBy(someone: Follower, groups: readonly GroupSubject[]): Followed {
  const theirs = groups.filter(({ _id }) => someone.groupIds?.includes(_id));
  const all = <T>(own: readonly T[] | undefined, of: (group: GroupSubject) => readonly T[]): T[] => [
    ...new Set([...(own ?? []), ...theirs.flatMap(of)]),
  ];
  return {
    countries: all(someone.followedCountries, (group) => group.countries),
    themes: all<Theme>(someone.followedThemes, (group) => group.themes),
  };
}

export const followsSomething = ({ countries, themes }: Followed): boolean =>
  countries.length + themes.length > 0;

/** Reads the groups of a person, if they are in any. */
export async function readFollowed(context: InEdition, someone: Follower): Promise<Followed> {
  return followedBy(someone, await groupsAmong(context, someone.groupIds ?? []));
}

const groupsAmong = async ({ models, edition }: InEdition, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : models.Group.find({ _id: { $in: [...ids] }, editionId: edition._id })
        .select('countries themes')
        .lean<GroupSubject[]>();

/** The filter for fiches that touch what is followed; see `touchedBy`. */
export async function touchingFilter(
  { models, edition }: InEdition,
  { countries, themes }: Followed,
): Promise<{ $or: object[] }> {
  const holders = await models.Organisation.find({ editionId: edition._id, country: { $in: [...countries] } })
    .select('_id')
    .lean<Pick<OrganisationDoc, '_id'>[]>();
  return {
    $or: [
      { countries: { $in: [...countries] } },
      { themes: { $in: [...themes] } },
      { organisationId: { $in: holders.map(({ _id }) => _id) } },
    ],
  };
}

/** What of it a fiche touches. */
export const touchedIn = (
  followed: Followed,
  listing: Pick<ListingDoc, 'countries' | 'themes'>,
  holder: Pick<OrganisationDoc, 'country'> | undefined,
): Followed | null =>
  touchedBy(
    {
      countries: listing.countries,
      themes: listing.themes,
      organisation: { country: holder?.country ?? '' },
    },
    followed,
  );

export const readFollowing = (context: Context): Promise<Following> =>
  followingOf(inEdition(context), person(context));

async function followingOf(context: InEdition, someone: ParticipantDoc): Promise<Following> {
  const groups = await groupsAmong(context, someone.groupIds ?? []);
  const known = new Set(groups.map(({ _id }) => _id));
  return {
    person: someone,
    groupIds: (someone.groupIds ?? []).filter((id) => known.has(id)),
    newFiches: await countNew(context, someone, followedBy(someone, groups)),
  };
}

async function countNew(context: InEdition, someone: ParticipantDoc, followed: Followed): Promise<number> {
  if (!someone.followedSeenAt || !followsSomething(followed)) return 0;
  return context.models.Listing.countDocuments({
    editionId: context.edition._id,
    status: 'published',
    publishedAt: { $gt: someone.followedSeenAt },
    organisationId: { $ne: someone.organisationId },
    ...(await touchingFilter(context, followed)),
  });
}

/** Follows a group, a country or a theme, or no longer, in one write. Said again, it changes nothing.
 * @throws Refusal not_found, bad_input for a code that is no country, forbidden for somebody for whom one does not act */
export async function setFollowing(context: Context, input: ParsedInput<'follow:set'>): Promise<Following> {
  const here = inEdition(context);
  const someone = await actingFor(here, input.participantId);
  const what = await whatIsFollowed(here, input);
  const { Participant } = here.models;
  const written = await Participant.findOneAndUpdate(
    { _id: someone._id },
    { [input.following ? '$addToSet' : '$pull']: what },
    { returnDocument: 'after' },
  ).lean<ParticipantDoc>();
  if (!written) throw notFound('participant', someone._id);
  // What is there when somebody begins is not new to them.
  if (input.following && !written.followedSeenAt) {
    written.followedSeenAt = here.now().toJSDate();
    await Participant.updateOne(
      { _id: someone._id, followedSeenAt: { $exists: false } },
      { $set: { followedSeenAt: written.followedSeenAt } },
    );
  }
  return followingOf(here, written);
}

async function whatIsFollowed(
  { models, edition }: InEdition,
  { groupId, country, theme, following }: ParsedInput<'follow:set'>,
): Promise<Record<string, string>> {
  if (theme !== undefined) return { followedThemes: theme };
  if (country !== undefined) {
    if (!isCountry(country)) {
      throw new Refusal(
        'bad_input',
        `country: ${country} is no country of ISO 3166-1; write SN for Senegal`,
        {
          fields: [{ path: 'country', message: 'must be the code of a country' }],
        },
      );
    }
    return { followedCountries: country };
  }
  // A group that is gone can still be left.
  if (following && !(await models.Group.exists({ _id: groupId, editionId: edition._id }))) {
    throw notFound('group', groupId!);
  }
  return { groupIds: groupId! };
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean => REGIONS.of(code) !== undefined && code !== 'ZZ';

/** What was published until then is no longer new to the reader; an earlier look changes nothing. */
export async function seeFollowed(context: Context, input: ParsedInput<'follow:seen'>): Promise<void> {
  const here = inEdition(context);
  const at = new Date(Math.min(Date.parse(input.at), here.now().toMillis()));
  await here.models.Participant.updateOne({ _id: person(here)._id }, { $max: { followedSeenAt: at } });
}
