import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant } from '../../../../../fixtures/small/index.ts';
import type { ImportPreview } from '../../../../../server/contract/imports.ts';
import { LIMITS, MAX_IMPORT_BYTES } from '../../../../../server/contract/limits.ts';
import type { InputOf, OutputOf } from '../../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../../support/app.ts';
import { contents, everybody, leavesNoTrace, reset } from '../../../../support/state.ts';

const HEADED = 'Prénom;Nom;Courriel;Rôle;Fonction;Langues;Collectivité;Type;Pays;Membre CUF';
const list = (...rows: string[]) => [HEADED, ...rows].join('\r\n');
const LUC =
  'Luc;Ferrand;Luc.Ferrand@example.org;Élu;Maire;"français, anglais";Ville de Die;Commune;France;oui';
const LEA = 'Léa;Ottavi;lea@example.org;Chargée de coopération;;espagnol;Ville de Die;;;';

describe('importing a list of participants', () => {
  let app: TestApp;
  let staff: TestClient;
  let awa: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ staff, awa, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const preview = (text: string, more: Partial<InputOf<'import:preview'>> = {}) =>
    leavesNoTrace(app, () => staff.ok('import:preview', { text, ...more }));
  const run = (read: ImportPreview): Promise<OutputOf<'import:run'>> =>
    staff.ok('import:run', {
      organisations: read.organisations.flatMap(({ organisation }) => organisation ?? []),
      people: read.rows.flatMap(({ line, person }) => (person ? [{ line, ...person }] : [])),
    });
  const person = (email: string) => app.models.Participant.findOne({ email }).lean();

  describe('the preview', () => {
    it('says what each column is, and what each row would do', async () => {
      const read = await preview(list(LUC, LEA));
      expect(read.columns.map(({ field }) => field)).to.deep.equal([
        ...['givenName', 'familyName', 'email', 'role', 'title', 'languages', 'organisation', 'type'],
        ...['country', 'cufMember'],
      ]);
      expect(read.columns[2]).to.deep.equal({
        heading: 'Courriel',
        field: 'email',
        example: 'Luc.Ferrand@example.org',
      });
      expect(read.rows[0]).to.deep.equal({
        line: 2,
        name: 'Luc Ferrand',
        email: 'luc.ferrand@example.org',
        organisation: 'Ville de Die',
        status: 'new',
        changes: [],
        problems: [],
        person: {
          email: 'luc.ferrand@example.org',
          givenName: 'Luc',
          familyName: 'Ferrand',
          role: 'elected',
          title: 'Maire',
          languages: ['fr', 'en'],
          organisation: 'ville de die',
        },
      });
      expect(read.organisations).to.deep.equal([
        {
          key: 'ville de die',
          name: 'Ville de Die',
          rows: 2,
          status: 'new',
          changes: [],
          type: 'commune',
          country: 'FR',
          similar: [],
          sameAs: null,
          problems: [],
          organisation: {
            key: 'ville de die',
            name: 'Ville de Die',
            type: 'commune',
            country: 'FR',
            cufMember: true,
          },
        },
      ]);
    });

    it('knows headings and words of four languages, and every separator', async () => {
      const texts = [
        'First name,Last name,E-mail,Role,Languages,Country,Organisation\nZoé,Ray,z@example.org,Mayor,"French; English",Senegal,City of Podor',
        'Nombre\tApellidos\tCorreo electrónico\tRol\tIdiomas\tPaís\tOrganización\nZoé\tRay\tz@example.org\tAlcaldesa\tfrancés / inglés\tSenegal\tAyuntamiento de Podor',
        'Nome próprio;Apelido;Endereço de e-mail;Papel;Línguas;País;Organização\nZoé;Ray;z@example.org;Eleita;francês e inglês;Senegal;Prefeitura de Podor',
      ];
      for (const text of texts) {
        const { rows, organisations } = await preview(text);
        expect(rows[0]?.person, text).to.deep.equal({
          email: 'z@example.org',
          givenName: 'Zoé',
          familyName: 'Ray',
          role: 'elected',
          languages: ['fr', 'en'],
          organisation: organisations[0]!.key,
        });
        expect(organisations[0]).to.deep.include({ type: 'foreign-authority', country: 'SN' });
      }
    });

    it('reads quoted cells with separators and line ends, and counts lines as the file does', async () => {
      const { rows } = await preview(
        list('Luc;Ferrand;luc@example.org;;"Maire; chargé\nde l’eau";;;;;', '', 'Léa;Ottavi;lea@;;;;;;;'),
      );
      expect(rows.map(({ line, status }) => [line, status])).to.deep.equal([
        [2, 'new'],
        [5, 'problem'],
      ]);
      expect(rows[0]?.person?.title).to.equal('Maire; chargé de l’eau');
    });

    it('says which cell is wrong and why', async () => {
      const { rows } = await preview(
        [
          `${HEADED};Nom court;Rencontres au plus;Présence`,
          'Luc;Ferrand;luc@;Empereur;;klingon;Ville de Die;royaume;Atlantide;peut-être;;beaucoup;oui',
          `;;;;;;;;;;${'x'.repeat(25)};;`,
          'Ada;Un;ada@example.org;;;;;;;;;;;trop',
          'Ada;Deux;ADA@example.org;;;;;;;;;;sur place',
          'Nour;Belvaux;staff@example.org;;;;;;;;;;',
          'Guy;Chef;guy@example.org;Organisateur;;;;;;;;;',
        ].join('\n'),
      );
      const said = rows.map(({ problems }) =>
        problems.map(({ field, problem, value, line, max }) => [field, problem, value, line ?? max ?? null]),
      );
      expect(said).to.deep.equal([
        [
          ['email', 'email', 'luc@', null],
          ['role', 'unknown', 'Empereur', null],
          ['languages', 'unknown', 'klingon', null],
          ['type', 'unknown', 'royaume', null],
          ['country', 'unknown', 'Atlantide', null],
          ['cufMember', 'unknown', 'peut-être', null],
          ['maxMeetings', 'number', 'beaucoup', 60],
          ['remote', 'unknown', 'oui', null],
          ['organisation', 'organisation', 'Ville de Die', null],
        ],
        [
          ['shortName', 'tooLong', 'x'.repeat(25), 24],
          ['email', 'missing', '', null],
          ['givenName', 'missing', '', null],
          ['familyName', 'missing', '', null],
        ],
        [[null, 'columns', 'trop', null]],
        [['email', 'twice', 'ada@example.org', 4]],
        [['email', 'staff', 'staff@example.org', null]],
        [['role', 'staff', 'Organisateur', null]],
      ]);
    });

    it('says what would change for people who are known, by their address', async () => {
      const { rows, organisations } = await preview(
        list(
          'Awa;Ndoumbé-Sall;AWA@example.org;;Directrice;français;Conseil départemental de Podor;;;oui',
          'Lise;Rochegude;lise@example.org;;;;;;;',
          ';;marc@example.org;;;;Conseil departemental de PODOR;;;',
        ),
      );
      expect(rows.map(({ status, changes, name }) => [status, changes, name])).to.deep.equal([
        ['changes', ['title'], 'Awa Ndoumbé-Sall'],
        ['same', [], 'Lise Rochegude'],
        ['changes', ['organisation'], 'Marc Vercoiran'],
      ]);
      expect(
        organisations.map(({ status, changes, organisation }) => [status, changes, organisation]),
      ).to.deep.equal([
        ['changes', ['cufMember'], { key: 'conseil departemental de podor', id: 'podor', cufMember: true }],
      ]);
    });

    it('offers organisations of almost the same name, and takes the answer', async () => {
      const text = list(
        'Luc;Ferrand;luc@example.org;;;;Podor;;Sénégal;',
        'Léa;Ottavi;lea@example.org;;;;Ville de Saint-Louis;;Sénégal;',
        'Ida;Diop;ida@example.org;;;;Commune de Saint Louis;;Sénégal;',
        'Guy;Roy;guy@example.org;;;;Podor;;France;',
      );
      const read = await preview(text);
      expect(read.rows[3]?.problems).to.deep.equal([
        { field: 'country', problem: 'differs', value: 'FR', line: 2 },
        { field: 'organisation', problem: 'organisation', value: 'Podor' },
      ]);
      expect(read.organisations.map(({ similar, type, status }) => [similar, type, status])).to.deep.equal([
        [[{ name: 'Conseil départemental de Podor', id: 'podor', key: null }], null, 'problem'],
        [[], 'foreign-authority', 'new'],
        [
          [{ name: 'Ville de Saint-Louis', id: null, key: 'ville de saint louis' }],
          'foreign-authority',
          'new',
        ],
      ]);
      const answered = await preview(text, {
        organisations: [
          { key: 'podor', sameAs: { id: 'podor' } },
          { key: 'commune de saint louis', sameAs: { key: 'ville de saint louis' } },
        ],
      });
      expect(answered.rows.slice(0, 3).map((row) => row.person?.organisation)).to.deep.equal([
        'podor',
        'ville de saint louis',
        'ville de saint louis',
      ]);
      expect(answered.organisations.map(({ sameAs, organisation }) => [sameAs, organisation])).to.deep.equal([
        ['Conseil départemental de Podor', { key: 'podor', id: 'podor' }],
        [
          null,
          {
            key: 'ville de saint louis',
            name: 'Ville de Saint-Louis',
            type: 'foreign-authority',
            country: 'SN',
          },
        ],
        ['Ville de Saint-Louis', null],
      ]);
      const typed = await preview(text, { organisations: [{ key: 'podor', type: 'association' }] });
      expect(typed.organisations[0]?.status).to.equal('new');
    });

    it('takes columns that the person chose, and lists without headings', async () => {
      const bare = 'DIOUF Fatou,fatou@example.org\nJean MARTIN,jean@example.org';
      const guessed = await preview(bare);
      expect(guessed.columns.map(({ field }) => field)).to.deep.equal([null, 'email']);
      const chosen = await preview(bare, { columns: ['fullName', 'email'] });
      expect(chosen.rows.map(({ person: one }) => [one?.givenName, one?.familyName])).to.deep.equal([
        ['Fatou', 'DIOUF'],
        ['Jean', 'MARTIN'],
      ]);
      const unsaid = await preview(list(LUC), { columns: [null, 'familyName', 'email'] });
      expect(unsaid.rows[0]?.problems.map(({ field }) => field)).to.deep.equal(['givenName']);
    });

    it('refuses what is no list, or too much of one', async () => {
      const refused = async (input: object) => (await staff.refused('import:preview', input)).message;
      expect(await refused({ text: HEADED })).to.match(/no row under its headings/);
      expect(await refused({ text: '' })).to.match(/text: must not be empty/);
      expect(await refused({ text: 'x'.repeat(MAX_IMPORT_BYTES + 1) })).to.match(/^text: /);
      expect(await refused({ text: `e-mail\n${'a@example.org\n'.repeat(LIMITS.importRows + 1)}` })).to.match(
        /2001 rows: import at most 2000/,
      );
      expect(await refused({ text: `${'x;'.repeat(LIMITS.importColumns)}x\n1` })).to.match(/61 columns/);
      expect(await refused({ text: LUC, columns: ['password'] })).to.match(/^columns.0/);
    });

    it('is for staff', async () => {
      expect((await awa.refused('import:preview', { text: LUC })).code).to.equal('forbidden');
      expect((await nobody.refused('import:preview', { text: LUC })).code).to.equal('not_signed_in');
    });
  });

  describe('the import', () => {
    it('adds people and organisations, and changes nothing the second time', async () => {
      const text = list(LUC, LEA, 'Awa;Ndoumbé-Sall;awa@example.org;;Directrice;;;;;');
      const { people } = await run(await preview(text));
      expect(people).to.deep.equal([
        { line: 2, outcome: 'added', problem: null },
        { line: 3, outcome: 'added', problem: null },
        { line: 4, outcome: 'changed', problem: null },
      ]);
      const town = await app.models.Organisation.findOne({ name: 'Ville de Die' }).lean();
      expect(town).to.deep.include({ shortName: 'Die', type: 'commune', country: 'FR', cufMember: true });
      expect(await person('luc.ferrand@example.org')).to.deep.include({
        organisationId: town?._id,
        role: 'elected',
        languages: ['fr', 'en'],
        interfaceLanguage: 'fr',
      });
      expect(await person('lea@example.org')).to.deep.include({ languages: ['es'], interfaceLanguage: 'es' });
      expect(await person('awa@example.org')).to.deep.include({
        title: 'Directrice',
        organisationId: 'podor',
      });
      const before = await contents(app.models);
      const again = await preview(text);
      expect(again.rows.map(({ status }) => status)).to.deep.equal(['same', 'same', 'same']);
      expect((await run(again)).people.map(({ outcome }) => outcome)).to.deep.equal(['same', 'same', 'same']);
      expect(await contents(app.models)).to.deep.equal(before);
    });

    it('goes on where it broke off', async () => {
      const read = await preview(list(LUC, LEA));
      await run({ ...read, rows: read.rows.slice(0, 1) });
      expect((await run(read)).people.map(({ outcome }) => outcome)).to.deep.equal(['same', 'added']);
      expect(await app.models.Organisation.countDocuments({ name: 'Ville de Die' })).to.equal(1);
    });

    it('refuses one row and writes the others', async () => {
      const read = await preview(list(LUC, LEA));
      await app.models.Participant.create(
        buildParticipant({ _id: 'luc', email: 'luc.ferrand@example.org', role: 'staff' }),
      );
      expect((await run(read)).people).to.deep.equal([
        {
          line: 2,
          outcome: 'refused',
          problem: { field: 'email', problem: 'staff', value: 'luc.ferrand@example.org' },
        },
        { line: 3, outcome: 'added', problem: null },
      ]);
    });

    it('of the same list by two of the staff at once adds everybody once', async () => {
      const read = await preview(list(LUC, LEA));
      const both = await Promise.all([run(read), run(read)]);
      const outcomes = both.flatMap(({ people }) => people.map(({ line, outcome }) => `${line} ${outcome}`));
      expect(outcomes.sort()).to.deep.equal(['2 added', '2 same', '3 added', '3 same']);
      expect(await app.models.Organisation.countDocuments({ name: 'Ville de Die' })).to.equal(1);
    });

    it('uses what the person said where the list says nothing', async () => {
      const read = await preview('Prénom;Nom;E-mail;Organisme\nKim;Lee;kim@example.org;Mairie de Lagos', {
        defaults: { role: 'partner', interfaceLanguage: 'en', country: 'NG' },
      });
      await staff.ok('import:run', {
        organisations: read.organisations.flatMap(({ organisation }) => organisation ?? []),
        people: [{ line: 2, ...read.rows[0]!.person! }],
        defaults: { role: 'partner', interfaceLanguage: 'en' },
      });
      expect(await person('kim@example.org')).to.deep.include({
        role: 'partner',
        languages: ['en'],
        interfaceLanguage: 'en',
      });
      expect(await app.models.Organisation.findOne({ name: 'Mairie de Lagos' }).lean()).to.deep.include({
        type: 'foreign-authority',
        country: 'NG',
      });
    });

    it('is for staff, and makes nobody staff', async () => {
      const input: InputOf<'import:run'> = {
        organisations: [],
        people: [{ line: 2, email: 'x@example.org', givenName: 'X', familyName: 'Y' }],
      };
      expect((await leavesNoTrace(app, () => awa.refused('import:run', input))).code).to.equal('forbidden');
      expect((await nobody.refused('import:run', input)).code).to.equal('not_signed_in');
      const refused = (more: object) =>
        leavesNoTrace(app, () =>
          staff.refused('import:run', { ...input, people: [{ ...input.people[0], ...more }] }),
        );
      expect((await refused({ role: 'staff' })).fields?.[0]?.path).to.equal('people.0.role');
      expect((await refused({ organisation: 'ghost' })).message).to.match(/"ghost" is not among/);
      const gone = { key: 'podor', id: 'nope' };
      const unknown = { ...input, organisations: [gone] };
      expect((await leavesNoTrace(app, () => staff.refused('import:run', unknown))).code).to.equal(
        'not_found',
      );
    });
  });
});
