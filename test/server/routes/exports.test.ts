import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { after, before, beforeEach, describe, it } from 'mocha';
import { smallFixture } from '../../../fixtures/small/index.ts';
import { EXPORTS, type ExportName } from '../../../server/contract/exports.ts';
import { startTestApp, type TestApp, type TestClient } from '../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../support/state.ts';

const exportPath = (table: ExportName, language: string) => `/api/exports/${table}?language=${language}`;

describe('tables that staff take away', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-19T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const get = (who: TestClient, path: string) =>
    leavesNoTrace(app, () => fetch(`${app.url}${path}`, { headers: { cookie: who.cookie } }));
  const rowsOf = async (table: ExportName, language = 'fr') => {
    const response = await get(all.staff, exportPath(table, language));
    expect(response.status).to.equal(200);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text.codePointAt(0)).to.equal(0xfeff);
    return parse(text, {
      bom: true,
      delimiter: language === 'en' ? ',' : ';',
      columns: true,
    }) as Record<string, string>[];
  };

  it('meetings: local time beside the instant, who, in which languages, about which fiches, asked by whom', async () => {
    const { meeting } = await all.awa.ok('meeting:book', {
      listingId: 'offer-drome',
      fromListingId: 'need-podor',
      slotId: 'd1-1400',
      message: 'entre nous',
    });
    await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'], subject: '=1+1' });
    const rows = await rowsOf('meetings');
    expect(rows[0]).to.deep.equal({
      Identifiant: meeting.id,
      État: 'confirmed',
      Date: '2026-11-20',
      Heure: '14:00',
      'Début (ISO)': '2026-11-20T13:00:00.000Z',
      Table: meeting.table?.label,
      Organisations: 'Conseil départemental de Podor / Département de la Drôme',
      Pays: 'SN, FR',
      Personnes: 'Awa Ndoumbé-Sall, Lise Rochegude',
      Absents: '',
      Langues: 'fr',
      Interprète: '',
      Sujet: '',
      'Fiche qui reçoit la demande': 'Un technicien de l’eau et des pièces de rechange',
      'Fiche de qui demande': 'Remettre en état quarante points d’eau',
      'Demandé par': 'Awa Ndoumbé-Sall',
      'Demandé le (ISO)': meeting.createdAt,
      'État en clair': 'confirmée',
      'Pays en clair': 'Sénégal, France',
      Suites: '',
      'Suites en clair': '',
      'Prochaines étapes': '',
    });
    expect(rows).to.have.length(2);
    const waiting = rows[1]!;
    expect([waiting.État, waiting.Date, waiting.Heure, waiting.Table, waiting.Langues]).to.deep.equal([
      'proposed',
      '',
      '',
      '',
      '',
    ]);
    // No cell is a formula, and no message leaves.
    expect(waiting.Sujet).to.equal("'=1+1");
    expect(JSON.stringify(rows)).not.to.include('entre nous');
  });

  it('meetings: who did not come', async () => {
    const { meeting } = await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    app.at('2026-11-20T14:10:00+01:00');
    await all.staff.ok('meeting:mark', { id: meeting.id, mark: 'no-show', absentIds: ['lise'] });
    const [row] = await rowsOf('meetings');
    expect([row?.État, row?.Absents]).to.deep.equal(['no-show', 'Lise Rochegude']);
  });

  it('meetings: what each side says came of it and the next step, and no note', async () => {
    const { meeting } = await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    app.at('2026-11-20T14:30:00+01:00');
    const { id } = meeting;
    await all.awa.ok('meeting:conclude', { id, outcome: 'project', note: 'secret', nextStep: 'visite' });
    await all.lise.ok('meeting:conclude', { id, outcome: 'contact' });
    const [row] = await rowsOf('meetings');
    expect([row?.Suites, row?.['Suites en clair'], row?.['Prochaines étapes']]).to.deep.equal([
      'Conseil départemental de Podor: project / Département de la Drôme: contact',
      'Conseil départemental de Podor: projet commun / Département de la Drôme: on se recontacte',
      'Conseil départemental de Podor: visite',
    ]);
    expect(JSON.stringify(row)).not.to.include('secret');
  });

  it('organisations and participants: with the meetings that keep their place; who left and staff are not there', async () => {
    await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await app.models.Participant.updateOne({ _id: 'ibra' }, { leftAt: new Date() });
    const organisations = await rowsOf('organisations', 'en');
    expect(
      organisations.map((row) => [row.Organisation, row.People, row['Published listings'], row.Meetings]),
    ).to.deep.equal([
      ['Conseil départemental de Podor', '1', '1', '1'],
      ['Département de la Drôme', '2', '1', '1'],
      ['Municipio de Quito', '1', '1', '0'],
    ]);
    const people = await rowsOf('participants', 'es');
    expect(
      people.map((row) => [row.Identificador, row['Correo electrónico'], row['Por vídeo'], row.Encuentros]),
    ).to.deep.equal([
      ['sol', 'sol@example.org', 'sí', '0'],
      ['awa', 'awa@example.org', 'no', '1'],
      ['lise', 'lise@example.org', 'no', '1'],
      ['marc', 'marc@example.org', 'no', '0'],
    ]);
  });

  it('fiches: every field of those that were published, and no draft', async () => {
    const fixture = smallFixture();
    const [need, offer] = fixture.listings;
    const named = { namedAt: new Date(), state: 'named' as const };
    const partners = [
      { ...named, id: 'p1', organisationId: 'podor', name: 'Podor, autrefois', state: 'agreed' as const },
      { ...named, id: 'p2', organisationId: null, name: 'Fondation Eau vive' },
    ];
    Object.assign(offer!, {
      status: 'partner-found',
      partners,
      budgetEuros: 12_000,
      what: 'Sur\ndeux lignes ; oui',
    });
    Object.assign(need!, { status: 'draft', publishedAt: null });
    await reset(app, fixture);
    const rows = await rowsOf('listings', 'pt');
    expect(rows.map((row) => row.Identificador)).to.have.members(['offer-drome', 'offer-quito']);
    const found = rows.find((row) => row.Identificador === 'offer-drome');
    expect(found).to.include({
      Estado: 'partner-found',
      'Estado por extenso': 'parceiro encontrado',
      'Países por extenso': 'Senegal',
      'Temas por extenso': 'Água e saneamento',
      'Parceiros encontrados': 'Conseil départemental de Podor',
      'Parceiros indicados, por confirmar': 'Fondation Eau vive',
      'Orçamento (euros)': '12000',
      'O quê': 'Sur\ndeux lignes ; oui',
      Contactos: 'Lise Rochegude',
      Temas: 'eau',
      ODS: '6',
    });
  });

  it('micro-ateliers: every proposal with its place', async () => {
    await app.models.Workshop.create({
      _id: 'w1',
      editionId: 'small',
      organisationId: 'podor',
      title: 'Des pompes qui durent',
      summary: '+ de pompes',
      format: 'talk',
      language: 'fr',
      speakerIds: ['awa', 'ibra'],
      preferred: ['20261121-1120'],
      submittedById: 'awa',
      place: { timeId: '20261121-1100', roomId: 'salle-1' },
      createdAt: new Date('2026-11-01T08:00:00Z'),
      updatedAt: new Date('2026-11-01T08:00:00Z'),
    });
    const [row] = await rowsOf('workshops');
    expect(row).to.include({
      État: 'programmed',
      Date: '2026-11-21',
      Heure: '11:00',
      'Début (ISO)': '2026-11-21T10:00:00.000Z',
      Salle: 'Salle 1',
      Intervenants: 'Awa Ndoumbé-Sall, Ibra Thiamou',
      'Heures souhaitées': '2026-11-21 11:20',
      Résumé: "'+ de pompes",
      'Proposé par': 'Awa Ndoumbé-Sall',
    });
  });

  it('are files named by table and day, which nothing keeps', async () => {
    const { headers } = await get(all.staff, exportPath('meetings', 'fr'));
    expect(headers.get('content-disposition')).to.equal('attachment; filename="meetings-2026-11-19.csv"');
    expect(headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('are refused to everybody but staff, and for tables and languages that there are not', async () => {
    const refusal = async (who: TestClient, path: string) => {
      const response = await get(who, path);
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      return [response.status, error.code];
    };
    for (const table of EXPORTS) {
      for (const who of [all.awa, all.ibra, all.sol])
        expect(await refusal(who, exportPath(table, 'fr'))).to.deep.equal([403, 'forbidden']);
      expect(await refusal(all.nobody, exportPath(table, 'fr'))).to.deep.equal([401, 'not_signed_in']);
    }
    expect(await refusal(all.staff, '/api/exports/sessions')).to.deep.equal([400, 'bad_input']);
    expect(await refusal(all.staff, '/api/exports/meetings?language=it')).to.deep.equal([400, 'bad_input']);
    expect(await refusal(all.staff, '/api/exports/meetings?since=now')).to.deep.equal([400, 'bad_input']);
  });
});
