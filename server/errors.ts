import type { ZodError } from 'zod';
import type { ErrorCode, ErrorView } from './contract/errors.ts';

/** A refusal that the caller can understand and act on. Anything else that is thrown is `internal`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Omit<ErrorView, 'code' | 'message'>;

  constructor(code: ErrorCode, message: string, details: Omit<ErrorView, 'code' | 'message'> = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  view(): ErrorView {
    return { code: this.code, message: this.message, ...this.details };
  }
}

/** What to answer for whatever was thrown: a refusal as it is; a store that does not answer as `unavailable`; what we did
 * not foresee as `internal`, without its stack. Both of the latter are reported. */
export function refusalOf(
  error: unknown,
  where: string,
  report: (error: unknown, where: string) => void,
): Refusal {
  if (error instanceof Refusal) return error;
  report(error, where);
  return isStoreAway(error)
    ? new Refusal(
        'unavailable',
        'the store does not answer just now. Try again in a moment: what carries a key is done once',
      )
    : new Refusal('internal', 'something went wrong on our side. Try again: what carries a key is done once');
}

/** Answers of MongoDB members that are not, or no longer, the primary, or are being stopped.
 * Source: the driver's specification of server discovery, "not writable primary and node is recovering". */
const NOT_PRIMARY = new Set([91, 189, 10058, 10107, 11600, 11602, 13435, 13436]);

/** Names of the driver's errors when no member can be reached in time, or the line broke. */
const AWAY =
  /^Mongo(ose)?(Network|ServerSelection|ServerClosed|PoolCle|PoolClosed|WaitQueue|NotConnected|WriteConcern)/;

/** Is the store away for the moment, killed or between two primaries? */
function isStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return AWAY.test(error.name) || NOT_PRIMARY.has(Reflect.get(error, 'code') as number);
}

/** Names every field that zod refused, with what it got. */
export function refusalOfZod(error: ZodError, input: unknown): Refusal {
  const fields = error.issues.slice(0, 20).map((issue) => {
    const path = issue.path.map(String).join('.');
    const got = valueAt(input, issue.path);
    const shown = got === undefined ? '' : ` (got ${shorten(got)})`;
    return { path, message: `${issue.message}${shown}` };
  });
  const message = fields.map((field) => (field.path ? `${field.path}: ${field.message}` : field.message));
  return new Refusal('bad_input', message.join('; '), { fields });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
