import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { type Document, ObjectId } from 'mongodb';
import type { StormStore } from './mongod.ts';
import { type Frame, framesOf, type Request, readRequest, replyTo, rewritten } from './wire-protocol.ts';

/** What any member answers, primary or not: who it is, and what belongs to a connection or cursor that is there. */
const ANY_MEMBER = new Set(
  ['hello', 'isMaster', 'ping', 'buildInfo', 'getMore', 'killCursors', 'endSessions'].map(lower),
);

/** How long a set is without a primary: members that hear of a step down vote at once, others wait for silence. */
const ELECTION_MS = { least: 200, most: 5_000 };

interface Waiting extends Request {
  /** What the election did with it: answered already, or its answer will say that a majority may not know of it. */
  met?: 'answered' | 'doubted';
}

interface Link {
  member: number;
  client: Socket;
  upstream: Socket;
  waiting: Map<number, Waiting>;
}

/** Addresses that behave as the members of one replica set, before a MongoDB of one member: `strike` makes the primary
 * step down, and after a while without any, the next member is primary. Everything else is said by the MongoDB.
 *
 * Commands that meet the step down end as the MongoDB manual words it: refused unread (`NotWritablePrimary`), broken
 * off with or without effect (`InterruptedDueToReplStateChange`), done but not known to a majority
 * (`PrimarySteppedDown` as the error of the write concern), or without any answer, their connection closed. Which of
 * these befalls whom goes round, so that each occurs.
 *
 * What it cannot show, since all members share the data of one: a write without acknowledgement that is rolled back
 * after others read it, and secondaries that lag.
 * @param behind closed by `stop`, too
 * @param random in [0, 1), for the length of elections
 */
export async function startRelay(
  behind: StormStore,
  count: number,
  random: () => number,
): Promise<StormStore> {
  const { hostname, port, pathname } = new URL(behind.uri);
  const links = new Set<Link>();
  const set = { primary: 0 as number | null, term: 1, hosts: [] as string[], turn: 0 };

  const servers: Server[] = [];
  for (let member = 0; member < count; member++) {
    const server = createServer((client) => join(client, member)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
  }
  set.hosts = servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);

  function join(client: Socket, member: number) {
    const upstream = connect(Number(port), hostname);
    const link: Link = { member, client, upstream, waiting: new Map() };
    links.add(link);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        other.destroy();
        links.delete(link);
      });
    }
    framesOf(client, (frame) => ask(link, frame));
    framesOf(upstream, (frame) => answer(link, frame));
  }

  function ask(link: Link, frame: Frame) {
    const request = readRequest(frame);
    const primary = set.primary === link.member;
    if (!primary && !ANY_MEMBER.has(lower(request.command))) {
      if (request.answerable) {
        link.client.write(replyTo(request, failure(10107, 'NotWritablePrimary', 'not primary')));
      }
      return;
    }
    if (request.answerable) link.waiting.set(request.id, request);
    link.upstream.write(frame.bytes);
  }

  function answer(link: Link, frame: Frame) {
    const request = link.waiting.get(frame.responseTo);
    link.waiting.delete(frame.responseTo);
    if (request?.met === 'answered') return;
    if (request?.met === 'doubted') link.client.write(rewritten(frame, doubted));
    else if (request && ['hello', 'ismaster'].includes(lower(request.command)))
      link.client.write(rewritten(frame, (reply) => introduce(reply, link.member)));
    else link.client.write(frame.bytes);
  }

  function introduce(reply: Document, member: number): Document {
    const primary = set.primary === member;
    const { isWritablePrimary: _, ismaster: __, primary: ___, electionId: ____, ...rest } = reply;
    return {
      ...rest,
      ...('isWritablePrimary' in reply ? { isWritablePrimary: primary } : {}),
      ismaster: primary,
      secondary: !primary,
      hosts: set.hosts,
      me: set.hosts[member],
      setName: 'rs0',
      setVersion: 1,
      ...(set.primary === null ? {} : { primary: set.hosts[set.primary] }),
      // The greater term is the newer primary: an ObjectId is compared by its bytes.
      ...(primary ? { electionId: new ObjectId(set.term.toString(16).padStart(24, '7fffffff0000')) } : {}),
    };
  }

  /** Ends what the old primary had in hand. */
  function interrupt(link: Link) {
    for (const request of link.waiting.values()) {
      if (ANY_MEMBER.has(lower(request.command)) && lower(request.command) !== 'getmore') continue;
      const turn = set.turn++ % 3;
      if (turn === 0) {
        link.client.destroy();
        return;
      }
      if (turn === 1 && request.writes) {
        request.met = 'doubted';
        continue;
      }
      request.met = 'answered';
      link.client.write(
        replyTo(request, failure(11602, 'InterruptedDueToReplStateChange', 'operation was interrupted')),
      );
    }
  }

  return {
    uri: `mongodb://${set.hosts.join(',')}${pathname}?replicaSet=rs0`,
    strike: async () => {
      const old = set.primary;
      if (old === null) return;
      set.primary = null;
      for (const link of links) if (link.member === old) interrupt(link);
      await new Promise((resolve) =>
        setTimeout(resolve, ELECTION_MS.least + random() * (ELECTION_MS.most - ELECTION_MS.least)),
      );
      set.primary = (old + 1) % count;
      set.term++;
    },
    stop: async () => {
      for (const server of servers) server.close();
      for (const { client } of links) client.destroy();
      await behind.stop();
    },
  };
}

function failure(code: number, codeName: string, errmsg: string): Document {
  return { ok: 0, errmsg, code, codeName };
}

function doubted(reply: Document): Document {
  const writeConcernError = {
    code: 189,
    codeName: 'PrimarySteppedDown',
    errmsg: 'primary stepped down while waiting for replication',
  };
  return { ...reply, writeConcernError };
}

function lower(name: string): string {
  return name.toLowerCase();
}
