import type { ImportProblem } from '../../../contract/imports.ts';
import type { GroupDoc } from '../../../models/index.ts';
import { folded } from './headings.ts';

/** What names of groups begin with in four languages, and lists leave out. */
const KINDS =
  /^(?:groupes? (?:de )?(?:pays|thematiques?)|thematic group|country group|grupos? (?:pais|tematicos?)) | (?:country|thematic) group$/;

/** Names of groups by what lists write: in any language, whole or without the word for its kind ("Sénégal"). A short name
 * that two groups have names neither. */
export function groupsByName(groups: readonly Pick<GroupDoc, '_id' | 'name'>[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const short = new Map<string, string | null>();
  for (const { _id, name } of groups) {
    for (const one of Object.values(name)) {
      const key = folded(one ?? '');
      if (key === '') continue;
      whole.set(key, _id);
      const bare = key.replace(KINDS, '').trim();
      short.set(bare, (short.get(bare) ?? _id) === _id ? _id : null);
    }
  }
  const clear = [...short].filter((entry): entry is [string, string] => entry[1] !== null);
  return new Map([...clear, ...whole]);
}

/** The groups that a row names, and a problem for each name that is none. */
export function groupsNamed(
  names: readonly string[],
  known: ReadonlyMap<string, string>,
): { groupIds: string[]; problems: ImportProblem[] } {
  const found = names.map((name) => ({ name, id: known.get(folded(name)) }));
  return {
    groupIds: [...new Set(found.flatMap(({ id }) => id ?? []))],
    problems: found.flatMap(({ name, id }): ImportProblem[] =>
      id === undefined ? [{ field: 'groups', problem: 'unknown', value: name }] : [],
    ),
  };
}
