import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Which mongod tests start: that of `MONGOMS_SYSTEM_BINARY`, one on the PATH, or with `MONGODB_TEST_DOWNLOAD=1` one
 * that is downloaded (`path` is then undefined). */
export type MongodBinary = { path: string | undefined } | { missing: string };

export function mongodBinary(): MongodBinary {
  const path = process.env.MONGOMS_SYSTEM_BINARY || onPath('mongod');
  return path || process.env.MONGODB_TEST_DOWNLOAD === '1'
    ? { path }
    : { missing: 'no MONGOMS_SYSTEM_BINARY, no mongod on the PATH' };
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
