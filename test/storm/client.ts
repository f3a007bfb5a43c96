import { nanoid } from 'nanoid';
import { io as connect } from 'socket.io-client';
import {
  type Answer,
  MEETING_FACTS,
  type MeetingView,
  type MoveView,
  OPERATIONS,
  type OperationName,
  type OutputOf,
  type PlanEntryView,
  type PlanSummary,
  type RepairOutcome,
  type WaitingView,
} from '../../server/contract/index.ts';
import type { TestSocket } from '../support/app.ts';
import { type Counts, note } from './counts.ts';
import { overHttp, overSocket, pause } from './wire.ts';

export interface Seen {
  state: string;
  slotId: string | null;
  tableId: string | null;
}
type Held = 'held' | 'free' | 'unknown';

/** What somebody was told of an entry of a programme, at one of its revisions. */
export interface SaidEntry extends Seen {
  id: string;
  rev: number;
  slotId: string;
  meetingId: string | null;
  as: string | null;
}

/** What one client was told: the evidence of the checker. */
export interface Log {
  actor: string;
  told: {
    key: string;
    meeting?: Seen & { id: string; rev: number };
    /** A repair, a proposal of another time, or a programme. */
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
  /** Words on what somebody keeps that a repair made untrue: `<person> busy <slot>`. */
  overruled: Set<string>;
  /** Entries of programmes, by identifier and revision. */
  entries: Map<string, SaidEntry>;
  /** Programmes that were said to be ended, and how. */
  ended: { id: string; state: string }[];
  /** When one could not be prepared, because another was. */
  kept: { asked: number; told: number }[];
  oddities: string[];
}

const ATTEMPTS = 30;
const OPEN_MS = 25_000;
/** Answers that say "I could not find out", as opposed to "no". */
const NO_ANSWER = ['internal', 'unavailable'];

/** One signed-in person with a socket and HTTP, who notes everything they are told. */
export class StormClient {
  readonly log: Log;
  readonly cookie: string;
  #socket: TestSocket | undefined;
  #asOf: string | undefined;
  #resuming: Promise<void> | undefined;
  #over = false;
  /** A line that concerns this person changed since they last looked. */
  linesChanged = false;
  /** Other times put to this person that wait for an answer. */
  readonly moves = new Map<string, MoveView>();
  readonly #urls: () => string[];
  readonly #random: () => number;
  readonly #counts: Counts;

  constructor(options: {
    actor: string;
    cookie: string;
    staff: boolean;
    urls: () => string[];
    random: () => number;
    counts: Counts;
  }) {
    this.cookie = options.cookie;
    this.#urls = options.urls;
    this.#random = options.random;
    this.#counts = options.counts;
    this.log = {
      actor: options.actor,
      told: [],
      holdings: new Map(),
      staff: options.staff,
      view: new Map(),
      heard: new Map(),
      lookedAt: 0,
      overruled: new Set(),
      entries: new Map(),
      ended: [],
      kept: [],
      oddities: [],
    };
  }

  meetings(wanted: (meeting: MeetingView) => boolean): MeetingView[] {
    return [...this.log.view.values()].map((seen) => seen.mine).filter(wanted);
  }

