/** What a chosen file holds: a text, or why it cannot be read. */
export type Decoded = { text: string } | { problem: 'workbook' | 'empty' };

/** Text of a file that a spreadsheet wrote: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252,
 * which is what older ones write. */
export function decodeList(bytes: Uint8Array): Decoded {
  // A workbook (.xlsx, .ods) is a zip file, an old one (.xls) a compound file.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { problem: 'workbook' };
  }
  const text = textOf(bytes);
  return text.trim() === '' ? { problem: 'empty' } : { text };
}

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
