import { DateTime } from 'luxon';
import type { SittingView, WorkshopView } from '../../server/contract/index.ts';
import { readWorkshops } from './acts-of-speakers.ts';
import type { StormClient } from './client.ts';
import { oneOf, type Place, pick } from './place.ts';

/** A draft takes a thread for up to a second, and everybody's processor with it: so rarely, of all steps. */
const DRAFT_SHARE = 0.01;
/** Sessions of the ordinary programme beside those that it begins with. */
const SESSIONS = 8;
/** Nobody changes this one: what was said of who comes to it stands until they say otherwise. */
export const UNCHANGED_SITTING = 'sitting-2';

/** Steps that are taken at once, from one reading: several of the staff at work, and each of them in a hurry. */
const STEPS = 3;

/** Some things that staff do at once with micro-ateliers, or with the sessions of the ordinary programme. */
export async function curate(desk: StormClient, place: Place): Promise<void> {
  const { random } = place;
  const onWorkshops = random() < 0.6;
  const step = onWorkshops ? await programming(desk, place) : await arranging(desk, place);
  if (!step) return;
  await Promise.all(Array.from({ length: STEPS }, step));
}

/** Places, moves and takes out micro-ateliers; each step chooses anew, from what was read before.
 * @returns null when nothing could be read */
async function programming(desk: StormClient, place: Place): Promise<(() => Promise<unknown>) | null> {
  const { random } = place;
  const workshops = (await readWorkshops(desk))?.filter(({ state }) => state !== 'withdrawn');
  if (!workshops || workshops.length === 0) return null;
  return async () => {
    if (random() < DRAFT_SHARE) return draft(desk, place);
    const programmed = workshops.filter(({ state }) => state === 'programmed');
    const out = oneOf(random, programmed);
    if (out && random() < 0.2) return desk.command('workshop:unplace', { id: out.id });
    const move = random() < 0.5 ? oneOf(random, programmed) : undefined;
    return seat(desk, place, move ?? oneOf(random, workshops)!);
  };
}

const seat = (desk: StormClient, { random, workshopTimes, rooms }: Place, one: WorkshopView) =>
  desk.command('workshop:place', {
    id: one.id,
    rev: one.rev,
    timeId: oneOf(random, one.preferred.length > 0 && random() < 0.5 ? one.preferred : workshopTimes)!,
    roomId: oneOf(random, rooms)!,
  });

/** Prepares a programme of micro-ateliers and publishes all of it or a part; what was published is read at once. */
async function draft(desk: StormClient, { random }: Place): Promise<void> {
  const prepared = await desk.read('workshop:prepare', { seed: 1 + pick(random, 1_000) });
  const all = random() < 0.5;
  const places = (prepared?.places ?? [])
    .filter(() => all || random() < 0.5)
    .map(({ id, rev, timeId, roomId }) => ({ id, rev, timeId, roomId }));
  if (places.length === 0) return;
  await desk.command('workshop:publish', { places });
  await readWorkshops(desk);
}

/** Adds, moves and removes sessions of the ordinary programme, and says who is expected there.
 * @returns null when nothing could be read */
async function arranging(desk: StormClient, place: Place): Promise<(() => Promise<unknown>) | null> {
  const { random, people } = place;
  const read = await desk.read('programme:read', {});
  if (!read) return null;
  const sittings = read.filter(({ kind, id }) => kind !== 'micro-workshop' && id !== UNCHANGED_SITTING);
  return async () => {
    const dice = random();
    const sitting = oneOf(random, sittings);
    if (!sitting || (sittings.length < SESSIONS && dice < 0.3)) return add(desk, place);
    if (dice < 0.4 && sittings.length > SESSIONS / 2) {
      desk.log.removing.add(sitting.id);
      const what = [`session ${sitting.id}`];
      return desk.command('sitting:remove', { id: sitting.id, rev: sitting.rev }, [what, 'free']);
    }
    if (dice < 0.6) {
      const participantIds = [oneOf(random, people)!, oneOf(random, people)!, oneOf(random, people)!];
      for (const id of participantIds) desk.log.overruled.add(`${id} attends ${sitting.id}`);
      return desk.command('sitting:expect', { id: sitting.id, participantIds: [...new Set(participantIds)] });
    }
    return change(desk, place, sitting);
  };
}

async function add(desk: StormClient, place: Place): Promise<void> {
  await desk.command('sitting:create', {
    kind: 'workshop',
    title: { fr: `Atelier ${1 + pick(place.random, 1_000)}` },
    ...where(place),
  });
}

/** Another time, another room, or both. */
async function change(desk: StormClient, place: Place, sitting: SittingView): Promise<void> {
  const { id, rev, kind, title, start, end, roomId } = sitting;
  const next = where(place);
  const dice = place.random();
  const kept = dice < 0.3 ? { start, end } : dice < 0.6 ? { roomId } : {};
  await desk.command('sitting:edit', { id, rev, kind, title, ...next, ...kept });
}

/** Any room for 20 to 60 minutes of the first day, so that sessions and micro-ateliers meet in the rooms. */
function where({ random, rooms, firstDay, timeZone }: Place) {
  const start = DateTime.fromISO(`${firstDay}T09:00`, { zone: timeZone }).plus({
    minutes: 20 * pick(random, 34),
  });
  const end = start.plus({ minutes: 20 * (1 + pick(random, 3)) });
  return { roomId: oneOf(random, rooms)!, start: start.toISO()!, end: end.toISO()! };
}
