/** Rows as a file that spreadsheets open as it is: a byte-order mark, so that accents survive; the separator that they
 * expect in a language; no cell that they would run as a formula (OWASP, "CSV injection").
 * @param language of the page: where a comma marks decimals, a semicolon separates */
export function csvOf(rows: readonly (readonly string[])[], language: string): string {
  const separator = language === 'en' ? ',' : ';';
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(separator)}\r\n`).join('');
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, after spaces too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to whoever looks at the page. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
