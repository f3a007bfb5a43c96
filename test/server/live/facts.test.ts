import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { AnnouncementView } from '../../../server/contract/index.ts';
import { makeLink } from '../../../server/domain/people/sessions.ts';
import {
  clientOf,
  nextFact,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
} from '../../support/app.ts';
import { drained, everybody, factsOn, reset } from '../../support/state.ts';

type Watcher = { socket: TestSocket; facts: ReturnType<typeof factsOn> };

describe('facts', () => {
  let app: TestApp;
  let people: Awaited<ReturnType<typeof everybody>>;
  let screen: TestClient;
  let watchers: Record<'awa' | 'ibra' | 'lise' | 'marc' | 'sol' | 'staff' | 'screen', Watcher>;

  before(async () => {
    app = await startTestApp();
    people = await everybody(app);
    const link = { purpose: 'screen', editionId: 'small', label: 'Hall' } as const;
    const token = (await makeLink(app.app.services, link)).split('jeton=')[1]!;
    const { headers } = await people.nobody.http('signin:redeem', { token });
    screen = clientOf(app.url, headers.getSetCookie()[0]!.split(';')[0]!);
  });
  beforeEach(async () => {
    await reset(app);
    const clients = { ...people, screen };
    const names = ['awa', 'ibra', 'lise', 'marc', 'sol', 'staff', 'screen'] as const;
    watchers = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => {
          const socket = await clients[name].socket();
          return [name, { socket, facts: factsOn(socket) }];
        }),
      ),
    );
  });
  afterEach(() => {
    for (const { socket } of Object.values(watchers)) socket.disconnect();
  });
  after(() => app.stop());

  /** Who heard what, once a fact has reached somebody who must hear it and all sockets have answered. */
  const heardAfter = async (
    sure: keyof typeof watchers,
    name: Parameters<typeof nextFact>[1],
    act: () => Promise<unknown>,
  ): Promise<Record<string, string[]>> => {
    const told = nextFact(watchers[sure].socket, name);
    await act();
    await told;
    await Promise.all(Object.values(watchers).map(({ socket }) => drained(socket)));
    return Object.fromEntries(
      Object.entries(watchers)
        .map(([who, { facts }]) => [who, facts.map((fact) => fact.name)] as const)
        .filter(([, names]) => names.length > 0),
    );
  };
  const book = (slotId = 'd1-1400') => people.awa.ok('meeting:book', { listingId: 'offer-drome', slotId });

  it('a line that changed is told to who waits, for whom, those who act for them and staff', async () => {
    await people.marc.ok('busy:set', {
      slotIds: [
        ...['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'],
        ...['d2-0900', 'd2-0920', 'd2-0940'],
      ],
      busy: true,
    });
    for (const { socket, facts } of Object.values(watchers)) {
      await drained(socket);
      facts.length = 0;
    }
    expect(
      await heardAfter('staff', 'waiting:changed', () => people.ibra.ok('waiting:join', { withId: 'marc' })),
    ).to.deep.equal({
      awa: ['waiting:changed'],
      ibra: ['waiting:changed'],
      lise: ['waiting:changed'],
      marc: ['waiting:changed'],
      staff: ['waiting:changed'],
    });
    // Who stands in the same line reads their own place again.
    for (const { facts } of Object.values(watchers)) facts.length = 0;
    const heard = await heardAfter('ibra', 'waiting:changed', () =>
      people.sol.ok('waiting:join', { withId: 'marc' }),
    );
    expect(Object.keys(heard).sort()).to.deep.equal(['awa', 'ibra', 'lise', 'marc', 'sol', 'staff']);
  });

  it('of a meeting reach its people, who acts for them, staff, and the hall without names', async () => {
    const heard = await heardAfter('lise', 'meeting:booked', () => book());
    expect(heard).to.deep.equal({
      awa: ['meeting:booked'],
      lise: ['meeting:booked'],
      staff: ['meeting:booked', 'hall:changed'],
      screen: ['hall:changed'],
    });
    const [hall] = watchers.screen.facts;
    const { meeting } = hall!.fact as { meeting: { organisations: { id: string }[] } };
    expect(meeting.organisations.map((one) => one.id)).to.deep.equal(['podor', 'drome']);
    expect(JSON.stringify(hall)).to.not.match(/Awa|Lise|Ndoumb|Rochegude|awa|lise|@/);
  });

  it('of an élu’s meeting reach his officer and his delegate', async () => {
    const heard = await heardAfter('marc', 'meeting:booked', () =>
      people.staff.ok('meeting:place', { participantIds: ['ibra', 'marc'], slotId: 'd1-1500' }),
    );
    expect(heard).to.deep.equal({
      awa: ['meeting:booked'],
      ibra: ['meeting:booked'],
      lise: ['meeting:booked'],
      marc: ['meeting:booked'],
      staff: ['meeting:booked', 'hall:changed'],
      screen: ['hall:changed'],
    });
  });

  it('of a proposal and its refusal do not reach the hall', async () => {
    const heard = await heardAfter('sol', 'meeting:declined', async () => {
      const { meeting } = await people.awa.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1400'] });
      await people.sol.ok('meeting:decline', { id: meeting.id });
    });
    const both = ['meeting:proposed', 'meeting:declined'];
    expect(heard).to.deep.equal({ awa: both, sol: both, staff: both });
  });

  it('of moves, marks and cancellations carry who did it and a newer revision', async () => {
    const { meeting } = await book();
    const heard = await heardAfter('lise', 'meeting:cancelled', async () => {
      await people.awa.ok('meeting:move', { id: meeting.id, slotId: 'd1-1500' });
      await people.lise.ok('meeting:mark', { id: meeting.id, mark: 'late' });
      await people.staff.ok('meeting:cancel', { id: meeting.id });
    });
    expect(heard.screen).to.deep.equal(['hall:changed', 'hall:changed', 'hall:changed', 'hall:changed']);
    const told = watchers.lise.facts as {
      name: string;
      fact: { meeting: { rev: number }; by: { id: string } };
    }[];
    expect(told.map(({ name, fact }) => [name, fact.meeting.rev, fact.by.id])).to.deep.equal([
      ['meeting:booked', 0, 'awa'],
      ['meeting:moved', 1, 'awa'],
      ['meeting:marked', 2, 'lise'],
      ['meeting:cancelled', 3, 'staff'],
    ]);
    expect(heard.ibra).to.equal(undefined);
  });

  it('of a refused command reach nobody', async () => {
    await people.awa.refused('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1540' });
    const heard = await heardAfter('staff', 'announcement:published', () =>
      people.staff.ok('announcement:publish', { text: 'Bonjour' }),
    );
    const everyone = Object.keys(watchers).map((who) => [who, ['announcement:published']]);
    expect(heard).to.deep.equal(Object.fromEntries(everyone));
  });

  it('of fiches reach everybody, except what is not public', async () => {
    const heard = await heardAfter('sol', 'listing:changed', async () => {
      const { id } = await people.awa.ok('listing:create', { kind: 'need', title: 'Brouillon' });
      await people.awa.ok('listing:edit', { id, rev: 0, title: 'Toujours un brouillon' });
      await people.awa.ok('listing:withdraw', { id: 'need-podor' });
    });
    expect(heard.sol).to.deep.equal(['listing:changed']);
    const { listing } = watchers.sol.facts[0]!.fact as {
      listing: { id: string; status: string; editable: boolean };
    };
    expect([listing.id, listing.status, listing.editable]).to.deep.equal(['need-podor', 'withdrawn', false]);

    const later = await heardAfter('sol', 'listing:changed', async () => {
      await people.awa.ok('listing:edit', { id: 'need-podor', rev: 1, what: 'Ce que personne ne lit plus' });
      await people.awa.ok('listing:publish', { id: 'need-podor' });
    });
    expect(later.sol).to.deep.equal(['listing:changed', 'listing:changed']);
  });

  it('of one’s own time reach oneself, who acts for one, and staff', async () => {
    const heard = await heardAfter('ibra', 'agenda:changed', () =>
      people.ibra.ok('busy:set', { slotIds: ['d1-1400'], busy: true }),
    );
    expect(heard).to.deep.equal({
      awa: ['agenda:changed'],
      ibra: ['agenda:changed'],
      staff: ['agenda:changed'],
    });
  });

  it('of the programme, the edition and announcements reach everybody, screens included', async () => {
    const heard = await heardAfter('screen', 'edition:changed', async () => {
      await people.staff.ok('sitting:create', {
        kind: 'break',
        title: { fr: 'Pause' },
        roomId: 'salle-1',
        start: '2026-11-20T15:00:00+01:00',
        end: '2026-11-20T15:20:00+01:00',
      });
      const { id } = await people.staff.ok('announcement:publish', { text: 'Pause' });
      await people.staff.ok('announcement:end', { id });
      await people.staff.ok('edition:edit', {
        rev: 0,
        name: 'Petites Rencontres',
        place: 'Bagnolet',
        timeZone: 'Europe/Paris',
        windows: [{ date: '2026-11-20', start: '14:00', end: '16:00' }],
        tableCount: 4,
      });
    });
    for (const who of Object.keys(watchers)) {
      expect([...heard[who]!].sort(), who).to.deep.equal([
        'announcement:ended',
        'announcement:published',
        'edition:changed',
        'sitting:changed',
      ]);
    }
  });

  it('of an announcement for some reach them, who acts for them and staff; no bystander, no screen', async () => {
    const heard = await heardAfter('lise', 'announcement:ended', async () => {
      const audience = { organisationIds: ['drome'] };
      const { id } = await people.staff.ok('announcement:publish', { text: 'Pour la Drôme', audience });
      await people.staff.ok('announcement:end', { id });
    });
    const both = ['announcement:published', 'announcement:ended'];
    expect(heard).to.deep.equal({ lise: both, marc: both, staff: both });
    const readers = (who: 'lise' | 'staff') =>
      (watchers[who].facts[0]!.fact as { announcement: AnnouncementView }).announcement.readers;
    expect(readers('lise'), 'readers do not hear who else reads').to.equal(null);
    expect(readers('staff')?.count).to.equal(2);
  });

  it('reach a delegate from the moment they are named, and no longer once they are not', async () => {
    const busy = (value: boolean) => people.marc.ok('busy:set', { slotIds: ['d1-1400'], busy: value });
    await people.marc.ok('profile:edit', { delegateIds: ['sol', 'lise'] });
    const named = await heardAfter('marc', 'agenda:changed', () => busy(true));
    expect(named.sol).to.deep.equal(['agenda:changed']);
    await people.marc.ok('profile:edit', { delegateIds: [] });
    const dropped = await heardAfter('marc', 'agenda:changed', () => busy(false));
    expect(dropped.sol, 'nothing more').to.deep.equal(['agenda:changed']);
    expect(dropped.lise, 'still his officer').to.deep.equal(['agenda:changed', 'agenda:changed']);
  });
});
