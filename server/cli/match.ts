/** Ranks the fiches of a file against one another, without a server.
 *
 *   npm run --silent match -- --listings FILE.jsonl|FILE.csv --top 10 --format trec|json|table
 *
 * Exit code 1: the command makes no sense, 2: some lines were left out; why is on stderr. */
import { createMatchIndex, type Match, type MatchListing } from '../../matching/index.ts';
import { choice, type Output, readOptions, run, runIfStarted, trecLines, wholeNumber } from './command.ts';
import { readListings } from './input.ts';

const USAGE = 'usage: match --listings FILE.jsonl|FILE.csv [--top 10] [--format trec|json|table]';

export const main = (argv: readonly string[], output: Output): number => run(match, argv, output);

function match(argv: readonly string[], { out }: Output): string[] {
  const options = readOptions(argv, USAGE, { listings: undefined, top: '10', format: 'table' });
  const limit = wholeNumber('top', options.top);
  const format = choice('format', options.format, ['trec', 'json', 'table']);
  const { items, problems } = readListings(options.listings);
  const index = createMatchIndex(items);
  // Only who asks is a query of a TREC run; in the other formats an offer sees its partners too.
  const queries = format === 'trec' ? items.filter(({ kind }) => kind !== 'offer') : items;
  const ranked = queries.map((query) => ({ query, matches: index.rank(query.id, { limit }) }));
  if (format === 'json') {
    const lines = ranked.map(({ query, matches }) => JSON.stringify({ id: query.id, matches }));
    out(lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`);
  }
  for (const { query, matches } of ranked) {
    if (format === 'trec') for (const line of trecLines(query.id, matches)) out(line);
    if (format === 'table') for (const line of tableOf(query, matches, index.get)) out(line);
  }
  return problems;
}

const TITLE_WIDTH = 60;

function tableOf(
  query: MatchListing,
  matches: readonly Match[],
  get: (id: string) => MatchListing | undefined,
): string[] {
  return [
    `${query.id}  ${query.kind}  ${query.title} (${query.organisation.name})`,
    ...matches.map(({ id, score, reasons }, i) => {
      const { title, organisation } = get(id)!;
      const parts = reasons.slice(0, 3).map(({ part, contribution }) => `${part} ${contribution.toFixed(2)}`);
      return [
        String(i + 1).padStart(4),
        score.toFixed(3),
        id,
        `${title.slice(0, TITLE_WIDTH)} (${organisation.name})`,
        parts.join(', '),
      ].join('  ');
    }),
    '',
  ];
}

runIfStarted(import.meta.url, main);
