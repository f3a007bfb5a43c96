import { expect } from 'chai';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import type { InputOf, MeetingView, OperationName } from '../../server/contract/index.ts';
import { type Context, nothingSeen } from '../../server/domain/context.ts';
import { isAside } from '../../server/domain/seating/availability.ts';
import { Refusal } from '../../server/errors.ts';
import type { EditionDoc, ParticipantDoc } from '../../server/models/index.ts';
import { run } from '../../server/operations.ts';
import { hall, insertSitting, openVenue, slotAt, type Venue } from '../support/venue.ts';

const PEOPLE = ['h0', 'h1', 'g0', 'g1', 'g2'];
const LIMITS: Record<string, number> = { h1: 2, g0: 1 };
const SLOTS = [0, 1, 2, 3].map(slotAt);
const TABLES = ['t1', 't2'];
/** Slots of the one session of the programme. */
const PLENARY = [slotAt(1), slotAt(2)];
const RUNS = 100;

interface Sat {
  id: string;
  state: string;
  people: string[];
  asker: string;
  accepted: Set<string>;
  proposed: string[];
  slot: string | null;
  table: string | null;
}

/** What the product should do, in the plainest way: it looks through everything each time. */
class Oracle {
  meetings: Sat[] = [];
  busy = new Set<string>();
  attending = new Set<string>();
  closed = new Set<string>();

  /** Everything that takes a person or a table in a slot, as `slot·resource`. */
  places(except?: Sat): string[] {
    return [
      ...this.meetings
        .filter((one) => one !== except && one.state === 'confirmed')
        .flatMap((one) => [...one.people, one.table!].map((resource) => `${one.slot}·${resource}`)),
      ...this.busy,
      ...[...this.attending].flatMap((who) => PLENARY.map((slot) => `${slot}·${who}`)),
      ...this.closed,
    ];
  }

  /** Why these people cannot sit there; null when they can. */
  whyNot(options: {
    people: string[];
    slot: string;
    table?: string | undefined;
    moving?: Sat;
    beyondLimits?: boolean;
  }): string | null {
    const places = this.places(options.moving);
    const taken = (resource: string) => places.includes(`${options.slot}·${resource}`);
    if (options.people.some(taken)) return 'slot_taken';
    if (options.table && taken(options.table)) return 'slot_taken';
    if (!options.table && TABLES.every(taken)) return 'no_table_free';
    return options.beyondLimits ? null : this.beyondLimit(options.people);
  }

  /** Has one of them as many meetings as they accept? */
  beyondLimit(people: string[]): string | null {
    const full = (who: string) =>
      this.meetings.filter((one) => one.state === 'confirmed' && one.people.includes(who)).length >=
      (LIMITS[who] ?? Number.POSITIVE_INFINITY);
    return people.some(full) ? 'cap_reached' : null;
  }
}

interface Command {
  verb: string;
  who: string;
  others: string[];
  slots: string[];
  table: string | undefined;
  nth: number;
  on: boolean;
}

const command: fc.Arbitrary<Command> = fc.record({
  verb: fc.constantFrom(
    ...['book', 'book', 'propose', 'accept', 'accept', 'decline', 'move', 'move', 'cancel'],
    ...['busy', 'attend', 'close', 'place', 'reopen'],
  ),
  who: fc.constantFrom(...PEOPLE, 'staff'),
  others: fc.array(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 2 }),
  slots: fc.array(fc.constantFrom(...SLOTS), { minLength: 1, maxLength: 2 }),
  table: fc.option(fc.constantFrom(...TABLES), { nil: undefined }),
  nth: fc.nat(20),
  on: fc.boolean(),
});

