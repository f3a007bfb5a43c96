import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { clientOf } from '../support/app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the program', function () {
  this.timeout(60_000);
  let folder: string;
  const started: ChildProcess[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'main-'));
  });
  after(async () => {
    for (const child of started)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const start = (args: string[], environment: Record<string, string>) => {
    const { PATH, HOME } = process.env;
    // No coverage is asked of it: merged with that of the tests, V8's counts of one file cancel each other.
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', '--api-only', ...args], {
      cwd: ROOT,
      env: {
        PATH,
        HOME,
        PORT: '0',
        LOG_LEVEL: 'error',
        DATA_DIR: join(folder, 'data'),
        ...environment,
      },
    });
    started.push(child);
    const output = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.err += text;
    });
    /** Resolves once something was printed. */
    const printed = async (pattern: RegExp): Promise<RegExpMatchArray> => {
      for (;;) {
        const found = output.out.match(pattern);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`it ended: ${output.err}`);
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
    };
    const stop = async () => {
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      return code as number;
    };
    return { child, output, printed, stop };
  };

  const failing = async (environment: Record<string, string>): Promise<string> => {
    const { child, output } = start([], environment);
    const [code] = await once(child, 'close');
    expect(code).to.equal(1);
    expect(output.err.endsWith('\n'), output.err).to.equal(true);
    const lines = output.err.trimEnd().split('\n');
    expect(lines.length, output.err).to.equal(1);
    return lines[0]!;
  };

  it('that cannot start says why in one line, and ends with 1', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const [level, uri, address, data, portLine] = await Promise.all([
      failing({ LOG_LEVEL: 'loud' }),
      failing({ MONGODB_URI: 'localhost:27017' }),
      failing({ PUBLIC_URL: 'rencontres' }),
      failing({ DATA_DIR: join(file, 'data') }),
      failing({ PORT: String(port), DATA_DIR: join(folder, 'taken') }),
    ]);
    taken.close();
    expect(level).to.match(/^LOG_LEVEL "loud" is refused: it must be one of fatal, /);
    expect(uri).to.match(/^MONGODB_URI as it is is refused: it must begin with mongodb:/);
    expect(address).to.match(/^PUBLIC_URL "rencontres" is refused: it must be an address such as/);
    expect(data).to.match(/^the data folder .*a-file\/data/);
    expect(portLine).to.equal(`PORT ${port} is taken by another program: set PORT to a free one`);
  });

  it('says in one line that no MongoDB answers', async () => {
    const line = await failing({ MONGODB_URI: 'mongodb://user:hunter2@127.0.0.1:1/x' });
    expect(line).to.match(/^MONGODB_URI mongodb:\/\/\*\*\*@127\.0\.0\.1:1\/x does not answer /);
    expect(line).to.not.include('hunter2');
  });

  it('empty prints a link that sets it up once, keeps what was made, and ends well', async () => {
    const DATA_DIR = join(folder, 'real');
    const first = start([], { DATA_DIR });
    const [, url, token] = await first.printed(/(http:\/\/localhost:\d+)\/installation\?jeton=([\w-]+)/);
    const client = clientOf(url!, '');
    const input = {
      token: token!,
      edition: {
        name: 'Rencontres',
        place: 'Paris',
        timeZone: 'Europe/Paris',
        windows: [{ date: '2026-11-20', start: '14:00', end: '15:00' }],
        tableCount: 2,
      },
      staff: { givenName: 'Nour', familyName: 'Belvaux', email: 'nour@example.org' },
    };
    const answer = await client.http('setup:run', input);
    expect(answer.status).to.equal(200);
    expect((await client.http('setup:run', input)).status).to.equal(409);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    await client.ok('signin:request', { email: 'nour@example.org' });
    expect(
      await first.printed(/nour@example\.org · Votre lien/),
      'without SMTP the link is printed',
    ).to.be.an('array');
    expect(await first.stop()).to.equal(0);

    const second = start([], { DATA_DIR });
    const [, again] = await second.printed(/Sign in: (http:\/\/localhost:\d+)\/connexion/);
    const session = await clientOf(again!, cookie).ok('session:read', {});
    expect([session.role, session.edition?.name], 'the session outlives the restart').to.deep.equal([
      'staff',
      'Rencontres',
    ]);
    expect(second.output.out).to.not.include('installation');
    expect(await second.stop()).to.equal(0);
  });

  it('--demo prints addresses that answer', async () => {
    const { output, printed, stop } = start(['--demo'], { DATA_DIR: join(folder, 'demo') });
    await printed(/Sign in: open .*\n.*printed here\.\n/);
    const [, url] = output.out.match(/API +(http:\/\/localhost:\d+)\/api\/docs/)!;
    expect(new Set(output.out.match(/http:\/\/localhost:\d+/g)), 'one address').to.deep.equal(new Set([url]));
    expect((await fetch(`${url}/api/docs`)).status).to.equal(200);
    const session = await clientOf(url!, '').ok('session:read', {});
    expect([session.demo, session.edition?.id]).to.deep.equal([true, 'demo']);
    expect(session.serverNow).to.match(/^2026-06-22T1[23]:/);
    expect((await clientOf(url!, '').ok('demo:people', {})).length).to.equal(7);
    expect(await stop()).to.equal(0);
  });
});
