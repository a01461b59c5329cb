import encodeQR from 'qr';

/**
 * A QR code as a drawing: the side of its square in modules including the quiet zone, and the path of its dark modules.
 */
export type QrCode = { size: number; path: string };

/** The width of the quiet zone on every side, in modules, that the standard (ISO/IEC 18004) asks for. */
const QUIET_ZONE = 4;

/** Draws an address as a QR code that can still be read with about a seventh of it lost (level M). */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: rows.length, path: rows.map(pathOfRow).join('') };
}

/** Draws each run of dark modules in a row as one rectangle. */
const pathOfRow = (row: readonly boolean[], y: number): string =>
  row
    .map((isDark, x) => {
      if (!isDark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join('');
