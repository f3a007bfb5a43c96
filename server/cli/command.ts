/** What the commands that read lines have in common: options, exit codes, where the output goes. */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The command makes no sense as typed: one line on stderr, exit code 1. */
export class UsageError extends Error {}

/** Where a command writes; a test passes its own. */
export interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
}

export const EXIT = { done: 0, usage: 1, badLines: 2 } as const;

/** Runs a command: 0 when all is well, 1 when it makes no sense, 2 when lines were left out. */
export function run(
  command: (argv: readonly string[], output: Output) => string[],
  argv: readonly string[],
  output: Output,
): number {
  try {
    const problems = command(argv, output);
    for (const problem of problems) output.err(problem);
    return problems.length > 0 ? EXIT.badLines : EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(error.message);
    return EXIT.usage;
  }
}

/** Runs `main` when the module is what Node was started with. */
export function runIfStarted(
  moduleUrl: string,
  main: (argv: readonly string[], output: Output) => number,
): void {
  if (!process.argv[1] || moduleUrl !== pathToFileURL(process.argv[1]).href) return;
  allowClosedPipe();
  const lines: string[] = [];
  process.exitCode = main(process.argv.slice(2), {
    out: (line) => lines.push(line),
    err: (line) => console.error(line),
  });
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

/** A reader that has seen enough ("| head") closes the pipe; that is no error. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Options that all take a value.
 * @param defaults name → value when absent; undefined = must be given
 * @throws UsageError when one is unknown or missing */
export function readOptions<K extends string>(
  argv: readonly string[],
  usage: string,
  defaults: Record<K, string | undefined>,
): Record<K, string> {
  const names = Object.keys(defaults) as K[];
  let values: Record<string, unknown>;
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; ${usage}`);
  }
  const read = names.map((name) => [name, values[name] ?? defaults[name]]);
  const missing = read.filter(([, value]) => value === undefined).map(([name]) => `--${name}`);
  if (missing.length > 0) throw new UsageError(`${missing.join(' and ')} must be given; ${usage}`);
  return Object.fromEntries(read) as Record<K, string>;
}

/** A whole number of 1 or more.
 * @throws UsageError otherwise */
export function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--${name} is ${value}: give a whole number, 1 or more`);
  return number;
}

/** One of a few words.
 * @throws UsageError otherwise */
export function choice<const T extends readonly string[]>(
  name: string,
  value: string,
  choices: T,
): T[number] {
  if (!choices.includes(value)) throw new UsageError(`--${name} is ${value}: give ${choices.join(', ')}`);
  return value as T[number];
}

/** Lines of a TREC run: "queryId Q0 candidateId rank score tag". */
export const trecLines = (query: string, ranked: readonly { id: string; score: number }[]): string[] =>
  ranked.map(({ id, score }, i) => `${query} Q0 ${id} ${i + 1} ${score.toFixed(9)} traitdunion`);
