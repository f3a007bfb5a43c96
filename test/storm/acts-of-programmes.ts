import { type InputOf, type OutputOf, PLAN_SOURCES } from '../../server/contract/index.ts';
import type { StormClient } from './client.ts';
import { noteEntries } from './evidence.ts';
import { anySlot, oneOf, type Place, pick } from './place.ts';

type Plan = OutputOf<'plan:read'>;

/** Between two preparations of all staff together, ms: a search takes a processor for a second or two. */
const PREPARE_EVERY_MS = 9_000;
/** A search that takes longer than this, ms, is perhaps that of a server that died. */
const LONG_MS = 15_000;

/** What one of the staff looked at, goes on from for a while, and looks at again: by then others have changed it. */
export interface Desk {
  client: StormClient;
  plan: Plan | null;
  /** Steps until they look again. */
  steps: number;
}

/** What all of them share. */
export interface Programming extends Place {
  preparedAt: number;
}

/** One thing that staff do with a programme: publish some of it or all, amend an entry, take back what was published, put
 * it aside; from time to time prepare one, or stop that. Now and then two things at once. */
export async function programme(desk: Desk, place: Programming): Promise<void> {
  const { random } = place;
  if (Date.now() - place.preparedAt > PREPARE_EVERY_MS) {
    place.preparedAt = Date.now();
    return prepare(desk.client, place);
  }
  if (desk.steps-- <= 0) return look(desk, place);
  if (!desk.plan) return;
  const first = step(desk, place, desk.plan);
  if (random() < 0.25) await Promise.all([first(), step(desk, place, desk.plan)()]);
  else await first();
}

/** Chooses one of the last programmes; one that is prepared is stopped now and then, sooner when its server seems dead. */
async function look(desk: Desk, { random }: Place): Promise<void> {
  const { client } = desk;
  desk.steps = 2 + pick(random, 6);
  const plans = (await client.read('plan:list', {})) ?? [];
  const running = plans.find(({ state }) => state === 'running');
  if (running && random() < (Date.now() - Date.parse(running.createdAt) > LONG_MS ? 0.1 : 0.01))
    await client.command('plan:cancel', { id: running.id });
  const there = plans.filter(({ state }) => state === 'ready' || state === 'discarded');
  // Mostly the newest: the older one is, the more of it was taken meanwhile.
  const chosen = oneOf(random, there.slice(0, random() < 0.7 ? 1 : 4));
  desk.plan = chosen ? await client.read('plan:read', { id: chosen.id }) : null;
  if (desk.plan) noteEntries(client.log, desk.plan.entries);
}

async function prepare(desk: StormClient, { random }: Place): Promise<void> {
  const sources = PLAN_SOURCES.filter(() => random() < 0.7);
  const input: InputOf<'plan:prepare'> = {
    sources: sources.length > 0 ? sources : ['proposal'],
    minScore: 0.1,
    proposalTimes: random() < 0.5 ? 'only' : 'preferred',
    seconds: 1,
    rearrange: random() < 0.5,
  };
  const asked = Date.now();
  if ((await desk.refusalOf('plan:prepare', input)) === 'wrong_state')
    desk.log.kept.push({ asked, told: Date.now() });
}

function step({ client: desk }: Desk, place: Place, plan: Plan): () => Promise<unknown> {
  const dice = place.random();
  if (plan.state === 'discarded' || dice < 0.3) return () => takeBack(desk, place, plan);
  if (dice < 0.44) return () => amend(desk, place, plan);
  if (dice < 0.455) return () => desk.command('plan:discard', { id: plan.id });
  return () => publish(desk, place, plan);
}

const publish = (desk: StormClient, place: Place, plan: Plan) =>
  desk.command('plan:publish', {
    id: plan.id,
    as: place.random() < 0.6 ? 'confirmed' : 'draft',
    ...named(place, plan, ({ state }) => state !== 'published'),
  });

const takeBack = (desk: StormClient, place: Place, plan: Plan) =>
  desk.command('plan:undo', {
    id: plan.id,
    ...named(place, plan, ({ state }) => state === 'published'),
  });

/** A few entries, mostly such as the command is made for; or none are named, and all are meant. */
function named({ random }: Place, plan: Plan, suits: (entry: Plan['entries'][number]) => boolean) {
  if (random() < 0.04) return {};
  const likely = plan.entries.filter(suits);
  const among = likely.length > 0 && random() < 0.9 ? likely : plan.entries;
  const ids = Array.from({ length: 1 + pick(random, 5) }, () => oneOf(random, among)?.id).filter(
    (id) => id !== undefined,
  );
  return ids.length > 0 ? { entryIds: [...new Set(ids)] } : {};
}

async function amend(desk: StormClient, place: Place, plan: Plan): Promise<void> {
  const { random, tables } = place;
  const entry = oneOf(random, plan.entries);
  if (!entry) return;
  const dice = random();
  const change =
    dice < 0.2
      ? { leftOut: true }
      : dice < 0.3
        ? { leftOut: false }
        : dice < 0.5
          ? { tableId: `t${1 + pick(random, tables)}` }
          : { slotId: oneOf(random, entry.refusal?.alternatives ?? []) ?? anySlot(place) };
  await desk.command('plan:amend', { id: plan.id, entryId: entry.id, ...change });
}
