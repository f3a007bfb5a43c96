import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type {
  AttendanceDoc,
  EngagementDoc,
  ListingDoc,
  ParticipantDoc,
  SittingDoc,
} from '../../models/index.ts';
import { type Context, HERE, type InEdition, inEdition, notFound } from '../context.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { attendanceClaims } from './attendance-claims.ts';
import { attendNow } from './programme.ts';

/** Somebody who is elsewhere when a session takes place. */
export interface Elsewhere {
  person: ParticipantDoc;
  slotIds: string[];
  meetingId: string | null;
}

export async function readSitting({ models, edition }: InEdition, id: string): Promise<SittingDoc> {
  const sitting = await models.Sitting.findOne({
    _id: id,
    editionId: edition._id,
    removedAt: null,
  }).lean<SittingDoc>();
  if (!sitting) throw notFound('session', id);
  return sitting;
}

/** Many people are expected in a session, each by a write of their own: who is elsewhere then is named, and stays so.
 * Said again, it changes nothing.
 * @throws Refusal bad_input when it names nobody */
export async function expectInSitting(
  context: Context,
  input: ParsedInput<'sitting:expect'>,
): Promise<{ added: number; elsewhere: Elsewhere[] }> {
  const here = inEdition(context);
  const sitting = await readSitting(here, input.id);
  const people = await peopleNamed(here, sitting, input);
  if (people.length === 0) {
    throw new Refusal(
      'bad_input',
      'nobody fits: choose an organisation, a person, or those whose fiches are on its countries or themes',
    );
  }
  const before = new Set((await expectedIn(context, input.id)).map(({ _id }) => _id));
  const elsewhere: Elsewhere[] = [];
  let added = 0;
  for (const someone of people.filter(({ _id }) => !before.has(_id))) {
    const away = await expectOrSay(here, sitting, someone);
    if (away) elsewhere.push(away);
    else added += 1;
  }
  return { added, elsewhere };
}

/** @returns what takes their time then, and then they are not expected */
export async function expectOrSay(
  context: InEdition,
  sitting: SittingDoc,
  someone: ParticipantDoc,
): Promise<Elsewhere | null> {
  try {
    await attendNow(context, sitting, someone._id);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'slot_taken')) throw error;
    return whereIs(context, sitting, someone);
  }
  context.tell({ type: 'agenda', editionId: context.edition._id, participantId: someone._id });
  return null;
}

async function peopleNamed(
  { models, edition }: InEdition,
  sitting: SittingDoc,
  { organisationIds, participantIds, followers }: ParsedInput<'sitting:expect'>,
): Promise<ParticipantDoc[]> {
  const listings = followers
    ? await models.Listing.find({
        editionId: edition._id,
        status: 'published',
        $or: [
          { countries: { $in: sitting.countries } },
          { themes: { $in: sitting.themes as ListingDoc['themes'] } },
        ],
      }).lean<ListingDoc[]>()
    : [];
  const ids = [...participantIds, ...listings.flatMap(({ contactIds }) => contactIds)];
  return models.Participant.find({
    editionId: edition._id,
    role: { $ne: 'staff' },
    ...HERE,
    $or: [{ _id: { $in: ids } }, { organisationId: { $in: organisationIds } }],
  })
    .sort({ familyName: 1, givenName: 1, _id: 1 })
    .lean<ParticipantDoc[]>();
}

/** What takes somebody's time when a session takes place; that session itself does not count. */
export async function whereIs(
  { models, edition }: InEdition,
  sitting: SittingDoc,
  someone: ParticipantDoc,
): Promise<Elsewhere> {
  const claims = attendanceClaims(edition, sitting, someone._id);
  const others = await models.Engagement.find({
    claims: { $in: claims },
    sittingId: { $ne: sitting._id },
  }).lean<EngagementDoc[]>();
  const slots = others.flatMap((one) => one.claims ?? []).filter((claim) => claims.includes(claim));
  return {
    person: someone,
    slotIds: [...new Set(slots.flatMap((claim) => slotOfClaim(claim) ?? []))].sort(),
    meetingId: others.find(({ kind }) => kind === 'meeting')?._id ?? null,
  };
}

/** Who is expected in a session, by name. */
export async function expectedIn(context: Context, id: string): Promise<ParticipantDoc[]> {
  const here = inEdition(context);
  const sitting = await readSitting(here, id);
  const attendances = await here.models.Attendance.find({ sittingId: sitting._id }).lean<AttendanceDoc[]>();
  return here.models.Participant.find({ _id: { $in: attendances.flatMap((one) => one.participantIds) } })
    .sort({ familyName: 1, givenName: 1, _id: 1 })
    .lean<ParticipantDoc[]>();
}
