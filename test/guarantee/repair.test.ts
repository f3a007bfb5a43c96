import { expect } from 'chai';
import { describe } from 'mocha';
import type { InputOf } from '../../server/contract/index.ts';
import type { MeetingDoc, MoveDoc } from '../../server/models/index.ts';
import type { TestClient } from '../support/app.ts';
import { racesOn } from '../support/races.ts';
import { hall, settled, slotAt, VENUES, type Venue } from '../support/venue.ts';

/** How often a race between a few is run: each time the two start a little further apart. */
const ROUNDS = 6;

for (const kind of VENUES) {
  describe(`the guarantee while a day is mended (${kind})`, function () {
    this.timeout(90_000);
    let venue: Venue;

    const race = racesOn(kind, (opened) => {
      venue = opened;
      for (const app of venue.apps) app.at('2026-11-20T08:00:00+01:00');
    });

    const staffOfEach = (): Promise<TestClient[]> =>
      Promise.all([0, 1].map((index) => venue.apps[index % venue.apps.length]!.as('staff')));
    const models = () => venue.apps[0]!.models;
    const meetings = () => models().Meeting.find().lean<MeetingDoc[]>();
    const moves = () => models().Move.find().lean<MoveDoc[]>();
    const lost = (tableId: string, slots: number[], minutes = 60): InputOf<'repair:run'> => ({
      disturbances: [{ kind: 'tables-lost', tableIds: [tableId], slotIds: slots.map(slotAt) }],
      answerMinutes: minutes,
    });

    race(
      'two of the staff report the same table while everybody books: it is closed, nobody sits there, each is asked once',
      hall({ slots: 6, tables: 3, hosts: 9, guests: 18 }),
      async () => {
        const [one, other] = await staffOfEach();
        for (let slot = 0; slot < 6; slot++)
          for (const [index, tableId] of ['t1', 't2'].entries())
            await one!.ok('meeting:place', {
              participantIds: [`h${(slot + index * 4) % 9}`, `g${(slot + index * 4) % 9}`],
              slotId: slotAt(slot),
              tableId,
            });
        const guests = await Promise.all(
          Array.from({ length: 9 }, (_, index) =>
            venue.player(`g${9 + index}`, index % 2 ? 'http' : 'socket'),
          ),
        );
        const input = lost('t1', [0, 1, 2, 3, 4, 5]);
        const [first, second] = await Promise.all([
          one!.http('repair:run', input),
          other!.http('repair:run', input),
          ...guests.map(async (guest, index) => {
            await settled(index * 4);
            return guest.ask('meeting:book', { listingId: `f${index}`, slotId: slotAt(index % 6) });
          }),
        ]);
        expect([first?.error, second?.error]).to.deep.equal([undefined, undefined]);
        const all = await meetings();
        expect(all.filter((meeting) => meeting.tableId === 't1')).to.deep.equal([]);
        const closed = await models().Closure.find({ tableId: 't1' }).lean();
        expect(closed.flatMap((one) => one.slotIds).sort()).to.deep.equal([0, 1, 2, 3, 4, 5].map(slotAt));
        const displaced = all.filter((meeting) => meeting.state === 'displaced');
        const open = (await moves()).filter(
          (move) => move.status === 'open' && move.fallback === 'cancelled',
        );
        expect(open.map((move) => move.meetingId).sort()).to.deep.equal(
          displaced.map((one) => one._id).sort(),
        );
      },
    );

    race(
      'the last yes against a booking of the last free table: one of the two sits, and the other is told',
      hall({ slots: ROUNDS * 2, tables: 1, hosts: 4, guests: 4 }),
      async () => {
        const [staff] = await staffOfEach();
        const h0 = await venue.apps[0]!.as('h0');
        const g0 = await venue.apps.at(-1)!.as('g0');
        const rival = await venue.player('g1', 'socket');
        for (let round = 0; round < ROUNDS; round++) {
          const [before, wanted] = [round * 2, round * 2 + 1];
          const place = { participantIds: ['h0', 'g0'], slotId: slotAt(before), tableId: 't1' };
          const { meeting } = await staff!.ok('meeting:place', place);
          const { moves: asked } = await staff!.ok('repair:run', lost('t1', [before]));
          const [move] = asked;
          expect(move?.meetingId).to.equal(meeting.id);
          const slotId = move!.slotIds.includes(slotAt(wanted)) ? slotAt(wanted) : move!.slotIds[0]!;
          await h0.ok('move:accept', { id: move!.id, slotId });
          const [answer, booked] = await Promise.all([
            g0.http('move:accept', { id: move!.id, slotId }),
            settled(round * 4).then(() => rival.ask('meeting:book', { listingId: 'f1', slotId })),
          ]);
          const moved = answer.data?.meeting?.slotId === slotId;
          expect([moved, booked.meeting !== undefined], JSON.stringify(answer.error)).to.have.members([
            true,
            false,
          ]);
          if (!moved) expect(['open', 'overtaken']).to.include(answer.data?.move.status);
          await staff!.http('meeting:cancel', { id: meeting.id });
          if (booked.meeting) await staff!.ok('meeting:cancel', { id: booked.meeting.id });
        }
      },
    );

    race(
      'both people say yes, to several times, at the same moment: one move',
      hall({ slots: 6, tables: 2, hosts: 4, guests: 4 }),
      async () => {
        const [staff] = await staffOfEach();
        const people = await Promise.all([
          venue.apps[0]!.as('h0'),
          venue.apps.at(-1)!.as('g0'),
          venue.apps[0]!.as('g0'),
        ]);
        await staff!.ok('meeting:place', { participantIds: ['h1', 'g1'], slotId: slotAt(1), tableId: 't2' });
        await staff!.ok('meeting:place', { participantIds: ['h0', 'g0'], slotId: slotAt(1), tableId: 't1' });
        const { moves: asked } = await staff!.ok('repair:run', lost('t1', [1]));
        const { id, slotIds } = asked[0]!;
        await Promise.all(
          slotIds.flatMap((slotId) => people.map((someone) => someone.http('move:accept', { id, slotId }))),
        );
        const [move] = await moves();
        expect(move?.status).to.equal('done');
        const meeting = await models().Meeting.findById(asked[0]!.meetingId).lean<MeetingDoc>();
        expect(meeting?.history.map((line) => line.action)).to.deep.equal(['booked', 'displaced', 'moved']);
        expect(meeting?.slotId).to.equal(move?.agreedSlotId);
      },
    );

    race(
      'the last yes to a swap against a booking of the place it frees, and against its deadline on several servers',
      hall({ slots: ROUNDS * 3, tables: 4, hosts: 3, guests: 6 }),
      async () => {
        const [staff] = await staffOfEach();
        const [h0, g0, g1] = await Promise.all(['h0', 'g0', 'g1'].map((id) => venue.apps[0]!.as(id)));
        const rival = await venue.player('g2', 'http');
        for (let round = 0; round < ROUNDS; round++) {
          const [at, to] = [slotAt(round * 3), slotAt(round * 3 + 1)];
          const { meeting } = await staff!.ok('meeting:place', { participantIds: ['h0', 'g0'], slotId: at });
          const { meeting: request } = await g1!.ok('meeting:propose', { withIds: ['h0'], slotIds: [at] });
          const move = await staff!.ok('swap:send', {
            requestId: request.id,
            slotId: at,
            meetingId: meeting.id,
            toSlotId: to,
          });
          await h0!.ok('move:accept', { id: move.id });
          await Promise.all([
            g0!.http('move:accept', { id: move.id }),
            settled(round * 3).then(() => rival.ask('meeting:book', { listingId: 'f0', slotId: at })),
            ...venue.apps.map((app) => app.app.tick()),
          ]);
          const [after, wanted] = await Promise.all(
            [meeting.id, request.id].map((id) => models().Meeting.findById(id).lean<MeetingDoc>()),
          );
          const ended = await models().Move.findById(move.id).lean<MoveDoc>();
          if (ended?.status === 'done')
            expect([after?.slotId, wanted?.state, wanted?.slotId]).to.deep.equal([to, 'confirmed', at]);
          else expect([ended?.status, wanted?.state]).to.deep.equal(['overtaken', 'proposed']);
        }
      },
    );

    race(
      'two of the staff take a repair back while others book the freed places and people still answer: back once, or whoever booked wins',
      hall({ slots: 9, tables: 2, hosts: 9, guests: 18 }),
      async () => {
        const [one, other] = await staffOfEach();
        for (let slot = 0; slot < 6; slot++)
          for (const [index, tableId] of ['t1', 't2'].entries())
            await one!.ok('meeting:place', {
              participantIds: [`h${(slot + index * 4) % 9}`, `g${(slot + index * 4) % 9}`],
              slotId: slotAt(slot),
              tableId,
            });
        const { id, moves: asked } = await one!.ok('repair:run', lost('t1', [0, 1, 2, 3, 4, 5]));
        const lostTheirs = (await meetings()).filter((meeting) => meeting.state === 'displaced');
        expect(lostTheirs.length).to.be.greaterThan(3);
        const rivals = await Promise.all(
          [0, 1, 2].map((n) => venue.player(`g${9 + n}`, n % 2 ? 'http' : 'socket')),
        );
        const [first, second, booked] = await Promise.all([
          one!.http('repair:undo', { id }),
          other!.http('repair:undo', { id }),
          Promise.all(
            rivals.map((rival, n) =>
              settled(n * 5).then(() => rival.ask('meeting:book', { listingId: `f${n}`, slotId: slotAt(n) })),
            ),
          ),
          ...asked.slice(3).map(async ({ id: moveId, answers }) => {
            for (const { participantId } of answers)
              await (await venue.apps.at(-1)!.as(participantId)).http('move:accept', { id: moveId });
          }),
        ]);
        expect([first?.error, second?.error]).to.deep.equal([undefined, undefined]);
        const after = new Map((await meetings()).map((meeting) => [meeting._id, meeting]));
        const open = (await moves()).filter((move) => move.openFor !== undefined);
        for (const before of lostTheirs) {
          const { state, slotId, history } = after.get(before._id)!;
          const from = history.find((line) => line.action === 'displaced')!.before!;
          expect(history.filter((line) => line.action === 'restored').length, state).to.be.at.most(1);
          const host = before.participantIds.find((who) => who.startsWith('h'))!;
          const rival = booked[Number(host.slice(1))]?.meeting;
          if (slotId !== from.slotId)
            expect(rival, `${host} ${from.slotId} ${state} ${slotId}`).to.not.equal(undefined);
          expect(open.some((move) => move.meetingId === before._id)).to.equal(state === 'displaced');
        }
        expect(await models().Closure.countDocuments()).to.equal(0);
        expect((await models().Repair.findById(id).lean())?.status).to.equal('undone');
      },
    );

    race(
      'one of the staff takes a report back in the moment in which another reports the same: the table is closed, nobody sits there',
      hall({ slots: 4, tables: 3, hosts: 4, guests: 4 }),
      async () => {
        const [one, other] = await staffOfEach();
        for (let slot = 0; slot < 4; slot++)
          await one!.ok('meeting:place', {
            participantIds: [`h${slot}`, `g${slot}`],
            slotId: slotAt(slot),
            tableId: 't1',
          });
        const input = lost('t1', [0, 1, 2, 3]);
        for (let round = 0; round < ROUNDS; round++) {
          const { id } = await one!.ok('repair:run', input);
          const [undone, again] = await Promise.all([
            one!.http('repair:undo', { id }),
            settled(round * 3).then(() => other!.http('repair:run', input)),
          ]);
          expect([undone.error, again.error]).to.deep.equal([undefined, undefined]);
          const closed = await models().Closure.find({ tableId: 't1' }).lean();
          expect(closed.flatMap(({ slotIds }) => slotIds).sort(), `round ${round}`).to.deep.equal(
            [0, 1, 2, 3].map(slotAt),
          );
          expect((await meetings()).filter(({ tableId }) => tableId === 't1')).to.deep.equal([]);
          await other!.ok('repair:undo', { id: again.data!.id });
          expect(await models().Closure.countDocuments()).to.equal(0);
          expect((await meetings()).map(({ state }) => state)).to.deep.equal(Array(4).fill('confirmed'));
        }
      },
    );
  });
}
