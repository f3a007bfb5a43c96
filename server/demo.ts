import { DateTime } from 'luxon';
import {
  DEMO_EDITION,
  DEMO_LINES,
  DEMO_START,
  DEMO_WORKSHOP_CALL,
  demoFixture,
  type Fixture,
} from '../fixtures/demo/index.ts';
import { TEXT_LANGUAGES } from '../matching/types.ts';
import { EditionSettings } from './contract/editions.ts';
import type { OperationName, ParsedInput } from './contract/operations.ts';
import { OPERATIONS } from './contract/operations.ts';
import type { InterfaceLanguage } from './contract/values.ts';
import { type Partner, rankPartners } from './domain/bourse/partners.ts';
import { type Context, type InEdition, nothingSeen, type Services } from './domain/context.ts';
import { interpretersOf, tablesOf } from './domain/edition/editions.ts';
import { gridOf, local, slotsBetween } from './domain/edition/grid.ts';
import { attend, roomClaims } from './domain/edition/programme.ts';
import * as answers from './domain/meetings/answers.ts';
import { mark as markMeeting } from './domain/meetings/marks.ts';
import * as meetings from './domain/meetings/meetings.ts';
import { offerFreePlaces } from './domain/waiting/offers.ts';
import { join } from './domain/waiting/waiting.ts';
import { openCall } from './domain/workshops/call.ts';
import { placeWorkshop } from './domain/workshops/places.ts';
import { workshopTimes } from './domain/workshops/times.ts';
import { Refusal } from './errors.ts';
import type { EditionDoc, ListingDoc, MeetingDoc, ParticipantDoc } from './models/index.ts';

const EDITION_ID = 'demo';
export const DEMO_STAFF_ID = 'staff-1';

/** Fills an empty store with the demo edition. People, fiches and programme come from fixtures/demo; meetings are
 * made by the use cases themselves, from the ranking, so that every one of them could have been booked by hand.
 * Deterministic: the same store every time. */
export async function loadDemo(services: Services): Promise<void> {
  const fixture = demoFixture();
  const edition = await loadEdition(services, fixture);
  await loadPeople(services, fixture);
  await loadListings(services, fixture, edition);
  await loadSittings(services, fixture, edition);
  const quiet = { ...services, tell: () => {}, now: () => DateTime.fromISO(DEMO_START).minus({ days: 6 }) };
  await loadWorkshops(quiet, fixture, edition);
  await loadAttendance(quiet, fixture, edition);
  await loadMeetings(quiet, edition);
  await loadTurnout(quiet, edition);
  await loadLines(quiet, edition);
  await loadGroups(services, fixture);
}

async function loadEdition(services: Services, fixture: Fixture): Promise<EditionDoc> {
  const settings = EditionSettings.parse(DEMO_EDITION);
  const { tableCount: _, videoTableCount: __, tableRoom: ___, videoUrlTemplate: ____, ...values } = settings;
  const edition: EditionDoc = {
    _id: EDITION_ID,
    rev: 0,
    ...values,
    tables: tablesOf(settings),
    interpreters: interpretersOf(settings, []),
    // Nothing here is secret: the demo is the same each time.
    video: { urlTemplate: DEMO_EDITION.videoUrlTemplate, secret: 'demo' },
    rooms: fixture.rooms,
    listingDeadline: new Date(DEMO_EDITION.listingDeadline),
    createdAt: new Date(DEMO_START),
  };
  await services.models.Edition.create(edition);
  return edition;
}

async function loadPeople({ models }: Services, fixture: Fixture): Promise<void> {
  await models.Organisation.insertMany(
    fixture.organisations.map(({ id, contacts: _, populationBand, ...organisation }) => ({
      _id: id,
      editionId: EDITION_ID,
      populationBand: populationBand ?? null,
      ...organisation,
    })),
  );
  const spoken = (language: string): language is InterfaceLanguage =>
    (TEXT_LANGUAGES as readonly string[]).includes(language);
  const interfaceLanguage = (languages: string[]) => languages.find(spoken) ?? 'en';
  const people: ParticipantDoc[] = fixture.organisations.flatMap((organisation) =>
    organisation.contacts.map(({ id, ...contact }) => ({
      _id: id,
      editionId: EDITION_ID,
      organisationId: organisation.id,
      email: `${id}@demo.example`,
      interfaceLanguage: interfaceLanguage(contact.languages),
      delegateIds: [],
      ...contact,
    })),
  );
  const staff: ParticipantDoc = {
    _id: DEMO_STAFF_ID,
    editionId: EDITION_ID,
    organisationId: null,
    givenName: 'Solène',
    familyName: 'Arzhel-Toumi',
    email: 'equipe@demo.example',
    role: 'staff',
    title: "Équipe d'organisation",
    languages: ['fr', 'en'],
    remote: false,
    maxMeetings: null,
    interfaceLanguage: 'fr',
    delegateIds: [],
  };
  await models.Participant.insertMany([...people, staff]);
}

