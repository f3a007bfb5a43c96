import type { ParsedInput } from '../../contract/operations.ts';
import { IDENTITY_FIELDS } from '../../contract/people.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import {
  actingFor,
  type Context,
  HERE,
  type InEdition,
  inEdition,
  isDuplicate,
  isStaff,
  nameOf,
  notFound,
  person,
} from '../context.ts';
import { tryAgain } from '../letters/undelivered.ts';
import { tellWhoActs } from './acting.ts';
import { maySeeDoNotMeet } from './do-not-meet.ts';
import { addressTaken, organisation } from './people.ts';
import { endSessionsOf } from './sessions.ts';

type Given = Omit<ParsedInput<'profile:edit'>, 'participantId'>;
/** What is written of a person. */
type Changes = Omit<Given, 'showsGroups' | 'ficheLetters'> &
  Pick<ParticipantDoc, 'hidesGroups' | 'noFicheLetters'>;

/** One's own profile, or that of someone for whom one acts. @throws Refusal not_found, forbidden */
export const readProfile = (context: Context, participantId: string | undefined): Promise<ParticipantDoc> =>
  actingFor(inEdition(context), participantId);

/** Changes one's own profile, or that of someone for whom one acts. Only the person (or staff) names delegates, and only staff
 * correct who somebody is. With the address ends what it let in: links and sessions hold the address that they are of, so
 * that this one write is enough; what follows only clears away.
 * @throws Refusal forbidden, wrong_state, not_found, already_exists naming whose address it is */
export async function editProfile(
  context: Context,
  input: ParsedInput<'profile:edit'>,
): Promise<ParticipantDoc> {
  const here = inEdition(context);
  const { participantId, ...given } = input;
  const someone = await actingFor(here, participantId);
  refuseUnlessStaff(here, given);
  if (given.delegateIds) await checkDelegates(here, someone, given.delegateIds);
  if (given.doNotMeetIds) await checkDoNotMeet(here, someone, given.doNotMeetIds);
  const changes = changed(someone, given);
  await checkIdentity(here, someone, changes);
  if (Object.keys(changes).length === 0) return someone;
  const written = await write(here, someone, changes);
  await tellWhoActs(here, someone, written);
  if (changes.email) {
    await endSessionsOf(here, someone._id);
    await tryAgain(here, { _id: someone._id });
  }
  if (identityOf(changes).length > 0) here.tell({ type: 'names', editionId: here.edition._id });
  here.tell({ type: 'limits', editionId: here.edition._id, participantId: someone._id });
  return written;
}

/** What is given and not so already. */
function changed(someone: ParticipantDoc, { showsGroups, ficheLetters, ...given }: Given): Changes {
  const wanted = {
    ...given,
    email: given.email?.toLowerCase(),
    hidesGroups: showsGroups === undefined ? undefined : !showsGroups,
    noFicheLetters: ficheLetters === undefined ? undefined : !ficheLetters,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(someone[field as keyof ParticipantDoc] ?? null),
    ),
  );
}

const identityOf = (changes: Given | Changes) =>
  IDENTITY_FIELDS.filter((field) => changes[field] !== undefined);

/** @throws Refusal forbidden */
function refuseUnlessStaff(context: InEdition, given: Given): void {
  const fields = identityOf(given);
  if (fields.length === 0 || isStaff(context)) return;
  throw new Refusal('forbidden', `only staff correct ${fields.join(', ')}: tell them what is wrong`);
}

/** Nobody changes their own way in: with a mistake in it they would be shut out. @throws Refusal wrong_state, not_found */
async function checkIdentity(context: InEdition, someone: ParticipantDoc, changes: Changes): Promise<void> {
  if (changes.role && someone.role === 'staff') {
    throw new Refusal('wrong_state', `${nameOf(someone)} is staff: a correction changes no rights`);
  }
  if (changes.email && someone._id === person(context)._id) {
    throw new Refusal('wrong_state', 'your own address is corrected by somebody else of the staff', {
      fields: [{ path: 'email', message: 'is corrected by somebody else of the staff' }],
    });
  }
  if (changes.organisationId) await organisation(context, changes.organisationId);
}

async function write(context: InEdition, someone: ParticipantDoc, changes: Changes): Promise<ParticipantDoc> {
  const at = context.now().toJSDate();
  const fields = identityOf(changes);
  const correction = { at, byId: person(context)._id, changes: fields.map((field) => ({ field })) };
  // Nobody has come in, or was invited, by the new address.
  const gone = { enteredAt: 1, calendarNonce: 1, 'invitation.sentAt': 1, 'invitation.failure': 1 } as const;
  try {
    const written = await context.models.Participant.findOneAndUpdate(
      { _id: someone._id },
      {
        $set: { ...changes, ...(fields.length > 0 ? { correctedAt: at } : {}) },
        ...(fields.length > 0 ? { $push: { corrections: correction } } : {}),
        ...(changes.email ? { $unset: gone } : {}),
      },
      { returnDocument: 'after' },
    ).lean<ParticipantDoc>();
    if (!written) throw notFound('participant', someone._id);
    return written;
  } catch (error) {
    if (!changes.email || !isDuplicate(error)) throw error;
    throw await addressTaken(context, changes.email);
  }
}

/** @throws Refusal forbidden, not_found */
async function checkDelegates(context: InEdition, someone: ParticipantDoc, ids: string[]): Promise<void> {
  if (person(context)._id !== someone._id && !isStaff(context)) {
    throw new Refusal('forbidden', `only ${nameOf(someone)} and staff name delegates`);
  }
  const known = await context.models.Participant.countDocuments({
    ...HERE,
    _id: { $in: ids },
    editionId: context.edition._id,
  });
  if (known !== new Set(ids).size) throw notFound('participant', ids.join(', '));
}

/** @throws Refusal forbidden for colleagues who are no delegates, bad_input for oneself, not_found */
async function checkDoNotMeet(context: InEdition, someone: ParticipantDoc, ids: string[]): Promise<void> {
  if (!maySeeDoNotMeet(person(context), someone)) {
    throw new Refusal('forbidden', `only ${nameOf(someone)}, their delegates and staff say whom they meet`);
  }
  if (ids.some((id) => id === someone._id || id === someone.organisationId)) {
    throw new Refusal('bad_input', 'doNotMeetIds: names the person or their own organisation', {
      fields: [{ path: 'doNotMeetIds', message: 'must name others' }],
    });
  }
  const where = { _id: { $in: ids }, editionId: context.edition._id };
  const known = [
    ...(await context.models.Participant.find(where).select('_id').lean<{ _id: string }[]>()),
    ...(await context.models.Organisation.find(where).select('_id').lean<{ _id: string }[]>()),
  ].map((one) => one._id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw notFound('participant or organisation', unknown);
}
