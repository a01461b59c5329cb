import qrcode from 'qrcode-generator';

/**
 * A QR code as a drawing: the side of its square in modules including the quiet zone, and the path of its dark modules.
 */
export type QrCode = { size: number; path: string };

/** The width of the quiet zone on every side, in modules, that the standard (ISO/IEC 18004) asks for. */
const QUIET = 4;

/** Draws an address as a QR code that can still be read with about a seventh of it lost (level M). */
export function qrCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const dark = Array.from({ length: count * count }, (_, index) => ({
    row: Math.floor(index / count),
    column: index % count,
  })).filter(({ row, column }) => code.isDark(row, column));
  const path = dark.map(({ row, column }) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`).join('');
  return { size: count + 2 * QUIET, path };
}
