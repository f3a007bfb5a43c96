import { expect } from 'chai';
import { describe } from 'mocha';
import type { MeetingView } from '../../server/contract/index.ts';
import type { WaitingDoc } from '../../server/models/index.ts';
import { racesOn } from '../support/races.ts';
import { hall, type Player, slotAt, VENUES, type Venue } from '../support/venue.ts';

/** How often a race between a few is run. */
const ROUNDS = 6;

/** Nobody gets letters, which every look of the clock would write: they have races of their own. */
const quietHall = (options: Parameters<typeof hall>[0]) => {
  const fixture = hall(options);
  return {
    ...fixture,
    participants: fixture.participants.map((someone) => ({ ...someone, letterPace: 'none' as const })),
  };
};
const SLOT = slotAt(0);

for (const kind of VENUES) {
  describe(`the waiting list under races (${kind})`, function () {
    this.timeout(60_000);
    let venue: Venue;

    const race = racesOn(kind, (opened) => {
      venue = opened;
    });

    const crowd = (prefix: string, count: number, from = 0): Promise<Player[]> =>
      Promise.all(
        Array.from({ length: count }, (_, index) =>
          venue.player(`${prefix}${index + from}`, index % 2 === 0 ? 'socket' : 'http'),
        ),
      );
    const at = (iso: string) => {
      for (const app of venue.apps) app.at(iso);
    };
    /** Every server looks through the line at the same time, and again. */
    const allLook = async () => {
      for (let time = 0; time < 2; time++) {
        await Promise.all(venue.apps.flatMap((app) => [app.app.tick(), app.app.tick()]));
      }
    };
    const line = async () =>
      (await venue.apps[0]!.models.Waiting.find({}).lean<WaitingDoc[]>()).sort(
        (a, b) => a.createdAt.getTime() - b.createdAt.getTime(),
      );
    const offered = async () => (await line()).filter((entry) => entry.state === 'offered');
    const who = (entries: WaitingDoc[]) => entries.map((entry) => entry.participantIds[0]);

    /** h0's only slot is taken by g0; the others get in line one after another. */
    const fullWithLine = async (waiting: Player[]): Promise<MeetingView> => {
      at('2026-11-20T08:00:00+01:00');
      const [g0] = await crowd('g', 1);
      const { meeting } = await g0!.ask('meeting:book', { listingId: 'f0', slotId: SLOT });
      for (const one of waiting) {
        expect(await one.tell('waiting:join', { withId: 'h0', listingId: 'f0' })).to.equal(null);
      }
      return meeting!;
    };
    const free = async ({ id }: MeetingView) => {
      const staff = await venue.player('staff', 'http');
      expect((await staff.ask('meeting:cancel', { id })).meeting?.state).to.equal('cancelled');
    };

    race(
      'the same freed slot is offered once, to the first, then to the next, by whichever server sees it',
      quietHall({ slots: 1, tables: 3, hosts: 1, guests: 9 }),
      async () => {
        const waiting = await crowd('g', 8, 1);
        const meeting = await fullWithLine(waiting);
        await Promise.all([free(meeting), allLook(), allLook()]);
        await allLook();
        for (const one of waiting) {
          const now = await offered();
          expect(who(now)).to.deep.equal([one.id]);
          const [entry] = now;
          await Promise.all([one.tell('waiting:pass', { id: entry!._id }), allLook()]);
          await allLook();
        }
        expect(await offered()).to.deep.equal([]);
        expect((await line()).map((entry) => entry.state)).to.deep.equal(waiting.map(() => 'passed'));
        // Who had no page open was told by e-mail, once, whichever server saw it.
        const mailed = venue.apps.flatMap((app) => app.mails.map((mail) => mail.to));
        const away = waiting.filter((_, index) => index % 2 === 1);
        expect(mailed.sort()).to.deep.equal(away.map((one) => `${one.id}@example.org`));
      },
    );

    race(
      'one person gets in one line once, however often they ask',
      quietHall({ slots: 1, tables: 3, hosts: 1, guests: 2 }),
      async () => {
        await fullWithLine([]);
        const [g1] = await crowd('g', 1, 1);
        const answers = await Promise.all(
          Array.from({ length: 12 }, () => g1!.tell('waiting:join', { withId: 'h0', listingId: 'f0' })),
        );
        expect(answers.filter((answer) => answer === null)).to.have.length(1);
        expect(answers.filter((answer) => answer === 'already_exists')).to.have.length(11);
        expect(await line()).to.have.length(1);
      },
    );

    race(
      'a slot that becomes free among ten who book it and seven who wait goes to one',
      quietHall({ slots: 1, tables: 3, hosts: 1, guests: 18 }),
      async () => {
        const waiting = await crowd('g', 7, 1);
        const rivals = await crowd('g', 10, 8);
        let meeting = await fullWithLine(waiting);
        for (let round = 0; round < ROUNDS; round++) {
          const [, , ...outcomes] = await Promise.all([
            free(meeting),
            allLook(),
            ...rivals.map((rival) => rival.ask('meeting:book', { listingId: 'f0', slotId: SLOT })),
          ]);
          await allLook();
          const booked = outcomes.flatMap((outcome) => outcome.meeting ?? []);
          const kept = await offered();
          expect(booked.length + kept.length).to.equal(1);
          if (kept.length > 0) {
            const first = waiting.find((one) => one.id === kept[0]!.participantIds[0])!;
            const taken = await first.ask('waiting:take', { id: kept[0]!._id });
            expect(taken.meeting?.state).to.equal('confirmed');
            waiting.splice(waiting.indexOf(first), 1);
          }
          meeting = booked[0] ?? (await sittingAt(venue));
        }
      },
    );

    race(
      'what is offered cannot be refused: it is taken under the eyes of ten who book, keep time or seat people',
      quietHall({ slots: 1, tables: 3, hosts: 2, guests: 12 }),
      async () => {
        const [g1] = await crowd('g', 1, 1);
        const meeting = await fullWithLine([g1!]);
        await free(meeting);
        await allLook();
        const [entry] = await offered();
        const [staff, h0] = await Promise.all([venue.player('staff', 'http'), venue.player('h0', 'socket')]);
        const rivals = await crowd('g', 10, 2);
        const [taken, kept, placed, ...booked] = await Promise.all([
          g1!.ask('waiting:take', { id: entry!._id }),
          h0.tell('busy:set', { slotIds: [SLOT], busy: true }),
          staff.ask('meeting:place', { participantIds: ['g1', 'h1'], slotId: SLOT }),
          ...rivals.map((rival) => rival.ask('meeting:book', { listingId: 'f0', slotId: SLOT })),
        ]);
        expect(taken.meeting?.state).to.equal('confirmed');
        expect(taken.meeting?.table?.id).to.equal(entry!.tableId);
        expect([kept, placed.refusal?.code]).to.deep.equal(['slot_taken', 'slot_taken']);
        expect(booked.map((one) => one.refusal?.code)).to.deep.equal(rivals.map(() => 'slot_taken'));
      },
    );

    race(
      'taking at the deadline, leaving and passing: one of them happens, and the next is offered what was not taken',
      quietHall({ slots: 1, tables: 3, hosts: 1, guests: 4 + 2 * ROUNDS }),
      async () => {
        const waiting = await crowd('g', 2 * ROUNDS + 2, 1);
        await free(await fullWithLine(waiting));
        await allLook();
        for (let round = 0; round < ROUNDS; round++) {
          const [entry] = await offered();
          const one = waiting.find((player) => player.id === entry!.participantIds[0])!;
          const take = () => one.ask('waiting:take', { id: entry!._id });
          const outcome = await [
            async () => {
              const asked = take();
              at(new Date(entry!.expiresAt!.getTime() + 6_000).toISOString());
              await allLook();
              return asked;
            },
            async () =>
              (await Promise.all([take(), one.tell('waiting:leave', { id: entry!._id }), allLook()]))[0],
            async () =>
              (await Promise.all([one.tell('waiting:pass', { id: entry!._id }), take(), allLook()]))[1],
          ][round % 3]!();
          at('2026-11-20T08:00:00+01:00');
          await allLook();
          const next = await offered();
          if (outcome.meeting) {
            expect(outcome.meeting.state).to.equal('confirmed');
            expect(next).to.deep.equal([]);
            await free(outcome.meeting);
            await allLook();
          } else {
            expect(outcome.refusal?.code).to.be.oneOf(['deadline_passed', 'wrong_state']);
            expect(who(next)).to.have.length(1);
            expect(next[0]!._id).to.not.equal(entry!._id);
          }
        }
      },
    );

    race(
      'four hosts are freed in one slot with two tables: two offers, and each can be taken',
      quietHall({ slots: 1, tables: 2, hosts: 4, guests: 8, maxMeetings: { h0: 1, g4: 1 } }),
      async () => {
        at('2026-11-20T08:00:00+01:00');
        const hosts = await crowd('h', 4);
        await Promise.all(hosts.map((host) => host.tell('busy:set', { slotIds: [SLOT], busy: true })));
        const guests = await crowd('g', 4, 4);
        for (const [index, guest] of guests.entries()) {
          await guest.tell('waiting:join', { withId: `h${index}`, listingId: `f${index}` });
        }
        await Promise.all([
          ...hosts.map((host) => host.tell('busy:set', { slotIds: [SLOT], busy: false })),
          allLook(),
        ]);
        await allLook();
        const now = await offered();
        expect(now).to.have.length(2);
        const taken = await Promise.all(
          now.map((entry) =>
            guests
              .find((guest) => guest.id === entry.participantIds[0])!
              .ask('waiting:take', { id: entry._id }),
          ),
        );
        expect(taken.map((one) => one.meeting?.state)).to.deep.equal(['confirmed', 'confirmed']);
      },
    );
  });
}

/** The meeting that sits in the slot now. */
async function sittingAt(venue: Venue): Promise<MeetingView> {
  const meeting = await venue.apps[0]!.models.Meeting.findOne({
    slotId: SLOT,
    claims: { $exists: true },
  }).lean();
  return { id: meeting!._id } as MeetingView;
}
