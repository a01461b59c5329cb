import { parse, validOutcode } from 'postcode';
import type { SearchDocument } from './document.ts';

/**
 * A postcode area: its letters, its main post town, and the authorities to offer: that of the post town, those that the
 * area is known to touch, and the neighbours of the first. Never a full list, and never a claim about one postcode.
 */
export type PostcodeRow = [code: string, town: string, areas: string[]];

/** How much of a postcode a text is: its area ("SK"), with its district ("SK1"), or whole ("SK1 3XE"). */
export type PostcodeRead = { area: string; district?: string; whole?: string };

/** Reads a text that is nothing but a postcode or the beginning of one; undefined for any other. */
export function readPostcode(text: string): PostcodeRead | undefined {
  const sign = text.trim().toUpperCase();
  const whole = parse(sign);
  if (whole.valid) return { area: whole.area, district: whole.outcode, whole: whole.postcode };
  const district = validOutcode(sign) ? sign : /^([A-Z]{1,2}\d[A-Z\d]?)\s+\d[A-Z]{0,2}$/.exec(sign)?.[1];
  const area = /^[A-Z]{1,2}(?=\d|$)/.exec(district ?? sign)?.[0];
  return district && area ? { area, district } : /^[A-Z]{1,2}$/.test(sign) ? { area: sign } : undefined;
}

export type Postcodes = {
  /** The authorities that may serve a postcode; empty where the area is not one of England or Wales. */
  near(read: PostcodeRead): SearchDocument[];
};

/** @param councils the documents of the authorities, which say where their pages are */
export function makePostcodes(rows: readonly PostcodeRow[], councils: ReadonlyMap<string, SearchDocument>): Postcodes {
  const byCode = new Map(rows.map((row) => [row[0], row]));
  return {
    near: ({ area }) => {
      const [code, town, areas] = byCode.get(area) ?? ['', '', []];
      return areas.flatMap((id, index) => {
        const council = councils.get(id);
        const under = index === 0 ? `${code} postcodes: main post town ${town}` : `may have ${code} postcodes too`;
        return council ? [{ ...council, kind: 'council' as const, under }] : [];
      });
    },
  };
}
