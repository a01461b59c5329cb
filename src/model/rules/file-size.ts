import { LARGEST_FILE } from '../tree.ts';
import { problemWith, type Rule } from './rule.ts';

export const fileSize: Rule = {
  id: 'file-size',
  says: `No file is larger than ${LARGEST_FILE / 1024} kB.`,
  *check({ entries }) {
    for (const { path, is, size } of entries)
      if (is === 'file' && size > LARGEST_FILE)
        yield problemWith(
          path,
          'file-size',
          `The file has ${Math.ceil(size / 1024)} kB and was not opened. Keep it to ${LARGEST_FILE / 1024} kB: a record needs a tenth of that.`,
        );
  },
};