  /** Connects to any server, and again after every cut. Resolves once it is connected and has resumed. */
  async connect(): Promise<void> {
    while (!this.#over) {
      const urls = this.#urls();
      const url = urls[Math.floor(this.#random() * urls.length)];
      const socket = url && (await this.#open(url).catch(() => undefined));
      if (!socket) {
        await pause(100 + this.#random() * 200);
        continue;
      }
      this.#socket = socket;
      socket.once('disconnect', () => {
        if (this.#socket !== socket) return;
        this.#socket = undefined;
        if (!this.#over) this.connect();
      });
      this.#resuming = this.resume();
      return this.#resuming;
    }
  }

  #open(url: string): Promise<TestSocket> {
    return new Promise((resolve, reject) => {
      const socket: TestSocket = connect(url, {
        transports: ['websocket'],
        extraHeaders: { cookie: this.cookie },
        forceNew: true,
        reconnection: false,
        timeout: 5_000,
      });
      for (const name of MEETING_FACTS) {
        socket.on(name, ({ meeting }) => {
          this.#counts.facts++;
          this.#apply(meeting);
        });
      }
      socket.on('waiting:changed', () => {
        this.linesChanged = true;
      });
      socket.on('move:changed', ({ move }) => this.#noteMove(move));
      socket.on('meetings:revised', ({ participantId, revisions }) => {
        if ((participantId === null) !== this.log.staff) return;
        if (Object.entries(revisions).some(([id, rev]) => (this.log.view.get(id)?.rev ?? -1) < rev)) {
          this.#counts.gaps++;
          this.#asOf = undefined;
          void this.resume();
        }
      });
      const giveUp = (error: Error) => {
        clearTimeout(patience);
        socket.disconnect();
        reject(error);
      };
      // A server that is killed while it looks up who connects says neither yes nor no.
      const patience = setTimeout(() => giveUp(new Error('no answer')), OPEN_MS);
      const cut = () => giveUp(new Error('cut'));
      socket.once('disconnect', cut);
      socket.once('connect_error', giveUp);
      socket.once('connect', () => {
        clearTimeout(patience);
        socket.off('disconnect', cut);
        resolve(socket);
      });
    });
  }

  /** Asks for what changed since the last snapshot, until somebody answers. */
  async resume(): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt++) {
      const since = this.#asOf;
      const name = this.log.staff ? 'board:read' : 'agenda:read';
      const answer = await this.#attempt(name, since === undefined ? {} : { since }, 'http');
      if (!answer?.data) {
        await pause(200);
        continue;
      }
      const view = answer.data as {
        asOf: string;
        full: boolean;
        writes: number;
        meetings: MeetingView[];
        moves: MoveView[];
      };
      if (view.full !== (since === undefined)) this.log.oddities.push('asked for changes, got everything');
      for (const meeting of view.meetings) this.#apply(meeting);
      for (const move of view.moves) this.#noteMove(move);
      this.#asOf = view.asOf;
      this.#counts.resumes++;
      const writes = [...this.log.view.values()].reduce((sum, { rev }) => sum + rev + 1, 0);
      if (writes >= view.writes) return;
      if (view.full) this.log.oddities.push(`read everything: ${writes} writes of ${view.writes}`);
      this.#counts.gaps++;
      this.#asOf = undefined;
    }
    this.log.oddities.push('could not resume within a minute');
  }

  /** A cable pulled out: the socket ends without a word. */
  cut(): void {
    if (!this.#socket) return;
    this.#counts.cuts++;
    this.#socket.io.engine.close();
  }

  /** Resolves once the client is connected and has resumed: it is on its own from here. */
  async settled(): Promise<void> {
    while (!this.#socket?.connected) await pause(50);
    await this.#resuming;
  }

  /** The last look of a client: reads what it may have missed, then listens no more. */
  async finish(): Promise<void> {
    await this.#resuming;
    this.log.heard = new Map([...this.log.view].map(([id, { rev }]) => [id, rev]));
    this.log.lookedAt = Date.now();
    await this.resume();
    this.#over = true;
    this.#socket?.disconnect();
  }

  /** Reads something, once; null when it could not be read. */
  async read<N extends OperationName>(name: N, input: object): Promise<OutputOf<N> | null> {
    return ((await this.#attempt(name, input, 'http'))?.data as OutputOf<N> | undefined) ?? null;
  }

  /** Sends a command until its fate is known, sometimes twice at once, and notes the answer.
   * @returns the meeting, when there is one */
  async command(name: OperationName, input: object, holding?: [string[], Held]): Promise<MeetingView | null> {
    const outcome = await this.#send(name, input, holding);
    return typeof outcome === 'string' ? null : outcome;
  }

  /** As `command`. @returns the code of the refusal, null when there was none */
  async refusalOf(name: OperationName, input: object): Promise<string | null> {
    const outcome = await this.#send(name, input);
    return typeof outcome === 'string' ? outcome : null;
  }

  async #send(
    name: OperationName,
    input: object,
    holding?: [string[], Held],
  ): Promise<MeetingView | string | null> {
    const key = nanoid(10);
    // What is done once however often it is asked takes none.
    const keyed = 'key' in OPERATIONS[name].input.shape;
    const whole = keyed ? { ...input, key } : input;
    const twice = this.#random() < 0.12;
    this.#counts.sent++;
    let lost = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const over = this.#random() < 0.5 ? 'socket' : 'http';
      const tries = [this.#attempt(name, whole, over)];
      if (twice && attempt === 0) {
        this.#counts.duplicates++;
        tries.push(this.#attempt(name, whole, over === 'http' ? 'socket' : 'http'));
      }
      const answers = await Promise.all(tries);
      lost += answers.filter((answer) => !answer).length;
      const done = answers.filter((answer) => answer?.data !== undefined);
      if (done.length > 0) {
        note(this.#counts, name, 'done');
        return this.#acknowledged({ key, keyed }, done as Answer<unknown>[], holding);
      }
      const no = answers.find((answer) => answer?.error)?.error;
      if (no) {
        this.#counts.refused++;
        note(this.#counts, name, no.code);
        // A lost attempt may still be on its way: only without one is a refusal the last word.
        if (lost > 0) this.#unknown(holding);
        else if (!holding) this.log.told.push({ key, refusedWith: no.code });
        return no.code;
      }
      this.#counts.retried++;
      await pause(50 + this.#random() * 250);
    }
    this.#counts.unresolved++;
    note(this.#counts, name, 'never answered');
    this.#unknown(holding);
    return null;
  }

  #acknowledged(
    { key, keyed }: { key: string; keyed: boolean },
    answers: Answer<unknown>[],
    holding?: [string[], Held],
  ): MeetingView | null {
    this.#counts.acknowledged++;
    for (const what of holding?.[0] ?? []) this.log.holdings.set(what, holding![1]);
    if (holding && !answers.some(({ data }) => data && typeof data === 'object' && 'moves' in data))
      return null;
    let last: MeetingView | WaitingView | null = null;
    let other: string | undefined;
    for (const { data } of answers) {
      const about = data as
        | { meeting: MeetingView }
        | { move: MoveView }
        | { entries: PlanEntryView[] }
        | PlanSummary
        | RepairOutcome
        | WaitingView;
      if ('entries' in about) {
        this.noteEntries(about.entries);
        continue;
      }
      if ('settings' in about && ['cancelled', 'discarded'].includes(about.state))
        this.log.ended.push({ id: about.id, state: about.state });
      if ('settings' in about && !keyed) continue;
      if ('move' in about || 'moves' in about || 'settings' in about) {
        const { id } = 'move' in about ? about.move : about;
        if (other !== undefined && other !== id) this.log.oddities.push(`${key} had two effects`);
        this.log.told.push({ key, other: id });
        other = id;
        continue;
      }
      const told = 'meeting' in about ? about.meeting : about;
      if (last && last.id !== told.id) this.log.oddities.push(`${key} had two effects`);
      this.log.told.push({ key, meeting: { id: told.id, rev: told.rev, ...seenOf(told) } });
      if ('meeting' in about) this.#apply(about.meeting);
      last = told;
    }
    return last && 'people' in last ? last : null;
  }

  /** What an answer says of entries of a programme. */
  noteEntries(entries: readonly PlanEntryView[]): void {
    for (const { id, rev, state, slotId, table, meetingId, publishedAs } of entries) {
      const said = { id, rev, state, slotId, tableId: table?.id ?? null, meetingId, as: publishedAs };
      const name = `${id} ${rev}`;
      const before = this.log.entries.get(name);
      if (before && JSON.stringify(before) !== JSON.stringify(said))
        this.log.oddities.push(`revision ${rev} of entry ${id} was told in two ways`);
      this.log.entries.set(name, said);
    }
  }

  #unknown(holding?: [string[], Held]): void {
    for (const what of holding?.[0] ?? []) this.log.holdings.set(what, 'unknown');
  }

  /** One attempt; null when no answer came. */
  async #attempt(
    name: OperationName,
    input: object,
    over: 'socket' | 'http',
  ): Promise<Answer<unknown> | null> {
    // While the only server starts again there is nobody to ask.
    while (this.#urls().length === 0) await pause(100);
    const socket = this.#socket;
    const answer = await (over === 'socket' && socket?.connected
      ? overSocket(socket, name, input)
      : this.#overHttp(name, input)
    ).catch(() => null);
    if (answer && !(answer.error && NO_ANSWER.includes(answer.error.code))) return answer;
    this.#counts.lost++;
    return null;
  }

  #overHttp(name: OperationName, input: object): Promise<Answer<unknown>> {
    const urls = this.#urls();
    const url = urls[Math.floor(this.#random() * urls.length)];
    return url ? overHttp(url, this.cookie, name, input) : Promise.reject(new Error('no server'));
  }

  #noteMove(move: MoveView): void {
    if (move.status === 'open') this.moves.set(move.id, move);
    else this.moves.delete(move.id);
  }

  #apply(meeting: MeetingView): void {
    const { view, actor, staff, oddities } = this.log;
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
}

const seenOf = (one: MeetingView | WaitingView): Seen => {
  const place = 'people' in one ? one : one.offer;
  return { state: one.state, slotId: place?.slotId ?? null, tableId: place?.table?.id ?? null };
};
