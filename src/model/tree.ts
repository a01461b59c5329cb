import { assemble, type Directory } from './directory.ts';
import type { YamlDocument } from './document.ts';

/** Larger files are not opened: no record needs a tenth of this. */
export const LARGEST_FILE = 64 * 1024;

/**
 * What stands in the data folder under one path (from the folder, with slashes). Of a name whose bytes are no UTF-8, what
 * could be read of it.
 */
export type Entry = {
  path: string;
  is: 'file' | 'folder' | 'link' | 'other' | 'unreadable-name';
  size: number;
  holds: number;
};

/** A table of the areas has some lines for each of 175 councils. */
const LARGEST_TABLE = 512 * 1024;

/** How many bytes the file at `path` (from the data folder) may have. */
export const mostBytes = (path: string): number => (path.startsWith('areas/') ? LARGEST_TABLE : LARGEST_FILE);

/** Everything that a rule may ask about: the folder as it stands, its files as read, and what they say together. */
export type Tree = {
  entries: Entry[];
  documents: YamlDocument[];
  directory: Directory;
  /** The day on which the data is judged, as `YYYY-MM-DD`: nothing may be dated after it. */
  today: string;
};

/** Puts a tree together from what was found and read, wherever that was. */
export const treeOf = (entries: Entry[], documents: YamlDocument[], today: string): Tree => ({
  entries,
  documents,
  directory: assemble(documents),
  today,
});
