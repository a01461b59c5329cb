import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { githubApi } from '../github/api.ts';
import { keepOneComment, keepOneIssue } from '../github/keep-one.ts';

const USAGE = `node src/cli/github-post.ts --body FILE (--number N | --title TITLE --label LABEL --marker NAME)
Keeps one comment on issue or pull request N up to date, or one open issue. An empty FILE says nothing.
Needs GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.`;

const option = { type: 'string' } as const;
const { values } = parseArgs({
  options: { body: option, number: option, title: option, label: option, marker: option },
});
const { GITHUB_API_URL: host = '', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = process.env;
const api = githubApi(host, token);
const { body: file, number = '', title, label, marker } = values;
const body = file ? readFileSync(file, 'utf8') : '';

if (!file) fail();
else if (!body.trim()) console.log('There is nothing to say.');
else if (/^[1-9]\d*$/.test(number)) await keepOneComment(api, repository, Number(number), body);
else if (title && label && marker)
  await keepOneIssue(api, repository, { title, label, body: `<!-- recurrent-care-map:${marker} -->\n${body}` });
else fail();

function fail(): void {
  console.error(USAGE);
  process.exitCode = 2;
}
