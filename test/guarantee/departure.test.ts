import { expect } from 'chai';
import { describe } from 'mocha';
import type { MeetingDoc } from '../../server/models/index.ts';
import { racesOn } from '../support/races.ts';
import { hall, slotAt, VENUES, type Venue } from '../support/venue.ts';

const GUESTS = 8;
const SLOTS = 6;
const OVER = ['cancelled', 'expired', 'declined'];

for (const kind of VENUES) {
  describe(`somebody is removed while others book with them (${kind})`, function () {
    this.timeout(60_000);
    let venue: Venue;
    const race = racesOn(kind, (opened) => {
      venue = opened;
    });
    const staffOf = (index: number) => venue.apps[index % venue.apps.length]!.as('staff');
    const live = async () =>
      (await venue.apps[0]!.models.Meeting.find({ participantIds: 'h0' }).lean<MeetingDoc[]>()).filter(
        ({ state }) => !OVER.includes(state),
      );

    race(
      'each booking was first and is cancelled, or came later and is refused; back again, they are booked again',
      hall({ slots: SLOTS, tables: 3, hosts: 2, guests: GUESTS }),
      async () => {
        const guests = await Promise.all(
          Array.from({ length: GUESTS }, (_, index) =>
            venue.player(`g${index}`, index % 2 === 0 ? 'socket' : 'http'),
          ),
        );
        const staff = await Promise.all([staffOf(0), staffOf(1)]);
        for (const round of [0, 1, 2]) {
          const outcomes = guests.map(async (guest, index) => {
            const slotId = slotAt((index + round) % SLOTS);
            await guest.tell('waiting:join', { withId: 'h0', listingId: 'f0', slotIds: [slotAt(0)] });
            const booked = await guest.ask('meeting:book', { listingId: 'f0', slotId });
            await guest.ask('meeting:propose', { withIds: ['h0'], slotIds: [slotAt(index % SLOTS)] });
            return booked;
          });
          const removed = staff.map((one) => one.http('participant:remove', { id: 'h0', reason: 'Absent.' }));
          const answers = await Promise.all(removed);
          expect(answers.map(({ error }) => error?.code ?? null)).to.deep.equal([null, null]);
          // Nobody holds their time any more, even before the clock looks for what claims nothing.
          expect((await live()).filter(({ state }) => state === 'confirmed')).to.deep.equal([]);
          await Promise.all(outcomes);
          expect((await live()).filter(({ state }) => state === 'confirmed')).to.deep.equal([]);
          for (const { app } of venue.apps) await app.tick();
          expect(await live()).to.deep.equal([]);
          expect(await venue.violations()).to.deep.equal([]);
          await staff[round % 2]!.ok('participant:restore', { id: 'h0' });
          const { rev } = (await venue.apps[0]!.models.Listing.findById('f0').lean())!;
          await venue.apps[0]!.models.Listing.updateOne(
            { _id: 'f0', rev },
            {
              $set: {
                ...{ status: 'published', contactIds: ['h0'] },
                openSlots: Array.from({ length: SLOTS }, (_, slot) => ({
                  slotId: slotAt(slot),
                  hostId: 'h0',
                })),
              },
              $inc: { rev: 1 },
            },
          );
        }
        const again = await guests[0]!.ask('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
        expect(again.meeting?.state).to.equal('confirmed');
        for (const { app } of venue.apps) await app.tick();
        expect((await live()).map(({ state }) => state)).to.deep.equal(['confirmed']);
        expect(await venue.violations()).to.deep.equal([]);
      },
    );

    race(
      'removed and restored at once, many times: they are here and free, or away and taken',
      hall({ slots: SLOTS, tables: 2, hosts: 1, guests: 1 }),
      async () => {
        const staff = await Promise.all([staffOf(0), staffOf(1)]);
        for (let round = 0; round < 6; round++) {
          await Promise.all([
            staff[0]!.http('participant:remove', { id: 'h0' }),
            staff[1]!.http('participant:restore', { id: 'h0' }),
            staff[0]!.http('participant:restore', { id: 'h0' }),
            staff[1]!.http('participant:remove', { id: 'h0' }),
          ]);
          for (const { app } of venue.apps) await app.tick();
          const { models } = venue.apps[0]!;
          const away = (await models.Participant.findById('h0').lean())?.leftAt !== undefined;
          const slots = (await models.Departure.find().lean()).map(({ slotIds }) => slotIds.length);
          expect(slots).to.deep.equal(away ? [SLOTS] : []);
          const { error } = await staff[0]!.http('meeting:place', {
            ...{ participantIds: ['g0', 'h0'], slotId: slotAt(round) },
          });
          expect(error?.code ?? null).to.equal(away ? 'wrong_state' : null);
        }
        expect(await venue.violations()).to.deep.equal([]);
      },
    );
  });
}
