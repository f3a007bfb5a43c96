import { TEXT_LANGUAGES, type TextLanguage, THEMES, type Theme } from '../types.ts';

/** One idea of the domain, whatever the words: `eau-potable`. */
export interface Concept {
  code: string;
  /** Themes that it points to, the main one first. */
  themes: readonly Theme[];
  /** Sustainable Development Goals (1-17) that it points to. */
  odds: readonly number[];
  /** Code of the wider concept, if any. */
  broader?: string;
  /** How each language says it: words and expressions as people write them. */
  expressions: Record<TextLanguage, readonly string[]>;
}

/** Reads the line format of `concepts/*.ts`. Blocks are separated by a blank line:
 * ```
 * eau-potable | eau | 6 | cycle-eau      code | themes | ODD | broader (the last two may be empty)
 * fr eau potable; adduction d'eau; AEP   one line per language, expressions separated by ";"
 * en drinking water; water supply
 * es agua potable
 * pt água potável
 * * WASH                                 "*" = the same in every language
 * en =wells                              "=" = as written only: no plural, feminine or stem is derived
 * ```
 * @throws SyntaxError naming the line that is wrong */
export function parseConcepts(source: string): Concept[] {
  return source
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map(parseBlock);
}

const isTheme = (text: string): text is Theme => (THEMES as readonly string[]).includes(text);

function parseBlock([head = '', ...lines]: string[]): Concept {
  const [code = '', themes = '', odds = '', broader = ''] = head.split('|').map((field) => field.trim());
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) throw new SyntaxError(`concept code expected in "${head}"`);
  const expressions: Record<TextLanguage, string[]> = { fr: [], en: [], es: [], pt: [] };
  for (const line of lines) {
    const mark = line.slice(0, line.indexOf(' '));
    const languages = mark === '*' ? TEXT_LANGUAGES : TEXT_LANGUAGES.filter((lang) => lang === mark);
    if (languages.length === 0) throw new SyntaxError(`fr, en, es, pt or * expected in "${line}" of ${code}`);
    for (const lang of languages) expressions[lang].push(...list(line.slice(mark.length), ';'));
  }
  return {
    code,
    themes: list(themes, ',').map((theme) => {
      if (isTheme(theme)) return theme;
      throw new SyntaxError(`unknown theme "${theme}" in ${code}`);
    }),
    odds: list(odds, ',').map((odd) => {
      if (/^([1-9]|1[0-7])$/.test(odd)) return Number(odd);
      throw new SyntaxError(`ODD from 1 to 17 expected, got "${odd}" in ${code}`);
    }),
    ...(broader === '' ? {} : { broader }),
    expressions,
  };
}

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
