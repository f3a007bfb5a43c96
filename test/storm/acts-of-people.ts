import type { MeetingView } from '../../server/contract/index.ts';
import { slotAt } from '../support/hall.ts';
import { listen, present } from './acts-of-speakers.ts';
import type { StormClient } from './client.ts';
import { anySlot, type Place, pick, SLOTS, sits, slotOfDay, some, target } from './place.ts';

/** Something that a person sets out to do; null when there is nothing to do it on. */
type Act = (me: StormClient, place: Place) => (() => Promise<unknown>) | null;

/** One thing that a person does; now and then two at once, in whatever order they arrive. */
export async function act(me: StormClient, place: Place): Promise<void> {
  const first = choose(me, place);
  if (place.random() < 0.06) await Promise.all([first(), choose(me, place)()]);
  else await first();
}

/** Books; who is told that the time is taken often waits for it. */
const book: Act = (me, place) => async () => {
  const host = pick(place.random, place.hosts);
  const [listingId, withId, slotId] = [`f${host}`, `h${host}`, anySlot(place)];
  const refused = await me.refusalOf('meeting:book', { listingId, slotId });
  if (refused === 'slot_taken' && place.random() < 0.6)
    await me.command('waiting:join', { withId, listingId, slotIds: [slotId] });
};

const propose: Act = (me, place) => {
  const { random } = place;
  const others = place.people.filter((one) => one !== me.log.actor);
  const count = random() < 0.2 ? 2 : 1;
  const withIds = [...new Set(Array.from({ length: count }, () => others[pick(random, others.length)]!))];
  const slotIds = Array.from({ length: 1 + pick(random, 3) }, () => anySlot(place));
  return () => me.command('meeting:propose', { withIds, slotIds });
};

const accept: Act = (me, { random }) => {
  const meeting = some(me, random, asked(me));
  if (!meeting) return null;
  const slotId = meeting.proposedSlotIds[pick(random, meeting.proposedSlotIds.length)]!;
  return async () => {
    const accepted = await me.command('meeting:accept', { ...target(meeting, random), slotId });
    if (accepted && random() < 0.15) await me.command('meeting:unaccept', { id: meeting.id });
  };
};

const decline: Act = (me, { random }) => {
  const meeting = some(me, random, asked(me));
  return meeting && (() => me.command('meeting:decline', { ...target(meeting, random), reason: 'non' }));
};

const counter: Act = (me, place) => {
  const meeting = some(me, place.random, asked(me));
  const slotIds = [anySlot(place), anySlot(place)];
  return meeting && (() => me.command('meeting:counter', { ...target(meeting, place.random), slotIds }));
};

const move: Act = (me, place) => {
  const meeting = some(me, place.random, sits);
  const slotId = anySlot(place);
  // Within its day at once; on another day the others are asked.
  const command = meeting && dayOf(slotId) === dayOf(meeting.slotId!) ? 'meeting:move' : 'move:ask';
  return meeting && (() => me.command(command, { ...target(meeting, place.random), slotId }));
};

const dayOf = (slotId: string): string => slotId.slice(0, slotId.indexOf('-'));

/** Two meetings change their times: one steps aside, the other takes its place, the first takes what is free now. */
const swap: Act = (me, place) => {
  const one = some(me, place.random, sits);
  const other = some(
    me,
    place.random,
    (meeting) =>
      sits(meeting) && one !== null && meeting.id !== one.id && dayOf(meeting.slotId!) === dayOf(one.slotId!),
  );
  if (!one || !other) return null;
  return async () => {
    const slotId = slotOfDay(place, dayOf(one.slotId!));
    const aside = await me.command('meeting:move', { id: one.id, slotId });
    if (!aside) return;
    await me.command('meeting:move', { id: other.id, slotId: one.slotId });
    await me.command('meeting:move', { id: one.id, slotId: other.slotId });
  };
};

const cancel: Act = (me, { random }) => {
  const meeting = some(me, random, (one) => sits(one) || one.state === 'proposed');
  return meeting && (() => me.command('meeting:cancel', target(meeting, random)));
};

const mark: Act = (me, { random }) => {
  const meeting = some(me, random, sits);
  return (
    meeting &&
    (() => me.command('meeting:mark', { id: meeting.id, mark: random() < 0.5 ? 'late' : 'on-time' }))
  );
};

