import { MAX_FILE_BYTES, maxBytesOf } from '../tree.ts';
import { problemWith, type Rule } from './rule.ts';

const kB = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;

export const fileSize: Rule = {
  id: 'file-size',
  says: `No file is larger than ${kB(MAX_FILE_BYTES)}, or ${kB(maxBytesOf('areas/'))} where it is a table of the areas.`,
  *check({ entries }) {
    for (const { path, is, size } of entries)
      if (is === 'file' && size > maxBytesOf(path))
        yield problemWith(
          path,
          'file-size',
          `The file has ${kB(size)} and was not opened. Keep it to ${kB(maxBytesOf(path))}${path.startsWith('areas/') ? '' : ': a record needs a tenth of that'}.`,
        );
  },
};
