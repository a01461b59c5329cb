import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { parseDocument } from 'yaml';

/** What a release is of: the day and the commit of the build, and where its site stands. */
export type Released = { day: string; commit: string | undefined; site: string };

type Files = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sums of files as `sha256sum --check` reads them. */
export const sumsOf = (files: Files): string =>
  [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');

/** CITATION.cff with the day, the commit and the address of what is released. */
export function datedCitation(text: string, { day, commit, site }: Released): string {
  const cited = parseDocument(text);
  cited.set('date-released', day);
  if (commit) cited.set('commit', commit);
  cited.set('url', site);
  return cited.toString();
}

/**
 * Everything that others cite in one zip: the open data of a built site in a folder of its day, the licence, how to cite it and
 * the sum of each file. The same files make the same zip to the byte, on whichever machine.
 *
 * @param files the files of the open data, and LICENSE-DATA.md and CITATION.cff of the project
 * @returns the name of the zip and the zip
 */
export function archiveOf(files: Files, released: Released): { name: string; zip: Uint8Array } {
  const name = `recurrent-care-map-${released.day}`;
  const cited = datedCitation(new TextDecoder().decode(files.get('CITATION.cff')), released);
  const all = new Map(files).set('CITATION.cff', bytes(cited));
  all.set('SHA256SUMS', bytes(sumsOf(all)));
  const mtime = new Date(`${released.day}T12:00:00`);
  const zip = zipSync(Object.fromEntries([...all].map(([path, content]) => [`${name}/${path}`, [content, { mtime }]])));
  return { name: `${name}.zip`, zip };
}
