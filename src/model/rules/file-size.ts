import { LARGEST_FILE, mostBytes } from '../tree.ts';
import { problemWith, type Rule } from './rule.ts';

const kB = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;

export const fileSize: Rule = {
  id: 'file-size',
  says: `No file is larger than ${kB(LARGEST_FILE)}, or ${kB(mostBytes('areas/'))} where it is a table of the areas.`,
  *check({ entries }) {
    for (const { path, is, size } of entries)
      if (is === 'file' && size > mostBytes(path))
        yield problemWith(
          path,
          'file-size',
          `The file has ${kB(size)} and was not opened. Keep it to ${kB(mostBytes(path))}${path.startsWith('areas/') ? '' : ': a record needs a tenth of that'}.`,
        );
  },
};
