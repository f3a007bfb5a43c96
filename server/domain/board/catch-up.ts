import type { Model } from 'mongoose';
import type {
  AnnouncementDoc,
  EditionDoc,
  EngagementDoc,
  ListingDoc,
  MeetingDoc,
  Models,
  MoveDoc,
  ParticipantDoc,
  ReleaseDoc,
  SittingDoc,
  WorkshopDoc,
} from '../../models/index.ts';
import { isPublic } from '../bourse/listing-rules.ts';
import type { Context, Fact } from '../context.ts';
import { factNameOf } from '../meetings/changes.ts';
import { isProgrammed } from '../workshops/workshops.ts';

/** How far a look reads back behind the one before: the clocks of two servers may differ by this much. */
const WINDOW_MS = 10_000;
/** What is younger is being told right now, perhaps by another process. */
const GRACE_MS = 3_000;
/** Revisions of this last stretch are in the heartbeat. */
const HEARTBEAT_MS = 60_000;

/** What was told: `[meeting, move, fiche, micro-atelier, session, announcement or edition, revision]`, or `[agenda, line or board, instant]`. */
export type Told = [what: string, upTo: number][];

interface CatchUpOptions {
  models: Models;
  now: Context['now'];
  edition: () => Promise<EditionDoc | null>;
  /** Tells a fact to the sockets of this process. */
  tellHere: (fact: Fact) => Promise<void>;
  /** Tells the sockets of this process which revisions there are; who lacks one asks for it. */
  beat: (editionId: string, changed: readonly Changed[]) => void;
}

/** A meeting that changed lately. */
export type Changed = Pick<MeetingDoc, '_id' | 'rev' | 'participantIds'>;
type Glimpse = Pick<EngagementDoc, '_id' | 'kind' | 'rev' | 'participantIds' | 'updatedAt'> &
  Pick<ReleaseDoc, 'tableId'>;

/** Finds what was written and never told. A process can die after its write and before its fact, and a write whose
 * answer was lost is done although the command failed: nobody would hear of it before they ask. So each process looks
 * now and then at what changed lately, by one indexed query, and tells its own sockets what nobody has told. */
export class CatchUp {
  readonly #options: CatchUpOptions;
  readonly #told = new Map<string, number>();
  #from: number;
  /** Revision of the edition that the last look found and nobody had told. */
  #untold: number | null = null;

  constructor(options: CatchUpOptions) {
    this.#options = options;
    // Who connects from now on asks for the rest.
    this.#from = options.now().toMillis();
  }

