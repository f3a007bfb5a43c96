/** What letters cost a server: the look of a beat of the clock where nothing, one meeting or a programme changed, and
 * writing the letters of that programme. Run: npm run bench letters */
import { DateTime } from 'luxon';
import { buildEdition, buildParticipant } from '../../fixtures/small/index.ts';
import { type InEdition, nothingSeen } from '../../server/domain/context.ts';
import { currentEdition } from '../../server/domain/edition/current.ts';
import { gridOf } from '../../server/domain/edition/grid.ts';
import { LetterMarks } from '../../server/domain/letters/marks.ts';
import { sendLetters } from '../../server/domain/letters/sending.ts';
import type { MeetingDoc } from '../../server/models/index.ts';
import { startTestApp } from '../support/app.ts';
import { manyOrganisations } from './many.ts';
import { measure, SILENCE_HEAD } from './silence.ts';

const MEETINGS = 8_000;
const PUBLISHED = 2_500;
const ROUNDS = 5;
const NOW = DateTime.fromISO('2026-11-02T09:00:00+01:00', { setZone: true });

const edition = buildEdition({
  windows: ['2026-11-20', '2026-11-21', '2026-11-22'].map((date) => ({ date, start: '08:00', end: '19:00' })),
});
const slots = gridOf(edition);
// Three people for each organisation: 1,500.
const organisations = manyOrganisations(1_500, edition._id);
const people = organisations.flatMap(({ _id }) =>
  (['officer', 'elected', 'partner'] as const).map((role) =>
    buildParticipant({ _id: `${_id}-${role}`, organisationId: _id, role }),
  ),
);

function meeting(index: number, at: Date): MeetingDoc {
  const pair = [people[index % people.length]!, people[(index * 7 + 11) % people.length]!];
  const place = { state: 'confirmed' as const, slotId: slots[index % slots.length]!.id, tableId: 't1' };
  return {
    _id: `m-${index}`,
    kind: 'meeting',
    editionId: edition._id,
    rev: 0,
    ...place,
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
    subject: 'Rencontre',
    message: '',
    reason: '',
    expiresAt: null,
    history: [
      { at, action: 'booked', byId: 'staff', onBehalfOfId: null, before: null, after: place, note: '' },
    ],
    createdAt: at,
    updatedAt: at,
  };
}

const app = await startTestApp({ now: NOW.toISO()! });
const { models } = app;
await models.Edition.replaceOne({ _id: edition._id }, edition);
await models.Organisation.insertMany(organisations);
await models.Participant.insertMany(people);
const earlier = NOW.minus({ days: 1 }).toJSDate();
await models.Meeting.insertMany(
  Array.from({ length: MEETINGS - PUBLISHED }, (_, index) => meeting(index, earlier)),
);
const here: InEdition = {
  ...app.app.services,
  actor: { kind: 'nobody' },
  edition: (await currentEdition(models))!,
  seen: nothingSeen(),
};
const marks = new LetterMarks();
const beat = async () => {
  await marks.look(here);
  await sendLetters(here);
};
const after = (minutes: number) => NOW.plus({ minutes });

console.log(
  `${people.length} people, ${MEETINGS} meetings of which ${PUBLISHED} come at once, ${SILENCE_HEAD}`,
);
await measure('letters begin', beat);
for (let round = 1; round <= ROUNDS; round++) await measure(`nothing changed (${round})`, beat);
app.at(after(1).toISO()!);
await models.Meeting.create(meeting(MEETINGS - PUBLISHED, after(1).toJSDate()));
await measure('one meeting changed', beat);
app.at(after(10).toISO()!);
await measure('its letters', beat);
app.at(after(30).toISO()!);
await models.Meeting.insertMany(
  Array.from({ length: PUBLISHED - 1 }, (_, index) =>
    meeting(MEETINGS - PUBLISHED + 1 + index, after(30).toJSDate()),
  ),
);
await measure(`${PUBLISHED - 1} meetings changed`, beat);
for (let round = 1; round <= ROUNDS; round++) await measure(`nothing more changed (${round})`, beat);
app.at(after(40).toISO()!);
app.mails.length = 0;
await measure('the letters of a programme', beat);
console.log(`${app.mails.length} letters`);
for (let round = 1; round <= ROUNDS; round++) await measure(`nothing changed (${round})`, beat);
await app.stop();
