import type { LetterLookDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate } from '../context.ts';
import { publishedSince } from './fiches.ts';
import { readersOf } from './readers.ts';
import { lookAt, nextDaily } from './timing.ts';

/** How far a look reads back behind the one before: clocks of servers may differ by five seconds, and a write may wait
 * fifteen for a store that was away. */
export const OVERLAP_MS = 60_000;

/** Meetings marked in one go: a programme brings thousands, and others wait for each turn of the event loop. */
const AT_ONCE = 100;

/** A meeting, a proposed move or a fiche, as it was when it was marked. */
interface Glimpse {
  _id: string;
  rev: number;
  updatedAt: Date;
  /** Whose meeting it is. */
  readonly whom: readonly string[];
  /** Who follows what the fiche is about. */
  readonly readerIds?: readonly string[];
}

/** Finds whose meetings changed, and who follows what was published, and marks for their readers that there may be something to tell: by
 * queries of what changed since the last look. A mark says nothing of what happened, so marking twice, or in several processes,
 * does no harm; one that stops half-way looks at the same again. */
export class LetterMarks {
  /** What this process has marked: revision of each meeting or move. */
  readonly #marked = new Map<string, number>();
  #from: number | null = null;

  async look(context: InEdition): Promise<void> {
    const { models, edition } = context;
    const began = context.now().toMillis();
    const look = await models.LetterLook.findById(edition._id).lean<LetterLookDoc>();
    if (!look) {
      await beginIn(context);
      this.#from = began;
      return;
    }
    // Marked and kept by whichever process was last; this one may have seen later that nothing changed. The clock of a
    // test, or of the demo, may have been set back.
    const behind = Math.min(Math.max(look.until.getTime(), this.#from ?? 0), began) - OVERLAP_MS;
    const from = new Date(Math.max(behind, look.since.getTime()));
    const changed = (await changedSince(context, from)).filter(
      ({ _id, rev }) => (this.#marked.get(_id) ?? -1) < rev,
    );
    if (changed.length > 0) {
      for (let at = 0; at < changed.length; at += AT_ONCE)
        await mark(context, changed.slice(at, at + AT_ONCE), from);
      await models.LetterLook.updateOne({ _id: edition._id }, { $max: { until: new Date(began) } });
      for (const { _id, rev } of changed) this.#marked.set(_id, rev);
    }
    this.#from = began;
    this.#forget();
  }

  /** Keeps far more than changes within the overlap. */
  #forget(): void {
    let excess = this.#marked.size - 20_000;
    for (const id of this.#marked.keys()) {
      if (excess-- <= 0) return;
      this.#marked.delete(id);
    }
  }
}

/** What there is already counts as told. */
async function beginIn({ models, edition, now }: InEdition): Promise<void> {
  const instant = now().toJSDate();
  await models.LetterLook.updateOne(
    { _id: edition._id },
    { $setOnInsert: { since: instant, until: instant } },
    { upsert: true },
  );
}

async function changedSince(context: InEdition, since: Date): Promise<Glimpse[]> {
  const { models, edition } = context;
  const recent = { editionId: edition._id, updatedAt: { $gte: since } };
  const [meetings, moves, fiches] = await Promise.all([
    models.Meeting.find(recent)
      .select('rev updatedAt participantIds')
      .lean<(Omit<Glimpse, 'whom'> & { participantIds: string[] })[]>(),
    models.Move.find(recent)
      .select('rev updatedAt answers')
      .lean<(Omit<Glimpse, 'whom'> & { answers: { participantId: string }[] })[]>(),
    publishedSince(context, since),
  ]);
  return [
    ...meetings.map(({ participantIds, ...one }) => ({ ...one, whom: participantIds })),
    ...moves.map(({ answers, ...one }) => ({ ...one, whom: answers.map((entry) => entry.participantId) })),
    ...fiches.map((one) => ({ ...one, whom: [] })),
  ];
}

/** One write for each reader, to look as soon as what is new may be told. @param from whoever has not been marked before this instant had nothing to be told */
async function mark(context: InEdition, changed: readonly Glimpse[], from: Date): Promise<void> {
  const { models, edition } = context;
  const readers = await readersOf(context, [...new Set(changed.flatMap(({ whom }) => whom))]);
  const due = new Map<string, number>();
  const mark = (reader: string, at: Date) =>
    due.set(reader, Math.min(due.get(reader) ?? Number.POSITIVE_INFINITY, at.getTime()));
  for (const { whom, readerIds = [], updatedAt } of changed) {
    for (const reader of whom.flatMap((id) => readers.get(id) ?? []))
      mark(reader, lookAt(edition, updatedAt.getTime()));
    for (const reader of readerIds) mark(reader, nextDaily(edition, updatedAt.getTime()));
  }
  if (due.size === 0) return;
  const writes = [...due].map(([_id, at]) => ({
    updateOne: {
      filter: { _id },
      update: {
        $min: { dueAt: new Date(at) },
        $inc: { marks: 1 },
        $setOnInsert: { editionId: edition._id, toldUntil: from, told: [], reminded: [], heldUntil: from },
      },
      upsert: true,
    },
  }));
  const write = () => models.Letter.bulkWrite(writes, { ordered: false });
  await write().catch((error: unknown) => {
    // Another process met the same reader in this very moment.
    if (isDuplicate(error)) return write();
    throw error;
  });
}
