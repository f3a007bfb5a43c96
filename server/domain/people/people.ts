import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  HERE,
  type InEdition,
  inEdition,
  isHere,
  isStaff,
  nameOf,
  notFound,
  person,
  refuseDeparted,
} from '../context.ts';
import { createOnce } from '../create-once.ts';

/** The people of these ids, in their order, who can sit at a table.
 * @throws Refusal not_found, bad_input for staff */
export async function participants(context: InEdition, ids: readonly string[]): Promise<ParticipantDoc[]> {
  const found = await context.models.Participant.find({
    _id: { $in: [...ids] },
    editionId: context.edition._id,
  }).lean<ParticipantDoc[]>();
  const byId = new Map(found.map((someone) => [someone._id, someone]));
  return ids.map((id) => {
    const someone = byId.get(id);
    if (!someone) throw notFound('participant', id);
    context.seen.people.set(id, someone);
    if (someone.role === 'staff') {
      throw new Refusal('bad_input', `${nameOf(someone)} is staff: staff do not sit at tables`);
    }
    return someone;
  });
}

/** The same for something new: all of them take part. @throws Refusal wrong_state too */
export async function participantsHere(
  context: InEdition,
  ids: readonly string[],
): Promise<ParticipantDoc[]> {
  const people = await participants(context, ids);
  refuseDeparted(people);
  return people;
}

/** The directory: everybody but staff, by name, filtered by beginnings of words of the name, title or organisation. */
export async function listParticipants(
  context: Context,
  input: ParsedInput<'participant:list'>,
): Promise<{ total: number; participants: ParticipantDoc[] }> {
  const here = inEdition(context);
  person(here);
  const everybody = await here.models.Participant.find({
    editionId: here.edition._id,
    role: { $ne: 'staff' },
    ...HERE,
    ...(await fromOrganisations(here, input)),
    ...inGroup(here, input),
  })
    .sort({ familyName: 1, givenName: 1, _id: 1 })
    .lean<ParticipantDoc[]>();
  const organisations = new Map((await allOrganisations(here)).map((one) => [one._id, one]));
  const words = foldedWords(input.search ?? '');
  const matching = everybody.filter((someone) => {
    const organisation = organisations.get(someone.organisationId ?? '');
    const text = foldedWords(
      `${nameOf(someone)} ${someone.title} ${organisation?.name ?? ''} ${organisation?.region ?? ''}`,
    );
    return words.every((word) => text.some((one) => one.startsWith(word)));
  });
  return { total: matching.length, participants: matching.slice(input.offset, input.offset + input.limit) };
}

export async function listOrganisations(context: Context): Promise<OrganisationDoc[]> {
  person(context);
  return allOrganisations(inEdition(context));
}

/** The filter for people of one organisation, or of those that publish on a theme. */
async function fromOrganisations(
  context: InEdition,
  { organisationId, themes }: ParsedInput<'participant:list'>,
): Promise<object> {
  if (!themes?.length) return organisationId ? { organisationId } : {};
  const posting = await context.models.Listing.distinct('organisationId', {
    editionId: context.edition._id,
    status: 'published',
    themes: { $in: themes },
  });
  return {
    organisationId: { $in: organisationId ? posting.filter((id) => id === organisationId) : posting },
  };
}

/** Who is in a group; for others than staff those who agree that it is shown, and oneself. */
function inGroup(context: InEdition, { groupId }: ParsedInput<'participant:list'>): object {
  if (!groupId) return {};
  if (isStaff(context)) return { groupIds: groupId };
  return { groupIds: groupId, $or: [{ hidesGroups: { $ne: true } }, { _id: person(context)._id }] };
}

/** @throws Refusal not_found */
export async function readOrganisation(context: Context, id: string): Promise<OrganisationDoc> {
  person(context);
  return organisation(inEdition(context), id);
}

const allOrganisations = (context: InEdition): Promise<OrganisationDoc[]> =>
  context.models.Organisation.find({ editionId: context.edition._id })
    .sort({ name: 1 })
    .lean<OrganisationDoc[]>();

export async function createOrganisation(
  context: Context,
  input: ParsedInput<'organisation:create'>,
): Promise<OrganisationDoc> {
  const here = inEdition(context);
  const { key: given, ...fields } = input;
  const key = commandKey(here, given);
  const organisation: OrganisationDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    ...fields,
    shortName: fields.shortName ?? shorten(fields.name),
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const taken = () =>
    new Refusal(
      'already_exists',
      `an organisation named "${input.name}" exists already: choose it in the list`,
    );
  return (await createOnce(here.models.Organisation, organisation, taken)).document;
}

export async function createParticipant(
  context: Context,
  input: ParsedInput<'participant:create'>,
): Promise<ParticipantDoc> {
  const here = inEdition(context);
  const { key: given, ...fields } = input;
  const key = commandKey(here, given);
  if (fields.organisationId !== null) await organisation(here, fields.organisationId);
  const someone: ParticipantDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    ...fields,
    email: fields.email.toLowerCase(),
    delegateIds: [],
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const taken = () => addressTaken(here, someone.email);
  return (await createOnce(here.models.Participant, someone, taken)).document;
}

/** Says whose address it is. */
export async function addressTaken(context: InEdition, email: string): Promise<Refusal> {
  const other = await context.models.Participant.findOne({
    editionId: context.edition._id,
    email,
  }).lean<ParticipantDoc>();
  const whose = `${email} is already the address of ${other ? nameOf(other) : 'somebody else'}`;
  const todo = other && !isHere(other) ? 'who was removed: bring them back' : 'choose them in the list';
  return new Refusal('already_exists', `${whose}: ${todo}, or correct the address`, {
    fields: [{ path: 'email', message: whose }],
  });
}

export async function organisation(context: InEdition, id: string): Promise<OrganisationDoc> {
  const found = await context.models.Organisation.findOne({
    _id: id,
    editionId: context.edition._id,
  }).lean<OrganisationDoc>();
  if (!found) throw notFound('organisation', id);
  return found;
}

/** People for whom a person may act, themselves excepted; staff act for everybody and get an empty list. */
export async function actsFor(context: InEdition, someone: ParticipantDoc): Promise<ParticipantDoc[]> {
  if (someone.role === 'staff') return [];
  const conditions: object[] = [{ delegateIds: someone._id }];
  if (someone.role === 'officer' && someone.organisationId)
    conditions.push({ organisationId: someone.organisationId });
  return context.models.Participant.find({
    $or: conditions,
    _id: { $ne: someone._id },
    editionId: someone.editionId,
    role: { $ne: 'staff' },
    ...HERE,
  })
    .sort({ familyName: 1, _id: 1 })
    .lean<ParticipantDoc[]>();
}

/** Lower case without accents. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
export const foldedWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** For the cells of the board: without the words that every name has, 24 characters at most. */
export function shorten(name: string): string {
  const bare = name.replace(
    /^(ville|mairie|commune|communauté (de communes|d'agglomération)|conseil départemental|département|région|city|municipality|ayuntamiento|prefeitura|câmara municipal) (de |du |des |d'|de la |of |do |da )?/i,
    '',
  );
  return bare.length <= 24 ? bare : `${bare.slice(0, 23)}…`;
}
