import { connect, createServer, type Server, type Socket } from 'node:net';

/** One port before several servers: each TCP connection goes to the next one in turn, whatever it carries.
 * A WebSocket is one connection, so it needs nothing else. Long polling is many connections that must all
 * reach the same process: it needs a balancer that remembers (a cookie, or the client's address).
 * @param ports those that listen now, asked for at each connection */
export function onePort(ports: () => readonly number[]): Server {
  let turn = 0;
  return createServer((client) => {
    const open = ports();
    const port = open[turn++ % open.length];
    if (port === undefined) return void client.destroy();
    const server = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as [Socket, Socket][]) {
      one.setNoDelay(true);
      one.pipe(other);
      one.once('error', () => other.destroy());
      one.once('close', () => other.destroy());
    }
  });
}
