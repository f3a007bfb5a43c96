import { nanoid } from 'nanoid';
import { LIMITS } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { GroupDoc, ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  HERE,
  type InEdition,
  inEdition,
  isDuplicate,
  notFound,
  person,
} from '../context.ts';
import { createOnce } from '../create-once.ts';
import { touchedIn } from './following.ts';

/** A group, how many are in it, and how many published fiches touch it. */
export interface GroupFigures {
  group: GroupDoc;
  memberCount: number;
  ficheCount: number;
}

/** All groups by name. */
export async function listGroups(context: Context): Promise<GroupFigures[]> {
  const here = inEdition(context);
  person(here);
  const groups = await here.models.Group.find({ editionId: here.edition._id })
    .sort({ 'name.fr': 1 })
    .lean<GroupDoc[]>();
  return withFigures(here, groups);
}

/** @throws Refusal not_found */
export async function readGroup(context: Context, id: string): Promise<GroupFigures> {
  const here = inEdition(context);
  person(here);
  return figuresOf(here, await groupOf(here, id));
}

export async function groupOf({ models, edition }: InEdition, id: string): Promise<GroupDoc> {
  const group = await models.Group.findOne({ _id: id, editionId: edition._id }).lean<GroupDoc>();
  if (!group) throw notFound('group', id);
  return group;
}

/** @throws Refusal already_exists, not_found for who runs it or its sessions, limit_reached */
export async function createGroup(
  context: Context,
  input: ParsedInput<'group:create'>,
): Promise<GroupFigures> {
  const here = inEdition(context);
  const { key: given, ...fields } = input;
  const key = commandKey(here, given);
  await checkNamed(here, fields);
  const { Group } = here.models;
  const count = await Group.countDocuments({ editionId: here.edition._id });
  if (count >= LIMITS.groupsPerEdition) {
    throw new Refusal(
      'bad_input',
      `there are ${count} groups already, at most ${LIMITS.groupsPerEdition} are possible: remove one first`,
    );
  }
  const group: GroupDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    rev: 0,
    ...fields,
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const { document } = await createOnce(Group, group, () => nameTaken(fields.name.fr));
  return figuresOf(here, document);
}

/** @throws Refusal stale, already_exists, not_found */
export async function editGroup(context: Context, input: ParsedInput<'group:edit'>): Promise<GroupFigures> {
  const here = inEdition(context);
  const { id, rev, ...fields } = input;
  const before = await groupOf(here, id);
  await checkNamed(here, fields);
  const written = await here.models.Group.findOneAndUpdate(
    { _id: id, rev },
    { $set: fields, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  )
    .lean<GroupDoc>()
    .catch((error: unknown) => {
      throw isDuplicate(error) ? nameTaken(fields.name.fr) : error;
    });
  if (!written) throw stale(before);
  return figuresOf(here, written);
}

/** Removes a group, then takes it from those who are in it: what one of them still names in between counts for nothing.
 * @throws Refusal stale, not_found */
export async function removeGroup(context: Context, input: ParsedInput<'group:remove'>): Promise<void> {
  const here = inEdition(context);
  const group = await groupOf(here, input.id);
  const { deletedCount } = await here.models.Group.deleteOne({ _id: group._id, rev: input.rev });
  if (deletedCount === 0) throw stale(group);
  await here.models.Participant.updateMany({ groupIds: group._id }, { $pull: { groupIds: group._id } });
}

const nameTaken = (name: string): Refusal =>
  new Refusal(
    'already_exists',
    `a group named "${name}" exists already: change that one, or choose another name`,
    {
      fields: [{ path: 'name.fr', message: 'is the name of another group' }],
    },
  );

const stale = (group: GroupDoc): Refusal =>
  new Refusal('stale', `"${group.name.fr}" was changed meanwhile: read it again, then repeat your change`, {
    current: { rev: group.rev },
  });

/** @throws Refusal not_found for people or sessions that the edition does not have */
async function checkNamed(
  { models, edition }: InEdition,
  { animatorIds, sittingIds }: Pick<GroupDoc, 'animatorIds' | 'sittingIds'>,
): Promise<void> {
  const here = (ids: string[]) => ({ _id: { $in: ids }, editionId: edition._id });
  const [people, sittings] = await Promise.all([
    models.Participant.find({ ...here(animatorIds), ...HERE, role: { $ne: 'staff' } })
      .select('_id')
      .lean<{ _id: string }[]>(),
    models.Sitting.find(here(sittingIds)).select('_id').lean<{ _id: string }[]>(),
  ]);
  const unknown = (ids: string[], known: { _id: string }[]) =>
    ids.find((id) => !known.some(({ _id }) => _id === id));
  const animator = unknown(animatorIds, people);
  if (animator !== undefined) throw notFound('participant', animator);
  const sitting = unknown(sittingIds, sittings);
  if (sitting !== undefined) throw notFound('session', sitting);
}

const figuresOf = async (context: InEdition, group: GroupDoc): Promise<GroupFigures> =>
  (await withFigures(context, [group]))[0]!;

async function withFigures(context: InEdition, groups: readonly GroupDoc[]): Promise<GroupFigures[]> {
  if (groups.length === 0) return [];
  const { models, edition } = context;
  const ids = groups.map(({ _id }) => _id);
  const [members, listings, organisations] = await Promise.all([
    models.Participant.find({
      editionId: edition._id,
      groupIds: { $in: ids },
      role: { $ne: 'staff' },
      ...HERE,
    })
      .select('groupIds')
      .lean<Pick<ParticipantDoc, 'groupIds'>[]>(),
    models.Listing.find({ editionId: edition._id, status: 'published' })
      .select('countries themes organisationId')
      .lean<Pick<ListingDoc, 'countries' | 'themes' | 'organisationId'>[]>(),
    models.Organisation.find({ editionId: edition._id })
      .select('country')
      .lean<Pick<OrganisationDoc, '_id' | 'country'>[]>(),
  ]);
  const holders = new Map(organisations.map((one) => [one._id, one]));
  return groups.map((group) => ({
    group,
    memberCount: members.filter(({ groupIds }) => groupIds?.includes(group._id)).length,
    ficheCount: listings.filter((one) => touchedIn(group, one, holders.get(one.organisationId))).length,
  }));
}
