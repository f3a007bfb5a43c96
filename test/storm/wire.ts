import { Agent, request } from 'node:http';
import type { Answer, OperationName } from '../../server/contract/index.ts';
import { OPERATIONS } from '../../server/contract/operations.ts';
import type { TestSocket } from '../support/app.ts';

/** One attempt of a command over either way. Each rejects when no answer came. */

const ANSWER_MS = 25_000;
const agent = new Agent({ keepAlive: true, maxSockets: 400 });

export const overSocket = (
  socket: TestSocket,
  name: OperationName,
  input: object,
): Promise<Answer<unknown>> =>
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

export function overHttp(
  url: string,
  cookie: string,
  name: OperationName,
  input: object,
): Promise<Answer<unknown>> {
  const { method, path } = OPERATIONS[name];
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = rest[key];
    delete rest[key];
    return encodeURIComponent(String(value));
  });
  const query = method === 'get' ? `?${new URLSearchParams(rest as Record<string, string>)}` : '';
  const body = method === 'get' ? '' : JSON.stringify(rest);
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${filled}${query}`,
      {
        method: method.toUpperCase(),
        agent,
        timeout: ANSWER_MS,
        // Node frames the body of a DELETE only when it is told how long it is.
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
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
    asked.end(body);
  });
}

export const closeConnections = (): void => agent.destroy();
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
