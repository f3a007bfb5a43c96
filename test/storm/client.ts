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
  type SittingView,
} from '../../server/contract/index.ts';
import type { TestSocket } from '../support/app.ts';
import { type Counts, note } from './counts.ts';
import { type Held, type Log, newLog, noteAnswers, noteMeeting, Programme } from './evidence.ts';
import { overHttp, overSocket, pause } from './wire.ts';

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
  readonly #programme: Programme;
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
    this.log = newLog(options.actor, options.staff);
    this.#programme = new Programme(this.log);
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
          noteMeeting(this.log, meeting);
        });
      }
      socket.on('waiting:changed', () => {
        this.linesChanged = true;
      });
      socket.on('sitting:changed', ({ sitting }) => this.#programme.changed(sitting));
      socket.on('sitting:removed', ({ id }) => this.#programme.removed(id));
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
      this.#programme.asking();
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
        sittings: SittingView[];
      };
      if (view.full !== (since === undefined)) this.log.oddities.push('asked for changes, got everything');
      for (const meeting of view.meetings) noteMeeting(this.log, meeting);
      for (const move of view.moves) this.#noteMove(move);
      this.#programme.read(view.sittings);
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
    this.log.heardProgramme = new Map(this.log.programme);
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
        this.#counts.acknowledged++;
        for (const what of holding?.[0] ?? []) this.log.holdings.set(what, holding![1]);
        const tells = done.some(
          (answer) => answer?.data && typeof answer.data === 'object' && 'moves' in answer.data,
        );
        return holding && !tells ? null : noteAnswers(this.log, { key, keyed }, done as Answer<unknown>[]);
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
}
