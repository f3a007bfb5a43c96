import { z } from 'zod';
import { LIMITS, MAX_IMPORT_BYTES } from './limits.ts';
import { OrganisationInput, ParticipantInput } from './people.ts';
import { CountryCode, Id, InterfaceLanguage, line, OrganisationType } from './values.ts';

/** What a column of a list of participants may say. */
export const IMPORT_FIELDS = [
  'givenName',
  'familyName',
  'fullName',
  'email',
  'role',
  'title',
  'languages',
  'interfaceLanguage',
  'remote',
  'maxMeetings',
  'groups',
  'organisation',
  'shortName',
  'type',
  'country',
  'region',
  'populationBand',
  'cufMember',
] as const;
export const ImportField = z.enum(IMPORT_FIELDS);
export type ImportField = z.infer<typeof ImportField>;

/** Nobody becomes staff by a list. */
const ImportRole = ParticipantInput.shape.role.exclude(['staff']);

/** A person as one row says: what it does not say stays as it is, or is the default of a new person. */
export const ImportPerson = z.strictObject({
  email: ParticipantInput.shape.email,
  givenName: ParticipantInput.shape.givenName.optional(),
  familyName: ParticipantInput.shape.familyName.optional(),
  role: ImportRole.optional(),
  title: ParticipantInput.shape.title.unwrap().optional(),
  languages: ParticipantInput.shape.languages.optional(),
  interfaceLanguage: InterfaceLanguage.optional(),
  remote: z.boolean().optional(),
  maxMeetings: ParticipantInput.shape.maxMeetings.unwrap().optional(),
  /** Groups that they join; they stay in those where they are. */
  groupIds: z.array(Id).max(LIMITS.groupsPerRow).optional(),
  /** Key of an organisation of the same list; left out when the row names none. */
  organisation: line(LIMITS.nameChars).min(1).optional(),
});
export type ImportPerson = z.infer<typeof ImportPerson>;

/** Letters and digits of a name, without accents and case: two spellings of one name have one key. */
const OrganisationKey = line(LIMITS.nameChars).min(1);
const organisationFields = {
  shortName: OrganisationInput.shape.shortName,
  region: OrganisationInput.shape.region.unwrap().optional(),
  populationBand: OrganisationInput.shape.populationBand.unwrap().unwrap().optional(),
  cufMember: z.boolean().optional(),
};
/** An organisation that the rows name: one that exists, with what the list says otherwise, or a new one. */
export const ImportOrganisation = z.union([
  z.strictObject({
    key: OrganisationKey,
    id: Id,
    ...organisationFields,
    type: OrganisationType.optional(),
    country: CountryCode.optional(),
  }),
  z.strictObject({
    key: OrganisationKey,
    name: OrganisationInput.shape.name,
    ...organisationFields,
    type: OrganisationType,
    country: CountryCode,
  }),
]);
export type ImportOrganisation = z.infer<typeof ImportOrganisation>;

/** What the person who imports says where the list does not. */
export const ImportDefaults = z.strictObject({
  role: ImportRole.default('officer'),
  interfaceLanguage: InterfaceLanguage.default('fr'),
  /** Of new organisations, where no column says it. */
  country: CountryCode.default('FR'),
});

/** What they say of one organisation of the list. */
export const ImportChoice = z.strictObject({
  key: OrganisationKey,
  /** The same as one that exists, or as another one of the list. */
  sameAs: z.union([z.strictObject({ id: Id }), z.strictObject({ key: OrganisationKey })]).optional(),
  type: OrganisationType.optional(),
  country: CountryCode.optional(),
});

export const ImportPreviewInput = z.strictObject({
  /** As the file or the clipboard had it; its first row names the columns. */
  text: z.string().min(1, 'must not be empty').max(MAX_IMPORT_BYTES),
  /** What each column says, null for nothing; guessed from the first row when left out. */
  columns: z.array(ImportField.nullable()).max(LIMITS.importColumns).optional(),
  defaults: ImportDefaults.prefault({}),
  organisations: z.array(ImportChoice).max(LIMITS.importRows).default([]),
});

/** Why a cell cannot be taken. `broken`: the row cannot be read. `columns`: more cells than headings. `missing`: a new
 * person needs it. `unknown`: not one of the values. `twice`: the address is in the line `line` too. `staff`: the person
 * is, or would become, staff. `differs`: line `line` says something else of the same organisation. `organisation`: its
 * organisation has a problem. */
export const IMPORT_PROBLEMS = [
  'broken',
  'columns',
  'missing',
  'email',
  'unknown',
  'number',
  'tooLong',
  'twice',
  'staff',
  'removed',
  'differs',
  'organisation',
] as const;
export const ImportProblem = z.object({
  field: ImportField.nullable(),
  problem: z.enum(IMPORT_PROBLEMS),
  /** What the cell holds. */
  value: z.string(),
  line: z.number().int().optional(),
  max: z.number().int().optional(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

export const ImportStatus = z.enum(['new', 'changes', 'same', 'problem']);
export type ImportStatus = z.infer<typeof ImportStatus>;

export const ImportRowView = z.object({
  line: z.number().int(),
  /** As the row names them, whatever is wrong with it. */
  name: z.string(),
  email: z.string(),
  organisation: z.string(),
  status: ImportStatus,
  /** Fields of a known person that would change. */
  changes: z.array(ImportField),
  problems: z.array(ImportProblem),
  /** To be given to `import:run`; null when there is a problem. */
  person: ImportPerson.nullable(),
});
export type ImportRowView = z.infer<typeof ImportRowView>;

export const ImportOrganisationView = z.object({
  key: z.string(),
  name: z.string(),
  /** Rows that name it. */
  rows: z.number().int(),
  status: ImportStatus,
  changes: z.array(ImportField),
  type: OrganisationType.nullable(),
  country: CountryCode.nullable(),
  /** Names so alike that it may be the same one. */
  similar: z.array(z.object({ name: z.string(), id: Id.nullable(), key: z.string().nullable() })),
  /** The name of the one that it is said to be. */
  sameAs: z.string().nullable(),
  problems: z.array(ImportProblem),
  /** To be given to `import:run`; null when there is a problem, or when it is another one. */
  organisation: ImportOrganisation.nullable(),
});
export type ImportOrganisationView = z.infer<typeof ImportOrganisationView>;

export const ImportPreview = z.object({
  columns: z.array(z.object({ heading: z.string(), field: ImportField.nullable(), example: z.string() })),
  rows: z.array(ImportRowView),
  organisations: z.array(ImportOrganisationView),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportRunInput = z.strictObject({
  organisations: z.array(ImportOrganisation).max(LIMITS.importBatch),
  people: z
    .array(ImportPerson.extend({ line: z.number().int().min(1) }))
    .min(1)
    .max(LIMITS.importBatch),
  defaults: ImportDefaults.omit({ country: true }).prefault({}),
});

export const ImportRunView = z.object({
  people: z.array(
    z.object({
      line: z.number().int(),
      outcome: z.enum(['added', 'changed', 'same', 'refused']),
      problem: ImportProblem.nullable(),
    }),
  ),
});
