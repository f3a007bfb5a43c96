import qrcode from 'qrcode-generator';

/** Light modules around the code that a camera needs (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code as one SVG path of unit squares, made on this device.
 * @returns `size`: modules a side, the quiet zone included */
export function qrCode(text: string): { size: number; path: string } {
  // Level M withstands a coffee stain; 0: the smallest version that holds the text.
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET_ZONE},${row + QUIET_ZONE}h1v1h-1z`;
    }
  }
  return { size: count + 2 * QUIET_ZONE, path };
}