  /** Notes what the sockets of this process were told. @returns what that settles, for the other processes: it must
   * reach them with the fact itself, or not at all */
  note(fact: Fact): Told {
    const entry = toldBy(fact, this.#options.now().toMillis());
    const told: Told = entry ? [entry] : [];
    this.heard(told);
    return told;
  }

  /** What came from another process has been told here. */
  heard(told: Told): void {
    for (const [what, upTo] of told) {
      if ((this.#told.get(what) ?? -1) >= upTo) continue;
      // Youngest last.
      this.#told.delete(what);
      this.#told.set(what, upTo);
    }
  }

  /** @returns how many facts had been lost */
  async look(options: { heartbeat?: boolean } = {}): Promise<number> {
    const { models, now, beat } = this.#options;
    const edition = await this.#options.edition();
    if (!edition) return 0;
    const began = now().toMillis();
    // The clock of a test, or of the demo, may have been set back.
    const from = Math.min(this.#from, began) - (options.heartbeat ? HEARTBEAT_MS : WINDOW_MS);
    const changed = await models.Engagement.find({
      editionId: edition._id,
      kind: { $in: ['meeting', 'waiting', 'attendance', 'busy', 'closure', 'release'] },
      updatedAt: { $gte: new Date(from) },
    })
      .select('kind rev participantIds updatedAt tableId')
      .lean<Glimpse[]>();
    const lost = changed.filter(
      ({ updatedAt }) =>
        updatedAt.getTime() <= began - GRACE_MS && updatedAt.getTime() >= this.#from - WINDOW_MS,
    );
    const count = await this.#tellLost(
      edition,
      lost.filter((one) => !this.#wasTold(one)),
    );
    const elsewhere = (await this.#lookElsewhere(edition, began)) + (await this.#lookAt(edition));
    this.#from = began;
    if (options.heartbeat) {
      const meetings = changed.filter((one) => one.kind === 'meeting');
      if (meetings.length > 0) beat(edition._id, meetings);
      this.#forget();
    }
    return count + elsewhere;
  }

  /** What takes nobody's time, but has a revision and an instant too. @returns how many facts had been lost */
  async #lookElsewhere({ _id: editionId }: EditionDoc, began: number): Promise<number> {
    const { models, tellHere } = this.#options;
    const since = new Date(Math.min(this.#from, began) - WINDOW_MS);
    let count = 0;
    for (const source of ELSEWHERE) {
      const model = models[source.model] as unknown as Model<Revised>;
      const changed = await model
        .find({ editionId, [source.instant]: { $gte: since, $lte: new Date(began - GRACE_MS) } })
        .select('rev')
        .lean<Revised[]>();
      const lost = changed
        .filter((one) => (this.#told.get(one._id) ?? -1) < revOf(one))
        .map(({ _id }) => _id);
      if (lost.length === 0) continue;
      for (const document of await model.find({ _id: { $in: lost } }).lean<Revised[]>()) {
        const fact = source.factOf(document as never, began);
        if (!fact) continue;
        await tellHere(fact);
        this.heard([[document._id, revOf(document)]]);
        count++;
      }
    }
    return count;
  }

  /** The edition has a revision and no instant: what one look finds untold, and the next one too, is lost. */
  async #lookAt(edition: EditionDoc): Promise<number> {
    const { _id, rev } = edition;
    const told = this.#told.get(_id);
    if (told === undefined) this.heard([[_id, rev]]);
    if (told === undefined || told >= rev) return 0;
    const lost = this.#untold === rev;
    this.#untold = rev;
    if (!lost) return 0;
    await this.#options.tellHere({ type: 'edition', edition });
    this.heard([[_id, rev]]);
    return 1;
  }

  #wasTold(glimpse: Glimpse): boolean {
    const { _id, kind, rev, participantIds, updatedAt } = glimpse;
    const upTo = (what: string) => this.#told.get(what) ?? -1;
    if (kind === 'meeting') return upTo(_id) >= rev;
    if (isOfTable(glimpse)) return upTo('board') >= updatedAt.getTime();
    if (kind === 'waiting') return upTo(lineOf(participantIds)) >= updatedAt.getTime();
    return participantIds.every((id) => upTo(`agenda ${id}`) >= updatedAt.getTime());
  }

  async #tellLost(edition: EditionDoc, lost: readonly Glimpse[]): Promise<number> {
    const { models, tellHere, now } = this.#options;
    if (lost.length === 0) return 0;
    const ids = lost.filter((one) => one.kind === 'meeting').map((one) => one._id);
    const meetings =
      ids.length > 0 ? await models.Meeting.find({ _id: { $in: ids } }).lean<MeetingDoc[]>() : [];
    for (const meeting of meetings) {
      const { byId } = meeting.history.at(-1)!;
      const by = byId === null ? null : await models.Participant.findById(byId).lean<ParticipantDoc>();
      await tellHere({ type: 'meeting', name: factNameOf(meeting), meeting, by });
      this.heard([[meeting._id, meeting.rev]]);
      const [waiterId, awaitedId] = meeting.participantIds;
      // It began in a line, where those behind move up.
      if (meeting.history.at(-1)?.action === 'taken' && waiterId && awaitedId)
        await tellHere({ type: 'waiting', editionId: edition._id, waiterId, awaitedId });
    }
    const agendas = lost.filter((one) => one.kind !== 'meeting' && one.kind !== 'waiting' && !isOfTable(one));
    for (const participantId of new Set(agendas.flatMap((one) => one.participantIds))) {
      await tellHere({ type: 'agenda', editionId: edition._id, participantId });
      this.heard([[`agenda ${participantId}`, now().toMillis()]]);
    }
    for (const { kind, participantIds } of lost) {
      const [waiterId, awaitedId] = participantIds;
      if (kind !== 'waiting' || waiterId === undefined || awaitedId === undefined) continue;
      await tellHere({ type: 'waiting', editionId: edition._id, waiterId, awaitedId });
      this.heard([[lineOf(participantIds), now().toMillis()]]);
    }
    if (lost.some(isOfTable)) {
      await tellHere({ type: 'board', editionId: edition._id, at: now().toJSDate() });
      this.heard([['board', now().toMillis()]]);
    }
    return lost.length;
  }

  /** Keeps what may still be looked at: far more than changes within a heartbeat. */
  #forget(): void {
    const excess = this.#told.size - 20_000;
    let index = 0;
    for (const what of this.#told.keys()) {
      if (index++ >= excess) return;
      this.#told.delete(what);
    }
  }
}

/** A table out of use, or in use again; anything else is somebody's time. */
const isOfTable = ({ kind, tableId }: Glimpse): boolean =>
  kind === 'closure' || (kind === 'release' && tableId !== undefined);

type Revised = { _id: string; rev?: number };
/** An announcement has no revision: it is told once. */
const revOf = ({ rev = 0 }: Revised): number => rev;

/** Collections beside the engagements, and the fact that tells of a document. A fiche that is not public, or no longer, is
 * left out: what it was before is not written in it, and nobody but its holder may hear of a draft. */
const ELSEWHERE: readonly {
  model: 'Move' | 'Listing' | 'Workshop' | 'Announcement' | 'Sitting';
  instant: 'updatedAt' | 'at';
  factOf: (document: never, now: number) => Fact | null;
}[] = [
  { model: 'Move', instant: 'updatedAt', factOf: (move: MoveDoc) => ({ type: 'move', move }) },
  {
    model: 'Announcement',
    instant: 'at',
    factOf: (announcement: AnnouncementDoc, now) =>
      announcement.until.getTime() > now ? { type: 'announced', announcement } : null,
  },
  {
    model: 'Listing',
    instant: 'updatedAt',
    factOf: (listing: ListingDoc) =>
      isPublic(listing.status) ? { type: 'listing', listing, before: listing.status } : null,
  },
  {
    model: 'Sitting',
    instant: 'updatedAt',
    factOf: (sitting: SittingDoc) =>
      sitting.removedAt
        ? { type: 'sitting-removed', editionId: sitting.editionId, id: sitting._id, rev: sitting.rev }
        : { type: 'sitting', sitting },
  },
  {
    model: 'Workshop',
    instant: 'updatedAt',
    factOf: (workshop: WorkshopDoc) => ({ type: 'workshop', workshop, shown: isProgrammed(workshop) }),
  },
];

/** What a fact settles: this revision of a meeting, or all that changed until now elsewhere. */
function toldBy(fact: Fact, now: number): Told[number] | null {
  switch (fact.type) {
    case 'meeting':
      return [fact.meeting._id, fact.meeting.rev];
    case 'move':
      return [fact.move._id, fact.move.rev];
    case 'listing':
      return [fact.listing._id, fact.listing.rev];
    case 'announced':
      return [fact.announcement._id, 0];
    case 'workshop':
      return [fact.workshop._id, fact.workshop.rev];
    case 'sitting':
      return [fact.sitting._id, fact.sitting.rev];
    case 'sitting-removed':
      return [fact.id, fact.rev];
    case 'edition':
      return [fact.edition._id, fact.edition.rev];
    case 'agenda':
      return [`agenda ${fact.participantId}`, now];
    case 'waiting':
      return [lineOf([fact.waiterId, fact.awaitedId]), now];
    case 'board':
      return ['board', now];
    default:
      return null;
  }
}

const lineOf = (people: readonly string[]): string => `line ${people.join(' ')}`;
