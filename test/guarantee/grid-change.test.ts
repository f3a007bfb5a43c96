import { expect } from 'chai';
import { describe } from 'mocha';
import { buildParticipant } from '../../fixtures/small/index.ts';
import type { InputOf, OperationName } from '../../server/contract/index.ts';
import { nothingSeen } from '../../server/domain/context.ts';
import { currentEdition } from '../../server/domain/edition/current.ts';
import type { EditionDoc, ParticipantDoc } from '../../server/models/index.ts';
import { run } from '../../server/operations.ts';
import type { TestApp, TestClient } from '../support/app.ts';
import { racesOn } from '../support/races.ts';
import { hall, type Player, settled, slotAt, VENUES, type Venue } from '../support/venue.ts';

/** How often a race between two is run: each time they start a little further apart. */
const ROUNDS = 6;
const SLOTS = 6;
const TABLES = 4;
const DAY = '2026-11-20';

type Grid = { slots?: number; tables?: number };

/** The settings of the hall with so many slots and tables. */
const settings = (rev: number, { slots = SLOTS, tables = TABLES }: Grid): InputOf<'edition:edit'> => {
  const end = 9 * 60 + slots * 20;
  return {
    rev,
    name: 'Petites Rencontres',
    place: 'Montreuil',
    timeZone: 'Europe/Paris',
    slotMinutes: 20,
    changeoverMinutes: 0,
    windows: [
      { date: DAY, start: '09:00', end: `${Math.floor(end / 60)}:${String(end % 60).padStart(2, '0')}` },
    ],
    tableCount: tables,
    videoTableCount: 0,
  };
};

