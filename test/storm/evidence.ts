import type {
  Answer,
  MeetingView,
  MoveView,
  PlanEntryView,
  PlanSummary,
  RepairOutcome,
  SittingView,
  WaitingView,
  WorkshopView,
} from '../../server/contract/index.ts';

/** What one client was told, and how it was noted: the evidence of the checkers. */

/** What nobody told is told after at most so long, ms. */
export const UNTOLD_MS = 8_000;

export interface Seen {
  state: string;
  slotId: string | null;
  tableId: string | null;
}
export type Held = 'held' | 'free' | 'unknown';

/** What somebody was told of an entry of a programme, at one of its revisions. */
export interface SaidEntry extends Seen {
  id: string;
  rev: number;
  slotId: string;
  meetingId: string | null;
  as: string | null;
}

/** What somebody was told of a micro-atelier, at one of its revisions. */
export interface SaidWorkshop {
  id: string;
  rev: number;
  state: string;
  title: string;
  /** `<time> in <room>`; null when it has none, or while it takes or gives back its room. */
  place: string | null;
}

/** What somebody was told of a session of the ordinary programme, at one of its revisions. */
export interface SaidSitting {
  id: string;
  rev: number;
  title: string;
  roomId: string;
  start: string;
  end: string;
}

export interface Log {
  actor: string;
  told: {
    key: string;
    meeting?: Seen & { id: string; rev: number };
    /** A repair, a proposal of another time, a programme, a micro-atelier or a session. */
    other?: string;
    refusedWith?: string;
  }[];
  /** The last acknowledged word on each slot kept, session attended, table closed. */
  holdings: Map<string, Held>;
  /** Staff see everybody's meetings, others their own. */
  staff: boolean;
  view: Map<string, Seen & { rev: number; mine: MeetingView }>;
  /** Revisions known before the last look, from facts and from resuming after cuts alone. */
  heard: Map<string, number>;
  /** When this client looked for the last time. */
  lookedAt: number;
  /** Words on what somebody keeps that a repair, or a change of the programme, made untrue: `<person> busy <slot>`. */
  overruled: Set<string>;
  /** Entries of programmes, by identifier and revision. */
  entries: Map<string, SaidEntry>;
  /** Programmes that were said to be ended, and how. */
  ended: { id: string; state: string }[];
  /** When one could not be prepared, because another was. */
  kept: { asked: number; told: number }[];
  /** Micro-ateliers, by identifier and revision. */
  workshops: Map<string, SaidWorkshop>;
  /** Sessions of the ordinary programme, by identifier and revision. */
  sittings: Map<string, SaidSitting>;
  /** Sessions that this client asked to be taken out of the programme. */
  removing: Set<string>;
  /** Sessions as this client would show them: each with its revision, from facts and answers. */
  programme: Map<string, number>;
  /** As `heard`: the programme before the last look. */
  heardProgramme: Map<string, number>;
  oddities: string[];
}

export const newLog = (actor: string, staff: boolean): Log => ({
  actor,
  told: [],
  holdings: new Map(),
  staff,
  view: new Map(),
  heard: new Map(),
  lookedAt: 0,
  overruled: new Set(),
  entries: new Map(),
  ended: [],
  kept: [],
  workshops: new Map(),
  sittings: new Map(),
  removing: new Set(),
  programme: new Map(),
  heardProgramme: new Map(),
  oddities: [],
});

type Noted =
  | { meeting: MeetingView }
  | { move: MoveView }
  | { entries: PlanEntryView[] }
  | { sitting: SittingView }
  | SittingView
  | WorkshopView
  | PlanSummary
  | RepairOutcome
  | WaitingView
  | { done: true };

/** Notes the answers to one command, of which several may have come: they must tell of one effect.
 * @returns the meeting, when there is one */
