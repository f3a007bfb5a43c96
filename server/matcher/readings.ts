import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip, createGzip } from 'node:zlib';
import { type KeptReading, type Reading, readSnapshot, writeSnapshot } from '../../matching/index.ts';

/** What was read in fiches before this process started, by a name of each fiche in its wording. Neither ever rejects: what
 * cannot be loaded is empty, and what cannot be saved is read anew next time. */
export interface KnownReadings {
  load(editionId: string): Promise<Map<string, Reading>>;
  save(editionId: string, readings: Iterable<KeptReading>): Promise<void>;
}

const MATCHING = fileURLToPath(new URL('../../matching', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Keeps what was read in the fiches in a file of `folder`, one for each edition, so that the next start need not read
 * them again. It is a memory of computations and not of fiches: it is asked by the content of a fiche, so it can be
 * late but never wrong, and several processes may share the folder; who writes last is as right as the others.
 * A file that is damaged, or that other code wrote, is left aside with a line in the log.
 * @param warn writes that line */
export function readingsIn(
  folder: string,
  warn: (facts: object, message: string) => void,
  version = versionOfMatching,
): KnownReadings {
  const fileOf = (editionId: string) => join(folder, `readings-${encodeURIComponent(editionId)}.jsonl.gz`);
  return {
    async load(editionId) {
      const file = fileOf(editionId);
      try {
        return await read(file, await version());
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT')
          warn({ file, because: message }, 'kept readings not used: fiches are read anew');
        return new Map();
      }
    },
    async save(editionId, readings) {
      const file = fileOf(editionId);
      const unfinished = `${file}.${process.pid}`;
      try {
        await mkdir(folder, { recursive: true });
        await pipeline(
          Readable.from(linesOf(await version(), readings)),
          createGzip({ level: 1 }),
          createWriteStream(unfinished),
        );
        // In one step: whoever starts meanwhile finds the old file or the new one, both whole.
        await rename(unfinished, file);
      } catch (error) {
        warn({ file, because: (error as Error).message }, 'readings not kept: the next start reads anew');
        await rm(unfinished, { force: true }).catch(() => {});
      }
    },
  };
}

function* linesOf(version: string, readings: Iterable<KeptReading>): Generator<string> {
  for (const line of writeSnapshot(version, readings)) yield `${line}\n`;
}

async function read(file: string, version: string): Promise<Map<string, Reading>> {
  const found = new Map<string, Reading>();
  const snapshot = readSnapshot(version);
  let refusal: unknown;
  const takeAll = async (text: AsyncIterable<string>) => {
    try {
      for await (const line of linesIn(text)) {
        const kept = snapshot.take(line);
        if (kept) found.set(kept.key, kept.reading);
      }
    } catch (error) {
      refusal = error;
      throw error;
    }
  };
  // Unzipping checks a sum over the whole; it throws at the end when a bit has changed.
  await pipeline(createReadStream(file), createGunzip().setEncoding('utf8'), takeAll).catch((error) => {
    // The pipe would only say that it was aborted.
    throw refusal ?? error;
  });
  if (!snapshot.complete) throw new Error('is cut off');
  return found;
}

async function* linesIn(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A hash of all that the reading of a fiche depends on: the sources of matching with its lexicon and weights, its
 * libraries, and the Unicode tables of this Node. */
async function versionOfMatching(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files = (await readdir(MATCHING, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  for (const path of [...files.map((file) => join(MATCHING, file)), join(ROOT, 'package-lock.json')]) {
    hash.update(path.slice(ROOT.length)).update(await readFile(path));
  }
  return hash.digest('base64url');
}
