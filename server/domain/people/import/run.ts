import { nanoid } from 'nanoid';
import { TEXT_LANGUAGES } from '../../../../matching/types.ts';
import type {
  ImportField,
  ImportOrganisation,
  ImportPerson,
  ImportProblem,
} from '../../../contract/imports.ts';
import type { OutputOf, ParsedInput } from '../../../contract/operations.ts';
import { Refusal } from '../../../errors.ts';
import type { OrganisationDoc, ParticipantDoc } from '../../../models/index.ts';
import { type Context, type InEdition, inEdition, isDuplicate, isHere, notFound } from '../../context.ts';
import { shorten } from '../people.ts';

/** Fields of a person that a row sets as they are. */
export const PERSON_FIELDS = [
  'givenName',
  'familyName',
  'role',
  'title',
  'languages',
  'interfaceLanguage',
  'remote',
  'maxMeetings',
] as const satisfies readonly (ImportField & keyof ImportPerson)[];

type Outcome = OutputOf<'import:run'>['people'][number];

/** Adds the people of a list, or changes those whose address is known. What is the same already is not written, so that
 * the same list again changes nothing, and one that broke off goes on where it stopped. A row that cannot be written is
 * refused on its own. */
export async function runImport(
  context: Context,
  input: ParsedInput<'import:run'>,
): Promise<OutputOf<'import:run'>> {
  const here = inEdition(context);
  const organisationIds = new Map<string, string>();
  for (const organisation of input.organisations) {
    organisationIds.set(organisation.key, await writeOrganisation(here, organisation));
  }
  const known = await here.models.Participant.find({
    editionId: here.edition._id,
    email: { $in: input.people.map(({ email }) => email.toLowerCase()) },
  }).lean<ParticipantDoc[]>();
  const byEmail = new Map(known.map((someone) => [someone.email, someone]));
  await refuseUnknownGroups(here, input.people);
  const people: Outcome[] = [];
  for (const { line, ...row } of input.people) {
    const person = { ...row, email: row.email.toLowerCase() };
    const organisationId =
      person.organisation === undefined ? undefined : organisationIds.get(person.organisation);
    if (person.organisation !== undefined && organisationId === undefined) {
      throw new Refusal(
        'bad_input',
        `people.organisation: "${person.organisation}" is not among the organisations given`,
      );
    }
    people.push({
      line,
      ...(await writePerson(here, person, organisationId, byEmail.get(person.email), input.defaults)),
    });
  }
  return { people };
}

type Written = Omit<Outcome, 'line'>;
const refused = (field: ImportField, problem: ImportProblem['problem'], value = ''): Written => ({
  outcome: 'refused',
  problem: { field, problem, value },
});

async function writePerson(
  context: InEdition,
  person: ImportPerson,
  organisationId: string | undefined,
  known: ParticipantDoc | undefined,
  defaults: ParsedInput<'import:run'>['defaults'],
): Promise<Written> {
  const { Participant } = context.models;
  if (!known) {
    if (person.givenName === undefined) return refused('givenName', 'missing');
    if (person.familyName === undefined) return refused('familyName', 'missing');
    const { organisation: _, ...fields } = person;
    // Pages in the language that they work in, where there are such pages.
    const own = TEXT_LANGUAGES.find((language) => language === person.languages?.[0]);
    const interfaceLanguage = person.interfaceLanguage ?? own ?? defaults.interfaceLanguage;
    const someone: ParticipantDoc = {
      _id: nanoid(12),
      editionId: context.edition._id,
      organisationId: organisationId ?? null,
      ...{ role: defaults.role, title: '', languages: [interfaceLanguage], remote: false, maxMeetings: null },
      ...fields,
      ...{ givenName: person.givenName, familyName: person.familyName, interfaceLanguage, delegateIds: [] },
    };
    try {
      await Participant.create(someone);
      return { outcome: 'added', problem: null };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Somebody else added them in this moment.
      const now = await Participant.findOne({
        editionId: someone.editionId,
        email: person.email,
      }).lean<ParticipantDoc>();
      return now
        ? writePerson(context, person, organisationId, now, defaults)
        : refused('email', 'twice', person.email);
    }
  }
  if (known.role === 'staff') return refused('email', 'staff', known.email);
  if (!isHere(known)) return refused('email', 'removed', known.email);
  const changes = changedFields(person, known, organisationId);
  if (changes.length === 0) return { outcome: 'same', problem: null };
  const set = Object.fromEntries(
    changes
      .filter((field) => field !== 'groups')
      .map((field) =>
        field === 'organisation'
          ? ['organisationId', organisationId]
          : [field, person[field as keyof ImportPerson]],
      ),
  );
  const written = await Participant.findOneAndUpdate(
    { _id: known._id, role: { $ne: 'staff' } },
    {
      $set: { ...set, correctedAt: context.now().toJSDate() },
      // Groups are joined, and none is left.
      ...(changes.includes('groups') ? { $addToSet: { groupIds: { $each: person.groupIds } } } : {}),
    },
  ).lean<ParticipantDoc>();
  if (!written) return refused('email', 'staff', known.email);
  if (changes.includes('maxMeetings')) {
    context.tell({ type: 'limits', editionId: context.edition._id, participantId: known._id });
  }
  return { outcome: 'changed', problem: null };
}

