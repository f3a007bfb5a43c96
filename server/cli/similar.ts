/** For each query, the documents that speak of the same things: the text part alone, whatever the languages.
 *
 *   npm run --silent similar -- --documents FILE.jsonl --queries FILE.jsonl --top 10 --format trec
 *
 * Exit code 1: the command makes no sense, 2: some lines were left out; why is on stderr. */
import { createMatchIndex, DEFAULT_WEIGHTS, type MatchListing, type Weights } from '../../matching/index.ts';
import { choice, type Output, readOptions, run, runIfStarted, trecLines, wholeNumber } from './command.ts';
import { readTexts, type TextLine } from './input.ts';

const USAGE = 'usage: similar --documents FILE.jsonl --queries FILE.jsonl [--top 10] [--format trec|json]';

export const main = (argv: readonly string[], output: Output): number => run(similar, argv, output);

/** The text alone. A bare text may be about anything, so an everyday word need not be meant as the trade means it, and
 * the words themselves and their neighbours count beside their senses. */
export const TEXT_ONLY: Weights = {
  text: {
    ...DEFAULT_WEIGHTS.text,
    bm25: { ...DEFAULT_WEIGHTS.text.bm25, k1: 2 },
    everyday: 0.3,
    written: 0.2,
    pair: 0.15,
  },
  parts: { text: 1, themes: 0, odds: 0, countries: 0, partnerType: 0, linkForm: 0, language: 0 },
};

/** A text that shares nothing has score 0; it is no answer. */
const MIN_SCORE = Number.MIN_VALUE;

function similar(argv: readonly string[], { out }: Output): string[] {
  const options = readOptions(argv, USAGE, {
    documents: undefined,
    queries: undefined,
    top: '10',
    format: 'trec',
  });
  const limit = wholeNumber('top', options.top);
  const format = choice('format', options.format, ['trec', 'json']);
  const documents = readTexts(options.documents);
  const queries = readTexts(options.queries);
  const index = createMatchIndex(documents.items.map(textListing), TEXT_ONLY);
  for (const query of queries.items) {
    // Documents and queries are numbered apart: "3" may ask for "3".
    const found = index.similar(textListing({ ...query, id: '' }), { limit, minScore: MIN_SCORE });
    if (format === 'trec') for (const line of trecLines(query.id, found)) out(line);
    else out(JSON.stringify({ id: query.id, matches: found.map(({ id, score }) => ({ id, score })) }));
  }
  return [
    ...documents.problems.map((problem) => `${options.documents}, ${problem}`),
    ...queries.problems.map((problem) => `${options.queries}, ${problem}`),
  ];
}

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** A bare text as a fiche without tags. Its first sentence says what it is about, as a title does. */
export function textListing({ id, text, lang }: TextLine): MatchListing {
  const title = sentences.segment(text).containing(0)?.segment ?? '';
  return { ...UNTAGGED, id, lang, title, how: text.slice(title.length) };
}

const UNTAGGED: MatchListing = {
  id: '',
  kind: 'need',
  title: '',
  what: '',
  how: '',
  why: '',
  organisation: { name: '', type: 'commune', country: '' },
  countries: [],
  themes: [],
  odds: [],
  partnerTypes: [],
  languages: [],
};

runIfStarted(import.meta.url, main);
