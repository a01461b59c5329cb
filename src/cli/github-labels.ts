import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { githubApi } from '../github/api.ts';
import { applyLabels, labelsFile } from '../github/labels.ts';

/**
 * Creates the labels of .github/labels.yml in the repository. Needs GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.
 */
const { GITHUB_API_URL: host = '', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = process.env;
const labels = labelsFile.parse(parse(readFileSync('.github/labels.yml', 'utf8')));
await applyLabels(githubApi(host, token), repository, labels);
console.log(`${labels.length} labels are as .github/labels.yml says.`);
