/** Part when one side names no working language. Range 0-1. */
export const NEUTRAL_LANGUAGE = 0.5;

/** Can they talk? 1 with a common working language; 0 = an interpreter is needed, which never excludes;
 * neutral when one side has not said. Codes are ISO 639-1. */
export function languagePart(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return NEUTRAL_LANGUAGE;
  return sharedLanguages(a, b).length > 0 ? 1 : 0;
}

export const sharedLanguages = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((lang) => b.includes(lang));
