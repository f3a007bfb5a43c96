import type { Connection } from 'mongoose';

/** An independent judge of the guarantee. It reads raw documents and what clients were told, and shares no
 * code with the server: who sits where is worked out from states, slots, tables and people, never from the
 * claims by which the server keeps order, and the claims are then compared with that. */

/** What one client was told about one command. */
export interface Told {
  /** Participant who was signed in. */
  actor: string;
  /** Unique key sent with the command. */
  key: string;
  /** Set when the command was accepted and answered with a meeting. */
  meeting?: { id: string; rev: number; state: string; slotId: string | null; tableId: string | null };
  /** Set when it was refused. */
  refusedWith?: string;
}

interface Place {
  state: string;
  slotId: string | null;
  tableId: string | null;
}

/** A document of the collection, as the driver gives it. */
export interface Raw extends Place {
  _id: string;
  kind: string;
  editionId: string;
  rev: number;
  claims?: string[];
  commandKey?: string;
  participantIds: string[];
  interpreterId?: string | null;
  firm?: boolean;
  expiresAt?: Date | null;
  slotIds: string[];
  people: { participantId: string; answer: string }[];
  sittingId: string;
  /** Of a place in line: slots waited for, any when empty; and those left to the next. */
  wantedSlotIds?: string[];
  passedSlotIds?: string[];
  history: {
    at: Date;
    action: string;
    byId: string | null;
    before: Place | null;
    after: Place;
    commandKey?: string;
  }[];
}

interface Edition {
  _id: string;
  timeZone: string;
  slotMinutes: number;
  changeoverMinutes: number;
  windows: { date: string; start: string; end: string }[];
  tables: { id: string }[];
  interpreters?: { id: string }[];
  changing?: unknown;
}

interface Person {
  role: string;
  maxMeetings: number | null;
  remote: boolean;
}

export interface World {
  editions: Map<string, Edition>;
  people: Map<string, Person>;
  sittings: Map<string, { start: Date; end: Date }>;
  engagements: Raw[];
  /** Sessions of micro-ateliers that take or give back their room right now, or whose server just died: who presents them
   * holds the time before there is a session, or still. */
  halfDone: Set<string>;
}

/** What a server left half done is finished after so long, ms. */
const FINISHED_MS = 45_000;
const OCCUPYING = ['confirmed', 'in-progress', 'held'];

/** Everything that is wrong, one sentence each; empty when the guarantee holds. */
export async function violations(connection: Connection, told: readonly Told[] = []): Promise<string[]> {
  const world = await read(connection);
  return [
    ...doublyTaken(world),
    ...world.engagements.flatMap((doc) => wrongClaims(world, doc)),
    ...world.engagements.flatMap((doc) => outsideOfGrid(world, doc)),
    ...[...world.editions.values()].flatMap(({ _id, changing }) =>
      changing ? [`the grid of ${_id} is still being changed`] : [],
    ),
    ...world.engagements.flatMap((doc) => ('history' in doc ? wrongMeeting(world, doc) : [])),
    ...beyondLimits(world),
    ...repeatedKeys(world),
    ...told.flatMap((one) => brokenPromise(world, one)),
  ];
}

export async function read(connection: Connection): Promise<World> {
  const all = async <T>(name: string) =>
    (await connection.db!.collection(name).find({}).toArray()) as unknown as (T & { _id: string })[];
  const byId = <T extends { _id: string }>(docs: T[]) => new Map(docs.map((doc) => [doc._id, doc]));
  return {
    editions: byId(await all<Edition>('editions')),
    people: byId(await all<Person>('participants')),
    sittings: byId(
      (await all<{ start: Date; end: Date; removedAt?: Date }>('sittings')).filter(
        ({ removedAt }) => !removedAt,
      ),
    ),
    engagements: await all<Raw>('engagements'),
    halfDone: new Set(
      (await all<{ unsettledSince?: Date }>('workshops'))
        .filter(({ unsettledSince }) => Date.now() - (unsettledSince?.getTime() ?? 0) < FINISHED_MS)
        .map(({ _id }) => `mw-${_id}`),
    ),
  };
}