describe('random commands against a naive oracle', function () {
  this.timeout(120_000);
  let venue: Venue;
  const contexts = new Map<string, Context>();

  before(async () => {
    const fixture = hall({ slots: 4, tables: 2, hosts: 2, guests: 3, maxMeetings: LIMITS });
    venue = await openVenue(undefined, 'embedded', fixture);
    await insertSitting(venue, 'plenary', 1, 2);
    const { services } = venue.apps[0]!.app;
    const edition = (await services.models.Edition.findOne().lean<EditionDoc>())!;
    for (const person of await services.models.Participant.find().lean<ParticipantDoc[]>()) {
      contexts.set(person._id, {
        ...services,
        edition,
        seen: nothingSeen(),
        actor: { kind: 'person', person, sessionId: person._id },
      });
    }
  });
  after(() => venue.stop());

  /** The code of the refusal, or the data. */
  async function ask<N extends OperationName>(who: string, name: N, input: InputOf<N>) {
    try {
      const { data } = await run(contexts.get(who)!, name, input);
      return { data: data as { meeting: MeetingView }, code: null };
    } catch (error) {
      if (error instanceof Refusal) return { data: null, code: error.code as string };
      throw error;
    }
  }

  it(`${RUNS} sequences: every answer is the oracle's, and so is the store at the end`, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 25, maxLength: 40 }), async (commands) => {
        await venue.apps[0]!.models.Engagement.deleteMany({});
        const oracle = new Oracle();
        for (const one of commands) {
          const [expected, answered] = await step(oracle, one);
          expect(answered, JSON.stringify(one)).to.equal(expected);
          const outcome = `${one.verb} ${expected ?? 'done'}`;
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        }
        expect(await venue.violations()).to.deep.equal([]);
        const claims = (await venue.apps[0]!.models.Engagement.find().lean<{ claims?: string[] }[]>())
          .flatMap((doc) => doc.claims ?? [])
          // Limits, and what is only kept in the grid for somebody, take nobody's place.
          .filter((claim) => !claim.includes('·cap·') && !isAside(claim.split('·').at(-1)!))
          .map((claim) => claim.replace('small·', ''));
        expect(claims.sort()).to.deep.equal(oracle.places().sort());
      }),
      { numRuns: RUNS },
    );
    // The sequences were worth something: each of these happened.
    expect([...seen.keys()]).to.include.members([
      ...[
        'book done',
        'book slot_taken',
        'propose done',
        'propose cap_reached',
        'accept done',
        'decline done',
        'cancel done',
      ],
      ...['move done', 'move slot_taken', 'busy done', 'busy slot_taken', 'attend done', 'attend slot_taken'],
      ...['close done', 'place done', 'place slot_taken', 'reopen done'],
    ]);
  });

  /** Does one command to both. @returns what the oracle says, and what the product answered: code or null */
  async function step(oracle: Oracle, one: Command): Promise<[string | null, string | null]> {
    const person = one.who === 'staff' ? 'g1' : one.who;
    const meeting = oracle.meetings[one.nth % Math.max(1, oracle.meetings.length)];
    const slot = one.slots[0]!;
    const seated = (target: Sat, view: MeetingView) => {
      const table = view.table!.id;
      expect(oracle.places(target), 'the table that the product chose').not.to.include(`${slot}·${table}`);
      Object.assign(target, { state: 'confirmed', slot, table });
    };
    const created = (view: MeetingView, asker: string, people: string[], proposed: string[]): Sat => {
      const made: Sat = {
        id: view.id,
        state: 'proposed',
        people,
        asker,
        accepted: new Set([asker]),
        proposed,
        slot: null,
        table: null,
      };
      oracle.meetings.push(made);
      return made;
    };

    switch (one.verb) {
      case 'book': {
        const host = one.nth % 2 === 0 ? 'h0' : 'h1';
        const expected = person === host ? 'wrong_state' : oracle.whyNot({ people: [person, host], slot });
        const { data, code } = await ask(person, 'meeting:book', {
          listingId: `f${host.slice(1)}`,
          slotId: slot,
        });
        if (data) seated(created(data.meeting, person, [person, host], []), data.meeting);
        return [expected, code];
      }
      case 'place': {
        const people = [person, ...one.others];
        const expected =
          new Set(people).size < people.length
            ? 'bad_input'
            : oracle.whyNot({ people, slot, table: one.table, beyondLimits: true });
        const { data, code } = await ask('staff', 'meeting:place', {
          participantIds: people,
          slotId: slot,
          tableId: one.table ?? null,
        });
        if (data) seated(created(data.meeting, person, people, []), data.meeting);
        return [expected, code];
      }
      case 'propose': {
        const people = [person, ...one.others];
        const expected = one.others.includes(person)
          ? 'bad_input'
          : (oracle.beyondLimit(people) ?? (new Set(people).size < people.length ? 'bad_input' : null));
        const { data, code } = await ask(person, 'meeting:propose', {
          withIds: one.others,
          slotIds: one.slots,
        });
        if (data) created(data.meeting, person, people, [...one.slots]);
        return [expected, code];
      }
      case 'accept': {
        if (!meeting) return [null, null];
        const rest = meeting.people.filter((who) => !meeting.accepted.has(who) && who !== person);
        const expected = !meeting.people.includes(person)
          ? 'forbidden'
          : meeting.state !== 'proposed' || person === meeting.asker
            ? 'wrong_state'
            : !meeting.proposed.includes(slot)
              ? 'bad_input'
              : rest.length > 0
                ? meeting.people.some((who) => oracle.places().includes(`${slot}·${who}`))
                  ? 'slot_taken'
                  : oracle.beyondLimit(meeting.people)
                : oracle.whyNot({ people: meeting.people, slot });
        const { data, code } = await ask(person, 'meeting:accept', { id: meeting.id, slotId: slot });
        if (data) {
          meeting.accepted.add(person);
          meeting.proposed = [slot];
          if (data.meeting.state === 'confirmed') seated(meeting, data.meeting);
          else expect(rest).not.to.deep.equal([]);
        }
        return [expected, code];
      }
      case 'decline': {
        if (!meeting) return [null, null];
        const expected = !meeting.people.includes(person)
          ? 'forbidden'
          : meeting.state !== 'proposed' || person === meeting.asker
            ? 'wrong_state'
            : null;
        const { data, code } = await ask(person, 'meeting:decline', { id: meeting.id });
        if (data) meeting.state = 'declined';
        return [expected, code];
      }
      case 'cancel': {
        if (!meeting) return [null, null];
        const expected =
          one.who !== 'staff' && !meeting.people.includes(one.who)
            ? 'forbidden'
            : ['proposed', 'confirmed'].includes(meeting.state)
              ? null
              : 'wrong_state';
        const { data, code } = await ask(one.who, 'meeting:cancel', { id: meeting.id });
        if (data) meeting.state = 'cancelled';
        return [expected, code];
      }
      case 'move': {
        if (!meeting) return [null, null];
        const table = one.who === 'staff' ? one.table : undefined;
        // In its own slot a meeting stays at its table.
        const target = table ?? (slot === meeting.slot ? meeting.table! : undefined);
        const expected =
          one.who !== 'staff' && !meeting.people.includes(one.who)
            ? 'forbidden'
            : meeting.state !== 'confirmed'
              ? 'wrong_state'
              : oracle.whyNot({
                  people: meeting.people,
                  slot,
                  table: target,
                  moving: meeting,
                  beyondLimits: true,
                });
        const { data, code } = await ask(one.who, 'meeting:move', {
          id: meeting.id,
          slotId: slot,
          ...(table ? { tableId: table } : {}),
        });
        if (data) seated(meeting, data.meeting);
        return [expected, code];
      }
      case 'reopen': {
        if (!meeting) return [null, null];
        const expected = meeting.state === 'confirmed' ? null : 'wrong_state';
        const { code } = await ask('staff', 'meeting:mark', { id: meeting.id, mark: 'reopened' });
        return [expected, code];
      }
      case 'busy': {
        const keys = one.slots.map((each) => `${each}·${person}`);
        const others = oracle.places().filter((place) => !oracle.busy.has(place));
        const expected = one.on && keys.some((key) => others.includes(key)) ? 'slot_taken' : null;
        const { code } = await ask(person, 'busy:set', { slotIds: one.slots, busy: one.on });
        if (code === null) for (const key of keys) one.on ? oracle.busy.add(key) : oracle.busy.delete(key);
        return [expected, code];
      }
      case 'attend': {
        const taken = PLENARY.some((each) => oracle.places().includes(`${each}·${person}`));
        const expected = one.on && !oracle.attending.has(person) && taken ? 'slot_taken' : null;
        const { code } = await ask(person, 'sitting:attend', { sittingId: 'plenary', attending: one.on });
        if (code === null) one.on ? oracle.attending.add(person) : oracle.attending.delete(person);
        return [expected, code];
      }
      case 'close': {
        const table = one.table ?? 't1';
        const keys = one.slots.map((each) => `${each}·${table}`);
        const others = oracle.places().filter((place) => !oracle.closed.has(place));
        const expected = one.on && keys.some((key) => others.includes(key)) ? 'slot_taken' : null;
        const { code } = await ask('staff', 'table:close', {
          tableId: table,
          slotIds: one.slots,
          closed: one.on,
        });
        if (code === null)
          for (const key of keys) one.on ? oracle.closed.add(key) : oracle.closed.delete(key);
        return [expected, code];
      }
      default:
        throw new Error(`no verb ${one.verb}`);
    }
  }
});
