import { assemble, type Directory } from './directory.ts';
import type { YamlDocument } from './document.ts';

/** Larger files are not opened: no record needs a tenth of this size, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024;

/**
 * An entry of the data folder under one path (from the folder, with slashes). For a name that is not valid UTF-8, the
 * part that could be read.
 */
export type Entry = {
  path: string;
  is: 'file' | 'folder' | 'link' | 'other' | 'unreadable-name';
  size: number;
  holds: number;
};

/** The limit for the tables of areas, in bytes: they have some lines for each of 175 councils. */
const MAX_TABLE_BYTES = 512 * 1024;

/** The most bytes that the file at `path` (from the data folder) may have. */
export const maxBytesOf = (path: string): number => (path.startsWith('areas/') ? MAX_TABLE_BYTES : MAX_FILE_BYTES);

/** Everything that rules can use: the folder's entries, its files as read, and the directory that they make. */
export type Tree = {
  entries: Entry[];
  documents: YamlDocument[];
  directory: Directory;
  /** The day of the check, as `YYYY-MM-DD`: nothing may be dated after it. */
  today: string;
};

/** Builds a tree from entries and documents, wherever they come from. */
export const treeOf = (entries: Entry[], documents: YamlDocument[], today: string): Tree => ({
  entries,
  documents,
  directory: assemble(documents),
  today,
});
