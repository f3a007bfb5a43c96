import { nanoid } from 'nanoid';
import { PLAN } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { PlanDoc, PlanEntryDoc } from '../../models/index.ts';
import { type Context, commandKey, type InEdition, inEdition, isDuplicate, person } from '../context.ts';
import { preparePlan } from './prepare.ts';
import { entriesOf, isRunning, noteWhatIsPublished, planOf, settle } from './store.ts';

/** A server that has not ended this long after the time it was given has died, ms. */
const PATIENCE_MS = 60_000;

/** Starts to prepare a programme and says so at once; staff are told how far it is, and when it is there.
 * @throws Refusal wrong_state while another one is prepared */
export async function prepare(context: Context, input: ParsedInput<'plan:prepare'>): Promise<PlanDoc> {
  const here = inEdition(context);
  const { key, ...settings } = input;
  const earlier = await byKey(here, key);
  if (earlier) return earlier;
  await giveUpDead(here);
  const now = here.now().toJSDate();
  const written = commandKey(here, key);
  const plan: PlanDoc = {
    _id: nanoid(),
    editionId: here.edition._id,
    rev: 0,
    state: 'running',
    preparing: here.edition._id,
    endsBy: new Date(now.getTime() + settings.seconds * 1000 + PATIENCE_MS),
    settings,
    byId: person(here)._id,
    createdAt: now,
    updatedAt: now,
    done: 0,
    asked: 0,
    booked: 0,
    objective: null,
    bound: null,
    distance: null,
    parts: null,
    unplaced: [],
    help: [],
    ...(written === undefined ? {} : { commandKey: written }),
  };
  try {
    await here.models.Plan.create(plan);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await byKey(here, key);
    if (first) return first;
    throw new Refusal(
      'wrong_state',
      'a programme is being prepared already: wait until it is there, or stop it',
    );
  }
  here.tell({ type: 'plan', plan });
  here.scheduler.start(
    plan._id,
    (planner) => preparePlan(here, plan, planner),
    // Whoever stops it may speak to another server.
    () => isRunning(here, plan._id),
  );
  return plan;
}

/** Programmes of this edition, newest first. */
export async function listPlans(context: Context): Promise<PlanDoc[]> {
  const here = inEdition(context);
  await giveUpDead(here);
  return here.models.Plan.find({ editionId: here.edition._id })
    .sort({ createdAt: -1, _id: 1 })
    .limit(PLAN.listed)
    .lean<PlanDoc[]>();
}

export async function readPlan(
  context: Context,
  id: string,
): Promise<{ plan: PlanDoc; entries: PlanEntryDoc[] }> {
  const here = inEdition(context);
  await giveUpDead(here);
  const plan = await planOf(here, id);
  return { plan, entries: await entriesOf(here, plan._id) };
}

/** Stops preparing, in whichever process it is under way. A programme that is there already stays. */
export async function cancelPlan(context: Context, id: string): Promise<PlanDoc> {
  const here = inEdition(context);
  const plan = await planOf(here, id);
  if (plan.state === 'cancelled') return plan;
  const written = await settle(here, plan._id, { state: 'cancelled' });
  if (!written) {
    throw new Refusal(
      'wrong_state',
      `this programme is ${plan.state}: only one that is prepared can be stopped`,
    );
  }
  // Under way in another process, it ends there by itself: what is written is looked at twice a second.
  await here.scheduler.stop(plan._id);
  return written;
}

/** Puts a programme aside: it is not published any more. What was published of it stays, and can be taken back.
 * @throws Refusal wrong_state while it is prepared */
export async function discardPlan(context: Context, id: string): Promise<PlanDoc> {
  const here = inEdition(context);
  const plan = await planOf(here, id);
  if (plan.state === 'discarded') return plan;
  await noteWhatIsPublished(here, plan._id);
  const written = await here.models.Plan.findOneAndUpdate(
    { _id: id, editionId: here.edition._id, state: { $ne: 'running' } },
    { $set: { state: 'discarded', updatedAt: here.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<PlanDoc>();
  if (!written) throw new Refusal('wrong_state', 'this programme is being prepared: stop it first');
  here.tell({ type: 'plan', plan: written });
  return written;
}

async function byKey(context: InEdition, key: string | undefined): Promise<PlanDoc | null> {
  const written = commandKey(context, key);
  return written === undefined ? null : context.models.Plan.findOne({ commandKey: written }).lean<PlanDoc>();
}

/** A server that died while it prepared a programme must not keep others from preparing one. */
async function giveUpDead(context: InEdition): Promise<void> {
  const dead = await context.models.Plan.find({
    preparing: context.edition._id,
    endsBy: { $lt: context.now().toJSDate() },
  }).lean<PlanDoc[]>();
  for (const { _id } of dead) await settle(context, _id, { state: 'failed' });
}