/** What a document takes: pairs of slot and person, table or interpreter. */
export function takes(world: World, doc: Raw): [slotId: string, resource: string][] {
  if (doc.kind === 'meeting') {
    if (!OCCUPYING.includes(doc.state)) return [];
    const resources = doc.people.map((one) => one.participantId);
    resources.push(...tableOf(world, doc));
    if (doc.interpreterId) resources.push(doc.interpreterId);
    return resources.map((resource) => [doc.slotId ?? '(no slot)', resource]);
  }
  if (doc.kind === 'waiting') {
    // Only an offer of a slot that the awaited person opened keeps anything; it keeps what the meeting will take.
    if (doc.state !== 'offered' || !doc.firm) return [];
    const resources = [...doc.participantIds, ...tableOf(world, doc), doc.interpreterId ?? []].flat();
    return resources.map((resource) => [doc.slotId ?? '(no slot)', resource]);
  }
  if (doc.kind === 'removal' || doc.kind === 'release') return [];
  if (doc.kind === 'closure') return doc.slotIds.map((slotId) => [slotId, doc.tableId ?? '(no table)']);
  if (world.halfDone.has(doc.sittingId)) return [];
  const slots = ['busy', 'departure'].includes(doc.kind) ? doc.slotIds : slotsDuring(world, doc);
  return slots.flatMap((slotId) => doc.participantIds.map((id): [string, string] => [slotId, id]));
}

/** Who all join by video leaves the tables to others. */
const onlyByVideo = (world: World, doc: Raw): boolean =>
  doc.participantIds.every((id) => world.people.get(id)?.remote === true);

const tableOf = (world: World, doc: Raw): string[] =>
  doc.tableId === null && onlyByVideo(world, doc) ? [] : [doc.tableId ?? '(no table)'];

function doublyTaken(world: World): string[] {
  const holders = new Map<string, string>();
  const found: string[] = [];
  for (const doc of world.engagements) {
    for (const [slotId, resource] of takes(world, doc)) {
      const place = `${doc.editionId} ${slotId} ${resource}`;
      const other = holders.get(place);
      if (other) found.push(`${resource} is twice in ${slotId}: ${other} and ${doc.kind} ${doc._id}`);
      holders.set(place, `${doc.kind} ${doc._id}`);
    }
  }
  return found;
}

/** Are the claims those that state, slot, table and people imply, no more and no less? */
function wrongClaims(world: World, doc: Raw): string[] {
  if (doc.kind === 'removal') return wrongRemoval(world, doc);
  if (doc.kind === 'attendance' && world.halfDone.has(doc.sittingId)) return [];
  const places = takes(world, doc);
  const aside = takesNoTable(world, doc)
    ? places.filter(([, resource]) => doc.participantIds.includes(resource))
    : [];
  const expected = [...places, ...aside.map(([slotId, id]) => [slotId, `@${id}`])].map(
    ([slotId, resource]) => `${doc.editionId}·${slotId}·${resource}`,
  );
  const limit = `${doc.editionId}·cap·`;
  const found: string[] = [];
  const given = doc.claims ?? [];
  const lines = lineClaims(doc);
  for (const claim of lines) {
    if (!given.includes(claim)) found.push(`${doc.kind} ${doc._id} does not claim ${claim}`);
  }
  const placed = given.filter((claim) => !claim.startsWith(limit) && !lines.includes(claim));
  const counted = given.filter((claim) => claim.startsWith(limit)).map((claim) => claim.split('·')[2]!);
  if ([...placed].sort().join() !== [...expected].sort().join()) {
    found.push(`${doc.kind} ${doc._id} claims [${placed}] and should claim [${expected}]`);
  }
  if (expected.length + lines.length === 0 && doc.claims !== undefined) {
    found.push(`${doc.kind} ${doc._id} occupies nothing and still has claims`);
  }
  for (const person of new Set(counted)) {
    const times = counted.filter((one) => one === person).length;
    if (times > 1) found.push(`${doc.kind} ${doc._id} counts ${times} times on the limit of ${person}`);
    if (expected.length === 0 || !doc.participantIds.includes(person)) {
      found.push(`${doc.kind} ${doc._id} counts on the limit of ${person} without a place for them`);
    }
  }
  for (const person of expected.length > 0 && 'history' in doc ? doc.participantIds : []) {
    const limited = (world.people.get(person)?.maxMeetings ?? null) !== null;
    if (limited && !counted.includes(person) && !byStaff(world, doc)) {
      found.push(`${doc.kind} ${doc._id} does not count on the limit of ${person}`);
    }
  }
  return found;
}

