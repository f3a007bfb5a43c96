import type { InterpreterView } from '../../server/contract/index.ts';

interface Speaker {
  languages: readonly string[];
}

/** Whether a meeting of these people needs an interpreter, as the server decides it: `busy` is not known here.
 * Who has named no language is taken to follow the others.
 * @returns null when they share a language; `interpreter` when one can serve them, `nobody` when none of the event can,
 * `none` when the event has no interpreters */
export function languageNeed(
  people: readonly Speaker[],
  interpreters: readonly Pick<InterpreterView, 'languages'>[],
): 'interpreter' | 'nobody' | 'none' | null {
  const spoken = people.map((person) => person.languages).filter((languages) => languages.length > 0);
  const [first, ...rest] = spoken;
  if (!first || first.some((language) => rest.every((languages) => languages.includes(language))))
    return null;
  if (interpreters.length === 0) return 'none';
  const serves = ({ languages }: Pick<InterpreterView, 'languages'>) =>
    spoken.every((theirs) => theirs.some((language) => languages.includes(language)));
  return interpreters.some(serves) ? 'interpreter' : 'nobody';
}
