import { appendFileSync, readFileSync } from 'node:fs';
import { githubApi } from '../github/api.ts';
import { runOf } from '../github/event.ts';
import { pullRequestOf } from '../github/pull-request.ts';

/**
 * For the second, privileged half of a workflow: writes to GITHUB_OUTPUT for which pull request the first half ran. It
 * does not rely on anything that the first half produced.
 */
const {
  GITHUB_API_URL: host = '',
  GITHUB_EVENT_PATH: file = '',
  GITHUB_OUTPUT: output = '',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_TOKEN: token = '',
} = process.env;

const { id, commit, branch } = runOf(JSON.parse(readFileSync(file, 'utf8')));
const number = await pullRequestOf(githubApi(host, token), repository, branch, commit);
if (number === undefined)
  console.log('No open pull request ends at the commit of this run, so there is nothing to say.');
else appendFileSync(output, `number=${number}\ncommit=${commit}\nrun=${id}\n`);
