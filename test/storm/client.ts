import { Agent, request } from 'node:http';
import { nanoid } from 'nanoid';
import { io as connect } from 'socket.io-client';
import type { Answer, MeetingView, OperationName, WaitingView } from '../../server/contract/index.ts';
import { MEETING_FACTS } from '../../server/contract/index.ts';
import { OPERATIONS } from '../../server/contract/operations.ts';
import type { TestSocket } from '../support/app.ts';

export interface Seen {
  state: string;
  slotId: string | null;
  tableId: string | null;
}
type Held = 'held' | 'free' | 'unknown';

/** What one client was told: the evidence of the checker. */
export interface Log {
  actor: string;
  told: { key: string; meeting?: Seen & { id: string; rev: number }; refusedWith?: string }[];
  /** The last acknowledged word on each slot kept, session attended, table closed. */
  holdings: Map<string, Held>;
  /** Null for staff, who read the board. */
  view: Map<string, Seen & { rev: number; mine: MeetingView }> | null;
  oddities: string[];
}

export interface Counts {
  sent: number;
  acknowledged: number;
  refused: number;
  duplicates: number;
  /** Attempts without an answer: cut, killed, or the store was away. */
  lost: number;
  retried: number;
  /** Commands whose fate the client never learnt. */
  unresolved: number;
  cuts: number;
  resumes: number;
  facts: number;
  kills: number;
  storeKills: number;
  /** Places that were offered to somebody in a waiting list and taken. */
  taken: number;
}

const ANSWER_MS = 15_000;
const ATTEMPTS = 30;
/** Answers that say "I could not find out", as opposed to "no". */
const NO_ANSWER = ['internal', 'unavailable'];
const agent = new Agent({ keepAlive: true, maxSockets: 400 });

/** One signed-in person with a socket and HTTP, who notes everything they are told. */
export class StormClient {
  readonly log: Log;
  readonly cookie: string;
  #socket: TestSocket | undefined;
  #asOf: string | undefined;
  #resuming: Promise<void> | undefined;
  #over = false;
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
      view: options.staff ? null : new Map(),
      oddities: [],
    };
  }

  meetings(wanted: (meeting: MeetingView) => boolean): MeetingView[] {
    return [...(this.log.view?.values() ?? [])].map((seen) => seen.mine).filter(wanted);
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
      socket.once('connect', () => resolve(socket));
      socket.once('connect_error', (error) => {
        socket.disconnect();
        reject(error);
      });
    });
  }

  /** Asks for what changed since the last snapshot, until somebody answers. */
  async resume(): Promise<void> {
    if (!this.log.view) return;
    for (let attempt = 0; attempt < 300; attempt++) {
      const since = this.#asOf;
      const answer = await this.#attempt('agenda:read', since === undefined ? {} : { since }, 'http');
      if (!answer?.data) {
        await pause(200);
        continue;
      }
      const agenda = answer.data as { asOf: string; full: boolean; meetings: MeetingView[] };
      if (agenda.full !== (since === undefined)) this.log.oddities.push('asked for changes, got everything');
      for (const meeting of agenda.meetings) this.#apply(meeting);
      this.#asOf = agenda.asOf;
      this.#counts.resumes++;
      return;
    }
    this.log.oddities.push('could not resume within a minute');
  }

  /** A cable pulled out: the socket ends without a word. */
  cut(): void {
    if (!this.#socket) return;
    this.#counts.cuts++;
    this.#socket.io.engine.close();
  }

  /** The last look of a client: reads what it may have missed, then listens no more. */
  async finish(): Promise<void> {
    await this.#resuming;
    await this.resume();
    this.#over = true;
    this.#socket?.disconnect();
  }

  /** Does something about waiting lists: answers an offer, else leaves a line now and then, else gets in one. */
  async wait(withId: string, listingId: string, slotIds: string[]): Promise<void> {
    const { actor } = this.log;
    const answer = await this.#attempt('waiting:list', { participantId: actor }, 'http');
    const mine = ((answer?.data ?? []) as WaitingView[]).filter((entry) => entry.participant.id === actor);
    const offered = mine.find((entry) => entry.state === 'offered');
    const dice = this.#random();
    if (offered) {
      const verb = dice < 0.6 ? 'take' : dice < 0.9 ? 'pass' : 'leave';
      const meeting = await this.command(`waiting:${verb}`, { id: offered.id });
      if (meeting) this.#counts.taken++;
    } else if (mine.length > 0 && dice < 0.15) await this.command('waiting:leave', { id: mine[0]!.id });
    else await this.command('waiting:join', { withId, listingId, slotIds });
  }

  /** Sends a command until its fate is known, sometimes twice at once, and notes the answer.
   * @returns the meeting, when there is one */
  async command(name: OperationName, input: object, holding?: [string[], Held]): Promise<MeetingView | null> {
    const key = nanoid(10);
    const whole = { ...input, key };
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
      if (done.length > 0) return this.#acknowledged(key, done as Answer<unknown>[], holding);
      const no = answers.find((answer) => answer?.error)?.error;
      if (no) {
        this.#counts.refused++;
        // A lost attempt may still be on its way: only without one is a refusal the last word.
        if (lost > 0) this.#unknown(holding);
        else if (!holding) this.log.told.push({ key, refusedWith: no.code });
        return null;
      }
      this.#counts.retried++;
      await pause(50 + this.#random() * 250);
    }
    this.#counts.unresolved++;
    this.#unknown(holding);
    return null;
  }

  #acknowledged(key: string, answers: Answer<unknown>[], holding?: [string[], Held]): MeetingView | null {
    this.#counts.acknowledged++;
    if (holding) {
      for (const what of holding[0]) this.log.holdings.set(what, holding[1]);
      return null;
    }
    let last: MeetingView | WaitingView | null = null;
    for (const { data } of answers) {
      const about = data as { meeting: MeetingView } | WaitingView;
      const told = 'meeting' in about ? about.meeting : about;
      if (last && last.id !== told.id) this.log.oddities.push(`${key} had two effects`);
      this.log.told.push({ key, meeting: { id: told.id, rev: told.rev, ...seenOf(told) } });
      if ('meeting' in about) this.#apply(about.meeting);
      last = told;
    }
    return last && 'people' in last ? last : null;
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

  #apply(meeting: MeetingView): void {
    const { view, actor, oddities } = this.log;
    if (!view || !meeting.people.some((one) => one.participant.id === actor)) return;
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

const overSocket = (socket: TestSocket, name: OperationName, input: object): Promise<Answer<unknown>> =>
  new Promise((resolve, reject) => {
    const gone = () => settle(() => reject(new Error('cut')));
    const timer = setTimeout(gone, ANSWER_MS);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      socket.off('disconnect', gone);
      then();
    };
    socket.once('disconnect', gone);
    (socket.emit as (...args: unknown[]) => void)(name, input, (answer: Answer<unknown>) =>
      settle(() => resolve(answer)),
    );
  });

function overHttp(url: string, cookie: string, name: OperationName, input: object): Promise<Answer<unknown>> {
  const { method, path } = OPERATIONS[name];
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = rest[key];
    delete rest[key];
    return encodeURIComponent(String(value));
  });
  const query = method === 'get' ? `?${new URLSearchParams(rest as Record<string, string>)}` : '';
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${filled}${query}`,
      {
        method: method.toUpperCase(),
        agent,
        timeout: ANSWER_MS,
        headers: { cookie, 'content-type': 'application/json' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString()) as Answer<unknown>);
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', reject);
    asked.end(method === 'get' ? undefined : JSON.stringify(rest));
  });
}

export const closeConnections = (): void => agent.destroy();
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
