import type { AnnouncementView, ElsewhereView, SittingView } from '../contract/programme.ts';
import { nameOf } from '../domain/context.ts';
import type { Elsewhere } from '../domain/edition/expected.ts';
import { gridOf, slotsBetween } from '../domain/edition/grid.ts';
import type {
  AnnouncementDoc,
  AttendanceDoc,
  EditionDoc,
  ParticipantDoc,
  SittingDoc,
} from '../models/index.ts';
import type { Related } from './related.ts';

/** @param participantId whose attendance `attending` tells; null = nobody's */
export function presentSitting(
  sitting: SittingDoc,
  edition: EditionDoc,
  attendances: readonly Pick<AttendanceDoc, 'sittingId' | 'participantIds'>[],
  participantId: string | null,
): SittingView {
  const here = attendances.filter((attendance) => attendance.sittingId === sitting._id);
  return {
    id: sitting._id,
    rev: sitting.rev,
    kind: sitting.kind,
    title: {
      fr: sitting.title.fr,
      ...(sitting.title.en ? { en: sitting.title.en } : {}),
      ...(sitting.title.es ? { es: sitting.title.es } : {}),
      ...(sitting.title.pt ? { pt: sitting.title.pt } : {}),
    },
    roomId: sitting.roomId,
    roomName: edition.rooms.find((room) => room.id === sitting.roomId)?.name ?? '',
    start: sitting.start.toISOString(),
    end: sitting.end.toISOString(),
    slotIds: slotsBetween(gridOf(edition), sitting.start, sitting.end).map((slot) => slot.id),
    countries: sitting.countries,
    themes: sitting.themes as SittingView['themes'],
    attendeeCount: here.length,
    attending:
      participantId !== null && here.some((attendance) => attendance.participantIds.includes(participantId)),
  };
}

export function presentElsewhere(
  { person, slotIds, meetingId }: Elsewhere,
  related: Pick<Related, 'organisations'>,
): ElsewhereView {
  return { participantId: person._id, ...named(person, related), slotIds, meetingId };
}

export const presentAttendees = (
  people: readonly ParticipantDoc[],
  related: Pick<Related, 'organisations'>,
) => ({
  people: people.map((someone) => ({ id: someone._id, ...named(someone, related) })),
});

const named = (someone: ParticipantDoc, { organisations }: Pick<Related, 'organisations'>) => ({
  name: nameOf(someone),
  organisation: organisations.get(someone.organisationId ?? '')?.shortName ?? '',
});

/** @param toStaff they also see for whom it is */
export const presentAnnouncement = (announcement: AnnouncementDoc, toStaff: boolean): AnnouncementView => ({
  id: announcement._id,
  text: announcement.text,
  until: announcement.until.toISOString(),
  at: announcement.at.toISOString(),
  toAll: !announcement.audience,
  readers:
    toStaff && announcement.audience
      ? {
          // Older stores do not know all that one may choose.
          audience: {
            ...announcement.audience,
            sittingIds: announcement.audience.sittingIds ?? [],
            groupIds: announcement.audience.groupIds ?? [],
            roles: announcement.audience.roles ?? [],
          },
          count: announcement.readerIds?.length ?? 0,
        }
      : null,
});
