/** Keeps the `limit` best of a stream: highest score first, equal scores by id. */
export interface Best<T> {
  offer(item: T, score: number, id: string): void;
  /** Score below which nothing is kept any more. */
  readonly floor: number;
  /** Best first. */
  list(): { item: T; score: number; id: string }[];
}

export function keepBest<T>(limit: number): Best<T> {
  const kept: { item: T; score: number; id: string }[] = [];
  return {
    offer(item, score, id) {
      if (limit <= 0) return;
      const last = kept[kept.length - 1];
      if (kept.length === limit && last && !before(score, id, last)) return;
      let at = kept.length;
      while (at > 0 && before(score, id, kept[at - 1]!)) at--;
      kept.splice(at, 0, { item, score, id });
      if (kept.length > limit) kept.pop();
    },
    get floor() {
      return kept.length < limit ? -Infinity : (kept[kept.length - 1]?.score ?? Infinity);
    },
    list: () => [...kept],
  };
}

const before = (score: number, id: string, other: { score: number; id: string }): boolean =>
  score > other.score || (score === other.score && id < other.id);
