const COMBINING_MARKS = /\p{M}+/gu;

/** One spelling for what people type in many ways: compatibility form (NFKD), lower case, no accents.
 * "Développement", "DEVELOPPEMENT" and "de\u0301veloppement" all fold to "developpement"; "œ" to "oe". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** Whether a word carries an accent where another form of it has none: "côté" beside "côte". People leave accents out and
 * seldom add one, so such a word is another word. Endings that only one of the two has say nothing.
 * @param written as it stands in a text @param listed as a dictionary has it */
export function addsAccent(written: string, listed: string): boolean {
  const [ours, theirs] = [lettersOf(written), lettersOf(listed)];
  return ours.some((letter, i) => i < theirs.length && letter.length > 1 && theirs[i]!.length === 1);
}

/** Each letter with its marks. */
const lettersOf = (word: string): string[] =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .match(/\P{M}\p{M}*/gu) ?? [];
