import type { WorkshopCallView, WorkshopView } from '../contract/workshops.ts';
import { type InEdition, person } from '../domain/context.ts';
import { sittingIdOf, takenRooms, workshopTime, workshopTimes } from '../domain/workshops/times.ts';
import { isCallOpen, isProgrammed, mayChange } from '../domain/workshops/workshops.ts';
import type { AttendanceDoc, WorkshopDoc } from '../models/index.ts';
import { presentOrganisation, presentParticipant, UNKNOWN_PARTICIPANT } from './people.ts';
import { relatedTo } from './related.ts';

export async function presentWorkshops(
  context: InEdition,
  workshops: readonly WorkshopDoc[],
): Promise<WorkshopView[]> {
  const reader = person(context);
  const [related, attendances] = await Promise.all([
    relatedTo(context, {
      participantIds: workshops.flatMap((one) => one.speakerIds),
      organisationIds: workshops.map((one) => one.organisationId),
    }),
    context.models.Attendance.find({
      sittingId: { $in: workshops.map((one) => sittingIdOf(one._id)) },
    }).lean<AttendanceDoc[]>(),
  ]);
  return workshops.map((workshop) => {
    const organisation = related.organisations.get(workshop.organisationId);
    const place = isProgrammed(workshop) ? placeOf(context, workshop) : null;
    const there = attendances.filter((one) => one.sittingId === sittingIdOf(workshop._id));
    return {
      id: workshop._id,
      rev: workshop.rev,
      state: workshop.withdrawn ? 'withdrawn' : place ? 'programmed' : 'submitted',
      title: workshop.title,
      summary: workshop.summary,
      format: workshop.format,
      language: workshop.language,
      themes: workshop.themes as WorkshopView['themes'],
      countries: workshop.countries,
      organisation: organisation ? presentOrganisation(organisation) : null,
      speakers: workshop.speakerIds.map((id) => {
        const speaker = related.participants.get(id);
        return speaker ? presentParticipant(speaker, related) : UNKNOWN_PARTICIPANT;
      }),
      preferred: workshop.preferred,
      place,
      sittingId: place ? sittingIdOf(workshop._id) : null,
      attendeeCount: there.filter((one) => !workshop.speakerIds.includes(one.participantIds[0]!)).length,
      attending: there.some((one) => one.participantIds.includes(reader._id)),
      mine: mayChange(reader, workshop),
    };
  });
}

function placeOf({ edition }: InEdition, { place }: WorkshopDoc): WorkshopView['place'] {
  const time = place && workshopTime(edition, place.timeId);
  if (!time) return null;
  return {
    timeId: time.id,
    start: time.start.toISOString(),
    end: time.end.toISOString(),
    roomId: place.roomId,
    roomName: edition.rooms.find((room) => room.id === place.roomId)?.name ?? '',
  };
}

/** @param own sessions that micro-ateliers became: they do not count as taken */
export async function presentCall(
  context: InEdition,
  own: ReadonlySet<string>,
): Promise<WorkshopCallView | null> {
  const { edition } = context;
  const call = edition.workshopCall;
  if (!call) return null;
  return {
    editionRev: edition.rev,
    deadline: call.deadline?.toISOString() ?? null,
    open: isCallOpen(context),
    slotMinutes: call.slotMinutes,
    windows: call.windows,
    rooms: call.roomIds.flatMap((id) => edition.rooms.find((room) => room.id === id) ?? []),
    times: workshopTimes(edition).map(({ id, start, end }) => ({
      id,
      start: start.toISOString(),
      end: end.toISOString(),
    })),
    taken: await takenRooms(context, own),
  };
}
