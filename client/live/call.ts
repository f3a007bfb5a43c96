import {
  type ErrorCode,
  type ErrorView,
  type InputOf,
  OPERATIONS,
  type OperationName,
  type OutputOf,
} from '../../server/contract/index.ts';

export type CallErrorCode = ErrorCode | 'offline';

/** A refusal of the server, or `offline` when it could not be reached. */
export class CallError extends Error {
  readonly code: CallErrorCode;
  readonly fields: ErrorView['fields'];
  readonly alternatives: ErrorView['alternatives'];
  readonly places: ErrorView['places'];
  readonly limit: ErrorView['limit'];
  readonly current: ErrorView['current'];

  constructor(view: Omit<ErrorView, 'code'> & { code: CallErrorCode }) {
    super(view.message);
    this.name = 'CallError';
    this.code = view.code;
    this.fields = view.fields;
    this.alternatives = view.alternatives;
    this.places = view.places;
    this.limit = view.limit;
    this.current = view.current;
  }
}

export const TIMEOUT_MS = 20_000;
const RETRY_AFTER_MS = 600;

/** Calls one operation over HTTP with the session cookie.
 *
 * A command that takes a `key` gets a random one, and is tried a second time with the same key when the
 * network fails: the server gives it one effect.
 * @throws CallError */
export async function call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const { url, init } = requestOf(name, input, randomKey);
  try {
    return await send<OutputOf<N>>(url, init);
  } catch (error) {
    const repeatable = init.method === 'GET' || takesKey(name);
    if (!(error instanceof CallError) || error.code !== 'offline' || !repeatable) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return send<OutputOf<N>>(url, init);
  }
}

/** The HTTP request of an operation: path parameters, query string or JSON body, idempotency key. */
export function requestOf<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  makeKey: () => string,
): { url: string; init: RequestInit } {
  const { method, path } = OPERATIONS[name];
  const rest: Record<string, unknown> = { ...(input as object) };
  if (takesKey(name) && rest.key === undefined) rest.key = makeKey();
  const url = path.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = String(rest[field]);
    delete rest[field];
    return encodeURIComponent(value);
  });
  if (method === 'get') {
    const query = queryString(rest);
    return { url: query ? `${url}?${query}` : url, init: { method: 'GET' } };
  }
  return {
    url,
    init: {
      method: method.toUpperCase(),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rest),
    },
  };
}

function takesKey(name: OperationName): boolean {
  return 'key' in OPERATIONS[name].input.shape;
}

function queryString(values: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    query.set(name, String(value));
  }
  return query.toString();
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const { status, text } = await fetchText(url, init);
  const answer = parse<T>(text);
  if (answer && 'data' in answer) return answer.data;
  if (answer && 'error' in answer) throw new CallError(answer.error);
  // A gateway in between answered in the server's place.
  throw new CallError({
    code: status >= 502 && status <= 504 ? 'unavailable' : 'internal',
    message: `HTTP ${status}`,
  });
}

async function fetchText(url: string, init: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    throw new CallError({ code: 'offline', message: 'The server cannot be reached.' });
  }
}

function parse<T>(text: string): { data: T } | { error: ErrorView } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** 32 hexadecimal digits. `crypto.randomUUID` is missing where the page is not served over TLS. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
