import type { Actor } from '../domain/context.ts';

/** Rooms are computed here from who is signed in, never from what a client says. */
export const personRoom = (participantId: string): string => `person:${participantId}`;
/** The person's own sockets, without those of who acts for them. */
export const selfRoom = (participantId: string): string => `self:${participantId}`;
export const staffRoom = (editionId: string): string => `staff:${editionId}`;
export const hallRoom = (editionId: string): string => `hall:${editionId}`;
/** Participants, staff and screens of an edition. */
export const everybodyRoom = (editionId: string): string => `everybody:${editionId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;

/** @param actsFor people for whom the actor may act: what happens to them concerns the actor too */
export function roomsOf(actor: Actor, actsFor: readonly { _id: string }[]): string[] {
  if (actor.kind === 'nobody') return [];
  if (actor.kind === 'screen') {
    return [sessionRoom(actor.sessionId), hallRoom(actor.editionId), everybodyRoom(actor.editionId)];
  }
  const { person } = actor;
  return [
    sessionRoom(actor.sessionId),
    everybodyRoom(person.editionId),
    selfRoom(person._id),
    personRoom(person._id),
    ...actsFor.map((someone) => personRoom(someone._id)),
    ...(person.role === 'staff' ? [staffRoom(person.editionId), hallRoom(person.editionId)] : []),
  ];
}
