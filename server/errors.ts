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
