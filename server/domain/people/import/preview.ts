import type {
  ImportField,
  ImportOrganisationView,
  ImportPerson,
  ImportPreview,
  ImportProblem,
  ImportRowView,
} from '../../../contract/imports.ts';
import { LIMITS } from '../../../contract/limits.ts';
import type { ParsedInput } from '../../../contract/operations.ts';
import { Refusal } from '../../../errors.ts';
import type { GroupDoc, OrganisationDoc, ParticipantDoc } from '../../../models/index.ts';
import { type Context, inEdition, isHere } from '../../context.ts';
import { readSheet } from '../../spreadsheet.ts';
import { type CellValues, readCells } from './cells.ts';
import { groupsByName, groupsNamed } from './groups.ts';
import { fieldsOfHeadings, folded } from './headings.ts';
import { keyOf, NamedOrganisations, resolveOrganisations } from './organisations.ts';
import { changedFields, PERSON_FIELDS } from './run.ts';

interface Row {
  line: number;
  values: CellValues;
  problems: ImportProblem[];
}

/** Says, row by row, what a list of participants would change. Nothing is written.
 * @throws Refusal bad_input when there is no row of people, or there are too many */
export async function previewImport(
  context: Context,
  input: ParsedInput<'import:preview'>,
): Promise<ImportPreview> {
  const here = inEdition(context);
  const { headings, columns, rows, example } = readList(input.text, input.columns);
  const named = new NamedOrganisations();
  const lineOf = new Map<string, number>();
  for (const { line, values, problems } of rows) {
    if (values.organisation !== undefined) problems.push(...named.add(line, values));
    const twin = values.email === undefined ? undefined : lineOf.get(values.email);
    if (twin !== undefined)
      problems.push({ field: 'email', problem: 'twice', value: values.email!, line: twin });
    else if (values.email !== undefined) lineOf.set(values.email, line);
  }
  const groups = groupsByName(
    await here.models.Group.find({ editionId: here.edition._id }).select('name').lean<GroupDoc[]>(),
  );
  const existing = await here.models.Organisation.find({ editionId: here.edition._id }).lean<
    OrganisationDoc[]
  >();
  const organisations = resolveOrganisations(named.byKey, {
    existing,
    choices: input.organisations,
    defaults: input.defaults,
    countryColumn: columns.includes('country'),
  });
  const people = await here.models.Participant.find({
    editionId: here.edition._id,
    email: { $in: [...lineOf.keys()] },
  }).lean<ParticipantDoc[]>();
  const byEmail = new Map(people.map((someone) => [someone.email, someone]));
  return {
    columns: columns.map((field, index) => ({
      heading: headings[index] ?? '',
      field,
      example: example(index),
    })),
    rows: rows.map((row) =>
      viewOf(
        row,
        byEmail.get(row.values.email ?? ''),
        (key) => organisations.get(keyOf(key, input.organisations)),
        groups,
      ),
    ),
    organisations: [...organisations.values()],
  };
}

/** The rows of a list and what their columns say. A first row that holds an address names no columns. */
function readList(text: string, chosen: readonly (ImportField | null)[] | undefined) {
  const { rows: all, broken } = readSheet(text);
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headed = filled.length > 0 && !filled[0]!.cells.some((cell) => cell.includes('@'));
  const headings = headed ? filled[0]!.cells.map((cell) => cell.trim().slice(0, 80)) : [];
  const lists = headed ? filled.slice(1) : filled;
  if (lists.length === 0)
    throw new Refusal('bad_input', 'the list has no row under its headings: copy the rows of people too');
  if (lists.length > LIMITS.importRows) {
    throw new Refusal(
      'bad_input',
      `the list has ${lists.length} rows: import at most ${LIMITS.importRows} at once`,
    );
  }
  const width = headed ? headings.length : lists[0]!.cells.length;
  if (width > LIMITS.importColumns) {
    throw new Refusal('bad_input', `the list has ${width} columns: keep at most ${LIMITS.importColumns}`);
  }
  const guessed = headed
    ? fieldsOfHeadings(headings)
    : lists[0]!.cells.map((cell): ImportField | null => (cell.includes('@') ? 'email' : null));
  const columns = Array.from({ length: width }, (_, index) =>
    chosen ? (chosen[index] ?? null) : guessed[index]!,
  );
  const rows = lists.map(({ line, cells }): Row => {
    const extra = cells.slice(width).find((cell) => cell.trim() !== '');
    const { values, problems } = readCells(columns, headings, cells);
    if (extra !== undefined) problems.unshift({ field: null, problem: 'columns', value: extra.trim() });
    return { line, values, problems };
  });
  const unread = broken.map(
    ({ line, message }): Row => ({
      line,
      values: {},
      problems: [{ field: null, problem: 'broken', value: message }],
    }),
  );
  return {
    headings,
    columns,
    rows: [...rows, ...unread].sort((one, other) => one.line - other.line),
    example: (index: number) =>
      lists
        .map(({ cells }) => cells[index]?.trim() ?? '')
        .find((cell) => cell !== '')
        ?.slice(0, 60) ?? '',
  };
}

function viewOf(
  { line, values, problems: ofCells }: Row,
  known: ParticipantDoc | undefined,
  organisationOf: (key: string) => ImportOrganisationView | undefined,
  groups: ReadonlyMap<string, string>,
): ImportRowView {
  const named = groupsNamed(values.groups ?? [], groups);
  const problems = [...ofCells, ...named.problems];
  const wrong = (field: ImportField, problem: ImportProblem['problem'], value = '') =>
    problems.push({ field, problem, value });
  const said = new Set(problems.map(({ field }) => field));
  if (!said.has(null)) {
    if (values.email === undefined && !said.has('email')) wrong('email', 'missing');
    if (!known) {
      if (values.givenName === undefined && !said.has('givenName')) wrong('givenName', 'missing');
      if (values.familyName === undefined && !said.has('familyName')) wrong('familyName', 'missing');
    }
  }
  if (known?.role === 'staff') wrong('email', 'staff', known.email);
  if (known && !isHere(known)) wrong('email', 'removed', known.email);
  const organisation =
    values.organisation === undefined ? undefined : organisationOf(folded(values.organisation));
  if (organisation?.status === 'problem') wrong('organisation', 'organisation', organisation.name);
  const person = personOf(values, organisation, named.groupIds);
  const ready = problems.length === 0;
  const organisationId =
    organisation?.organisation && 'id' in organisation.organisation ? organisation.organisation.id : null;
  const changes = known && ready ? changedFields(person, known, organisation && organisationId) : [];
  return {
    line,
    name: [values.givenName ?? known?.givenName, values.familyName ?? known?.familyName]
      .filter(Boolean)
      .join(' '),
    email: values.email ?? problems.find(({ field }) => field === 'email')?.value ?? '',
    organisation: values.organisation ?? '',
    status: !ready ? 'problem' : !known ? 'new' : changes.length > 0 ? 'changes' : 'same',
    changes,
    problems,
    person: ready ? person : null,
  };
}

function personOf(
  values: CellValues,
  organisation: ImportOrganisationView | undefined,
  groupIds: string[],
): ImportPerson {
  const fields = Object.fromEntries(
    PERSON_FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  );
  return {
    ...fields,
    email: values.email ?? '',
    ...(groupIds.length > 0 ? { groupIds } : {}),
    ...(organisation ? { organisation: organisation.key } : {}),
  };
}
