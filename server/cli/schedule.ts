/** Schedules a problem given as a file.
 *
 *   npm run --silent schedule -- --problem FILE.json --objective weight|full --time-limit-ms 1000 --seed 1
 *
 * Prints the answer as JSON. Exit code 2: the command or the problem makes no sense, and why is on stderr. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answer, inconsistencies, type Options, solve } from '../../matching/schedule/index.ts';
import { allowClosedPipe } from './command.ts';
import { problemSchema, problemsOf } from './problem.ts';
import { startProver } from './prover.ts';

const USAGE =
  'usage: schedule --problem FILE.json [--objective weight|full] [--time-limit-ms N | --iterations N] [--seed N] [--help]';
const DEFAULT_TIME_LIMIT_MS = 1_000;

class Refusal extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export async function main(argv: readonly string[]): Promise<number> {
  const began = performance.now();
  try {
    const { help, file, ...options } = read(argv);
    if (help) {
      console.log(USAGE);
      return 0;
    }
    const answer = await schedule(file, options, began);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const line of error.lines) console.error(line);
    return 2;
  }
}

async function schedule(file: string, options: Options, began: number): Promise<Answer> {
  const problem = parse(file);
  const wrong = inconsistencies(problem);
  if (wrong.length) throw new Refusal(['the problem is inconsistent:', ...wrong.map((line) => `- ${line}`)]);
  if (options.timeLimitMs === undefined) return solve(problem, options);
  // Reading the file counts: the limit is what the caller waits for, starting Node apart.
  const timeLimitMs = Math.max(1, options.timeLimitMs - (performance.now() - began));
  const prover = startProver(problem, options.objective ?? 'weight', timeLimitMs);
  try {
    return solve(problem, {
      ...options,
      timeLimitMs: Math.max(1, options.timeLimitMs - (performance.now() - began)),
      now: () => performance.now(),
      bound: prover.bound,
      candidate: prover.candidate,
    });
  } finally {
    await prover.stop();
  }
}

function parse(file: string) {
  let text: string;
  try {
    // Some programs begin a file with a byte order mark.
    text = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Refusal([`cannot read ${file}: ${(error as Error).message}`]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal([`${file} is not JSON: ${(error as Error).message}`]);
  }
  const parsed = problemSchema.safeParse(json);
  if (!parsed.success)
    throw new Refusal([
      'the problem is not well formed:',
      ...problemsOf(parsed.error).map((line) => `- ${line}`),
    ]);
  return parsed.data;
}

function read(argv: readonly string[]): Options & { help: boolean; file: string } {
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        problem: { type: 'string' },
        objective: { type: 'string', default: 'weight' },
        'time-limit-ms': { type: 'string' },
        iterations: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new Refusal([(error as Error).message, USAGE]);
  }
  if (values.help) return { help: true, file: '' };
  const said: string[] = [];
  const whole = (name: string, least: number): number | undefined => {
    if (values[name] === undefined) return undefined;
    const value = Number(values[name]);
    if (!Number.isSafeInteger(value) || value < least)
      said.push(`--${name} is ${values[name]}: give a whole number, ${least} or more`);
    return value;
  };
  const { problem, objective } = values;
  if (typeof problem !== 'string') said.push('--problem FILE.json is missing');
  if (objective !== 'weight' && objective !== 'full')
    said.push(`--objective is ${objective}: give weight or full`);
  const iterations = whole('iterations', 1);
  const limit = whole('time-limit-ms', 1);
  const seed = whole('seed', 0);
  if (said.length) throw new Refusal([...said, USAGE]);
  return {
    help: false,
    file: problem as string,
    objective: objective as 'weight' | 'full',
    seed,
    iterations,
    timeLimitMs: limit ?? (iterations === undefined ? DEFAULT_TIME_LIMIT_MS : undefined),
  };
}

allowClosedPipe();
process.exitCode = await main(process.argv.slice(2));
