import { z } from 'zod';
import type { Problem } from '../../matching/schedule/index.ts';

const id = z.string().min(1);
const ids = z.array(id);

/** The shape of a problem file; what it means is checked by `inconsistencies`. */
export const problemSchema = z.object({
  slots: ids,
  blocks: z.array(ids).optional(),
  tables: z.array(z.object({ id, video: z.boolean().optional(), unavailable: ids.optional() })),
  participants: z.array(
    z.object({
      id,
      organisation: id,
      unavailable: ids.optional(),
      maxMeetings: z.number().optional(),
      remote: z.boolean().optional(),
      languages: ids.optional(),
      maxInARow: z.number().optional(),
      compact: z.boolean().optional(),
      host: z.boolean().optional(),
    }),
  ),
  requests: z.array(
    z.object({
      id,
      participants: ids,
      weight: z.number(),
      slots: ids.optional(),
      needsTable: z.boolean().optional(),
      preferred: ids.optional(),
    }),
  ),
  locked: z
    .array(z.object({ request: id, slot: id, table: id.nullable(), interpreter: id.optional() }))
    .optional(),
  apart: z.array(z.tuple([id, id])).optional(),
  interpreters: z.array(z.object({ id, languages: ids, unavailable: ids.optional() })).optional(),
}) satisfies z.ZodType<Problem>;

/** One line for each thing that has the wrong shape, with its path. */
export const problemsOf = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
