import { CsvError, parse } from 'csv-parse/sync';

/** What spreadsheets put between columns; the one that the first line has most of is taken. */
const DELIMITERS = [',', ';', '\t'];

export interface SheetRow {
  /** Where it begins in the text, from 1. */
  line: number;
  cells: string[];
}
export interface BrokenRow {
  line: number;
  message: string;
}

/** The rows of a text that a spreadsheet wrote or that was copied from one: quoted cells may hold separators and line
 * ends. Empty lines are left out; cells keep their blanks.
 * @returns `broken`: rows whose quotes do not close */
export function readSheet(text: string): { rows: SheetRow[]; broken: BrokenRow[] } {
  const source = text.replace(/^\uFEFF/, '');
  const first = source.slice(0, source.search(/\r?\n|\r|$/));
  const count = (mark: string) => first.split(mark).length;
  const delimiter = DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const broken: BrokenRow[] = [];
  const records = parse(source, {
    delimiter,
    info: true,
    raw: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push({
        line: error instanceof CsvError ? Number(error.lines) : 0,
        message: error?.message ?? '',
      });
      return undefined;
    },
  }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
  const rows = records.map(({ record, raw, info }) => ({
    line: info.lines - (raw.trimEnd().split('\n').length - 1),
    cells: record,
  }));
  return { rows, broken };
}
