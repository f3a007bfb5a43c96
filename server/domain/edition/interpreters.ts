import type { EditionDoc, ParticipantDoc } from '../../models/index.ts';

type Speaker = Pick<ParticipantDoc, 'languages'>;

/** Do these people share a working language? Who has named none is taken to follow the others. */
export function shareLanguage(people: readonly Speaker[]): boolean {
  const spoken = people.map((someone) => someone.languages).filter((languages) => languages.length > 0);
  const [first, ...rest] = spoken;
  return !first || first.some((language) => rest.every((languages) => languages.includes(language)));
}

/** Interpreters who have a language in common with each of these people: those of the fewest languages first, so that
 * who speaks many stays free for the pairs that are hard to serve.
 * @returns null when no interpreter is asked for: they share a language, or the edition has no interpreters */
export function interpretersFor(
  edition: Pick<EditionDoc, 'interpreters'>,
  people: readonly Speaker[],
): string[] | null {
  const all = edition.interpreters ?? [];
  if (all.length === 0 || shareLanguage(people)) return null;
  const serves = (languages: readonly string[], someone: Speaker) =>
    someone.languages.length === 0 || someone.languages.some((language) => languages.includes(language));
  return all
    .filter((interpreter) => people.every((someone) => serves(interpreter.languages, someone)))
    .sort((a, b) => a.languages.length - b.languages.length)
    .map((interpreter) => interpreter.id);
}
