import type { AnnouncementAudience } from '../../contract/programme.ts';
import type { AttendanceDoc, MeetingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { HERE, type InEdition, notFound } from '../context.ts';
import { gridOf, slotsBetween } from './grid.ts';

type Person = Pick<
  ParticipantDoc,
  '_id' | 'role' | 'organisationId' | 'languages' | 'interfaceLanguage' | 'groupIds'
>;

/** Who fits an audience now, in no order of importance; staff never.
 * @throws Refusal not_found for an organisation, a session, a group or a table that the edition does not have */
export async function readersOf(context: InEdition, audience: AnnouncementAudience): Promise<string[]> {
  const { models, edition } = context;
  const unknown = audience.tableIds.find((id) => !edition.tables.some((table) => table.id === id));
  if (unknown !== undefined) throw notFound('table', unknown);
  await refuseUnknownGroups(context, audience);
  const [organisationIds, meeting, expected, people] = await Promise.all([
    organisationsOf(context, audience),
    peopleMeeting(context, audience),
    peopleExpected(context, audience),
    models.Participant.find({ editionId: edition._id, role: { $ne: 'staff' }, ...HERE })
      .select('role organisationId languages interfaceLanguage groupIds')
      .sort({ _id: 1 })
      .lean<Person[]>(),
  ]);
  const speaks = (someone: Person) =>
    [...someone.languages, someone.interfaceLanguage].some((code) => audience.languages.includes(code));
  return people
    .filter(
      (someone) =>
        organisationIds.has(someone.organisationId ?? '') ||
        audience.roles.some((role) => role === someone.role) ||
        speaks(someone) ||
        audience.groupIds.some((id) => someone.groupIds?.includes(id)) ||
        meeting.has(someone._id) ||
        expected.has(someone._id),
    )
    .map(({ _id }) => _id);
}

async function refuseUnknownGroups(
  { models, edition }: InEdition,
  { groupIds }: AnnouncementAudience,
): Promise<void> {
  if (groupIds.length === 0) return;
  const known = await models.Group.find({ _id: { $in: groupIds }, editionId: edition._id })
    .select('_id')
    .lean<{ _id: string }[]>();
  const unknown = groupIds.find((id) => !known.some(({ _id }) => _id === id));
  if (unknown !== undefined) throw notFound('group', unknown);
}

async function organisationsOf(
  { models, edition }: InEdition,
  { organisationIds, countries }: AnnouncementAudience,
): Promise<Set<string>> {
  const found = await models.Organisation.find({
    editionId: edition._id,
    $or: [{ _id: { $in: organisationIds } }, { country: { $in: countries } }],
  })
    .select('_id')
    .lean<Pick<OrganisationDoc, '_id'>[]>();
  const ids = new Set(found.map(({ _id }) => _id));
  const unknown = organisationIds.find((id) => !ids.has(id));
  if (unknown !== undefined) throw notFound('organisation', unknown);
  return ids;
}

/** Who has a meeting that is not over at one of the tables, or one that is under way or starts soon. */
async function peopleMeeting(
  { models, edition, now }: InEdition,
  { tableIds, withinMinutes }: AnnouncementAudience,
): Promise<Set<string>> {
  if (tableIds.length === 0 && withinMinutes === null) return new Set();
  const from = now();
  const grid = gridOf(edition);
  const ahead = grid.filter((slot) => slot.end > from.toJSDate()).map(({ id }) => id);
  const soon = slotsBetween(grid, from.toJSDate(), from.plus({ minutes: withinMinutes ?? 0 }).toJSDate());
  const meetings = await models.Meeting.find({
    editionId: edition._id,
    claims: { $exists: true },
    $or: [
      { tableId: { $in: tableIds }, slotId: { $in: ahead } },
      { slotId: { $in: withinMinutes === null ? [] : soon.map(({ id }) => id) } },
    ],
  })
    .select('participantIds')
    .lean<Pick<MeetingDoc, 'participantIds'>[]>();
  return new Set(meetings.flatMap(({ participantIds }) => participantIds));
}

/** Who is expected in one of the sessions. */
async function peopleExpected(
  { models, edition }: InEdition,
  { sittingIds }: AnnouncementAudience,
): Promise<Set<string>> {
  if (sittingIds.length === 0) return new Set();
  const here = { editionId: edition._id };
  const [sittings, attendances] = await Promise.all([
    models.Sitting.find({ ...here, _id: { $in: sittingIds }, removedAt: null })
      .select('_id')
      .lean<{ _id: string }[]>(),
    models.Attendance.find({ ...here, sittingId: { $in: sittingIds } })
      .select('participantIds')
      .lean<Pick<AttendanceDoc, 'participantIds'>[]>(),
  ]);
  const unknown = sittingIds.find((id) => !sittings.some(({ _id }) => _id === id));
  if (unknown !== undefined) throw notFound('sitting', unknown);
  return new Set(attendances.flatMap(({ participantIds }) => participantIds));
}
