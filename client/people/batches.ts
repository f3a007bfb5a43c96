import { type ImportPreview, type InputOf, LIMITS } from '../../server/contract/index.ts';

type Batch = Pick<InputOf<'import:run'>, 'people' | 'organisations'>;

/** What is left to write, in parts of a size that one command takes, each with the organisations that it names.
 * @param done lines that were answered already */
export function batchesOf(preview: ImportPreview, done: ReadonlySet<number>): Batch[] {
  const people = preview.rows.flatMap(({ line, person }) =>
    person && !done.has(line) ? [{ line, ...person }] : [],
  );
  const organisations = new Map(
    preview.organisations.flatMap(({ key, organisation }) =>
      organisation ? [[key, organisation] as const] : [],
    ),
  );
  return Array.from({ length: Math.ceil(people.length / LIMITS.importBatch) }, (_, index) => {
    const part = people.slice(index * LIMITS.importBatch, (index + 1) * LIMITS.importBatch);
    const keys = new Set(part.flatMap(({ organisation }) => organisation ?? []));
    return { people: part, organisations: [...keys].flatMap((key) => organisations.get(key) ?? []) };
  });
}

/** Rows by what would become of them. */
export function countsOf(preview: ImportPreview) {
  const counts = { new: 0, changes: 0, same: 0, problem: 0 };
  for (const { status } of preview.rows) counts[status] += 1;
  return counts;
}
