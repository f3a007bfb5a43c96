import { z } from 'zod';
import { Id, type Role } from '../values.ts';

/** Who may call: anyone, whoever is signed in (screens excepted), or certain roles. The use case checks the rest. */
export type Access = 'anyone' | 'people' | readonly Role[];

export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  summary: string;
  /** Heading under which the API page lists it. */
  tag: string;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Path parameters in braces are fields of the input. */
  path: `/api/${string}`;
  access: Access;
  input: I;
  /** Shape of `data` in the answer. */
  output: O;
  /** Only over HTTP: it sets or clears the session cookie. */
  httpOnly?: boolean;
}

export const operation = <I extends z.ZodType, O extends z.ZodType>(definition: Operation<I, O>) =>
  definition;

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: Id });
export const done = z.object({ done: z.literal(true) });
export const staff = ['staff'] as const;
export const staffAndScreens = ['staff', 'screen'] as const;
