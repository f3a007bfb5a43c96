import { UNDO_GRACE_SECONDS } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { WaitingState } from '../../contract/waiting.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc, WaitingDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  mayActFor,
  nameOf,
  notFound,
  person,
} from '../context.ts';
import { type EntryOptions, type MeetingChange, rivalsOf } from '../meetings/changes.ts';
import { expiryOf } from '../meetings/expiry.ts';
import { refuseKeptApart } from '../people/do-not-meet.ts';
import { participants } from '../people/people.ts';
import { becomeMeeting, changeWaiting, lineClaim, tellLine } from './changes.ts';
import { hasTimeLeft } from './line.ts';
import { type Waiting, withPosition } from './waiting.ts';

type Target = ParsedInput<'waiting:take'>;

/** Tries again when someone else wrote first and the caller named no revision. */
const ATTEMPTS = 5;

/** Takes the place offered: the entry itself becomes the meeting, with the claims that it holds already, so that what
 * was offered cannot be refused. Where nothing was held it becomes a proposal to the awaited person.
 * @throws Refusal deadline_passed, wrong_state, forbidden, stale */
export async function take(context: Context, input: Target): Promise<MeetingChange> {
  const here = inEdition(context);
  const taken = await changing(here, input, ['offered'], async (entry, people, options) => {
    refuseKeptApart(here, people);
    const late = here.now().minus({ seconds: UNDO_GRACE_SECONDS }).toJSDate();
    if (entry.expiresAt && entry.expiresAt <= late) {
      throw new Refusal(
        'deadline_passed',
        `this place was yours until ${entry.expiresAt.toISOString()}: it goes to the next, get in line again`,
      );
    }
    return becomeMeeting(here, entry, entry.firm ? confirmed(here, entry) : proposed(here, entry), options);
  });
  // The key of a take is kept by a meeting only.
  if ('repeated' in taken) return { meeting: taken.repeated as MeetingDoc, displaced: [] };
  const meeting = taken.written;
  tellLine(here, taken.entry);
  const name = meeting.state === 'confirmed' ? 'meeting:booked' : 'meeting:proposed';
  here.tell({ type: 'meeting', name, meeting, by: person(here) });
  return { meeting, displaced: meeting.claims ? await rivalsOf(here, meeting) : [] };
}

/** Leaves the place offered to the next in line. Who waits for other times too goes on waiting. */
export async function pass(context: Context, input: Target): Promise<Waiting> {
  const here = inEdition(context);
  return ending(here, input, ['offered'], (entry, options) => {
    const passedSlotIds = [...entry.passedSlotIds, entry.slotId!];
    const goesOn = hasTimeLeft(here.edition, { ...entry, passedSlotIds }, here.now().toJSDate());
    return changeWaiting(
      here,
      entry,
      'passed',
      {
        state: goesOn ? 'waiting' : 'passed',
        slotId: null,
        tableId: null,
        interpreterId: null,
        firm: false,
        expiresAt: null,
        passedSlotIds,
        claims: goesOn ? [lineClaim(here, entry)] : null,
      },
      options,
    );
  });
}

/** Leaves the line; a place that was offered goes to the next. */
export async function leave(context: Context, input: Target): Promise<Waiting> {
  const here = inEdition(context);
  return ending(here, input, ['waiting', 'offered'], (entry, options) =>
    changeWaiting(here, entry, 'left', { state: 'left', expiresAt: null, claims: null }, options),
  );
}

const confirmed = (context: InEdition, entry: WaitingDoc) => ({
  state: 'confirmed' as const,
  slotId: entry.slotId,
  tableId: entry.tableId,
  people: entry.people.map((one) => ({ ...one, answer: 'accepted' as const })),
  proposedSlotIds: [],
  expiresAt: null,
  claims: (entry.claims ?? []).filter((claim) => claim !== lineClaim(context, entry)),
});

const proposed = (context: InEdition, entry: WaitingDoc) => ({
  state: 'proposed' as const,
  slotId: null,
  tableId: null,
  people: entry.people,
  proposedSlotIds: [entry.slotId!],
  expiresAt: expiryOf(context, [entry.slotId!]),
  claims: null,
});

async function ending(
  context: InEdition,
  input: Target,
  states: readonly WaitingState[],
  write: (entry: WaitingDoc, options: EntryOptions) => Promise<WaitingDoc | null>,
): Promise<Waiting> {
  const done = await changing(context, input, states, (entry, _people, options) => write(entry, options));
  if ('repeated' in done) {
    if (done.repeated.kind === 'meeting') throw takenAlready(done.repeated);
    return withPosition(context, done.repeated);
  }
  tellLine(context, done.written);
  return withPosition(context, done.written);
}

/** What the commands on a place in line share: find it, check who asks and that its state allows it, let `write`
 * write, start again when someone else wrote first. A retried command finds what its first try did. */
async function changing<T>(
  context: InEdition,
  input: Target,
  states: readonly WaitingState[],
  write: (entry: WaitingDoc, people: ParticipantDoc[], options: EntryOptions) => Promise<T | null>,
): Promise<{ written: T; entry: WaitingDoc } | { repeated: WaitingDoc | MeetingDoc }> {
  const key = commandKey(context, input.key);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await context.models.Engagement.findOne({
      _id: input.id,
      editionId: context.edition._id,
      kind: { $in: ['waiting', 'meeting'] },
    }).lean<WaitingDoc | MeetingDoc>();
    const began = found?.history[0]?.action === 'waited';
    if (!found || !began) throw notFound('place in a waiting list', input.id);
    const people = await participants(context, found.participantIds);
    const waiter = waiterFor(context, input, people);
    if (key !== undefined && found.history.some((line) => line.commandKey === key)) {
      return { repeated: found };
    }
    if (found.kind === 'meeting') throw takenAlready(found);
    if (input.rev !== undefined && input.rev !== found.rev) {
      throw new Refusal(
        'stale',
        `this was changed meanwhile (now revision ${found.rev}): read the list again`,
        {
          current: { rev: found.rev },
        },
      );
    }
    if (!states.includes(found.state)) {
      throw new Refusal('wrong_state', wrongState(found.state, states), { current: { rev: found.rev } });
    }
    const written = await write(found, people, { onBehalfOf: waiter, key: input.key });
    if (written) return { written, entry: found };
  }
  throw new Refusal('stale', 'this is being changed by several people at once: read the list again');
}

const takenAlready = (meeting: MeetingDoc): Refusal =>
  new Refusal('wrong_state', 'this place was taken already: it is a meeting now', {
    current: { rev: meeting.rev },
  });

const wrongState = (state: WaitingState, states: readonly WaitingState[]): string =>
  state === 'waiting'
    ? 'no place is offered at the moment: the line goes on'
    : `this wait is over (${state}); that needs one that is ${states.join(' or ')}: get in line again`;

/** Who waits answers, or who may act for them. @throws Refusal forbidden */
function waiterFor(context: InEdition, input: Target, people: readonly ParticipantDoc[]): ParticipantDoc {
  const waiter = people[0]!;
  const actor = person(context);
  if (!mayActFor(actor, waiter)) {
    throw new Refusal('forbidden', `it is ${nameOf(waiter)} who waits: they can name you as a delegate`);
  }
  if (input.onBehalfOf !== undefined && input.onBehalfOf !== waiter._id) {
    throw new Refusal('bad_input', `onBehalfOf: it is ${waiter._id} who waits`, {
      fields: [{ path: 'onBehalfOf', message: `must be ${waiter._id}` }],
    });
  }
  return waiter;
}
