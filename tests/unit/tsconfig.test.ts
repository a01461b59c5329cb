import ts from 'typescript';
import { expect, test } from 'vitest';

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);

// astro check, which checks the types of every file, says nothing of the settings themselves.
test('the settings of TypeScript are ones that it knows and that go together', () => {
  const program = ts.createProgram({ rootNames: ['src/model/fold.ts'], options: config?.options ?? {} });
  const problems = [
    ...(config?.errors ?? ['no tsconfig.json']),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
  ];
  expect(problems.map((problem) => (typeof problem === 'string' ? problem : problem.messageText))).toEqual([]);
});

test('the types are checked in every file of src and tests, and of the folder itself', () => {
  const files = config?.fileNames ?? [];
  const there = ts.sys.readDirectory('.', ['.ts', '.tsx', '.mjs'], ['node_modules', 'dist', '.astro', 'public'], []);
  expect(there.length).toBeGreaterThan(1000);
  expect(there.map((file) => ts.sys.resolvePath(file)).filter((file) => !files.includes(file))).toEqual([]);
});
