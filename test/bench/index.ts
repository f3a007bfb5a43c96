/** Runs a bench by name: npm run bench match. What follows the name is for the bench. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const [name, ...rest] = process.argv.slice(2);
/** A bench is a file here that says how it is run. */
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .filter((file) => readFileSync(new URL(file, here), 'utf8').includes(`npm run bench ${file.slice(0, -3)}`))
  .map((file) => file.slice(0, -3));

if (name && /^[a-z-]+$/.test(name) && existsSync(new URL(`${name}.ts`, here))) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  console.error(`usage: npm run bench NAME; NAME is one of ${names.join(', ')}`);
  process.exitCode = 1;
}
