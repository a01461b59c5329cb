import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { githubApi } from '../github/api.ts';
import { issueOf } from '../github/event.ts';
import { outcomeOf, proposedComment } from '../github/form-outcome.ts';
import { keepOneComment } from '../github/keep-one.ts';
import { propose } from '../github/propose.ts';
import { readTree } from '../model/folder.ts';

const USAGE = `npm run github:form -- --event FILE [--send]
Prints the record that an issue's form makes, or the problems with it. FILE is the event as GitHub gives it to a workflow.
--send opens the pull request or comments instead; it needs GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.`;

const { values } = parseArgs({ options: { event: { type: 'string' }, send: { type: 'boolean', default: false } } });
if (!values.event) {
  console.error(USAGE);
  process.exitCode = 2;
} else await run(values.event, values.send);

async function run(file: string, isSent: boolean): Promise<void> {
  const { body, ...issue } = issueOf(JSON.parse(readFileSync(file, 'utf8')));
  const outcome = outcomeOf(body, readTree('data', new Date().toISOString().slice(0, 10)), issue);
  if (!isSent) {
    process.stdout.write(
      'record' in outcome ? `# data/${outcome.record.path}\n${outcome.record.text}` : outcome.comment,
    );
    return;
  }
  const { GITHUB_API_URL: host = '', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = process.env;
  const api = githubApi(host, token);
  const comment = 'record' in outcome ? proposedComment(await send(outcome)) : outcome.comment;
  await keepOneComment(api, repository, issue.number, comment);

  function send({ record: { path, text, before }, body }: Extract<typeof outcome, { record: unknown }>) {
    return propose(api, repository, { issue: issue.number, path, text, body, isNew: before === undefined });
  }
}
