import { expect } from 'chai';
import { describe, it } from 'mocha';
import { racesOn } from '../support/races.ts';
import {
  hall,
  insertSitting,
  type Outcome,
  openVenue,
  type Player,
  settled,
  slotAt,
  VENUES,
  type Venue,
} from '../support/venue.ts';

/** How often a race between a few is run: each time the two start a little further apart. */
const ROUNDS = 8;

for (const kind of VENUES) {
  describe(`the guarantee under races (${kind})`, function () {
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

    race(
      '200 clients, 20 slots of one host: 20 confirmed, 180 told what is free',
      hall({ slots: 20, tables: 3, hosts: 1, guests: 200 }),
      async () => {
        const guests = await crowd('g', 200);
        const begun = performance.now();
        const outcomes = await Promise.all(
          guests.map(async (guest, index) => {
            // Five waves, some milliseconds apart: the later ones meet slots that are taken and slots that are being taken.
            await settled(Math.floor(index / 40) * 15);
            return guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(index % 20) });
          }),
        );
        const took = performance.now() - begun;
        expect(counted(outcomes)).to.deep.equal({ confirmed: 20, slot_taken: 180 });
        expect(new Set(outcomes.map((one) => one.meeting?.slotId)).size).to.equal(21); // 20 and undefined
        for (const outcome of outcomes) expectHonestAdvice(outcome, outcomes);
        const late = await guests[20]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        expect(late.refusal).to.include({ code: 'slot_taken' });
        expect(late.refusal?.message).to.contain('no other slot is free for all');
        expect(late.refusal?.alternatives).to.deep.equal([]);
        console.log(`        ${kind}: 200 answers in ${Math.round(took)} ms`);
      },
    );

    race(
      'the loser is told exactly what is left',
      hall({ slots: 6, tables: 1, hosts: 2, guests: 4 }),
      async () => {
        const [g0, g1, g2] = await crowd('g', 3);
        const [, h1] = await crowd('h', 2);
        await g0!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        await g1!.tell('busy:set', { slotIds: [slotAt(2)], busy: true });
        await h1!.tell('busy:set', { slotIds: [slotAt(3)], busy: true });
        await g2!.ask('meeting:book', { listingId: 'f1', slotId: slotAt(4) }); // takes the only table
        const { refusal } = await g1!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        expect(refusal?.code).to.equal('slot_taken');
        expect(refusal?.alternatives?.map((slot) => slot.id)).to.deep.equal([
          slotAt(1),
          slotAt(3),
          slotAt(5),
        ]);
        for (const slot of refusal?.alternatives ?? []) expect(refusal?.message).to.contain(slot.id);
      },
    );

    race(
      '100 pairs for 4 tables in one slot: exactly 4 sit',
      hall({ slots: 3, tables: 4, hosts: 100, guests: 100 }),
      async () => {
        const guests = await crowd('g', 100);
        const outcomes = await Promise.all(
          guests.map((guest, index) =>
            guest.ask('meeting:book', { listingId: `f${index}`, slotId: slotAt(1) }),
          ),
        );
        expect(counted(outcomes)).to.deep.equal({ confirmed: 4, no_table_free: 96 });
        expect(new Set(outcomes.map((one) => one.meeting?.table?.id)).size).to.equal(5);
        for (const { refusal } of outcomes) {
          if (refusal)
            expect(refusal.alternatives?.map((slot) => slot.id)).to.deep.equal([slotAt(0), slotAt(2)]);
        }
      },
    );

    race(
      '10 pairs without a common language for 2 interpreters in one slot: exactly 2 sit',
      hall({
        slots: 3,
        tables: 12,
        hosts: 10,
        guests: 10,
        guestLanguages: ['es'],
        interpreters: ['ana', 'luz'].map((id) => ({ id, name: id, languages: ['fr', 'es'] })),
      }),
      async () => {
        const guests = await crowd('g', 10);
        const outcomes = await Promise.all(
          guests.map((guest, index) =>
            guest.ask('meeting:book', { listingId: `f${index}`, slotId: slotAt(1) }),
          ),
        );
        expect(counted(outcomes)).to.deep.equal({ confirmed: 2, no_common_language: 8 });
        const seated = outcomes.flatMap((one) => one.meeting?.interpreter?.id ?? []);
        expect(seated.sort()).to.deep.equal(['ana', 'luz']);
        for (const { refusal } of outcomes) {
          if (refusal)
            expect(refusal.alternatives?.map((slot) => slot.id)).to.deep.equal([slotAt(0), slotAt(2)]);
        }
      },
    );

    race(
      'a limit of 3 meetings, raced by 30: exactly 3',
      hall({ slots: 30, tables: 4, hosts: 1, guests: 30, maxMeetings: { h0: 3 } }),
      async () => {
        const guests = await crowd('g', 30);
        const outcomes = await Promise.all(
          guests.map((guest, index) => guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(index) })),
        );
        expect(counted(outcomes)).to.deep.equal({ confirmed: 3, cap_reached: 27 });
      },
    );

    race(
      'a limit holds after staff moved and placed meetings',
      hall({ slots: 12, tables: 4, hosts: 1, guests: 8, maxMeetings: { h0: 3 } }),
      async () => {
        const guests = await crowd('g', 8);
        const staff = await venue.player('staff', 'http');
        const booked = await guests[0]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        await staff.ask('meeting:move', { id: booked.meeting!.id, slotId: slotAt(1) });
        await staff.ask('meeting:place', { participantIds: ['h0', 'g1'], slotId: slotAt(2) });
        const outcomes = await Promise.all(
          guests
            .slice(2)
            .map((guest, index) => guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(4 + index) })),
        );
        expect(counted(outcomes)).to.deep.equal({ confirmed: 1, cap_reached: 5 });
        // At the limit people still move what they have, and staff still seat beyond it.
        const moved = await guests[0]!.ask('meeting:move', { id: booked.meeting!.id, slotId: slotAt(3) });
        expect(moved.meeting?.slotId).to.equal(slotAt(3));
        const extra = await staff.ask('meeting:place', { participantIds: ['h0', 'g7'], slotId: slotAt(10) });
        expect(extra.meeting?.state).to.equal('confirmed');
      },
    );

    race(
      'one command sent 20 times at once has one effect',
      hall({ slots: 4, tables: 4, hosts: 1, guests: 1 }),
      async () => {
        const clients = await Promise.all(
          Array.from({ length: 20 }, (_, index) => venue.player('g0', index % 2 === 0 ? 'socket' : 'http')),
        );
        const same = { listingId: 'f0', slotId: slotAt(1), key: 'the-same-key' };
        const booked = await Promise.all(clients.map((client) => client.ask('meeting:book', same)));
        expect(new Set(booked.map((one) => one.meeting?.id)).size).to.equal(1);
        const { id } = booked[0]!.meeting!;
        const moved = await Promise.all(
          clients.map((client) => client.ask('meeting:move', { id, slotId: slotAt(2), key: 'moved-once' })),
        );
        expect(new Set(moved.map((one) => `${one.meeting?.rev} ${one.meeting?.slotId}`))).to.deep.equal(
          new Set([`1 ${slotAt(2)}`]),
        );
        const cancelled = await Promise.all(
          clients.map((client) => client.ask('meeting:cancel', { id, key: 'cancelled-once' })),
        );
        expect(new Set(cancelled.map((one) => one.meeting?.rev))).to.deep.equal(new Set([2]));
        expect(await venue.apps[0]!.models.Meeting.countDocuments()).to.equal(1);
      },
    );

    race(
      'rival proposals accepted at the same time: one is confirmed',
      hall({ slots: 4, tables: 8, hosts: 1, guests: 10 }),
      async () => {
        const host = await venue.player('h0', 'socket');
        const guests = await crowd('g', 10);
        // Half of them asked the host, the host asked the other half: both sides answer at once.
        const proposals = await Promise.all(
          guests.map((guest, index) =>
            index < 5
              ? guest.ask('meeting:propose', { withIds: ['h0'], slotIds: [slotAt(1), slotAt(2)] })
              : host.ask('meeting:propose', { withIds: [guest.id], slotIds: [slotAt(1)] }),
          ),
        );
        const answers = await Promise.all(
          proposals.map(({ meeting }, index) =>
            (index < 5 ? host : guests[index]!).ask('meeting:accept', {
              id: meeting!.id,
              slotId: slotAt(1),
              rev: meeting!.rev,
            }),
          ),
        );
        expect(counted(answers)).to.deep.equal({ confirmed: 1, slot_taken: 9 });
        for (const { refusal } of answers) {
          if (refusal)
            expect(refusal.alternatives?.map((slot) => slot.id)).to.deep.equal(
              [0, 2, 3].map(slotAt).sort((a, b) => distance(a) - distance(b)),
            );
        }
      },
    );

    race(
      'one proposal answered by everybody at once: three people sit, or nobody',
      hall({ slots: 4, tables: 2, hosts: 0, guests: 5 }),
      async () => {
        const [g0, g1, g2, g3, g4] = await crowd('g', 5);
        for (let round = 0; round < ROUNDS; round++) {
          const { meeting } = await g0!.ask('meeting:propose', {
            withIds: ['g1', 'g2'],
            slotIds: [slotAt(1)],
          });
          const rival = await g3!.ask('meeting:propose', { withIds: ['g4'], slotIds: [slotAt(1)] });
          const [first, second, third] = await Promise.all([
            g1!.ask('meeting:accept', { id: meeting!.id }),
            g2!.ask('meeting:accept', { id: meeting!.id }),
            round % 2 === 0
              ? g0!.ask('meeting:cancel', { id: meeting!.id })
              : g4!.ask('meeting:accept', { id: rival.meeting!.id }),
          ]);
          if (round % 2 === 0) expect(third.meeting?.state).to.equal('cancelled');
          else expect([first.meeting?.state, second.meeting?.state]).to.include('confirmed');
          await Promise.all([
            g0!.ask('meeting:cancel', { id: meeting!.id }),
            g3!.ask('meeting:cancel', { id: rival.meeting!.id }),
          ]);
        }
        await expectNothingTaken(venue);
      },
    );

    race(
      'a move and bookings into the same cell: one of them sits there',
      hall({ slots: 4, tables: 8, hosts: 1, guests: 8 }),
      async () => {
        const guests = await crowd('g', 8);
        for (let round = 0; round < ROUNDS; round++) {
          const mine = await guests[0]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
          const [moved, ...booked] = await Promise.all([
            guests[0]!.ask('meeting:move', { id: mine.meeting!.id, slotId: slotAt(1) }),
            ...guests
              .slice(1)
              .map((guest) => guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(1) })),
          ]);
          expect(counted([moved, ...booked])).to.deep.equal({ confirmed: 1, slot_taken: 7 });
          // Whoever lost the cell still has the old one; whoever moved gave it back.
          const again = await guests[1]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
          expect(again.meeting !== undefined).to.equal(moved.meeting !== undefined);
          await cancelAll(venue);
        }
      },
    );

    race(
      'two meetings that change places at once never sit on one another',
      hall({ slots: 3, tables: 2, hosts: 1, guests: 2 }),
      async () => {
        const [g0, g1] = await crowd('g', 2);
        for (let round = 0; round < ROUNDS; round++) {
          const a = await g0!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
          const b = await g1!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(1) });
          const outcomes = await Promise.all([
            g0!.ask('meeting:move', { id: a.meeting!.id, slotId: slotAt(1) }),
            g1!.ask('meeting:move', { id: b.meeting!.id, slotId: slotAt(0) }),
            g1!.ask('meeting:move', { id: b.meeting!.id, slotId: slotAt(2) }),
          ]);
          expect(outcomes[2]!.meeting?.slotId ?? outcomes[2]!.refusal?.code).to.equal(slotAt(2));
          await cancelAll(venue);
        }
      },
    );

    race(
      'a cancellation and a move: the place is free in the end',
      hall({ slots: 3, tables: 2, hosts: 1, guests: 2 }),
      async () => {
        const [g0, g1] = await crowd('g', 2);
        const host = await venue.player('h0', 'http');
        for (let round = 0; round < ROUNDS; round++) {
          const { meeting } = await g0!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
          const target = round % 2 === 0 ? { id: meeting!.id } : { id: meeting!.id, rev: meeting!.rev };
          const [cancelled, moved] = await Promise.all([
            g0!.ask('meeting:cancel', target),
            host.ask('meeting:move', { ...target, slotId: slotAt(1) }),
          ]);
          if (round % 2 === 0) expect(cancelled.meeting?.state).to.equal('cancelled');
          // With the revision that both read only one of them is right.
          else expect([cancelled, moved].filter((one) => one.meeting)).to.have.length(1);
          if (moved.refusal) expect(moved.refusal.code).to.be.oneOf(['wrong_state', 'stale']);
          await cancelAll(venue);
          for (const slot of [0, 1]) {
            const again = await g1!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(slot) });
            expect(again.meeting?.state).to.equal('confirmed');
          }
          await cancelAll(venue);
        }
        await expectNothingTaken(venue);
      },
    );

    race(
      'time kept for oneself and bookings: all of it or none of it',
      hall({ slots: 5, tables: 8, hosts: 1, guests: 5 }),
      async () => {
        const guests = await crowd('g', 5);
        const host = await venue.player('h0', 'socket');
        for (let round = 0; round < ROUNDS; round++) {
          const slotIds = [1, 2, 3].map(slotAt);
          const [busy, ...booked] = await Promise.all([
            settled(round % 4).then(() => host.tell('busy:set', { slotIds, busy: true })),
            ...guests.map((guest, index) =>
              guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(round % 2 === 0 ? 3 : index) }),
            ),
          ]);
          const kept = (await venue.apps[0]!.models.Busy.find().lean<{ slotIds: string[] }[]>())
            .flatMap((one) => one.slotIds)
            .sort();
          expect(kept).to.deep.equal(busy === null ? slotIds : []);
          const inTheWay = booked.filter((one) => slotIds.includes(one.meeting?.slotId ?? ''));
          expect(busy === null ? inTheWay.length : busy).to.equal(busy === null ? 0 : 'slot_taken');
          await host.tell('busy:set', { slotIds, busy: false });
          await cancelAll(venue);
        }
      },
    );

    race(
      'what was kept stays kept when another, larger wish of the same person fails',
      hall({ slots: 5, tables: 8, hosts: 1, guests: 1 }),
      async () => {
        const guest = await venue.player('g0', 'http');
        const [phone, desk] = [await venue.player('h0', 'socket'), await venue.player('h0', 'http')];
        await guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(4) });
        for (let round = 0; round < ROUNDS * 2; round++) {
          const [small, large] = await Promise.all([
            settled(round % 4).then(() => phone.tell('busy:set', { slotIds: [slotAt(0)], busy: true })),
            desk.tell('busy:set', { slotIds: [0, 1, 2, 4].map(slotAt), busy: true }),
          ]);
          expect([small, large]).to.deep.equal([null, 'slot_taken']);
          const kept = await venue.apps[0]!.models.Busy.find().lean<{ slotIds: string[] }[]>();
          expect(kept.flatMap((one) => one.slotIds)).to.deep.equal([slotAt(0)]);
          await phone.tell('busy:set', { slotIds: [slotAt(0)], busy: false });
        }
      },
    );

    race(
      'being expected in a session and being booked: never both',
      hall({ slots: 4, tables: 8, hosts: 1, guests: 4 }),
      async () => {
        await insertSitting(venue, 'plenary', 1, 2);
        const guests = await crowd('g', 4);
        const host = await venue.player('h0', 'http');
        for (let round = 0; round < ROUNDS; round++) {
          const [attending, ...booked] = await Promise.all([
            settled(round % 4).then(() =>
              host.tell('sitting:attend', { sittingId: 'plenary', attending: true }),
            ),
            ...guests.map((guest, index) =>
              guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(index) }),
            ),
          ]);
          const during = booked.filter((one) => [1, 2].map(slotAt).includes(one.meeting?.slotId ?? ''));
          if (attending === null) expect(during).to.deep.equal([]);
          else expect(during.length).to.be.greaterThan(0);
          expect(booked[0]!.meeting?.state, 'a slot beside the session').to.equal('confirmed');
          await host.tell('sitting:attend', { sittingId: 'plenary', attending: false });
          await cancelAll(venue);
        }
      },
    );

    race(
      'a table taken out of use and people placed at it: never both',
      hall({ slots: 4, tables: 2, hosts: 0, guests: 8 }),
      async () => {
        const staff = await Promise.all(
          Array.from({ length: 5 }, (_, index) => venue.player('staff', index % 2 === 0 ? 'http' : 'socket')),
        );
        for (let round = 0; round < ROUNDS; round++) {
          const slotIds = [0, 1, 2].map(slotAt);
          const [closed, ...placed] = await Promise.all([
            settled(round % 4).then(() =>
              staff[4]!.tell('table:close', { tableId: 't1', slotIds, closed: true }),
            ),
            ...[0, 1, 2, 3].map((index) =>
              staff[index]!.ask('meeting:place', {
                participantIds: [`g${index * 2}`, `g${index * 2 + 1}`],
                slotId: slotAt(round % 2 === 0 ? 2 : 1),
                tableId: 't1',
              }),
            ),
          ]);
          const closures = await venue.apps[0]!.models.Closure.find().lean<{ slotIds: string[] }[]>();
          expect(closures.flatMap((one) => one.slotIds)).to.deep.equal(closed === null ? slotIds : []);
          const seated = placed.filter((one) => one.meeting).length;
          expect(seated).to.be.at.most(closed === null ? 0 : 1);
          await staff[0]!.tell('table:close', { tableId: 't1', slotIds, closed: false });
          await cancelAll(venue);
        }
        await expectNothingTaken(venue);
      },
    );
  });
}