/** Time that is kept, and meetings of people who all join by video. */
const takesNoTable = (world: World, doc: Raw): boolean =>
  doc.kind === 'busy' || (['meeting', 'waiting'].includes(doc.kind) && tableOf(world, doc).length === 0);

/** What was taken out of the grid claims what is not in it, and nothing else. */
function wrongRemoval(world: World, doc: Raw): string[] {
  const edition = world.editions.get(doc.editionId);
  const slots = new Set(edition ? slotsOf(edition) : []);
  const resources = new Set(
    [...(edition?.tables ?? []), ...(edition?.interpreters ?? [])].map(({ id }) => id),
  );
  const wrong = (doc.claims ?? []).filter((claim) => {
    const [, slotId = '', resource = ''] = claim.split('·');
    return slots.has(slotId) && (resource.startsWith('@') || resources.has(resource));
  });
  const found = wrong.map((claim) => `${doc._id} holds ${claim}, which is in the grid`);
  if (!doc.claims?.length) found.push(`${doc._id} holds nothing and is still there`);
  if ('unsettled' in doc) found.push(`${doc._id} was left by a change of the grid`);
  return found;
}

/** Time that is kept, and tables that are closed, are of the grid too; meetings have their own rule. */
function outsideOfGrid(world: World, doc: Raw): string[] {
  const edition = world.editions.get(doc.editionId);
  if (!edition || !['busy', 'closure'].includes(doc.kind)) return [];
  const slots = slotsOf(edition);
  const found = doc.slotIds
    .filter((slotId) => !slots.includes(slotId))
    .map((slotId) => `${doc.kind} ${doc._id} is in ${slotId}, which the grid does not have`);
  if (doc.kind === 'closure' && !edition.tables.some(({ id }) => id === doc.tableId))
    found.push(`closure ${doc._id} is of ${doc.tableId}, which the edition does not have`);
  return found;
}

/** What somebody in a line claims beside places: to stand there once, and to be the only one who is offered a time that
 * is not held. */
function lineClaims(doc: Raw): string[] {
  if (doc.kind !== 'waiting' || !['waiting', 'offered'].includes(doc.state)) return [];
  const [waiter, awaited] = doc.participantIds;
  const inLine = `${doc.editionId}·wait·${waiter}·${awaited}`;
  return doc.state === 'offered' && !doc.firm
    ? [inLine, `${doc.editionId}·offer·${awaited}·${doc.slotId}`]
    : [inLine];
}

function wrongMeeting(world: World, doc: Raw): string[] {
  const found: string[] = [];
  const wrong = (what: string) => found.push(`${doc.kind} ${doc._id} ${what}`);
  const ids = doc.people.map((one) => one.participantId);
  if (ids.join() !== doc.participantIds.join()) wrong(`lists [${ids}] and [${doc.participantIds}] as people`);
  if (new Set(ids).size !== ids.length) wrong(`names a person twice: ${ids}`);
  const edition = world.editions.get(doc.editionId);
  if (OCCUPYING.includes(doc.state)) {
    if (!edition || !gridOf(edition).some((slot) => slot.id === doc.slotId))
      wrong(`sits in ${doc.slotId}, which the grid does not have`);
    if (onlyByVideo(world, doc)) {
      if (doc.tableId !== null) wrong(`sits at ${doc.tableId}, and nobody comes to the hall`);
    } else if (!edition?.tables.some((table) => table.id === doc.tableId))
      wrong(`sits at ${doc.tableId}, which the edition does not have`);
    if (doc.interpreterId && !edition?.interpreters?.some((one) => one.id === doc.interpreterId))
      wrong(`is interpreted by ${doc.interpreterId}, whom the edition does not have`);
    const waiting = doc.people.filter((one) => one.answer !== 'accepted').map((one) => one.participantId);
    if (waiting.length > 0) wrong(`is ${doc.state} without the answer of ${waiting}`);
  }
  if (doc.state === 'displaced') {
    if (doc.slotId !== null || doc.tableId !== null || doc.interpreterId)
      wrong(`has lost its place and is still in ${doc.slotId} at ${doc.tableId}`);
    if (!doc.expiresAt) wrong('has lost its place and waits for ever');
  }
  if (doc.rev !== doc.history.length - 1)
    wrong(`has revision ${doc.rev} and ${doc.history.length} lines of history`);
  doc.history.forEach((line, index) => {
    const before = index === 0 ? null : doc.history[index - 1]!.after;
    if (placeText(line.before) !== placeText(before))
      wrong(`has a hole in its history before line ${index} (${line.action})`);
  });
  if (placeText(doc.history.at(-1)?.after ?? null) !== placeText(doc))
    wrong(`is ${placeText(doc)} and its history ends otherwise`);
  return found;
}