export function noteAnswers(
  log: Log,
  { key, keyed }: { key: string; keyed: boolean },
  answers: readonly Answer<unknown>[],
): MeetingView | null {
  let last: MeetingView | WaitingView | null = null;
  let other: string | undefined;
  const hasEffectOn = (id: string) => {
    if (other !== undefined && other !== id) log.oddities.push(`${key} had two effects`);
    log.told.push({ key, other: id });
    other = id;
  };
  for (const { data } of answers) {
    const about = data as Noted;
    if ('entries' in about) noteEntries(log, about.entries);
    else if ('speakers' in about) {
      noteWorkshop(log, about, true);
      if (keyed) hasEffectOn(about.id);
    } else if ('sitting' in about) noteSitting(log, about.sitting);
    else if ('roomId' in about) {
      noteSitting(log, about);
      if (keyed) hasEffectOn(about.id);
    } else if ('settings' in about) {
      if (['cancelled', 'discarded'].includes(about.state))
        log.ended.push({ id: about.id, state: about.state });
      if (keyed) hasEffectOn(about.id);
    } else if ('move' in about || 'moves' in about) hasEffectOn('move' in about ? about.move.id : about.id);
    else if ('meeting' in about || 'awaited' in about) {
      const told = 'meeting' in about ? about.meeting : about;
      if (last && last.id !== told.id) log.oddities.push(`${key} had two effects`);
      log.told.push({ key, meeting: { id: told.id, rev: told.rev, ...seenOf(told) } });
      if ('meeting' in about) noteMeeting(log, about.meeting);
      last = told;
    }
  }
  return last && 'people' in last ? last : null;
}

/** A meeting as this client shows it, unless a newer revision is known. */
export function noteMeeting({ view, actor, staff, oddities }: Log, meeting: MeetingView): void {
  if (!staff && !meeting.people.some((one) => one.participant.id === actor)) return;
  const held = view.get(meeting.id);
  const seen = { rev: meeting.rev, ...seenOf(meeting), mine: meeting };
  if (
    held &&
    held.rev === meeting.rev &&
    JSON.stringify(seenOf(held.mine)) !== JSON.stringify(seenOf(meeting))
  )
    oddities.push(`revision ${meeting.rev} of ${meeting.id} was told in two ways`);
  if (!held || held.rev < meeting.rev) view.set(meeting.id, seen);
}

/** What an answer says of entries of a programme. */
export function noteEntries(log: Log, entries: readonly PlanEntryView[]): void {
  for (const { id, rev, state, slotId, table, meetingId, publishedAs } of entries)
    noteOnce(log, log.entries, 'entry', {
      id,
      rev,
      state,
      slotId,
      tableId: table?.id ?? null,
      meetingId,
      as: publishedAs,
    });
}

/** What an answer says of a micro-atelier. One that was only read may be about to take its place, or to give it back, at
 * that revision.
 * @param settled it is the answer to a command */
export function noteWorkshop(
  log: Log,
  { id, rev, state, title, place }: WorkshopView,
  settled: boolean,
): void {
  if (!settled && state === 'submitted') return;
  const where = place && `${place.timeId} in ${place.roomId}`;
  noteOnce(log, log.workshops, 'micro-atelier', { id, rev, state, title, place: where });
}

/** What an answer says of a session. */
export function noteSitting(log: Log, { id, rev, title, roomId, start, end }: SittingView): void {
  noteOnce(log, log.sittings, 'session', { id, rev, title: title.fr, roomId, start, end });
}

/** The programme as this client shows it: facts one by one, and answers that bring all of it. */
export class Programme {
  readonly #shown: Log['programme'];
  /** Sessions of which a fact told since the last answer was asked for: it knows better. */
  readonly #told = new Set<string>();

  constructor(log: Log) {
    this.#shown = log.programme;
  }

  asking(): void {
    this.#told.clear();
  }

  changed({ id, rev }: SittingView): void {
    this.#told.add(id);
    if ((this.#shown.get(id) ?? -1) < rev) this.#shown.set(id, rev);
  }

  removed(id: string): void {
    this.#told.add(id);
    this.#shown.delete(id);
  }

  read(sittings: readonly SittingView[]): void {
    const there = new Map(sittings.map(({ id, rev }) => [id, rev]));
    for (const id of new Set([...this.#shown.keys(), ...there.keys()])) {
      const rev = there.get(id);
      if (this.#told.has(id)) continue;
      if (rev === undefined) this.#shown.delete(id);
      else this.#shown.set(id, rev);
    }
  }
}

function noteOnce<Said extends { id: string; rev: number }>(
  { oddities }: Log,
  known: Map<string, Said>,
  what: string,
  said: Said,
): void {
  const name = `${said.id} ${said.rev}`;
  const before = known.get(name);
  if (before && JSON.stringify(before) !== JSON.stringify(said))
    oddities.push(`revision ${said.rev} of ${what} ${said.id} was told in two ways`);
  known.set(name, said);
}

const seenOf = (one: MeetingView | WaitingView): Seen => {
  const place = 'people' in one ? one : one.offer;
  return { state: one.state, slotId: place?.slotId ?? null, tableId: place?.table?.id ?? null };
};
