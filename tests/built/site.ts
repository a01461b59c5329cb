import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that `npm run build` writes. */
export const SITE = 'dist';

/** Every file of a built site, as a path relative to its folder, with slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** A built page: its file, the path that it is served at, and its HTML. */
export type BuiltPage = { file: string; path: string; html: string };

/** The pages of a built site. The folders of the feed contain JSON in files called index.html, and are left out. */
export const pagesOf = (folder: string): BuiltPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('open-referral/'))
    .map((file) => ({
      file,
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));

/** The values of an attribute in some HTML, with entities decoded. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
