import { parseArgs } from 'node:util';
import { previewComment } from '../github/preview.ts';

/**
 * Prints a comment with the address of the preview of a workflow run: --run NUMBER. Needs GITHUB_SERVER_URL and
 * GITHUB_REPOSITORY.
 */
const { values } = parseArgs({ options: { run: { type: 'string', default: '' } } });
const { GITHUB_REPOSITORY: repository = '', GITHUB_SERVER_URL: server = '' } = process.env;

if (/^[1-9]\d*$/.test(values.run)) console.log(previewComment(`${server}/${repository}`, Number(values.run)));
else {
  console.error('--run takes the number of a run.');
  process.exitCode = 2;
}
