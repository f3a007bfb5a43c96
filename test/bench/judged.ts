import { readFileSync } from 'node:fs';
import type { MatchListing } from '../../matching/types.ts';

/** The judged set: listings, and for each query the grades of its candidates. */
export interface JudgedSet {
  listings: MatchListing[];
  queries: MatchListing[];
  grades: Map<string, Map<string, number>>;
}

export function readJudged(folder = new URL('../../fixtures/judged/', import.meta.url)): JudgedSet {
  const lines = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  const listings = lines('listings.jsonl').map((line) => JSON.parse(line) as MatchListing);
  const grades = new Map<string, Map<string, number>>();
  for (const row of lines('qrels.tsv').slice(1)) {
    const [query = '', candidate = '', grade = '0'] = row.split('\t');
    grades.set(query, (grades.get(query) ?? new Map()).set(candidate, Number(grade)));
  }
  return { listings, queries: listings.filter(({ kind }) => kind !== 'offer'), grades };
}

export interface JudgedPair {
  query: string;
  candidate: string;
}

/** The pairs that say the same in one language with other words, as NOTES.md lists them. */
export function paraphrases(folder = new URL('../../fixtures/judged/', import.meta.url)): JudgedPair[] {
  const notes = readFileSync(new URL('NOTES.md', folder), 'utf8');
  const [, list = ''] = /^- Paraphrase in one language[^:]*:([^.]*)\./m.exec(notes) ?? [];
  return [...list.matchAll(/([nc]\d+)-([oc]\d+)/g)].map(([, query = '', candidate = '']) => ({
    query,
    candidate,
  }));
}