function beyondLimits(world: World): string[] {
  const found: string[] = [];
  for (const [id, person] of world.people) {
    if (person.maxMeetings === null) continue;
    const meetings = world.engagements.filter(
      (doc) =>
        doc.kind === 'meeting' &&
        OCCUPYING.includes(doc.state) &&
        doc.participantIds.includes(id) &&
        !byStaff(world, doc),
    );
    if (meetings.length > person.maxMeetings)
      found.push(`${id} has ${meetings.length} meetings and accepts ${person.maxMeetings}`);
  }
  return found;
}

function repeatedKeys(world: World): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const doc of world.engagements) {
    for (const key of keysOf(doc)) {
      if (seen.has(key)) found.push(`the command ${key} had two effects, the second on ${doc._id}`);
      seen.add(key);
    }
  }
  return found;
}

/** Does the store hold what this client was told? */
function brokenPromise(world: World, told: Told): string[] {
  const key = `${told.actor}·${told.key}`;
  const effect = world.engagements.find((doc) => keysOf(doc).includes(key));
  if (told.refusedWith !== undefined) {
    return effect ? [`${key} was refused (${told.refusedWith}) and yet had its effect on ${effect._id}`] : [];
  }
  if (!told.meeting) return [];
  const { id, rev } = told.meeting;
  const doc = world.engagements.find((one) => one._id === id);
  if (!doc) return [`${key} was acknowledged with meeting ${id}, which is not there`];
  if (doc.rev < rev)
    return [`${key} was acknowledged at revision ${rev} of meeting ${id}, which is at ${doc.rev}`];
  const then = doc.history[rev]?.after ?? null;
  return placeText(then) === placeText(told.meeting)
    ? []
    : [
        `${key} was told that meeting ${id} is ${placeText(told.meeting)}; its history says ${placeText(then)}`,
      ];
}

const keysOf = (doc: Raw): string[] =>
  [doc.commandKey, ...(doc.history ?? []).map((line) => line.commandKey)].filter((key) => key !== undefined);

/** Staff may seat people beyond their limit. */
const byStaff = (world: World, doc: Raw): boolean =>
  world.people.get(doc.history[0]?.byId ?? '')?.role === 'staff';

const placeText = (place: Place | null): string =>
  place ? `${place.state} in ${place.slotId} at ${place.tableId}` : 'nothing';

/** Slots of the grid that a sitting overlaps, by the clock on the wall. */
function slotsDuring(world: World, doc: Raw): string[] {
  const edition = world.editions.get(doc.editionId);
  const sitting = world.sittings.get(doc.sittingId);
  if (!edition || !sitting) return ['(no sitting)'];
  const [start, end] = [wallClock(sitting.start, edition.timeZone), wallClock(sitting.end, edition.timeZone)];
  return gridOf(edition)
    .filter((slot) => slot.start < end && slot.end > start)
    .map((slot) => slot.id);
}

/** The names of all slots of an edition. */
export const slotsOf = (edition: Edition): string[] => gridOf(edition).map((slot) => slot.id);

/** The slots with their local start and end as `2026-11-20 14:40`. Not for nights when the clocks change. */
function gridOf(edition: Edition): { id: string; start: string; end: string }[] {
  const days = [...new Set(edition.windows.map((window) => window.date))].sort();
  return edition.windows.flatMap((window) => {
    const slots = [];
    const stride = edition.slotMinutes + edition.changeoverMinutes;
    const last = minutesOf(window.end) - edition.slotMinutes;
    for (let from = minutesOf(window.start); from <= last; from += stride) {
      slots.push({
        id: `d${days.indexOf(window.date) + 1}-${clockOf(from).replace(':', '')}`,
        start: `${window.date} ${clockOf(from)}`,
        end: `${window.date} ${clockOf(from + edition.slotMinutes)}`,
      });
    }
    return slots;
  });
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const wallClock = (instant: Date, timeZone: string): string =>
  // Swedish writes dates as ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
