import { nanoid } from 'nanoid';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { commandKey, type InEdition, isDuplicate, person, refuseDeparted } from '../context.ts';
import { refuseKeptApart } from '../people/do-not-meet.ts';
import { seat } from '../seating/seating.ts';
import { entry, type MeetingChange, placeOf, rivalsOf } from './changes.ts';
import { expiryOf } from './expiry.ts';
import { aboutFiches, type Fiches } from './fiches.ts';

/** A meeting that is not there yet. */
export interface NewMeeting extends Fiches {
  people: readonly ParticipantDoc[];
  /** Who asks; everybody else answers. Staff, who do not sit, leave the answer to all. */
  requestedBy: ParticipantDoc;
  /** Those who agree with the asking, beside who asks. */
  agreedIds?: readonly string[];
  /** The person for whom the actor asks. */
  actsFor?: ParticipantDoc;
  subject: string;
  message: string;
  key: string | undefined;
  /** Instead of a client's key: names the write whoever makes it. */
  writeKey?: string;
  seatAt?: { slotId: string; tableId: string | null };
  proposeAt?: string[];
  ignoreCaps?: boolean;
  open?: ReadonlySet<string>;
}

/** Writes a new meeting: proposed, or seated at once. See `oncePerKey` for a command that is sent again.
 * @throws Refusal as `seat` does, bad_input, forbidden
 * @throws the store's duplicate-key error where the command was done already */
export async function createMeeting(context: InEdition, wanted: NewMeeting): Promise<MeetingChange> {
  const ids = wanted.people.map((someone) => someone._id);
  if (new Set(ids).size !== ids.length) {
    throw new Refusal('bad_input', 'a meeting names the same person twice', {
      fields: [{ path: 'participantIds', message: 'must not repeat a person' }],
    });
  }
  refuseKeptApart(context, wanted.people);
  refuseDeparted(wanted.people);
  const key = wanted.writeKey ?? commandKey(context, wanted.key);
  const agreed = new Set([wanted.requestedBy._id, ...(wanted.agreedIds ?? [])]);
  const now = context.now().toJSDate();
  const meeting: MeetingDoc = {
    _id: nanoid(),
    kind: 'meeting',
    editionId: context.edition._id,
    rev: 0,
    participantIds: ids,
    ...(key === undefined ? {} : { commandKey: key }),
    createdAt: now,
    updatedAt: now,
    state: wanted.seatAt ? 'confirmed' : 'proposed',
    slotId: null,
    tableId: null,
    interpreterId: null,
    people: wanted.people.map((someone) => ({
      participantId: someone._id,
      organisationId: someone.organisationId,
      answer: wanted.seatAt || agreed.has(someone._id) ? 'accepted' : 'pending',
      lateSince: null,
    })),
    requestedById: wanted.requestedBy._id,
    proposedSlotIds: wanted.proposeAt ?? [],
    ...aboutFiches(wanted),
    subject: wanted.subject,
    message: wanted.message,
    reason: '',
    acceptedFrom: null,
    expiresAt: wanted.proposeAt ? expiryOf(context, wanted.proposeAt) : null,
    history: [],
  };
  const insert = async (doc: MeetingDoc): Promise<MeetingDoc> => {
    doc.history = [
      entry(context, wanted.seatAt ? 'booked' : 'proposed', null, placeOf(doc), {
        // Kept here too: the message of a meeting is that of its last proposal.
        note: wanted.message,
        ...(wanted.actsFor ? { onBehalfOf: wanted.actsFor } : {}),
      }),
    ];
    await context.models.Meeting.create(doc);
    return doc;
  };
  const written = wanted.seatAt
    ? await seat(
        context,
        {
          meetingId: meeting._id,
          people: wanted.people,
          ...wanted.seatAt,
          ignoreCaps: wanted.ignoreCaps,
          open: wanted.open,
        },
        (seat) => insert({ ...meeting, ...seat }),
      )
    : await insert(meeting);
  const displaced = wanted.seatAt ? await rivalsOf(context, written) : [];
  context.tell({
    type: 'meeting',
    name: wanted.seatAt ? 'meeting:booked' : 'meeting:proposed',
    meeting: written,
    by: person(context),
  });
  return { meeting: written, displaced };
}

/** A command that makes a meeting and may be sent again. Its key is unique in the store: a second time is refused, by the
 * key or by what the first time changed, and then answered with what the first time did. Nothing is looked up before, for
 * most commands are sent once.
 * @param key as it is stored */
export async function oncePerKey(
  context: InEdition,
  key: string | undefined,
  command: () => Promise<MeetingChange>,
): Promise<MeetingChange> {
  try {
    return await command();
  } catch (error) {
    const refused = isDuplicate(error) || error instanceof Refusal;
    const earlier = refused ? await effectOf(context, key) : null;
    if (earlier) return earlier;
    throw error;
  }
}

async function effectOf(context: InEdition, key: string | undefined): Promise<MeetingChange | null> {
  if (key === undefined) return null;
  const meeting = await context.models.Meeting.findOne({ commandKey: key }).lean<MeetingDoc>();
  return meeting && { meeting, displaced: meeting.claims ? await rivalsOf(context, meeting) : [] };
}
