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
