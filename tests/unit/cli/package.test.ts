import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFiles } from '../../../src/formats/api/answers.ts';
import { packageFiles } from '../../../src/formats/package-files.ts';
import { readTree } from '../../../src/model/folder.ts';
import { givenOf } from '../formats/api/given.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
const [made, scratch] = [join(work, 'package'), join(work, 'scratch')];
const run = (command: string, words: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: scratch, encoding: 'utf8' });
  return { status, said: (stdout + stderr).trim() };
};

let installed: ReturnType<typeof run> | undefined;
beforeAll(async () => {
  const { directory } = readTree(GOOD_FOLDER, TODAY);
  const files = await packageFiles(answerFiles(givenOf(directory, TODAY))[0]?.says, 'The licence.');
  for (const folder of [made, scratch]) mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(made, name), text);
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
  installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links', made]);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the package installs in a project that has nothing else, and has the same data as the directory', () => {
  expect(installed).toMatchObject({ status: 0 });
  writeFileSync(
    join(scratch, 'use.js'),
    `import directory from 'recurrent-care-map-data';
console.log(directory.total, directory.services.map(({ id }) => id).join());`,
  );
  expect(run(process.execPath, ['use.js'])).toEqual({ status: 0, said: '2 alder-steps,elder-court' });
});

test('its types describe the data, and reject unknown fields', () => {
  writeFileSync(
    join(scratch, 'use.ts'),
    `import directory from 'recurrent-care-map-data';
export const name: string = directory.services[0]?.name ?? '';
export const opened: string | undefined = directory.services[0]?.record.status.opened;
// @ts-expect-error there is no such field
export const nothing = directory.services[0]?.nothing;
`,
  );
  const strictest = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const words = [...strictest, '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022', 'use.ts'];
  expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...words])).toEqual({
    status: 0,
    said: '',
  });
});
