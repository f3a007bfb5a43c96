import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { tablesOf } from '../../../../server/domain/edition/editions.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const SETTINGS: InputOf<'edition:edit'> = {
  rev: 0,
  name: 'Petites Rencontres',
  place: 'Montreuil',
  timeZone: 'Europe/Paris',
  slotMinutes: 20,
  changeoverMinutes: 0,
  windows: [
    { date: '2026-11-20', start: '14:00', end: '16:00' },
    { date: '2026-11-21', start: '09:00', end: '10:00' },
  ],
  tableCount: 4,
  videoTableCount: 1,
};

describe('tables of an edition', () => {
  it('are numbered from 1, the last ones with video', () => {
    expect(tablesOf({ tableCount: 3, videoTableCount: 1, tableRoom: 'Loft' })).to.deep.equal([
      { id: 't1', label: '1', room: 'Loft', video: false },
      { id: 't2', label: '2', room: 'Loft', video: false },
      { id: 't3', label: '3', room: 'Loft', video: true },
    ]);
  });
});

describe('changing the edition', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const edit = (changes: Partial<InputOf<'edition:edit'>>) =>
    staff.ok('edition:edit', { ...SETTINGS, ...changes });
  const refusal = (changes: object, who = staff) =>
    leavesNoTrace(app, () => who.refused('edition:edit', { ...SETTINGS, ...changes }));

  it('is seen by everybody, grid included', async () => {
    const edition = await edit({
      name: 'Grandes Rencontres',
      windows: [{ date: '2026-11-20', start: '14:00', end: '14:40' }],
      listingDeadline: '2026-11-19T12:00:00+01:00',
    });
    expect(edition).to.deep.include({
      id: 'small',
      rev: 1,
      name: 'Grandes Rencontres',
      days: [{ day: 1, date: '2026-11-20' }],
      listingDeadline: '2026-11-19T11:00:00.000Z',
    });
    expect(edition.slots.map((slot) => slot.id)).to.deep.equal(['d1-1400', 'd1-1420']);
    expect((await nobody.ok('session:read', {})).edition).to.deep.equal(edition);
  });

  it('of an old revision is refused with the newer one', async () => {
    await edit({});
    const error = await refusal({ name: 'Trop tard' });
    expect([error.code, error.current]).to.deep.equal(['stale', { rev: 1 }]);
  });

  it('by two at once keeps one of the two', async () => {
    const answers = await Promise.all(
      ['A', 'B'].map((name) => staff.http('edition:edit', { ...SETTINGS, name })),
    );
    expect(answers.map((answer) => answer.status).sort()).to.deep.equal([200, 409]);
  });

  it('is for staff', async () => {
    expect((await refusal({}, awa)).code).to.equal('forbidden');
    expect((await refusal({}, nobody)).code).to.equal('not_signed_in');
  });

  it('cannot take a slot or a table from somebody who has a place there', async () => {
    await staff.ok('meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd2-0900', tableId: 't3' });
    const slot = await refusal({ windows: [SETTINGS.windows[0]] });
    expect([slot.code, slot.message]).to.deep.equal([
      'wrong_state',
      '3 places taken would disappear (d2-0900 awa, d2-0900 lise, d2-0900 t3): move or cancel them first',
    ]);
    const table = await refusal({ tableCount: 2 });
    expect(table.code).to.equal('wrong_state');
    const zone = await refusal({ timeZone: 'Africa/Dakar' });
    expect(zone.code, 'the same name at another time is another slot').to.equal('wrong_state');
  });

  it('may take what nobody holds any longer', async () => {
    const placed = { participantIds: ['awa', 'lise'], slotId: 'd2-0900', tableId: 't3' };
    const { meeting } = await staff.ok('meeting:place', placed);
    await staff.ok('meeting:cancel', { id: meeting.id });
    expect(
      (await edit({ windows: [SETTINGS.windows[0]!], tableCount: 2, videoTableCount: 0 })).tables.length,
    ).to.equal(2);
  });

  it('keeps its interpreters until they are named anew, and identifies the new ones', async () => {
    const ana = { id: 'ana', name: 'Ana Peral', languages: ['fr', 'es'] };
    expect((await edit({ interpreters: [ana] })).interpreters).to.deep.equal([ana]);
    expect((await edit({ rev: 1 })).interpreters).to.deep.equal([ana]);
    const more = await edit({
      rev: 2,
      interpreters: [ana, { name: 'Tom Reyl', languages: ['fr', 'en', 'en'] }],
    });
    expect(more.interpreters[1]).to.deep.include({ name: 'Tom Reyl', languages: ['fr', 'en'] });
    expect(more.interpreters[1]?.id).to.match(/^i-/);
    expect((await edit({ rev: 3, interpreters: [] })).interpreters).to.deep.equal([]);
  });

  it('refuses interpreters of one language, and identifiers that mean something else', async () => {
    const speaker = { name: 'Ana Peral', languages: ['fr', 'es'] };
    for (const [interpreters, path] of [
      [[{ ...speaker, languages: ['fr'] }], 'interpreters.0.languages'],
      [[{ ...speaker, name: '' }], 'interpreters.0.name'],
      [
        [
          { ...speaker, id: 'one' },
          { ...speaker, id: 'one' },
        ],
        'interpreters',
      ],
      [[{ ...speaker, id: 't2' }], 'interpreters'],
      [[{ ...speaker, id: 'awa' }], 'interpreters'],
    ] as const) {
      const error = await refusal({ interpreters });
      expect([error.code, error.fields?.[0]?.path]).to.deep.equal(['bad_input', path]);
    }
  });

  it('cannot lose an interpreter who has a meeting, only one who has none', async () => {
    const interpreters = ['ana', 'luz'].map((id) => ({ id, name: id, languages: ['fr', 'es'] }));
    await edit({ interpreters });
    const placed = { participantIds: ['awa', 'sol'], slotId: 'd2-0900' };
    const { meeting } = await staff.ok('meeting:place', placed);
    const left = interpreters.filter((one) => one.id !== meeting.interpreter?.id);
    const error = await refusal({ rev: 1, interpreters: left });
    expect(error.message).to.contain(`1 places taken would disappear (d2-0900 ${meeting.interpreter?.id})`);
    expect(error.places).to.deep.equal([
      {
        slotId: 'd2-0900',
        resourceId: meeting.interpreter?.id,
        meetingId: meeting.id,
        who: ['Podor', 'Quito'],
      },
    ]);
    const busy = interpreters.filter((one) => one.id === meeting.interpreter?.id);
    expect((await edit({ rev: 1, interpreters: busy })).interpreters).to.deep.equal(busy);
  });

  it('needs windows that hold slots, not too many, one at a time', async () => {
    const messages: (string | undefined)[] = [];
    for (const changes of [
      { windows: [{ date: '2026-11-20', start: '14:00', end: '14:10' }] },
      { windows: [{ date: '2026-11-20', start: '00:00', end: '23:59' }], slotMinutes: 5 },
      {
        windows: [
          { date: '2026-11-20', start: '14:00', end: '16:00' },
          { date: '2026-11-20', start: '14:10', end: '15:00' },
        ],
      },
      { windows: [] },
      { windows: [{ date: '2026-11-20', start: '16:00', end: '14:00' }] },
      { windows: [{ date: '2026-02-30', start: '14:00', end: '16:00' }] },
    ]) {
      const error = await refusal(changes);
      expect(error.code).to.equal('bad_input');
      messages.push(error.fields?.[0]?.path);
    }
    expect(messages).to.deep.equal([
      'windows',
      'windows',
      'windows',
      'windows',
      'windows.0.end',
      'windows.0.date',
    ]);
  });

  it('needs no more video tables than tables, and a time zone that exists', async () => {
    expect((await refusal({ videoTableCount: 5 })).fields).to.deep.equal([
      { path: 'videoTableCount', message: 'must be at most 4' },
    ]);
    expect((await refusal({ timeZone: 'Europe/Paname' })).fields?.[0]?.message).to.match(
      /^must be an IANA time zone/,
    );
  });
});
