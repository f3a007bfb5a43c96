import type { PEOPLE_IMPORT } from '../contract/operations/people-import.ts';
import { previewImport } from '../domain/people/import/preview.ts';
import { runImport } from '../domain/people/import/run.ts';
import type { Handlers } from './handler.ts';

/** Lists of participants from a spreadsheet. */
export const peopleImportHandlers: Handlers<keyof typeof PEOPLE_IMPORT> = {
  'import:preview': previewImport,
  'import:run': runImport,
};
