import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { parseDocument } from 'yaml';

/** What is released: the day and the commit of the build, and the address of its site. */
export type Released = { day: string; commit: string | undefined; site: string };

type Files = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The checksums of files, in the format that `sha256sum --check` reads. */
export const sumsOf = (files: Files): string =>
  [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');

/** CITATION.cff with the day, the commit and the address of the release. */
export function datedCitation(text: string, { day, commit, site }: Released): string {
  const cited = parseDocument(text);
  cited.set('date-released', day);
  if (commit) cited.set('commit', commit);
  cited.set('url', site);
  return cited.toString();
}

/**
 * Everything that others cite, in one zip: the open data of a built site in a folder named after its day, the licence,
 * how to cite it, and the checksum of each file. The same files give an identical zip on every machine.
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
