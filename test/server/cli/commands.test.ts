import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { main as match } from '../../../server/cli/match.ts';
import { main as similar } from '../../../server/cli/similar.ts';
import { main as suggest } from '../../../server/cli/suggest.ts';

const JUDGED = fileURLToPath(new URL('../../../fixtures/judged/listings.jsonl', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

type Main = typeof match;

function inProcess(main: Main, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = main(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n').split('\n'), err };
}

/** As a person runs it. */
function started(name: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `server/cli/${name}.ts`, ...argv],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: status, out: stdout.trimEnd().split('\n'), err: stderr.trimEnd().split('\n') };
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiches-'));
});
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' ? content : content.map((line) => JSON.stringify(line)).join('\n'),
  );
  return path;
}

const listing = (id: string, overrides: Record<string, unknown> = {}) => ({
  id,
  kind: 'need',
  title: 'Réparer les pompes',
  organisation: { name: `Ville ${id}`, type: 'commune', country: 'SN' },
  ...overrides,
});

describe('match', () => {
  it('prints a TREC run: every need and call, ten candidates each, best first', () => {
    const { code, out, err } = inProcess(match, '--listings', JUDGED, '--format', 'trec');
    expect(code).to.equal(0);
    expect(err).to.deep.equal([]);
    expect(out).to.have.length(58 * 10);
    const rows = out.map((line) => line.split(' '));
    expect(new Set(rows.map(([query]) => query))).to.have.property('size', 58);
    expect(rows.some(([query]) => query!.startsWith('o'))).to.equal(false);
    expect(rows[0]).to.include.members(['n01', 'Q0', 'o01', '1', 'traitdunion']);
    for (let i = 1; i < 10; i++) expect(Number(rows[i]![4])).to.be.at.most(Number(rows[i - 1]![4]));
  });

  it('prints JSON with parts and reasons, for offers too', () => {
    const { out } = inProcess(match, '--listings', JUDGED, '--format', 'json', '--top', '3');
    const answer = JSON.parse(out.join('\n')) as {
      id: string;
      matches: { score: number; reasons: { contribution: number }[] }[];
    }[];
    expect(answer).to.have.length(100);
    for (const { matches } of answer) {
      expect(matches).to.have.length(3);
      const sum = matches[0]!.reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).to.be.closeTo(matches[0]!.score, 1e-9);
    }
  });

  it('prints a table that names the fiche, its partners and the main reasons', () => {
    const { out } = inProcess(match, '--listings', JUDGED, '--top', '2');
    expect(out[0]).to.match(/^n01 {2}need {2}Des puits et des pompes en panne/);
    expect(out[1]).to.match(/^ {3}1 {2}0\.\d{3} {2}o01 {2}.*themes \d\.\d\d/);
    expect(out[3]).to.equal('');
  });

  it('reads the same fiches from CSV, whatever separates columns and lists', () => {
    const fiches = readFileSync(JUDGED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const columns = 'id,kind,lang,title,what,how,why,countries,themes,odds,partnerTypes,languages'.split(',');
    const people = ['name', 'type', 'country', 'region'];
    for (const [delimiter, inner] of [
      [',', ';'],
      [';', '|'],
      ['\t', ';'],
    ] as const) {
      const cell = (value: unknown) =>
        `"${(Array.isArray(value) ? value.join(inner) : String(value ?? '')).replaceAll('"', '""')}"`;
      const rows = fiches.map((fiche) =>
        [...columns.map((c) => fiche[c]), ...people.map((p) => fiche.organisation[p])]
          .map(cell)
          .join(delimiter),
      );
      const header = [...columns, ...people.map((p) => `organisation.${p}`)].join(delimiter);
      const path = file('fiches.csv', `\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
      expect(inProcess(match, '--listings', path, '--format', 'trec'), delimiter).to.deep.equal(
        inProcess(match, '--listings', JUDGED, '--format', 'trec'),
      );
    }
  });

  it('names bad lines with their number and what is wrong, ranks the rest, and exits with 2', () => {
    const lines = [
      JSON.stringify(listing('a')),
      '{"id": "b", ',
      JSON.stringify(listing('c', { kind: 'wish', themes: ['eau', 'feu'] })),
      '',
      JSON.stringify({ ...listing('d'), title: undefined, organisation: undefined }),
      JSON.stringify(listing('a')),
      JSON.stringify(listing('e', { kind: 'offer', lang: 'de', odds: [6], themes: null })),
      JSON.stringify(listing('f', { odds: [18], countries: ['Sénégal'] })),
    ];
    const { code, out, err } = inProcess(
      match,
      '--listings',
      file('bad.jsonl', lines.join('\n')),
      '--format',
      'trec',
    );
    expect(code).to.equal(2);
    expect(out).to.have.length(1);
    expect(out[0]).to.match(/^a Q0 e 1 0\.\d{9} traitdunion$/);
    expect(err.map((line) => line.split(':')[0])).to.deep.equal([2, 3, 5, 6, 8].map((n) => `line ${n}`));
    expect(err[0]).to.include('not JSON');
    expect(err[1]).to.include('kind: "wish" is not one of need, offer, call').and.include('themes.1: "feu"');
    expect(err[2]).to.include('title: a title is needed').and.include('organisation: an organisation');
    expect(err[3]).to.equal('line 6: id "a" is already on line 1');
    expect(err[4]).to.include('goals go from 1 to 17').and.include('two letters');
  });

  it('names bad rows of CSV by their line, also after a text of several lines', () => {
    const path = file(
      'bad.csv',
      [
        'id,kind,title,what,organisation.name,organisation.type,organisation.country,odds',
        'a,need,Puits,"deux',
        'lignes",Ville A,commune,SN,6',
        'b,wish,Puits,,Ville B,commune,SN,6',
        'c,offer,Puits,,Ville C,commune,SN',
        'd,offer,Puits,,Ville D,commune,SN,six',
        'e,offer,Puits,,Ville E,commune,SN,6;1',
      ].join('\n'),
    );
    const { code, out, err } = inProcess(match, '--listings', path, '--format', 'trec');
    expect(code).to.equal(2);
    expect(out).to.have.length(1);
    expect(err.map((line) => line.split(':')[0])).to.deep.equal(['line 4', 'line 5', 'line 6']);
    expect(err[1]).to.equal('line 5: 7 columns, but the first line names 8');
  });

  it('answers a wrong command with one clear line and exit code 1', () => {
    const said = (...argv: string[]) => {
      const { code, out, err } = inProcess(match, ...argv);
      expect(code).to.equal(1);
      expect(out).to.deep.equal(['']);
      expect(err).to.have.length(1);
      return err[0];
    };
    expect(said()).to.include('--listings must be given');
    expect(said('--listings', join(folder, 'none.jsonl')))
      .to.include('cannot read')
      .and.include('none.jsonl');
    expect(said('--fiches', JUDGED)).to.include("Unknown option '--fiches'");
    expect(said('--listings', JUDGED, '--top', '0')).to.include('--top is 0');
    expect(said('--listings', JUDGED, '--format', 'xml')).to.include('trec, json, table');
    expect(said('--listings', file('no.csv', 'id,kind\na,need'))).to.include(
      'no column title, organisation.name',
    );
  });

  it('runs as a command: output on stdout, bad lines on stderr, exit code', () => {
    const path = file('two.jsonl', [listing('a'), listing('b', { kind: 'offer' }), { id: 'c' }]);
    const { code, out, err } = started('match', '--listings', path, '--format', 'trec');
    expect(code).to.equal(2);
    expect(out).to.have.length(1);
    expect(err[0]).to.match(/^line 3: /);
    expect(started('match', '--listings', 'nowhere.jsonl').code).to.equal(1);
  });
});

describe('similar', () => {
  const documents = [
    { id: '1', text: "Réparer les pompes et les puits, former les comités d'usagers." },
    { id: '2', text: 'Un festival de danse et de marionnettes.' },
    { id: '3', text: 'Recycler les déchets des ménages.' },
  ];

  it('finds French documents for queries of other languages, by the text alone', () => {
    const queries = [
      { id: '2', text: 'drinking water wells and pumps', lang: 'en' },
      { id: 'es', text: 'reciclaje de los residuos del municipio' },
      { id: 'none', text: 'xyzzy' },
    ];
    const { code, out } = inProcess(
      similar,
      '--documents',
      file('documents.jsonl', documents),
      '--queries',
      file('queries.jsonl', queries),
    );
    expect(code).to.equal(0);
    expect(out.map((line) => line.split(' ').slice(0, 4).join(' '))).to.deep.equal(['2 Q0 1 1', 'es Q0 3 1']);
  });

  it('takes the first sentence of a document for what it is about', () => {
    const [aside, about] = [
      {
        id: 'aside',
        text: 'Un festival de danse. Les marionnettes viennent du village. Il dure trois jours.',
      },
      {
        id: 'about',
        text: 'Les marionnettes viennent du village. Un festival de danse. Il dure trois jours.',
      },
    ];
    const path = file('documents.jsonl', [aside, about]);
    const { out } = inProcess(
      similar,
      '--documents',
      path,
      '--queries',
      file('queries.jsonl', [{ id: 'q', text: 'puppets', lang: 'en' }]),
    );
    expect(out.map((line) => line.split(' ')[2])).to.deep.equal(['about', 'aside']);
  });

  it('names bad lines with their file, and goes on', () => {
    const path = file('documents.jsonl', [...documents, { id: '4' }]);
    const { code, out, err } = inProcess(similar, '--documents', path, '--queries', path, '--top', '1');
    expect(code).to.equal(2);
    expect(out).to.have.length(3);
    expect(err).to.deep.equal([
      `${path}, line 4: text: a text is needed`,
      `${path}, line 4: text: a text is needed`,
    ]);
    expect(inProcess(similar, '--documents', path).code).to.equal(1);
  });

  it('runs as a command', () => {
    const path = file('documents.jsonl', documents);
    const { code, out } = started('similar', '--documents', path, '--queries', path, '--format', 'json');
    expect(code).to.equal(0);
    expect(JSON.parse(out[0]!)).to.have.nested.property('matches[0].id', '1');
  });
});

describe('suggest', () => {
  it('prints goals and themes for each text, best first, scores in [0, 1]', () => {
    const path = file('texts.jsonl', [
      { id: 'x', text: 'Adduction d’eau potable et assainissement pour deux villages' },
      { id: 'y', text: '' },
    ]);
    const { code, out } = inProcess(suggest, '--texts', path);
    expect(code).to.equal(0);
    const [x, y] = out.map((line) => JSON.parse(line));
    expect(Object.keys(x)).to.deep.equal(['id', 'odds', 'themes']);
    expect(x.odds[0].odd).to.equal(6);
    expect(x.themes[0].theme).to.equal('eau');
    for (const { score } of [...x.odds, ...x.themes]) expect(score).to.be.within(0, 1);
    expect(y).to.deep.equal({ id: 'y', odds: [], themes: [] });
  });

  it('runs as a command, and leaves out a bad line', () => {
    const { code, out, err } = started(
      'suggest',
      '--texts',
      file('texts.jsonl', '{"id":"x","text":"vélo"}\nnope'),
    );
    expect(code).to.equal(2);
    expect(out).to.have.length(1);
    expect(err[0]).to.match(/^line 2: not JSON/);
    expect(started('suggest').code).to.equal(1);
  });
});
