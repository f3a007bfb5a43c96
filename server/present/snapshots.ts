import type { AgendaView, BoardView, HallView } from '../contract/views.ts';
import type { Agenda, Board, readHall } from '../domain/board/agenda.ts';
import type { InEdition } from '../domain/context.ts';
import { presentConclusion } from './conclusions.ts';
import { presentHallMeeting, presentMeeting } from './meetings.ts';
import { presentMove } from './moves.ts';
import { presentAnnouncement, presentSitting } from './programme.ts';
import { relatedToMeetings } from './related.ts';

export async function presentAgenda(context: InEdition, agenda: Agenda): Promise<AgendaView> {
  const related = await relatedToMeetings(context, agenda.meetings);
  return {
    asOf: agenda.asOf.toISOString(),
    full: agenda.full,
    writes: agenda.writes,
    participantId: agenda.participant._id,
    meetings: agenda.meetings.map((meeting) => presentMeeting(meeting, context.edition, related)),
    moves: agenda.moves.map((move) => presentMove(move, move.meetingIds.includes(agenda.participant._id))),
    sittings: agenda.sittings.map((sitting) =>
      presentSitting(sitting, context.edition, agenda.attendances, agenda.participant._id),
    ),
    busySlotIds: agenda.busySlotIds,
    conclusions: agenda.concluded.flatMap(
      (meeting) => presentConclusion(context, meeting, agenda.participant._id) ?? [],
    ),
    announcements: agenda.announcements.map((one) => presentAnnouncement(one, false)),
  };
}

export async function presentBoard(context: InEdition, board: Board): Promise<BoardView> {
  const related = await relatedToMeetings(context, board.meetings);
  return {
    asOf: board.asOf.toISOString(),
    full: board.full,
    writes: board.writes,
    meetings: board.meetings.map((meeting) => presentMeeting(meeting, context.edition, related)),
    moves: board.moves.map((move) => presentMove(move, true)),
    sittings: board.sittings.map((sitting) =>
      presentSitting(sitting, context.edition, board.attendances, null),
    ),
    closures: board.closures.flatMap((closure) =>
      closure.slotIds.map((slotId) => ({
        id: `${slotId}_${closure.tableId}`,
        tableId: closure.tableId,
        slotId,
      })),
    ),
    announcements: board.announcements.map((one) => presentAnnouncement(one, true)),
  };
}

export async function presentHall(
  context: InEdition,
  hall: Awaited<ReturnType<typeof readHall>>,
): Promise<HallView> {
  const related = await relatedToMeetings(context, hall.meetings);
  return {
    asOf: hall.asOf.toISOString(),
    full: hall.full,
    meetings: hall.meetings.map((meeting) => presentHallMeeting(meeting, context.edition, related)),
    sittings: hall.sittings.map((sitting) =>
      presentSitting(sitting, context.edition, hall.attendances, null),
    ),
    announcements: hall.announcements.map((one) => presentAnnouncement(one, false)),
  };
}
