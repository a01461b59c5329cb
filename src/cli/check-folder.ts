import { checkFolder } from '../site/settings.ts';

/**
 * npm runs this before a build: it prints one sentence and exits with status 2 where the project is in a folder in
 * which no build works.
 */
try {
  checkFolder();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