async function loadListings({ models }: Services, fixture: Fixture, edition: EditionDoc): Promise<void> {
  const grid = gridOf(edition);
  const published = DateTime.fromISO(DEMO_START).minus({ days: 30 });
  await models.Listing.insertMany(
    fixture.listings.map((listing, index): ListingDoc => {
      const { id, contactIds, difficulties, budgetEuros, durationMonths, programme, existingLinks, ...rest } =
        listing;
      const at = published.plus({ hours: index }).toJSDate();
      // Two fiches in three offer slots: four of them, spread over both days, different ones for each.
      const openSlots =
        index % 3 === 2 ? [] : [0, 7, 13, 19].map((step) => grid[(index * 5 + step) % grid.length]!.id);
      return {
        _id: id,
        editionId: EDITION_ID,
        rev: 0,
        slug: id.replace(/^l-/, ''),
        status: 'published',
        authorId: contactIds[0]!,
        contactIds,
        ...rest,
        difficulties: difficulties ?? '',
        budgetEuros: budgetEuros ?? null,
        durationMonths: durationMonths ?? null,
        programme: programme ?? '',
        existingLinks: existingLinks ?? '',
        consentToPublish: true,
        openSlots: [...new Set(openSlots)].map((slotId) => ({ slotId, hostId: contactIds[0]! })),
        dismissedIds: [],
        createdAt: at,
        updatedAt: at,
        publishedAt: at,
      };
    }),
  );
}

async function loadSittings({ models }: Services, fixture: Fixture, edition: EditionDoc): Promise<void> {
  const dates = [...new Set(edition.windows.map((window) => window.date))];
  await models.Sitting.insertMany(
    fixture.sittings.map(({ day, start, end, audience: _, ...sitting }) => {
      const from = local(edition, dates[day - 1]!, start).toJSDate();
      const until = local(edition, dates[day - 1]!, end).toJSDate();
      const { id, ...rest } = sitting;
      const claims = roomClaims(EDITION_ID, sitting.roomId, from, until);
      return { _id: id, editionId: EDITION_ID, rev: 0, ...rest, start: from, end: until, claims };
    }),
  );
}

