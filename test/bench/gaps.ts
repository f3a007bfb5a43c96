/** Longest silence of the event loop while a server looks for who could fill its free tables. Run: npm run bench gaps */
import { buildEdition, buildParticipant } from '../../fixtures/small/index.ts';
import { gridOf } from '../../server/domain/edition/grid.ts';
import { startMatcher } from '../../server/matcher/index.ts';
import type { MeetingDoc } from '../../server/models/index.ts';
import { startTestApp } from '../support/app.ts';
import { everybody } from '../support/state.ts';
import { manyListings, manyOrganisations } from './many.ts';
import { measure, pause, SILENCE_HEAD } from './silence.ts';

const COUNT = Number(process.env.LISTINGS ?? 1_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const TABLES = 60;
/** Of the 60, at each time. */
const TAKEN = 45;
const WAITING = 300;
const NOW = '2026-11-20T08:00:00.000+01:00';

const edition = buildEdition({
  windows: ['2026-11-20', '2026-11-21'].map((date) => ({ date, start: '14:00', end: '18:00' })),
  tables: Array.from({ length: TABLES }, (_, i) => ({
    id: `t${i}`,
    label: `${i}`,
    room: 'Hall',
    video: false,
  })),
});
const slots = gridOf(edition);
const organisations = manyOrganisations(COUNT, edition._id);
const people = organisations.flatMap(({ _id }) =>
  ['officer', 'elected'].map((role) =>
    buildParticipant({ _id: `${_id}-${role}`, organisationId: _id, role: role as 'officer' }),
  ),
);
const listings = manyListings(COUNT, edition._id).map((listing) => ({
  ...listing,
  contactIds: ['officer', 'elected'].map((role) => `${listing.organisationId}-${role}`),
}));

function meeting(id: string, [one, other]: [number, number], rest: Partial<MeetingDoc>): MeetingDoc {
  const pair = [people[one % people.length]!, people[other % people.length]!];
  const at = new Date(NOW);
  return {
    _id: id,
    kind: 'meeting',
    editionId: edition._id,
    rev: 0,
    state: 'confirmed',
    slotId: null,
    tableId: null,
    participantIds: pair.map(({ _id }) => _id),
    people: pair.map(({ _id, organisationId }) => ({
      participantId: _id,
      organisationId,
      answer: 'accepted',
      lateSince: null,
    })),
    requestedById: pair[0]!._id,
    proposedSlotIds: [],
    listingId: null,
    subject: '',
    message: '',
    reason: '',
    expiresAt: null,
    history: [],
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}
const seated = slots.flatMap(({ id: slotId }, s) =>
  Array.from({ length: TAKEN }, (_, t) => {
    const held = meeting(`m-${s}-${t}`, [2 * t + 97 * s, 2 * t + 1 + 97 * s], { slotId, tableId: `t${t}` });
    const claims = [...held.participantIds, `t${t}`].map((one) => `${edition._id}·${slotId}·${one}`);
    return { ...held, claims };
  }),
);
const waiting = Array.from({ length: WAITING }, (_, i) =>
  meeting(`p-${i}`, [3 * i, 3 * i + 7], {
    state: 'proposed',
    proposedSlotIds: [slots[i % slots.length]!.id],
  }),
);

// As a server starts one.
const startOne = () => startMatcher({ rehearse: true }, (facts, message) => console.error(message, facts));
const app = await startTestApp({ now: NOW, startMatcher: startOne });
const { models } = app;
await models.Edition.replaceOne({ _id: edition._id }, edition);
await models.Organisation.insertMany(organisations);
await models.Participant.insertMany(people);
await models.Listing.insertMany(listings);
await models.Meeting.insertMany([...seated, ...waiting]);
const { staff } = await everybody(app);
await staff.ok('session:read', {});

console.log(
  `${COUNT} fiches, ${people.length} people, ${seated.length} meetings, ${WAITING} requests, ${SILENCE_HEAD}`,
);
await measure('nothing at all, for a second', () => pause(1000));
await measure('building the index (at the start)', () => app.app.services.desk.following(edition._id));
const ask = (count: number) => staff.ok('board:gaps', { slotIds: slots.slice(0, count).map(({ id }) => id) });
await measure('the first question: everything is ranked', () => ask(1));
for (let round = 1; round <= ROUNDS; round++) await measure(`one time (${round})`, () => ask(1));
for (let round = 1; round <= ROUNDS; round++) await measure(`the next six times (${round})`, () => ask(6));
await app.stop();
