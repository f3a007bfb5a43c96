import type { Changed } from '../domain/board/catch-up.ts';
import { isPublic } from '../domain/bourse/listing-rules.ts';
import { type Fact, type InEdition, nameOf, type Services } from '../domain/context.ts';
import { hadTable } from '../domain/meetings/changes.ts';
import { presentListingSummary } from '../present/listings.ts';
import { presentHallMeeting, presentMeeting } from '../present/meetings.ts';
import { presentMove } from '../present/moves.ts';
import { presentAnnouncement, presentSitting } from '../present/programme.ts';
import { relatedTo, relatedToMeeting } from '../present/related.ts';
import type { Audience } from './everywhere.ts';
import { everybodyRoom, hallRoom, personRoom, selfRoom, sessionRoom, staffRoom } from './rooms.ts';

/** Tells a fact to those whom it concerns, one emit a room set. */
export async function broadcast(
  io: Audience,
  models: Services['models'],
  editionOf: (id: string) => Promise<InEdition['edition'] | null>,
  fact: Fact,
): Promise<void> {
  switch (fact.type) {
    case 'meeting': {
      const { meeting } = fact;
      const edition = await editionOf(meeting.editionId);
      if (!edition) return;
      const related = await relatedToMeeting({ models }, meeting);
      const by = fact.by && { id: fact.by._id, name: nameOf(fact.by) };
      const view = presentMeeting(meeting, edition, related);
      io.to([staffRoom(edition._id), ...meeting.participantIds.map(personRoom)]).emit(fact.name, {
        meeting: view,
        by,
        at: view.updatedAt,
      });
      // A proposal is nobody's business but theirs; what sits, sat or moved is on the hall's board.
      if (hadTable(meeting)) {
        io.to(hallRoom(edition._id)).emit('hall:changed', {
          meeting: presentHallMeeting(meeting, edition, related),
        });
      }
      return;
    }
    case 'move': {
      const { move } = fact;
      // Who only gains by the move learns nothing of the others; who may see all of it is told first.
      const rooms = [staffRoom(move.editionId), ...move.meetingIds.map(personRoom)];
      io.to(rooms).emit('move:changed', { move: presentMove(move, true) });
      const others = move.answers
        .map((one) => one.participantId)
        .filter((id) => !move.meetingIds.includes(id));
      if (others.length > 0)
        io.to(others.map(personRoom))
          .except(rooms)
          .emit('move:changed', { move: presentMove(move, false) });
      return;
    }
    case 'listing': {
      // Work on a draft, or on what was withdrawn, is its holder's business.
      if (!isPublic(fact.listing.status) && !isPublic(fact.before)) return;
      const related = await relatedTo({ models }, { organisationIds: [fact.listing.organisationId] });
      io.to(everybodyRoom(fact.listing.editionId)).emit('listing:changed', {
        listing: presentListingSummary(fact.listing, related, null),
      });
      return;
    }
    case 'sitting': {
      const edition = await editionOf(fact.sitting.editionId);
      if (!edition) return;
      io.to(everybodyRoom(edition._id)).emit('sitting:changed', {
        sitting: presentSitting(fact.sitting, edition, [], null),
      });
      return;
    }
    case 'sitting-removed':
      io.to(everybodyRoom(fact.editionId)).emit('sitting:removed', { id: fact.id });
      return;
    case 'workshop': {
      const { _id: id, rev, editionId, speakerIds } = fact.workshop;
      // A proposal is the business of its people and of staff; the programme is everybody's.
      const rooms = fact.shown
        ? [everybodyRoom(editionId)]
        : [staffRoom(editionId), ...speakerIds.map(personRoom)];
      io.to(rooms).emit('workshop:changed', { id, rev });
      return;
    }
    case 'agenda':
      io.to([personRoom(fact.participantId), staffRoom(fact.editionId)]).emit('agenda:changed', {
        participantId: fact.participantId,
      });
      return;
    case 'waiting': {
      // Everybody behind moves up, or back no further than they are: they read their own place again.
      const line = await models.Waiting.find({
        participantIds: fact.awaitedId,
        state: { $in: ['waiting', 'offered'] },
      }).lean<{ participantIds: string[] }[]>();
      const people = new Set([fact.waiterId, ...line.flatMap((entry) => entry.participantIds)]);
      io.to([staffRoom(fact.editionId), ...[...people].map(personRoom)]).emit('waiting:changed', {
        awaitedId: fact.awaitedId,
      });
      return;
    }
    case 'limits':
      return;
    case 'names':
      io.to([staffRoom(fact.editionId), hallRoom(fact.editionId)]).emit('names:changed', {});
      return;
    case 'board':
      io.to(staffRoom(fact.editionId)).emit('board:changed', { at: fact.at.toISOString() });
      return;
    case 'announced':
      tellAnnouncement(io, fact);
      return;
    case 'announcement-ended': {
      const { _id: id, editionId, readerIds } = fact.announcement;
      const rooms = readerIds
        ? [staffRoom(editionId), ...readerIds.map(personRoom)]
        : everybodyRoom(editionId);
      io.to(rooms).emit('announcement:ended', { id });
      return;
    }
    case 'edition':
      io.to(everybodyRoom(fact.edition._id)).emit('edition:changed', { rev: fact.edition.rev });
      return;
    case 'plan-progress':
      io.to(staffRoom(fact.editionId)).emit('plan:progressed', { id: fact.id, done: fact.done });
      return;
    case 'plan':
      io.to(staffRoom(fact.plan.editionId)).emit('plan:changed', {
        id: fact.plan._id,
        rev: fact.plan.rev,
        state: fact.plan.state,
      });
      return;
    case 'delegates': {
      // Their open sockets hear of this person from now on, or no longer.
      const room = personRoom(fact.person._id);
      for (const id of fact.added) io.in(selfRoom(id)).socketsJoin(room);
      for (const id of fact.removed) io.in(selfRoom(id)).socketsLeave(room);
      return;
    }
    case 'session-ended':
      // The news itself closes the socket, in whichever process holds it (see commands.ts): two messages could
      // overtake one another between processes.
      io.to(sessionRoom(fact.sessionId)).emit('session:ended');
      return;
  }
}

/** To everybody; or to its readers and who acts for them, and to staff with how many readers there are. */
function tellAnnouncement(io: Audience, { announcement }: Fact & { type: 'announced' }): void {
  const { editionId, readerIds } = announcement;
  const plain = { announcement: presentAnnouncement(announcement, false) };
  if (!readerIds) {
    io.to(everybodyRoom(editionId)).emit('announcement:published', plain);
    return;
  }
  const staff = staffRoom(editionId);
  io.to(staff).emit('announcement:published', { announcement: presentAnnouncement(announcement, true) });
  io.to(readerIds.map(personRoom)).except(staff).emit('announcement:published', plain);
}

/** Tells each person concerned, and staff, which revisions there are of what changed lately. */
export function tellRevisions(io: Audience, editionId: string, changed: readonly Changed[]): void {
  const byPerson = new Map<string, Record<string, number>>();
  for (const { _id, rev, participantIds } of changed) {
    for (const id of participantIds) {
      const revisions = byPerson.get(id) ?? {};
      revisions[_id] = rev;
      byPerson.set(id, revisions);
    }
  }
  for (const [participantId, revisions] of byPerson) {
    io.to(personRoom(participantId)).emit('meetings:revised', { participantId, revisions });
  }
  const all = Object.fromEntries(changed.map(({ _id, rev }) => [_id, rev]));
  io.to(staffRoom(editionId)).emit('meetings:revised', { participantId: null, revisions: all });
}