/** What a row says otherwise than what is known.
 * @param organisationId of the organisation that the row names; null when it is a new one, undefined when it names none */
export function changedFields(
  person: ImportPerson,
  known: ParticipantDoc,
  organisationId: string | null | undefined,
): ImportField[] {
  const fields: ImportField[] = PERSON_FIELDS.filter(
    (field) => person[field] !== undefined && String(person[field]) !== String(known[field] ?? null),
  );
  if (person.groupIds?.some((id) => !known.groupIds?.includes(id))) fields.push('groups');
  if (organisationId !== undefined && organisationId !== known.organisationId) fields.push('organisation');
  return fields;
}

/** @throws Refusal not_found for a group that was removed since the list was looked through */
async function refuseUnknownGroups(
  { models, edition }: InEdition,
  people: readonly Pick<ImportPerson, 'groupIds'>[],
): Promise<void> {
  const ids = [...new Set(people.flatMap(({ groupIds }) => groupIds ?? []))];
  if (ids.length === 0) return;
  const known = await models.Group.find({ _id: { $in: ids }, editionId: edition._id })
    .select('_id')
    .lean<{ _id: string }[]>();
  const unknown = ids.find((id) => !known.some(({ _id }) => _id === id));
  if (unknown !== undefined) throw notFound('group', unknown);
}

/** @returns its identifier @throws Refusal not_found */
async function writeOrganisation(context: InEdition, organisation: ImportOrganisation): Promise<string> {
  const { Organisation } = context.models;
  const editionId = context.edition._id;
  if ('id' in organisation) {
    const { key: _, id, ...fields } = organisation;
    const found = await Organisation.findOne({ _id: id, editionId }).lean<OrganisationDoc>();
    if (!found) throw notFound('organisation', id);
    const differs = Object.entries(fields).some(
      ([field, value]) => found[field as keyof OrganisationDoc] !== value,
    );
    if (differs) {
      const set = { ...fields, correctedAt: context.now().toJSDate() };
      await Organisation.updateOne({ _id: id, editionId }, { $set: set });
    }
    return id;
  }
  const { key: _, ...fields } = organisation;
  try {
    const created: OrganisationDoc = {
      ...{ _id: nanoid(12), editionId, region: '', populationBand: null, cufMember: false },
      ...fields,
      shortName: fields.shortName ?? shorten(fields.name),
    };
    await Organisation.create(created);
    return created._id;
  } catch (error) {
    // An earlier part of the same list wrote it.
    if (!isDuplicate(error)) throw error;
    const found = await Organisation.findOne({ editionId, name: fields.name }).lean<OrganisationDoc>();
    if (!found) throw notFound('organisation', fields.name);
    return found._id;
  }
}
