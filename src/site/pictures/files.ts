import { citationOf } from '../citation.ts';
import { address } from '../links.ts';
import { pictures } from './pictures.ts';

import { withTitleAndCitation } from './standalone-svg.ts';

/** A picture for download, which includes its title and its citation. */
export type PictureFile = { name: string; svg: string };

export const files: readonly PictureFile[] = pictures.map(({ name, title, svg }) => ({
  name,
  svg: withTitleAndCitation(svg, title, citationOf(address(`/pictures/${name}.svg`))),
}));
