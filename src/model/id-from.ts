import { fold } from './fold.ts';

/** The form of an id: lower-case words and digits with single hyphens between them. */
export const FORM_OF_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longer ids make addresses and file names that some systems do not support. */
export const MAX_ID_LENGTH = 80;

/** Device names that Windows reserves, whatever follows the first dot: a checkout of such a file would fail there. */
const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/** True if Windows does not allow a file or folder of this name. */
export const isReservedName = (name: string): boolean => RESERVED_BY_WINDOWS.test(name.split('.')[0] ?? '');

/** The letters and digits of a text as words with hyphens between them. Empty where it has none. */
export const idFrom = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** An id that is a valid file name on every system. `kind`: a word to add to a reserved name, as in con-service. */
export const fileIdFrom = (id: string, kind: string): string =>
  isReservedName(id) ? `${id}-${kind}` : shortened(id, MAX_ID_LENGTH);

/**
 * The id of a service, made from its name and, where the name does not include it, its place: "Nest" in Rochdale is
 * nest-rochdale. Empty where the name has no letter and no digit.
 *
 * @param area the id of an authority, or empty
 */
export function serviceIdFrom(name: string, area: string): string {
  const [own, at] = [idFrom(name), idFrom(area)];
  const place = own && at && !`-${own}-`.includes(`-${at}-`) ? `-${at}` : '';
  return fileIdFrom(`${shortened(own, MAX_ID_LENGTH - place.length)}${place}`, 'service');
}

/** As many whole words of an id as fit; part of the first word where not even that fits. */
const shortened = (id: string, most: number): string =>
  id.length <= most
    ? id
    : id
        .slice(0, most + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, most);
