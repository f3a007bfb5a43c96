import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the client is made from. */
const SOURCES = ['client', 'server/contract', 'matching/types.ts', 'vite.config.ts', 'package-lock.json'];

/** Builds the client unless the build there is of these very sources. @returns its folder */
export async function ensureClient(root: string, say: (line: string) => void): Promise<string> {
  const folder = join(root, 'dist', 'client');
  const stamp = join(root, 'dist', 'client.built-from');
  const sources = fingerprint(root);
  if (
    existsSync(join(folder, 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sources
  ) {
    return folder;
  }
  say('Building the pages (only after a change of their sources) …');
  const { build } = await import('vite');
  try {
    await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    throw new Error('the pages could not be built (--api-only serves the API without them)', {
      cause: error,
    });
  }
  writeFileSync(stamp, sources);
  return folder;
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (/\.\w+$/.test(path)) return existsSync(path) ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
