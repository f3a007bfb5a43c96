import { Refusal } from '../../errors.ts';
import type { AttendanceDoc, EngagementDoc, SittingDoc, WorkshopDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import { type InEdition, isDuplicate, nameOf } from '../context.ts';
import { attendanceClaims, expectIn } from '../edition/attendance-claims.ts';
import { expectAnew, sittingThere, takeOut } from '../edition/expecting.ts';
import { roomClaims } from '../edition/programme.ts';
import { participants } from '../people/people.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { release } from '../seating/release.ts';
import { sittingIdOf, takenTimes, type WorkshopTime, workshopTime } from './times.ts';

/** Takes the room and the people of a micro-atelier for its `place`, or moves them there: its speakers by the same
 * claims as a meeting, the room and the speakers among micro-ateliers by those of the programme. Each is a write that
 * the unique index accepts or refuses; done twice it changes nothing, so whoever finds it half done runs it again.
 * @throws Refusal slot_taken naming who or what is in the way; what was taken until then stays, see `releasePlace` */
export async function takePlace(context: InEdition, workshop: WorkshopDoc): Promise<void> {
  const { edition, models } = context;
  const { place } = workshop;
  const time = place && workshopTime(edition, place.timeId);
  if (!place || !time) throw new Refusal('slot_closed', `"${workshop.title}" has no time in the programme`);
  await refuseElsewhere(context, workshop, time);
  const sitting = sittingOf(context, workshop, time, place.roomId);
  for (const speakerId of workshop.speakerIds) await expect(context, sitting, speakerId);
  const { _id, ...fields } = sitting;
  try {
    await models.Sitting.updateOne(
      { _id },
      { $set: fields, $unset: { removedAt: 1 }, $inc: { rev: 1 } },
      { upsert: true },
    );
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const other = await models.Sitting.findOne({
      claims: { $in: sitting.claims },
      _id: { $ne: _id },
    }).lean<SittingDoc>();
    throw new Refusal(
      'slot_taken',
      `"${workshop.title}" does not fit there: "${other?.title.fr}" has the room or the people at that time`,
    );
  }
  await expectAnew(context, _id);
  const written = await sittingThere(context, _id);
  if (written) context.tell({ type: 'sitting', sitting: written });
}

/** Frees room and people. */
export async function releasePlace(context: InEdition, { _id }: WorkshopDoc): Promise<void> {
  const { models, edition, tell } = context;
  const sittingId = sittingIdOf(_id);
  // It goes first, so that nobody joins it any more.
  await takeOut(context, { _id: sittingId });
  const attendances = await models.Attendance.find({ sittingId }).lean<AttendanceDoc[]>();
  await changeAll(attendances, (one) => release(context, { _id: one._id }));
  for (const participantId of attendances.flatMap((one) => one.participantIds)) {
    tell({ type: 'agenda', editionId: edition._id, participantId });
  }
}

/** Another title, theme or country shows in the programme too. */
export async function renameSitting(context: InEdition, workshop: WorkshopDoc): Promise<void> {
  const sitting = await context.models.Sitting.findOneAndUpdate(
    { _id: sittingIdOf(workshop._id), removedAt: null },
    {
      $set: {
        title: titleOf(workshop),
        themes: workshop.themes,
        countries: workshop.countries,
        updatedAt: context.now().toJSDate(),
      },
      $inc: { rev: 1 },
    },
    { returnDocument: 'after' },
  ).lean<SittingDoc>();
  if (sitting) context.tell({ type: 'sitting', sitting });
}

function sittingOf(
  { edition, now }: InEdition,
  workshop: WorkshopDoc,
  { start, end }: WorkshopTime,
  roomId: string,
): Omit<SittingDoc, 'rev'> {
  return {
    _id: sittingIdOf(workshop._id),
    editionId: edition._id,
    kind: 'micro-workshop',
    title: titleOf(workshop),
    roomId,
    start,
    end,
    claims: [roomId, ...workshop.speakerIds.map((id) => `speaker-${id}`)].flatMap((one) =>
      roomClaims(edition._id, one, start, end),
    ),
    countries: workshop.countries,
    themes: workshop.themes,
    updatedAt: now().toJSDate(),
  };
}

/** In the language of those who present it, which is the one that it is held in. */
const titleOf = ({ title, language }: WorkshopDoc): SittingDoc['title'] => ({ fr: title, [language]: title });

/** Whoever says that they come to a session elsewhere at that time cannot present this one. The meeting grid is
 * guarded by the index; sessions outside it are only looked at. */
async function refuseElsewhere(context: InEdition, workshop: WorkshopDoc, time: WorkshopTime): Promise<void> {
  const taken = await takenTimes(context, workshop.speakerIds, new Set([sittingIdOf(workshop._id)]));
  const busy = workshop.speakerIds.filter((id) => taken.get(id)?.has(time.id));
  if (busy.length === 0) return;
  const names = (await participants(context, busy)).map(nameOf).join(' and ');
  throw new Refusal(
    'slot_taken',
    `"${workshop.title}" does not fit at ${time.id}: ${names} must be elsewhere then`,
  );
}

/** One speaker is expected there: one write of their claims. */
async function expect(
  context: InEdition,
  sitting: Omit<SittingDoc, 'rev'>,
  participantId: string,
): Promise<void> {
  const { edition, models } = context;
  try {
    await expectIn(context, sitting, participantId);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const claims = attendanceClaims(edition, sitting, participantId);
    const holders = await models.Engagement.find({ claims: { $in: claims } }).lean<EngagementDoc[]>();
    const slots = holders.flatMap((one) => one.claims ?? []).filter((claim) => claims.includes(claim));
    const [someone] = await participants(context, [participantId]);
    throw new Refusal(
      'slot_taken',
      `${nameOf(someone!)} is taken at ${[...new Set(slots.map(slotOfClaim))].join(', ') || 'that time'}`,
    );
  }
  context.tell({ type: 'agenda', editionId: edition._id, participantId });
}