/** The control: what the races above would find if the index did not decide. */
describe('a race without the unique index', function () {
  this.timeout(60_000);

  it('is lost, and the checker says so', async () => {
    const fixture = hall({ slots: 1, tables: 3, hosts: 1, guests: 40 });
    const venue = await openVenue(undefined, 'embedded', fixture);
    try {
      await venue.apps[0]!.store.connection.db!.collection('engagements').dropIndex('claims_1');
      const guests = await Promise.all(
        fixture.participants.slice(1, 41).map(({ _id }) => venue.player(_id, 'socket')),
      );
      await Promise.all(
        guests.map((guest) => guest.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) })),
      );
      expect((await venue.violations()).join()).to.contain(`h0 is twice in ${slotAt(0)}`);
    } finally {
      await venue.stop();
    }
  });
});

/** How many ended how: states and codes. */
function counted(outcomes: readonly Outcome[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { meeting, refusal } of outcomes) {
    const name = meeting?.state ?? refusal?.code ?? 'nothing';
    count[name] = (count[name] ?? 0) + 1;
  }
  return count;
}

/** A refusal names slots, or says there is none; none of them was already acknowledged to somebody when the
 * refused command was sent. */
function expectHonestAdvice({ refusal, sent }: Outcome, all: readonly Outcome[]): void {
  if (!refusal) return;
  const alternatives = refusal.alternatives?.map((slot) => slot.id) ?? [];
  if (alternatives.length === 0) expect(refusal.message).to.contain('no other slot is free for all');
  for (const slotId of alternatives) expect(refusal.message).to.contain(slotId);
  const gone = all.flatMap((one) => (one.meeting && one.answered < sent ? [one.meeting.slotId] : []));
  expect(alternatives.filter((slotId) => gone.includes(slotId))).to.deep.equal([]);
}

/** Minutes between a slot and slotAt(1). */
const distance = (slotId: string): number =>
  Math.abs(Number(slotId.slice(3, 5)) * 60 + Number(slotId.slice(5)) - (9 * 60 + 20));

/** Staff cancel whatever is still to take place. */
async function cancelAll(venue: Venue): Promise<void> {
  const staff = await venue.player('staff', 'http');
  const meetings = await venue.apps[0]!.models.Meeting.find({ state: { $in: ['proposed', 'confirmed'] } })
    .select('_id')
    .lean<{ _id: string }[]>();
  const outcomes = await Promise.all(meetings.map(({ _id }) => staff.ask('meeting:cancel', { id: _id })));
  expect(outcomes.map((one) => one.meeting?.state)).to.deep.equal(meetings.map(() => 'cancelled'));
}

async function expectNothingTaken(venue: Venue): Promise<void> {
  await cancelAll(venue);
  expect(await venue.apps[0]!.models.Engagement.countDocuments({ claims: { $exists: true } })).to.equal(0);
}