const keep: Act = (me, place) => {
  const busy = place.random() < 0.4;
  const slotIds = [...new Set([anySlot(place), anySlot(place)])];
  const what = slotIds.map((one) => `busy ${one}`);
  return () => me.command('busy:set', { slotIds, busy }, [what, busy ? 'held' : 'free']);
};

const attend: Act =
  (me, { random }) =>
  () =>
    listen(me, random, `sitting-${pick(random, 3)}`);

const takePart: Act = (me, place) => () => present(me, place);

/** Waits for somebody at times that one of the two does not have: whoever they are, they opened nothing to who asks. */
const wait: Act = (me, place) => {
  const { random, people } = place;
  const withId = people[pick(random, people.length)]!;
  if (withId === me.log.actor) return null;
  const named = random() < 0.5 && withId.startsWith('h') ? { listingId: `f${withId.slice(1)}` } : {};
  return async () => {
    const participantIds = [me.log.actor, withId];
    const free = await me.read('slot:common', { participantIds: participantIds.join(), limit: SLOTS });
    if (!free) return;
    const open = new Set(free.map((slot) => slot.id));
    const taken = Array.from({ length: SLOTS }, (_, index) => slotAt(index)).filter((id) => !open.has(id));
    const slotIds = [...new Set([taken[pick(random, taken.length)], taken[pick(random, taken.length)]])];
    if (taken.length > 0) await me.command('waiting:join', { withId, ...named, slotIds });
  };
};

/** Looks at the lines one stands in, and answers what is offered: or lets it pass by. */
const answerOffers = async (me: StormClient, { random }: Place): Promise<void> => {
  me.linesChanged = false;
  const lines = (await me.read('waiting:list', { participantId: me.log.actor }))?.filter(
    (one) => one.participant.id === me.log.actor,
  );
  for (const line of lines?.filter((one) => one.state === 'offered') ?? []) {
    const dice = random();
    if (dice < 0.4) await me.command('waiting:take', { id: line.id });
    else if (dice < 0.55) await me.command('waiting:pass', { id: line.id });
  }
  const bored = lines?.filter((one) => one.state === 'waiting')[pick(random, lines.length)];
  if (bored && random() < 0.15) await me.command('waiting:leave', { id: bored.id });
};

/** Says yes or no to another time for a meeting, once the day went wrong. */
const answerMove = async (me: StormClient, { random }: Place): Promise<void> => {
  const moves = [...me.moves.values()];
  const move = moves[pick(random, moves.length)];
  if (!move) return;
  const dice = random();
  const mine = move.answers.find((one) => one.participantId === me.log.actor)?.answer;
  if (mine !== 'pending' && dice < 0.7) return;
  const target = { id: move.id, ...(random() < 0.2 ? { rev: move.rev } : {}) };
  const slotId = move.slotIds[pick(random, move.slotIds.length)]!;
  if (dice < 0.75) await me.command('move:accept', { ...target, slotId });
  else if (dice < 0.85) await me.command('move:retract', target);
  else await me.command('move:decline', { ...target, reason: 'non' });
};

/** How often each is chosen, in a hundred. */
const SHARES: readonly [share: number, act: Act][] = [
  [24, book],
  [14, propose],
  [15, accept],
  [3, decline],
  [5, counter],
  [9, move],
  [3, swap],
  [15, cancel],
  [3, mark],
  [3, keep],
  [4, attend],
  [5, wait],
  [6, takePart],
];

function choose(me: StormClient, place: Place): () => Promise<unknown> {
  if (me.linesChanged && place.random() < 0.3) return () => answerOffers(me, place);
  if (me.moves.size > 0 && place.random() < 0.2) return () => answerMove(me, place);
  let dice = place.random() * SHARES.reduce((sum, [share]) => sum + share, 0);
  let chosen = book;
  for (const [share, act] of SHARES) {
    dice -= share;
    chosen = act;
    if (dice < 0) break;
  }
  return chosen(me, place) ?? book(me, place)!;
}

const asked = (me: StormClient) => (meeting: MeetingView) =>
  meeting.state === 'proposed' && meeting.requestedById !== me.log.actor;
