import { z } from 'zod';
import { InterfaceLanguage } from './values.ts';

/** Tables that staff take away as files, in the order of the page. */
export const EXPORTS = ['meetings', 'organisations', 'participants', 'listings', 'workshops'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const ExportInput = z.strictObject({
  table: z.enum(EXPORTS),
  /** Of the names of columns and of the separator. */
  language: InterfaceLanguage.default('fr'),
});

/** Where staff download a table, `:table` being one of `EXPORTS`, with `?language=`. */
export const EXPORT_PATH = '/api/exports/:table';
