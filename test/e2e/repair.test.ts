import { expect } from 'chai';
import { smallFixture } from '../../fixtures/small/index.ts';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** Screens follow a change within this long, ms. */
const FOLLOW_MS = 20_000;

/** Two tables only, both in use at 14:20. */
function fixture() {
  const small = smallFixture();
  small.edition.tables = small.edition.tables.slice(0, 2);
  return small;
}

describe('the day is mended beside the board, in real browsers', function () {
  this.timeout(60_000);
  let pages: Pages;

  before(async function () {
    pages = await openPages(this, { fixture: fixture(), now: '2026-11-20T13:50:00+01:00' });
  });
  after(() => pages?.stop());

  it('the wrong table was reported: staff see what taking it back would do, and do it; the question leaves the phone', async () => {
    const staff = await pages.app.as('staff');
    const place = async (participantIds: string[], tableId: string) =>
      (await staff.ok('meeting:place', { participantIds, slotId: 'd1-1420', tableId })).meeting;
    const meeting = await place(['awa', 'marc'], 't1');
    const other = await place(['ibra', 'lise'], 't2');
    const { id } = await staff.ok('repair:run', {
      disturbances: [{ kind: 'tables-lost', tableIds: ['t1'], slotIds: ['d1-1420', 'd1-1440'] }],
      note: 'Fuite d’eau',
    });
    const [board, awa] = await Promise.all([
      pages.open('staff', '/tableau/2026-11-20', LAPTOP),
      pages.open('awa', '/agenda', PHONE),
    ]);
    const card = awa.getByRole('region', { name: /Changement d’heure à confirmer/ });
    await card.waitFor({ timeout: FOLLOW_MS });

    await board.getByRole('tab', { name: /Aléas/ }).click();
    await board.getByText('Table 1 hors service, 14:20–15:00').waitFor();
    await board.getByRole('button', { name: /^Retirer ce signalement : Table 1 hors service/ }).click();
    await board.getByText('Si vous retirez ce signalement').waitFor();
    await board.getByText('Reviennent à leur place (1)').waitFor();
    await board.getByText('1 question posée n’attend plus de réponse.').waitFor();
    await pages.checked(board, 'board-undo-preview');
    expect((await pages.app.models.Repair.findById(id).lean())?.status).to.equal('done');

    await board.getByRole('button', { name: 'Retirer le signalement' }).click();
    await Promise.all([
      board
        .getByRole('gridcell', { name: /^Table 1, 14:20, .*(Podor|Drôme).*confirmé/ })
        .waitFor({ timeout: FOLLOW_MS }),
      board.getByText(/· retiré$/).waitFor({ timeout: FOLLOW_MS }),
      card.waitFor({ state: 'detached', timeout: FOLLOW_MS }),
      awa
        .getByRole('main')
        .filter({ hasText: /14:20.*table 1/is })
        .waitFor({ timeout: FOLLOW_MS }),
    ]);
    await board.getByText('Le signalement est retiré.').waitFor();
    await pages.checked(board, 'board-undone');
    await pages.checked(awa, 'phone-undone');
    for (const one of [meeting, other]) await staff.ok('meeting:cancel', { id: one.id });
    expect(pages.errors).to.deep.equal([]);
  });

  it('staff offer a swap beside the board; who is asked agrees on the phone, and both meetings take place', async () => {
    const staff = await pages.app.as('staff');
    const sol = await pages.app.as('lise');
    const taken = ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd2-0900', 'd2-0920', 'd2-0940'];
    const agenda = await sol.ok('agenda:read', {});
    const held = agenda.meetings.filter((one) => one.state === 'confirmed').map((one) => one.slotId);
    await sol.ok('busy:set', { slotIds: taken.filter((slotId) => !held.includes(slotId)), busy: true });
    const { meeting } = await staff.ok('meeting:place', {
      participantIds: ['awa', 'marc'],
      slotId: 'd1-1540',
    });
    const { meeting: request } = await sol.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1540'] });
    const [board, marc] = await Promise.all([
      pages.open('staff', '/tableau/2026-11-20', LAPTOP),
      pages.open('marc', '/agenda?vue=invitations', PHONE),
    ]);
    await board.getByRole('tab', { name: /Aléas/ }).click();
    await board.getByRole('button', { name: 'Chercher des échanges' }).click();
    await pages.checked(board, 'board-swaps');
    await board
      .getByRole('button', { name: /Proposer l’échange/ })
      .first()
      .click();
    const card = marc.getByRole('listitem', { name: /Changement d’heure à confirmer/ });
    await card.waitFor({ timeout: FOLLOW_MS });
    await pages.checked(marc, 'phone-swap');
    await card.getByRole('button', { name: /^Accepter/ }).click();
    const move = await pages.app.models.Move.findOne({ meetingId: meeting.id, status: 'open' }).lean();
    await (await pages.app.as('awa')).ok('move:accept', { id: move!._id });
    await card.waitFor({ state: 'detached', timeout: FOLLOW_MS });
    const after = await pages.app.models.Meeting.find({ _id: { $in: [meeting.id, request.id] } }).lean();
    expect(after.map((one) => one.state)).to.deep.equal(['confirmed', 'confirmed']);
    expect(after.find((one) => one._id === request.id)?.slotId).to.equal('d1-1540');
    expect(pages.errors).to.deep.equal([]);
  });
});
