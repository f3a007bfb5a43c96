/** A process to be killed: books claims in the embedded store of a folder, 20 at a time, and prints the id
 * of each booking once it is acknowledged. Arguments: the folder, a number that makes the ids its own. */
import { writeSync } from 'node:fs';
import { Schema } from 'mongoose';
import { openStore } from '../../server/store/index.ts';

const [, , dataDir = '', round = ''] = process.argv;

const { connection } = await openStore({ dataDir });
const schema = new Schema({ _id: String, claims: [String] });
schema.index({ claims: 1 }, { unique: true, sparse: true });
const Thing = connection.model('Thing', schema);
await Thing.init();

let next = 0;
async function writeForEver(): Promise<never> {
  for (;;) {
    const _id = `r${round}-${next++}`;
    await Thing.create({ _id, claims: [`${_id}·a`, `${_id}·b`] });
    writeSync(1, `${_id}\n`); // not console.log: a line must not be lost in a buffer, nor come before its time
  }
}
await Promise.all(Array.from({ length: 20 }, writeForEver));
