import { fold } from './fold.ts';

/** The form of an id: lower-case words and figures with single hyphens between them. */
export const FORM_OF_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longer ids make addresses and file names that some systems cannot keep. */
export const LONGEST_ID = 80;

/** Names that Windows keeps for its devices, whatever follows the first dot: nobody there could check the file out. */
const KEPT_BY_WINDOWS = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/** True where no file or folder on Windows can have this name. */
export const isKeptBySystem = (name: string): boolean => KEPT_BY_WINDOWS.test(name.split('.')[0] ?? '');

/** The letters and figures of a text in words with hyphens between them. Empty where it has none. */
export const idFrom = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** An id that any system can keep as the name of a file. `kind`: a word for one that is kept by the system: con-service. */
export const fileIdFrom = (id: string, kind: string): string =>
  isKeptBySystem(id) ? `${id}-${kind}` : shortened(id, LONGEST_ID);

/**
 * The id of a service by its name and, where that does not say it, its place: "Nest" in Rochdale is nest-rochdale. Empty
 * where the name holds no letter and no figure.
 *
 * @param area the id of an authority, or empty
 */
export function serviceIdFrom(name: string, area: string): string {
  const [own, at] = [idFrom(name), idFrom(area)];
  const place = own && at && !`-${own}-`.includes(`-${at}-`) ? `-${at}` : '';
  return fileIdFrom(`${shortened(own, LONGEST_ID - place.length)}${place}`, 'service');
}

/** As many whole words of an id as have room; part of a word that has none. */
const shortened = (id: string, most: number): string =>
  id.length <= most
    ? id
    : id
        .slice(0, most + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, most);
