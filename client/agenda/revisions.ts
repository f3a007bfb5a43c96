/** Anything that the server numbers: `rev` grows by one at each write. */
export interface Revised {
  id: string;
  rev: number;
}

export type ById<T> = Readonly<Record<string, T>>;

/** Holds of each thing its newest revision. What is not newer changes nothing, and the same object comes
 * back when nothing changed, so that a fact heard twice redraws nothing. */
export function merge<T extends Revised>(held: ById<T>, incoming: readonly T[]): ById<T> {
  const newer = incoming.filter((item) => item.rev > (held[item.id]?.rev ?? -1));
  if (newer.length === 0) return held;
  return { ...held, ...byId(newer) };
}

/** Writes that these things have seen in all; an answer of the server carries the same count. */
export const writesOf = (held: Iterable<Revised>): number => {
  let sum = 0;
  for (const { rev } of held) sum += rev + 1;
  return sum;
};

/** Takes a full answer: what it does not name is gone, except what was heard after it was written.
 * @param writtenAfter whether a held thing is younger than the answer */
export function replace<T extends Revised>(
  held: ById<T>,
  incoming: readonly T[],
  writtenAfter: (item: T) => boolean,
): ById<T> {
  const answer = byId(incoming);
  const kept = Object.values(held).filter((item) => {
    const answered = answer[item.id];
    return answered ? item.rev > answered.rev : writtenAfter(item);
  });
  return { ...answer, ...byId(kept) };
}

export function byId<T extends { id: string }>(items: readonly T[]): ById<T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
