import { parseArgs } from 'node:util';
import { countsText, outcomeLines } from './counts.ts';
import { FAULTS, type Fault, type StormOptions, storm } from './storm.ts';

const USAGE =
  'npm run storm -- --engine embedded|mongodb [--processes N] [--clients M] [--seconds S] [--seed K] ' +
  '[--faults kill,disconnect,store] [--operations N] [--members N [--relayed]] [--without-index] [--profiles FOLDER]';

function readArguments(): StormOptions {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'embedded' },
      processes: { type: 'string', default: '1' },
      clients: { type: 'string', default: '60' },
      seconds: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      faults: { type: 'string', default: '' },
      operations: { type: 'string' },
      members: { type: 'string', default: '1' },
      relayed: { type: 'boolean', default: false },
      profiles: { type: 'string' },
      'without-index': { type: 'boolean', default: false },
    },
  });
  const number = (name: string, value: string, least: number, most: number) => {
    const given = Number(value);
    if (Number.isInteger(given) && given >= least && given <= most) return given;
    throw new Error(`--${name} ${value} is not a whole number from ${least} to ${most}`);
  };
  const { engine } = values;
  if (engine !== 'embedded' && engine !== 'mongodb') throw new Error(`--engine ${engine} is not known`);
  const faults = values.faults.split(',').filter(Boolean);
  for (const fault of faults) {
    if (!(FAULTS as readonly string[]).includes(fault)) throw new Error(`--faults ${fault} is not known`);
  }
  const withoutIndex = values['without-index'];
  const processes = number('processes', values.processes, 1, 16);
  if (engine === 'embedded' && processes > 1) throw new Error('the embedded store takes one process');
  if (engine === 'embedded' && faults.includes('store')) throw new Error('--faults store needs mongodb');
  if (withoutIndex && faults.includes('kill')) throw new Error('a server that starts again makes the index');
  return {
    engine,
    // The embedded store has one opener: only within this process can its index be dropped.
    processes: withoutIndex && engine === 'embedded' ? 0 : processes,
    clients: number('clients', values.clients, 4, 2_000),
    seconds: number('seconds', values.seconds, 1, 3_600),
    seed: number('seed', values.seed, 0, 2 ** 31),
    faults: faults as Fault[],
    ...(values.operations ? { operations: number('operations', values.operations, 1, 10_000_000) } : {}),
    withoutIndex,
    members: number('members', values.members, 1, 7),
    relayed: values.relayed,
    profiles: values.profiles,
  };
}

async function main(): Promise<number> {
  let options: StormOptions;
  try {
    options = readArguments();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}. Usage: ${USAGE}\n`);
    return 2;
  }
  const { counts, verdict, seconds } = await storm({
    ...options,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const { violations } = verdict;
  process.stdout.write(
    `${options.engine}, ${options.processes || 'within this'} process, ${options.clients} clients, seed ${options.seed}, ` +
      `faults ${options.faults.join(' ') || 'none'}${options.withoutIndex ? ', WITHOUT THE INDEX' : ''}\n` +
      `${counts.sent} operations in ${seconds.toFixed(1)} s (${Math.round(counts.sent / seconds)}/s): ` +
      `${counts.acknowledged} acknowledged, ${counts.refused} refused, ${counts.unresolved} never answered\n` +
      `${counts.duplicates} sent twice at once, ${counts.lost} attempts lost, ${counts.retried} retried; ` +
      `${counts.kills} servers killed, ${counts.storeFaults} times the store was ${options.members === 1 ? 'killed' : 'made to elect another primary'}, ${counts.cuts} sockets cut, ` +
      `${counts.resumes} resumed; ${counts.facts} facts\n` +
      `${counts.gaps} gaps noticed by clients themselves\n` +
      `${outcomeLines(counts).join('\n')}\n` +
      `lines: ${countsText(verdict.lines)}\nother times: ${countsText(verdict.moves)}\n` +
      `programmes: ${countsText(verdict.programmes)}\n` +
      `${violations.length} violations\n`,
  );
  for (const violation of violations.slice(0, 100)) process.stdout.write(`  ${violation}\n`);
  return violations.length > 0 ? 1 : 0;
}

process.exit(await main());
