import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import type { PlanView } from '../../server/contract/index.ts';
import { prepared } from '../support/plans.ts';
import { databaseFor, hall, openVenue, slotAt, VENUES } from '../support/venue.ts';

for (const kind of VENUES) {
  describe(`publishing against bookings (${kind})`, function () {
    this.timeout(60_000);
    let mongodbUri: string | undefined;

    before(async function () {
      const found = await databaseFor(kind);
      if (typeof found === 'object') return this.skip();
      mongodbUri = found;
    });

    it('each place goes to one of the two, and entries that lost are refused while the others go on', async () => {
      const count = 6;
      const venue = await openVenue(
        mongodbUri,
        kind,
        hall({ slots: count, tables: 3, hosts: count, guests: 12 }),
      );
      try {
        const desk = await venue.apps[0]!.as('staff');
        const others = await Promise.all(
          Array.from({ length: count }, (_, n) => venue.player(`g${n + count}`, n % 2 ? 'http' : 'socket')),
        );
        const slotIds = Array.from({ length: count }, (_, n) => slotAt(n));
        for (const n of slotIds.keys())
          await desk.ok('meeting:propose', {
            onBehalfOf: `g${n}`,
            withIds: [`h${n}`],
            slotIds: slotIds.slice(0, 5),
          });
        const plan = await prepared(desk, { sources: ['proposal'] });
        expect(plan.entries).to.have.length(count);
        const host = ({ participantIds }: PlanView['entries'][number]) =>
          participantIds.find((id) => id.startsWith('h'))!;

        // Somebody books the very slot of each entry with the same host while the programme is published, twice.
        // Named, since who names none is answered for what is still open when they are read.
        const wanted = { id: plan.id, as: 'confirmed', entryIds: plan.entries.map(({ id }) => id) } as const;
        const [first, second, outcomes] = await Promise.all([
          desk.ok('plan:publish', wanted),
          desk.ok('plan:publish', wanted),
          Promise.all(
            plan.entries.map((entry, n) =>
              others[n]!.ask('meeting:book', { listingId: `f${host(entry).slice(1)}`, slotId: entry.slotId }),
            ),
          ),
        ]);
        expect(second.entries.length).to.equal(first.entries.length);
        const now = (await desk.ok('plan:read', { id: plan.id })).entries;
        for (const [n, entry] of plan.entries.entries()) {
          const { state, refusal } = now.find(({ id }) => id === entry.id)!;
          const booked = outcomes[n]!.meeting !== undefined;
          expect(state, entry.slotId).to.equal(booked ? 'refused' : 'published');
          if (booked) expect(refusal?.alternatives).to.not.include(entry.slotId);
        }
        expect(await venue.violations()).to.deep.equal([]);

        // Undo and a move meet: whoever is second is told, and nobody is in two places.
        const published = now.filter(({ state }) => state === 'published');
        await Promise.all([
          desk.ok('plan:undo', { id: plan.id }),
          ...published.map(({ meetingId }) =>
            desk.http('meeting:move', { id: meetingId!, slotId: slotAt(5) }),
          ),
        ]);
        for (const { meetingId, id } of published) {
          const { meeting } = await desk.ok('meeting:read', { id: meetingId! });
          const { state } = (await desk.ok('plan:read', { id: plan.id })).entries.find(
            (one) => one.id === id,
          )!;
          expect(meeting.state).to.equal(state === 'undone' ? 'proposed' : 'confirmed');
        }
        expect(await venue.violations()).to.deep.equal([]);
      } finally {
        await venue.stop();
      }
    });

    it('a meeting that a programme moves, and a booking of its new place: one of the two, and nobody without one', async () => {
      const count = 6;
      const venue = await openVenue(mongodbUri, kind, hall({ slots: 8, tables: 4, hosts: 3, guests: count }));
      try {
        const desk = await venue.apps[0]!.as('staff');
        // Each host sits with a guest at the only time that another asked for.
        const held: string[] = [];
        for (const n of [0, 1, 2]) {
          const placed = await desk.ok('meeting:place', {
            participantIds: [`h${n}`, `g${n}`],
            slotId: slotAt(4),
          });
          held.push(placed.meeting.id);
          await desk.ok('meeting:propose', {
            onBehalfOf: `g${n + 3}`,
            withIds: [`h${n}`],
            slotIds: [slotAt(4)],
          });
        }
        const plan = await prepared(desk, { sources: ['proposal'], rearrange: true });
        const moves = plan.entries.filter(({ move }) => move);
        expect(moves).to.have.length(3);
        const elsewhere = await venue.apps.at(-1)!.as('staff');
        const [, , ...booked] = await Promise.all([
          desk.ok('plan:publish', { id: plan.id, as: 'confirmed' }),
          elsewhere.ok('plan:publish', { id: plan.id, as: 'confirmed' }),
          ...moves.map(({ participantIds, slotId }, n) =>
            elsewhere
              .ok('meeting:place', { participantIds: [participantIds[n % 2]!, `g${5 - n}`], slotId })
              .catch(() => null),
          ),
        ]);
        expect(await venue.violations()).to.deep.equal([]);
        const seats = async () =>
          Promise.all(held.map(async (id) => (await desk.ok('meeting:read', { id })).meeting));
        for (const meeting of await seats()) {
          expect(meeting.state).to.equal('confirmed');
          expect(meeting.slotId).to.not.equal(null);
        }
        const now = (await desk.ok('plan:read', { id: plan.id })).entries.filter(({ move }) => move);
        for (const { id, state, meetingId, slotId, move } of now) {
          const n = moves.findIndex((one) => one.id === id);
          expect(state).to.be.oneOf(['published', 'refused']);
          const { meeting } = await desk.ok('meeting:read', { id: meetingId! });
          expect(meeting.slotId).to.equal(state === 'published' ? slotId : move!.from.slotId);
          if (state === 'refused') expect(booked[n]).to.not.equal(null);
        }
        // Taken back by two at once, while others sit down where they were.
        await Promise.all([
          desk.ok('plan:undo', { id: plan.id }),
          elsewhere.ok('plan:undo', { id: plan.id }),
          elsewhere
            .ok('meeting:place', { participantIds: ['g0', 'g1'], slotId: slotAt(4) })
            .catch(() => null),
        ]);
        expect(await venue.violations()).to.deep.equal([]);
        for (const meeting of await seats()) expect(meeting.state).to.equal('confirmed');
      } finally {
        await venue.stop();
      }
    });

    it('a search stopped by another server ends in the one where it runs, and leaves nothing', async () => {
      const venue = await openVenue(mongodbUri, kind, hall({ slots: 6, tables: 3, hosts: 6, guests: 12 }));
      try {
        const here = venue.apps[0]!;
        const desk = await here.as('staff');
        const { id } = await desk.ok('plan:prepare', {
          sources: ['proposal', 'mutual', 'suggested'],
          minScore: 0,
          seconds: 60,
        });
        const ended = here.app.services.scheduler.ended(id);
        const began = performance.now();
        const elsewhere = await venue.apps.at(-1)!.as('staff');
        expect((await elsewhere.ok('plan:cancel', { id })).state).to.equal('cancelled');
        await ended;
        expect(performance.now() - began).to.be.lessThan(20_000);
        expect((await desk.ok('plan:read', { id })).state).to.equal('cancelled');
        expect(await here.models.PlanEntry.countDocuments({ planId: id })).to.equal(0);
        await prepared(desk, { sources: ['mutual'] });
      } finally {
        await venue.stop();
      }
    });
  });
}
