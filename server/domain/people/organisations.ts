import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { Correction, OrganisationDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isDuplicate, person } from '../context.ts';
import { organisation, shorten } from './people.ts';

/** Each turn has seen somebody else write first. */
const ATTEMPTS = 5;

type Fields = Omit<ParsedInput<'organisation:edit'>, 'id'>;

/** Corrects an organisation and notes from what to what, in one write of what was read. Fiches, meetings and people name it by its
 * identifier and follow; the match desk reads its fiches again.
 * @throws Refusal not_found, already_exists, stale */
export async function editOrganisation(
  context: Context,
  { id, ...given }: ParsedInput<'organisation:edit'>,
): Promise<OrganisationDoc> {
  const here = inEdition(context);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await organisation(here, id);
    const changes = changed(before, given);
    if (Object.keys(changes).length === 0) return before;
    const written = await write(here, before, changes);
    if (!written) continue;
    here.tell({ type: 'names', editionId: here.edition._id });
    return written;
  }
  throw new Refusal('stale', 'this organisation is being changed by several people at once: read it again');
}

/** What was corrected, the first first. @throws Refusal not_found */
export const correctionsOf = async (context: Context, id: string): Promise<Correction[]> =>
  (await organisation(inEdition(context), id)).corrections ?? [];

function changed(before: OrganisationDoc, given: Fields): Fields {
  // A short name that was made from the name is made again.
  const follows = given.name !== undefined && before.shortName === shorten(before.name);
  const wanted: Fields = follows ? { shortName: shorten(given.name!), ...given } : given;
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== before[field as keyof Fields],
    ),
  );
}

async function write(
  context: InEdition,
  before: OrganisationDoc,
  changes: Fields,
): Promise<OrganisationDoc | null> {
  const at = context.now().toJSDate();
  const fields = Object.keys(changes) as (keyof Fields)[];
  const text = (value: unknown) => (value === null ? '' : String(value));
  const correction: Correction = {
    at,
    byId: person(context)._id,
    changes: fields.map((field) => ({ field, before: text(before[field]), after: text(changes[field]) })),
  };
  try {
    return await context.models.Organisation.findOneAndUpdate(
      { _id: before._id, ...Object.fromEntries(fields.map((field) => [field, before[field]])) },
      { $set: { ...changes, correctedAt: at }, $push: { corrections: correction } },
      { returnDocument: 'after' },
    ).lean<OrganisationDoc>();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new Refusal(
      'already_exists',
      `another organisation is named "${changes.name}": choose another name, or correct its people instead`,
      { fields: [{ path: 'name', message: 'is the name of another organisation' }] },
    );
  }
}