/** Micro-ateliers that were proposed in the weeks before; staff have placed some of them. */
async function loadWorkshops(services: Services, fixture: Fixture, before: EditionDoc): Promise<void> {
  const { models } = services;
  const staff = await models.Participant.findById(DEMO_STAFF_ID).lean<ParticipantDoc>();
  const call = parse('workshop:call', { ...DEMO_WORKSHOP_CALL, rev: before.rev });
  const edition = await openCall(as(services, before, staff!), call);
  const context = as(services, edition, staff!);
  const times = new Map(workshopTimes(edition).map(({ id }) => [`${id.slice(9, 11)}:${id.slice(11)}`, id]));
  const first = DateTime.fromISO(DEMO_START).minus({ days: 20 });
  await models.Workshop.insertMany(
    fixture.workshops.map(({ id, at: _, preferred, ...workshop }, index) => {
      const createdAt = first.plus({ hours: 5 * index }).toJSDate();
      return {
        _id: id,
        editionId: EDITION_ID,
        rev: 0,
        ...workshop,
        preferred: preferred.map((time) => times.get(time)!),
        submittedById: workshop.speakerIds[0]!,
        onBehalfOfId: null,
        withdrawn: false,
        place: null,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
  const roomId = edition.workshopCall!.roomIds[0]!;
  for (const { id, at } of fixture.workshops) {
    if (at) await placeWorkshop(context, { id, rev: 0, timeId: times.get(at)!, roomId });
  }
}

/** People go where their countries are discussed; half of the elected go to the plenary. */
async function loadAttendance(services: Services, fixture: Fixture, edition: EditionDoc): Promise<void> {
  const { Participant, Listing, Sitting } = services.models;
  const people = await Participant.find({ role: { $ne: 'staff' } })
    .sort({ _id: 1 })
    .lean<ParticipantDoc[]>();
  const listings = await Listing.find().sort({ _id: 1 }).lean<ListingDoc[]>();
  const countriesOf = new Map<string, Set<string>>();
  for (const listing of listings) {
    for (const contact of listing.contactIds) {
      countriesOf.set(contact, new Set([...(countriesOf.get(contact) ?? []), ...listing.countries]));
    }
  }
  const homes = new Map(fixture.organisations.map((organisation) => [organisation.id, organisation.country]));
  const sittings = await Sitting.find().sort({ _id: 1 }).lean<{ _id: string; start: Date; end: Date }[]>();
  const inGrid = new Set(
    sittings
      .filter((one) => slotsBetween(gridOf(edition), one.start, one.end).length > 0)
      .map((one) => one._id),
  );
  for (const sitting of fixture.sittings.filter((one) => inGrid.has(one.id) && one.kind !== 'break')) {
    for (const [index, someone] of people.entries()) {
      const concerned = [
        ...(countriesOf.get(someone._id) ?? []),
        homes.get(someone.organisationId ?? '') ?? '',
      ];
      const byCountry = sitting.countries.some((country) => concerned.includes(country)) && index % 2 === 0;
      const byDuty =
        sitting.kind === 'plenary' && sitting.day === 2 && someone.role === 'elected' && index % 2 === 0;
      const byTaste =
        sitting.countries.length === 0 &&
        sitting.audience === 'invited' &&
        (index * 7 + sitting.id.length) % 23 === 0;
      if (!byCountry && !byDuty && !byTaste) continue;
      await settle(() =>
        attend(
          as(services, edition, someone),
          parse('sitting:attend', { sittingId: sitting.id, attending: true }),
        ),
      );
    }
  }
}

/** Meetings that people would have made in the weeks before: with the partners ranked first for their fiche. */
async function loadMeetings(services: Services, edition: EditionDoc): Promise<void> {
  const { Listing, Participant } = services.models;
  const listings = await Listing.find().sort({ _id: 1 }).lean<ListingDoc[]>();
  const people = new Map(
    (await Participant.find().lean<ParticipantDoc[]>()).map((someone) => [someone._id, someone]),
  );
  for (const [index, listing] of listings.entries()) {
    const asker = people.get(listing.contactIds[0]!)!;
    const context = as(services, edition, asker);
    const partners = await rankPartners(context, { id: listing._id, limit: 3 });
    for (const [rank, partner] of partners.entries()) {
      const host = people.get(partner.listing.contactIds[0]!)!;
      if (host._id === asker._id) continue;
      const from = listing.status === 'published' ? listing._id : null;
      await settle(() => meet(context, as(services, edition, host), { partner, from }, index * 3 + rank));
    }
  }
}

/** Of a dozen wishes one is declined and about one still waits; the rest take place where both are free. */
async function meet(
  asker: InEdition,
  host: InEdition,
  { partner, from: fromListingId }: { partner: Partner; from: string | null },
  turn: number,
): Promise<void> {
  const waits = turn % 14 === 5;
  const slots = partner.slots.filter((slot) => !waits || slot.start > new Date(DEMO_START));
  const slot = slots[turn % 3] ?? slots[0];
  if (!slot) return;
  const listingId = partner.listing._id;
  if (slot.open && !waits) {
    await meetings.book(asker, parse('meeting:book', { listingId, fromListingId, slotId: slot.id }));
    return;
  }
  const [withId] = partner.listing.contactIds;
  const wish = parse('meeting:propose', {
    listingId,
    fromListingId,
    withIds: [withId],
    slotIds: [slot.id],
  });
  const { meeting } = await meetings.propose(waits ? justBefore(asker) : asker, wish);
  if (waits) return;
  const decline = () => answers.decline(host, parse('meeting:decline', { id: meeting._id }));
  if (turn % 12 === 4) await decline();
  else await answers.accept(host, parse('meeting:accept', { id: meeting._id })).catch(decline);
}

/** The first talks have begun when the visitor arrives: most sat down, somebody is late, somebody did not come. */
async function loadTurnout(services: Services, edition: EditionDoc): Promise<void> {
  const { Meeting, Participant } = services.models;
  const staff = await Participant.findById(DEMO_STAFF_ID).lean<ParticipantDoc>();
  const context = justBefore(as(services, edition, staff!));
  const [first, second] = gridOf(edition);
  const inSlot = (slotId: string | undefined) =>
    Meeting.find({ slotId, state: 'confirmed' }).lean<MeetingDoc[]>().then(byPeople);
  const set = (meeting: MeetingDoc, mark: 'started' | 'no-show' | 'late', onBehalfOf?: string) =>
    markMeeting(
      context,
      parse('meeting:mark', { id: meeting._id, mark, ...(onBehalfOf ? { onBehalfOf } : {}) }),
    );
  for (const [index, meeting] of (await inSlot(first?.id)).entries()) {
    if (index % 9 === 4) continue;
    await set(meeting, index % 13 === 7 ? 'no-show' : 'started');
  }
  for (const [index, meeting] of (await inSlot(second?.id)).entries()) {
    if (index % 11 === 3) await set(meeting, 'late', meeting.participantIds[1]);
  }
}

/** People wait for hosts who accept no more meetings. One of these has just lost a meeting, and the place is being offered
 * while the visitor arrives: the clock of the demo starts where the time to answer does. */
async function loadLines(services: Services, edition: EditionDoc): Promise<void> {
  const { Meeting, Participant } = services.models;
  const people = new Map(
    (await Participant.find().lean<ParticipantDoc[]>()).map((someone) => [someone._id, someone]),
  );
  const first = DateTime.fromISO(DEMO_START).minus({ hours: 3 });
  for (const [index, { hostId, listingId, waiting, freed }] of DEMO_LINES.entries()) {
    for (const [place, { id, message }] of waiting.entries()) {
      const now = () => first.plus({ minutes: 11 * index + 17 * place });
      const wish = parse('waiting:join', { withId: hostId, listingId, message });
      await settle(() => join({ ...as(services, edition, people.get(id)!), now }, wish));
    }
    if (!freed) continue;
    const [last] = await Meeting.find({ participantIds: hostId, state: 'confirmed' })
      .sort({ slotId: -1 })
      .lean<MeetingDoc[]>();
    const other = people.get(last?.participantIds.find((id) => id !== hostId) ?? '');
    if (!last || !other) continue;
    const reason = 'Nous repartons plus tôt que prévu, avec nos excuses.';
    await answers.cancel(
      justBefore(as(services, edition, other)),
      parse('meeting:cancel', { id: last._id, reason }),
    );
  }
  const nobody: InEdition = { ...services, edition, actor: { kind: 'nobody' }, seen: nothingSeen() };
  await offerFreePlaces({ ...nobody, now: () => DateTime.fromISO(DEMO_START, { setZone: true }) });
}

/** French members of CUF are in the groups on which they publish; they last looked when the youngest fiches were not there. */
async function loadGroups({ models }: Services, fixture: Fixture): Promise<void> {
  const { Group, Listing, Participant } = models;
  await Group.insertMany(
    fixture.groups.map(({ id, ...group }) => ({ _id: id, editionId: EDITION_ID, rev: 0, ...group })),
  );
  const members = fixture.organisations.filter(({ country, cufMember }) => country === 'FR' && cufMember);
  const followedSeenAt = DateTime.fromISO(DEMO_START).minus({ days: 22 }).toJSDate();
  for (const { id, countries, themes, animatorIds } of fixture.groups) {
    const listings = await Listing.find({
      organisationId: { $in: members.map((organisation) => organisation.id) },
      $or: [{ countries: { $in: countries } }, { themes: { $in: themes } }],
    }).lean<ListingDoc[]>();
    const people = [...animatorIds, ...listings.flatMap(({ contactIds }) => contactIds)];
    await Participant.updateMany(
      { _id: { $in: people } },
      { $addToSet: { groupIds: id }, $set: { followedSeenAt } },
    );
  }
}

/** The same order each time: which table they got depends on the meeting's identifier, which is chance. */
const byPeople = (meetings: MeetingDoc[]): MeetingDoc[] =>
  [...meetings].sort((a, b) => (a.participantIds.join() < b.participantIds.join() ? -1 : 1));

/** Proposals that still wait when the visitor arrives were made a moment before. */
const justBefore = (context: InEdition): InEdition => ({
  ...context,
  now: () => DateTime.fromISO(DEMO_START).minus({ minutes: 3 }),
});

const as = (services: Services, edition: EditionDoc, someone: ParticipantDoc): Context & InEdition => ({
  ...services,
  edition,
  actor: { kind: 'person', person: someone, sessionId: '' },
  seen: nothingSeen(),
});

const parse = <N extends OperationName>(name: N, input: unknown): ParsedInput<N> =>
  OPERATIONS[name].input.parse(input) as ParsedInput<N>;

/** Some wishes cannot be met (somebody is taken already): that is life, not an error. */
async function settle(wish: () => Promise<unknown>): Promise<void> {
  try {
    await wish();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
