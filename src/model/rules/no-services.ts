import { placeOfFile } from '../places-of-files.ts';
import { problemWith, type Rule } from './rule.ts';

/** Without this rule, a checkout that lost its records would be published as an empty directory. */
export const noServices: Rule = {
  id: 'no-services',
  says: 'There are services in data/services/.',
  *check({ entries }) {
    if (!entries.some(({ path }) => placeOfFile(path)?.name === 'service'))
      yield problemWith(
        'services',
        'no-services',
        'There is no service here, and a directory without any would be published. Bring the folder back from the last version that had it.',
      );
  },
};
