import type { Problem } from '../../matching/schedule/index.ts';

/** Sum of weights when the heaviest request takes the first slot where its people and a table are free: what
 * an organiser does by hand. Knows availability and tables, nothing else. */
export function greedyByWeight({ slots, tables, participants, requests }: Problem): number {
  const busy = new Map(participants.map(({ id, unavailable }) => [id, new Set(unavailable)]));
  const room = new Map(slots.map((slot) => [slot, tables.length]));
  let total = 0;
  for (const { participants: members, weight } of [...requests].sort((a, b) => b.weight - a.weight)) {
    const slot = slots.find((at) => room.get(at)! > 0 && members.every((id) => !busy.get(id)!.has(at)));
    if (slot === undefined) continue;
    room.set(slot, room.get(slot)! - 1);
    for (const id of members) busy.get(id)!.add(slot);
    total += weight;
  }
  return total;
}
