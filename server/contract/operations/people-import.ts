import { ImportPreview, ImportPreviewInput, ImportRunInput, ImportRunView } from '../imports.ts';
import { operation, staff } from './operation.ts';

/** Lists of participants from a spreadsheet. */
export const PEOPLE_IMPORT = {
  'import:preview': operation({
    summary: 'Read a list of participants and say, row by row, what it would change; nothing is written',
    tag: 'People',
    method: 'post',
    path: '/api/import/preview',
    access: staff,
    input: ImportPreviewInput,
    output: ImportPreview,
  }),
  'import:run': operation({
    summary: 'Add the people of a list, or change those whose address is known; again, it changes nothing',
    tag: 'People',
    method: 'post',
    path: '/api/import',
    access: staff,
    input: ImportRunInput,
    output: ImportRunView,
  }),
} as const;
