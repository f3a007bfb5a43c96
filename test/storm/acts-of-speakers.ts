import type { WorkshopView } from '../../server/contract/index.ts';
import type { StormClient } from './client.ts';
import { noteWorkshop } from './evidence.ts';
import { oneOf, type Place, pick } from './place.ts';

/** So many proposals somebody makes, as long as they have not withdrawn them. */
const PROPOSALS = 2;

/** What is there of micro-ateliers, as this client may see it; null when it could not be read. */
export async function readWorkshops(me: StormClient): Promise<WorkshopView[] | null> {
  const workshops = (await me.read('workshop:list', {}))?.workshops ?? null;
  for (const workshop of workshops ?? []) noteWorkshop(me.log, workshop, false);
  return workshops;
}

/** What people do with micro-ateliers: propose one, change it, withdraw it, say that they come to listen to another. */
export async function present(me: StormClient, place: Place): Promise<void> {
  const { random } = place;
  const workshops = await readWorkshops(me);
  if (!workshops) return;
  const own = workshops.filter(({ mine, state }) => mine && state !== 'withdrawn');
  const dice = random();
  if (dice < 0.35 && own.length < PROPOSALS) return propose(me, place);
  if (dice < 0.65) {
    const one = oneOf(random, own);
    if (one) await change(me, place, one);
    return;
  }
  const others = workshops.filter(({ mine, state }) => !mine && state === 'programmed');
  const other = oneOf(random, others);
  if (other?.sittingId) await listen(me, random, other.sittingId);
}

async function propose(me: StormClient, place: Place): Promise<void> {
  const { random, workshopTimes } = place;
  const preferred = [oneOf(random, workshopTimes)!, oneOf(random, workshopTimes)!];
  await me.command('workshop:propose', {
    title: `Ce que montre ${me.log.actor}`,
    summary: 'Comment nous avons remis en état quarante points d’eau en deux ans.',
    language: 'fr',
    themes: ['eau'],
    speakerIds: [me.log.actor],
    preferred: random() < 0.5 ? [...new Set(preferred)] : [],
  });
}

async function change(me: StormClient, { random, workshopTimes }: Place, one: WorkshopView): Promise<void> {
  if (random() < 0.3) {
    await me.command('workshop:withdraw', { id: one.id });
    return;
  }
  await me.command('workshop:edit', {
    id: one.id,
    rev: one.rev,
    ...(random() < 0.5
      ? { title: `Ce que montre ${me.log.actor}, ${1 + pick(random, 100)}` }
      : { preferred: [oneOf(random, workshopTimes)!] }),
  });
}

/** Comes to a session, or no longer. */
export async function listen(me: StormClient, random: () => number, sittingId: string): Promise<void> {
  const attending = random() < 0.6;
  const what = [`attends ${sittingId}`];
  await me.command('sitting:attend', { sittingId, attending }, [what, attending ? 'held' : 'free']);
}
