/** Descriptions of software by other people: asked for by their short form, in the language of the document and in others. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textListing } from '../../server/cli/similar.ts';
import { compare, HEAD, type Question } from './against-bm25.ts';
import { reciprocalRank } from './metrics.ts';

/** What a volunteer wrote of one package. */
interface Description {
  short: string;
  /** Its paragraphs, one a line. */
  long: string;
}

/** `main/i18n` of Debian 12, files unpacked; not ours to ship. */
const folder = process.env.DESCRIPTIONS_DIR;
const FILES = {
  fr: 'Translation-fr',
  es: 'Translation-es',
  pt: 'Translation-pt_BR',
  en: 'Translation-en',
} as const;
type Lang = keyof typeof FILES;
const LANGUAGES = Object.keys(FILES) as Lang[];
/** A first paragraph that is shorter says too little to be asked for. */
const MIN_LETTERS = 80;
/** Settings were chosen on one half of the packages, by their names; the other is the measure. */
const HALVES = [
  ['the half on which settings were chosen', 0],
  ['the half held out', 1],
] as const;

export function reportDescriptions(): void {
  const missing = LANGUAGES.map((lang) => FILES[lang]).filter(
    (name) => !folder || !existsSync(join(folder, name)),
  );
  if (!folder || missing.length > 0) {
    console.log(
      `\ndescriptions: skipped, no ${missing[0]} (set DESCRIPTIONS_DIR to a folder with the files of main/i18n of Debian 12, unpacked)`,
    );
    return;
  }
  const said = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, descriptionsIn(readFileSync(join(folder, FILES[lang]), 'utf8'))]),
  ) as Record<Lang, Map<string, Description>>;
  const names = distinct(said.fr).filter((name) => said.es.has(name) || said.pt.has(name));
  const documents = names.map((id) => textListing({ id, text: said.fr.get(id)!.long, lang: 'fr' }));
  for (const [half, remainder] of HALVES) {
    console.log(
      `\n${documents.length} French descriptions of software (not of the domain), asked for by their short form, ${half}; MRR@10\n${HEAD}`,
    );
    for (const lang of LANGUAGES) {
      const questions = names
        .filter((name) => said[lang].get(name)?.short && halfOf(name) === remainder)
        .map(
          (name): Question => ({
            query: textListing({ id: '', text: said[lang].get(name)!.short, lang }),
            right: new Map([[name, 3]]),
          }),
        );
      compare(lang, documents, questions, reciprocalRank);
    }
  }
}

const halfOf = (name: string): number => createHash('md5').update(name).digest()[0]! % 2;

/** Blocks of `Package:`, `Description-md5:` and `Description-xx:`, the long form indented, `.` for an empty line. */
function descriptionsIn(file: string): Map<string, Description> {
  const found = new Map<string, Description>();
  for (const block of file.split('\n\n')) {
    const [, name] = /^Package: (.+)$/m.exec(block) ?? [];
    const [, short, rest] = /^Description-(?!md5)[^:]+: (.*)((?:\n .*)*)/m.exec(block) ?? [];
    if (name === undefined || short === undefined || rest === undefined) continue;
    const paragraphs = rest.split(/\n \.(?=\n|$)/).map((lines) => lines.replace(/\s+/g, ' ').trim());
    found.set(name, { short: short.trim(), long: paragraphs.filter(Boolean).join('\n') });
  }
  return found;
}

/** Parts of one program share their first paragraph: the one with the shortest name stands for all. */
function distinct(descriptions: ReadonlyMap<string, Description>): string[] {
  const seen = new Set<string>();
  return [...descriptions]
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([name, { short, long }]) => {
      const [first = ''] = long.split('\n');
      if (short === '' || first.length < MIN_LETTERS || seen.has(first)) return [];
      seen.add(first);
      return [name];
    });
}