for (const kind of VENUES) {
  describe(`the grid is changed while people book (${kind})`, function () {
    this.timeout(60_000);
    let venue: Venue;
    const race = racesOn(kind, (opened) => {
      venue = opened;
    });

    const crowd = (prefix: string, count: number): Promise<Player[]> =>
      Promise.all(
        Array.from({ length: count }, (_, index) =>
          venue.player(`${prefix}${index}`, index % 2 === 0 ? 'socket' : 'http'),
        ),
      );
    const staffOf = (index = 0): Promise<TestClient> => venue.apps[index % venue.apps.length]!.as('staff');
    const edition = async () => (await currentEdition(venue.apps[0]!.models)) as EditionDoc;
    /** Changes the grid; the code of the refusal, or null. */
    const change = async (staff: TestClient, grid: Grid) => {
      const { rev } = await edition();
      return (await staff.http('edition:edit', settings(rev, grid))).error?.code ?? null;
    };
    const back = async (staff: TestClient) => expect(await change(staff, {})).to.equal(null);

    race(
      'a table that goes, and a meeting that is placed there: one of the two',
      hall({ slots: SLOTS, tables: TABLES, hosts: 1, guests: 1 }),
      async () => {
        const [one, two] = [await staffOf(0), await venue.player('staff', 'socket')];
        for (let round = 0; round < ROUNDS; round++) {
          const [changed, placed] = await Promise.all([
            settled(Math.max(0, ROUNDS / 2 - round) * 4).then(() => change(one, { tables: TABLES - 1 })),
            settled(Math.max(0, round - ROUNDS / 2) * 4).then(() =>
              two.ask('meeting:place', {
                participantIds: ['h0', 'g0'],
                slotId: slotAt(round),
                tableId: 't4',
              }),
            ),
          ]);
          expect([changed === null, placed.meeting !== undefined].filter(Boolean)).to.have.length(1);
          expect([null, 'wrong_state']).to.include(changed);
          expect(await venue.violations()).to.deep.equal([]);
          if (placed.meeting) await two.ask('meeting:cancel', { id: placed.meeting.id });
          else await back(one);
        }
      },
    );

    race(
      'hours that go, with a video meeting and time that is kept: one of the two',
      remote(hall({ slots: SLOTS, tables: TABLES, hosts: 1, guests: 2 })),
      async () => {
        const one = await staffOf(0);
        const [g0, g1] = await crowd('g', 2);
        const last = slotAt(SLOTS - 1);
        for (let round = 0; round < ROUNDS; round++) {
          const kept = round % 2 === 0;
          const pause = Math.floor(round / 2) * 5;
          const [changed, taken] = await Promise.all([
            change(one, { slots: SLOTS - 1 }),
            settled(pause).then(() =>
              kept
                ? g0!.tell('busy:set', { slotIds: [last], busy: true })
                : g1!
                    .ask('meeting:book', { listingId: 'f0', slotId: last })
                    .then(({ refusal }) => refusal?.code ?? null),
            ),
          ]);
          expect([changed, taken].filter((code) => code === null)).to.have.length(1);
          expect([null, 'wrong_state']).to.include(changed);
          expect([null, 'slot_closed']).to.include(taken);
          expect(await venue.violations()).to.deep.equal([]);
          if (changed === null) await back(one);
          else if (kept) await g0!.tell('busy:set', { slotIds: [last], busy: false });
          else
            for (const { _id } of await venue.apps[0]!.models.Meeting.find({ state: 'confirmed' }).lean())
              await g1!.ask('meeting:cancel', { id: _id });
        }
      },
    );

    race(
      'half of the hall goes and comes back while a crowd books: nobody sits outside, nothing stays closed',
      hall({ slots: SLOTS, tables: TABLES, hosts: 6, guests: 30 }),
      async () => {
        const staff = await Promise.all([staffOf(0), staffOf(1)]);
        const guests = await crowd('g', 30);
        const grids: Grid[] = [
          { tables: 2 },
          { slots: 4 },
          { tables: 5 },
          {},
          { slots: 5, tables: 3 },
          { slots: 8 },
        ];
        const booking = guests.map(async (guest, index) => {
          await settled(index * 6);
          return guest.ask('meeting:book', {
            listingId: `f${index % 6}`,
            slotId: slotAt(SLOTS - 1 - (index % 3)),
          });
        });
        const changing = grids.map(async (grid, index) => {
          await settled(index * 30);
          return change(staff[index % 2]!, grid);
        });
        const [outcomes, changed] = [await Promise.all(booking), await Promise.all(changing)];
        for (const code of changed) expect([null, 'wrong_state', 'stale']).to.include(code);
        expect(changed).to.include(null);
        for (const { meeting, refusal } of outcomes)
          expect(meeting?.state ?? refusal?.code).to.be.oneOf([
            'confirmed',
            'slot_taken',
            'slot_closed',
            'no_table_free',
          ]);
        expect(await venue.violations()).to.deep.equal([]);
        await back(staff[0]!);
        // All that is in the grid can be had: as many tables in the first slot as there are.
        const free = await guests[0]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        expect(free.meeting?.state).to.equal('confirmed');
        for (const tableId of ['t1', 't2', 't3', 't4'].filter((id) => id !== free.meeting!.table!.id))
          await staff[0]!.ok('table:close', { tableId, slotIds: [slotAt(0)], closed: true });
      },
    );

    race(
      'who still has the old grid in hand gets nothing that is gone from it',
      remote(hall({ slots: SLOTS, tables: TABLES, hosts: 2, guests: 3 }), ['h1', 'g1', 'g2', 'new']),
      async () => {
        const app = venue.apps[0]!;
        const other = venue.apps.at(-1)!;
        const old = await edition();
        expect(await change(await staffOf(0), { slots: SLOTS - 1, tables: TABLES - 1 })).to.equal(null);
        // Registered since, so that nothing was claimed of them.
        await app.models.Participant.create(
          buildParticipant({ _id: 'new', organisationId: 'org-g1', role: 'elected', remote: true }),
        );
        const gone = slotAt(SLOTS - 1);
        const place = (participantIds: string[], slotId: string, tableId?: string) =>
          late(other, old, 'staff', 'meeting:place', {
            participantIds,
            slotId,
            ...(tableId === undefined ? {} : { tableId }),
          });
        const book = late(other, old, 'g0', 'meeting:book', { listingId: 'f0', slotId: gone });
        expect(await book, 'no table is left there').to.equal('no_table_free');
        expect(await place(['h0', 'g0'], gone, 't1'), 'a table that is left').to.equal('slot_taken');
        expect(await place(['h0', 'g0'], slotAt(0), 't4'), 'a table that is gone').to.equal('slot_taken');
        expect(await place(['h1', 'g1'], gone), 'by video').to.equal('slot_closed');
        expect(await place(['new', 'g1'], gone), 'by video, with somebody new').to.equal('slot_closed');
        for (const who of ['g2', 'new'])
          expect(
            await late(other, old, who, 'busy:set', { slotIds: [slotAt(0), gone], busy: true }),
          ).to.equal('slot_closed');
        const close = (tableId: string, slotId: string) =>
          late(other, old, 'staff', 'table:close', { tableId, slotIds: [slotId], closed: true });
        expect([await close('t1', gone), await close('t4', slotAt(0))]).to.deep.equal([
          'slot_closed',
          'slot_closed',
        ]);
        expect(await venue.violations()).to.deep.equal([]);
        expect(await app.models.Engagement.countDocuments({ kind: { $ne: 'removal' } })).to.equal(0);
      },
    );
  });
}

/** Some of the people join by video: all of them, or those named. */
function remote(fixture: ReturnType<typeof hall>, ids?: string[]): ReturnType<typeof hall> {
  for (const someone of fixture.participants)
    if (someone.role !== 'staff') someone.remote = ids?.includes(someone._id) ?? true;
  return fixture;
}

/** A command that read the edition before it was changed, and is only now carried out; the code of its refusal, or null. */
async function late(
  { app, models }: TestApp,
  edition: EditionDoc,
  participantId: string,
  name: OperationName,
  input: object,
): Promise<string | null> {
  const someone = (await models.Participant.findById(participantId).lean<ParticipantDoc>())!;
  const actor = { kind: 'person', person: someone, sessionId: 'none' } as const;
  try {
    await run({ ...app.services, actor, edition, seen: nothingSeen() }, name, input);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
