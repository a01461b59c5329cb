import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { labelsFile } from '../../../src/github/labels.ts';
import { directory } from '../real-data/reading.ts';

const read = (file: string): string => readFileSync(`.github/${file}`, 'utf8');

test('every region has its line in CODEOWNERS, and an active line names an account or a team', () => {
  const lines = read('CODEOWNERS').split('\n').filter(Boolean);
  for (const { id } of directory.regions)
    expect(lines.some((line) => line.replace('# ', '').split(' ')[0] === `/data/services/${id}/`)).toBe(true);
  for (const line of lines.filter((each) => !each.startsWith('#')))
    expect(line).toMatch(/^\/[a-z/.-]*( @[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)?)+$/);
});

test('labels are valid for GitHub, and each is listed once', () => {
  const labels = labelsFile.parse(parse(read('labels.yml')));
  expect(new Set(labels.map(({ name }) => name)).size).toBe(labels.length);
});

test('every label that a workflow or Dependabot sets exists', () => {
  const known = labelsFile.parse(parse(read('labels.yml'))).map(({ name }) => name);
  const report = [...read('workflows/report.yml').matchAll(/--label ([a-z]+)/g)].map(([, label]) => label);
  const form = /label\.name == '([a-z]+)'/.exec(read('workflows/form.yml'))?.[1];
  const { updates } = parse(read('dependabot.yml')) as { updates: { labels: string[] }[] };
  for (const label of [...report, form, ...updates.flatMap(({ labels }) => labels)]) expect(known).toContain(label);
});
