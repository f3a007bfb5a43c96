export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a file that spreadsheets open as it is: a byte-order mark, so that accents survive; the separator that they
 * expect in a language; no cell that they would run as a formula (OWASP, "CSV injection").
 * @param language of the page: where a comma marks decimals, a semicolon separates */
export function csvOf(rows: readonly (readonly string[])[], language: string): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvRow(row, language)).join('');
}

/** One line of such a file, with its end. */
export const csvRow = (cells: readonly string[], language: string): string =>
  `${cells.map(cellOf).join(language === 'en' ? ',' : ';')}\r\n`;

/** What a spreadsheet takes for the beginning of a formula, after spaces too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
