/** Themes and goals that texts speak of.
 *
 *   npm run --silent suggest -- --texts FILE.jsonl
 *
 * Prints {"id","odds":[{"odd","score"}…],"themes":[{"theme","score"}…]} for each, best first.
 * Exit code 1: the command makes no sense, 2: some lines were left out; why is on stderr. */
import { suggest } from '../../matching/index.ts';
import { type Output, readOptions, run, runIfStarted } from './command.ts';
import { readTexts } from './input.ts';

const USAGE = 'usage: suggest --texts FILE.jsonl';

export const main = (argv: readonly string[], output: Output): number => run(suggestAll, argv, output);

function suggestAll(argv: readonly string[], { out }: Output): string[] {
  const options = readOptions(argv, USAGE, { texts: undefined });
  const { items, problems } = readTexts(options.texts);
  for (const { id, text, lang } of items) {
    const { odds, themes } = suggest({ what: text, lang });
    out(
      JSON.stringify({
        id,
        odds: odds.map(({ odd, score }) => ({ odd, score: rounded(score) })),
        themes: themes.map(({ theme, score }) => ({ theme, score: rounded(score) })),
      }),
    );
  }
  return problems;
}

const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

runIfStarted(import.meta.url, main);
