import { checkFolder } from '../site/settings.ts';

/** What npm runs before a build: one sentence where the project stands in a folder in which none works. Exit status 2 then. */
try {
  checkFolder();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
