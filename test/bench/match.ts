/** How fast matching is beside search libraries: the ten best partners of every fiche, and one edit.
 * Then how long a server is silent while it answers from such an index (see desk.ts).
 * Run: npm run bench match [-- --sizes 500,2000,10000 --budget-s 10 --seed 1] */

import { loadavg } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createMatchIndex,
  DEFAULT_WEIGHTS,
  type MatchIndex,
  type MatchListing,
  readSnapshot,
  writeSnapshot,
} from '../../matching/index.ts';
import { profileOf } from '../../matching/rank/profile.ts';
import { COMPLEMENTS } from '../../matching/types.ts';
import { bareScatterAdd } from './bare.ts';
import { generateFiches } from './fiches.ts';
import { flex, minisearch, naturalTfIdf, type Peer } from './peers.ts';

const LIMIT = 10;
/** Runs of which the middle one counts, after a first that does not count. */
const RUNS = 3;
const EDITS = 20;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,2000,10000' },
    /** Seconds after which a library is stopped and its time worked out from what it did; marked "~". */
    'budget-s': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const budgetMs = Number(values['budget-s']) * 1000;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
/** Memory in use after a collection, MB. */
function memoryMb(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
/** Processor time, ms: what others do on the machine meanwhile does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
function time<T>(work: () => T): { ms: number; value: T } {
  const began = processorMs();
  const value = work();
  return { ms: processorMs() - began, value };
}
const seconds = (ms: number): string => (ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`);
const row = (name: string, ...cells: string[]): void =>
  console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join('')}`);

type Lists = { id: string; matches: { id: string; score: number }[] }[];
const listsOf = (index: MatchIndex): Lists => [...index.lists({ limit: LIMIT })];

/** Time of a library for all fiches; beyond the budget, worked out from those it did (evenly spread). */
function timePeer(peer: Peer, listings: readonly MatchListing[]) {
  const before = memoryMb();
  const { ms: buildMs, value: search } = time(() => peer.build(listings));
  const memory = memoryMb() - before;
  const step = Math.max(1, Math.floor(listings.length / 97));
  const order = Array.from({ length: step }, (_, k) => listings.filter((_, i) => i % step === k)).flat();
  const began = processorMs();
  let done = 0;
  for (const query of order) {
    const kinds = COMPLEMENTS[query.kind];
    search(query, LIMIT, ({ id, kind }) => id !== query.id && kinds.includes(kind));
    done++;
    if (processorMs() - began > budgetMs) break;
  }
  const spent = processorMs() - began;
  return { buildMs, memory, done, queriesMs: (spent / done) * listings.length };
}

function measure(size: number): void {
  const fiches = generateFiches(size, Number(values.seed));
  const stems = fiches.map((fiche) => profileOf(fiche, DEFAULT_WEIGHTS.text).terms.length);
  console.log(
    `\n${size} fiches, ${(stems.reduce((a, b) => a + b, 0) / size).toFixed(0)} distinct terms each; load ${loadavg()[0]!.toFixed(1)}`,
  );
  row('', 'build', 'all lists', 'against ours', 'memory');
  const before = memoryMb();
  const { ms: buildMs, value: index } = time(() => createMatchIndex(fiches));
  const memory = memoryMb() - before;
  const first = listsOf(index);
  const bare = bareScatterAdd(fiches);
  bare.run();
  // One after the other in each run, so that both meet the same weather on a shared machine.
  const runs = Array.from({ length: RUNS }, () => ({
    ours: time(() => listsOf(index)).ms,
    bare: time(bare.run).ms,
  }));
  const ours = median(runs.map((run) => run.ours));
  const floor = median(runs.map((run) => run.bare));
  const ratio = median(runs.map((run) => run.ours / run.bare));
  row("trait d'union, every part", seconds(buildMs), seconds(ours), '1', `${memory.toFixed(0)} MB`);
  measureSnapshot(index);
  row(
    'bare scatter-add',
    '',
    seconds(floor),
    `ours ${ratio.toFixed(2)} x`,
    `${(bare.postings / 1e6).toFixed(1)} M adds`,
  );
  for (const peer of [flex, minisearch, naturalTfIdf]) {
    const { buildMs: built, memory: used, done, queriesMs } = timePeer(peer, fiches);
    const mark = done < size ? '~' : '';
    row(
      peer.name + (mark && ` (${done} of ${size} queries)`),
      seconds(built),
      mark + seconds(queriesMs),
      `${mark}${(queriesMs / ours).toFixed(0)} x`,
      `${used.toFixed(0)} MB`,
    );
  }
  measureEdit(index, fiches, first, ours);
}

/** The same index from a snapshot of what was read. */
function measureSnapshot(index: MatchIndex): void {
  const fiches = [...index.readings()].map(({ listing }) => listing);
  const readings = Array.from(index.readings(), ({ listing, reading }) => ({ key: listing.id, reading }));
  const lines = [...writeSnapshot('bench', readings)];
  const { ms } = time(() => {
    const reader = readSnapshot('bench');
    const known = new Map(
      lines.flatMap((line) => reader.take(line) ?? []).map((kept) => [kept.key, kept.reading]),
    );
    const again = createMatchIndex();
    for (const fiche of fiches) again.upsert(fiche, known.get(fiche.id));
    return again;
  });
  const size = lines.reduce((sum, line) => sum + line.length, 0) / 2 ** 20;
  row('  built from a snapshot', seconds(ms), '', '', `${size.toFixed(0)} MB file`);
}

/** One fiche is rewritten: its own list, and those of all it stood or now stands near, are asked for again. */
function measureEdit(index: MatchIndex, fiches: MatchListing[], lists: Lists, allMs: number): void {
  const donors = generateFiches(EDITS, Number(values.seed) + 1);
  const times: number[] = [];
  const listTimes: number[] = [];
  donors.forEach((donor, i) => {
    const at = Math.floor(((i + 0.5) * fiches.length) / EDITS);
    const old = fiches[at]!;
    const edited = { ...old, title: donor.title, what: donor.what, themes: donor.themes };
    const holders = lists
      .filter(({ matches }) => matches.some(({ id }) => id === old.id))
      .map(({ id }) => id);
    const edit = time(() => {
      index.upsert(edited);
      return index.rank(old.id, { limit: LIMIT });
    });
    times.push(edit.ms);
    const touched = [...new Set([...holders, ...edit.value.map(({ id }) => id)])];
    listTimes.push(edit.ms + time(() => touched.map((id) => index.rank(id, { limit: LIMIT }))).ms);
    fiches[at] = edited;
  });
  const rebuilt = time(() => {
    const fresh = createMatchIndex(fiches);
    return listsOf(fresh);
  });
  const sorted = (all: Lists) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const same = isDeepStrictEqual(sorted(listsOf(index)), sorted(rebuilt.value));
  const [own, touched] = [median(times), median(listTimes)];
  row(
    'one edit, with its own list',
    '',
    seconds(own),
    `${(rebuilt.ms / own).toFixed(0)} x faster than a rebuild`,
  );
  row('  and every list it leaves or enters', '', seconds(touched), `${(rebuilt.ms / touched).toFixed(0)} x`);
  row(
    '  against the lists alone',
    '',
    seconds(allMs),
    `${(allMs / own).toFixed(0)} x, ${(allMs / touched).toFixed(0)} x`,
  );
  console.log(
    `  after ${EDITS} edits all lists equal those of an index built anew, to the last bit: ${same}`,
  );
  if (!same) process.exitCode = 1;
}

console.log(
  `the ${LIMIT} best partners of every fiche, processor time; "~" = worked out from the queries done in ${budgetMs / 1000} s`,
);
for (const size of sizes) measure(size);

console.log('\nHow long is a server silent meanwhile?');
await import('./desk.ts');
