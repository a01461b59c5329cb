import { writeFileSync } from 'node:fs';
import { ASK_FORM, COUNCIL_FORM, FORMS } from '../github/forms/forms.ts';
import { templateOf } from '../github/forms/template.ts';
import { readDirectory } from '../model/read.ts';

/**
 * Writes .github/ISSUE_TEMPLATE: GitHub's issue forms, whose choices come from the vocabularies. Run it when a
 * vocabulary changes.
 */
const FOLDER = '.github/ISSUE_TEMPLATE';

const { directory, problems } = readDirectory('data', new Date().toISOString().slice(0, 10));
if (problems.length) {
  console.error('The data has problems, so no form is written. See npm run check:data.');
  process.exitCode = 1;
} else {
  const forms = [...FORMS, COUNCIL_FORM, ASK_FORM];
  for (const form of forms) writeFileSync(`${FOLDER}/${form.id}.yml`, templateOf(form, directory));
  console.log(`Wrote ${forms.length} forms to ${FOLDER}.`);
}
