import type { WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';

/** Rooms × times that neither a micro-atelier nor another session takes, in the order of the day. */
export function freePlaces(
  call: Pick<WorkshopCallView, 'times' | 'rooms' | 'taken'>,
  workshops: readonly Pick<WorkshopView, 'place'>[],
): { timeId: string; roomId: string }[] {
  const taken = new Set(
    [...call.taken, ...workshops.flatMap((one) => one.place ?? [])].map(
      (one) => `${one.timeId} ${one.roomId}`,
    ),
  );
  return call.times.flatMap((time) =>
    call.rooms
      .map((room) => ({ timeId: time.id, roomId: room.id }))
      .filter((one) => !taken.has(`${one.timeId} ${one.roomId}`)),
  );
}
