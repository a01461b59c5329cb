import { writeFileSync } from 'node:fs';
import { FORMS } from '../github/forms/forms.ts';
import { askTemplate, templateOf } from '../github/forms/template.ts';
import { readDirectory } from '../model/read.ts';

/** Writes .github/ISSUE_TEMPLATE: GitHub's forms, whose choices are the vocabularies. Run again when one of them changes. */
const FOLDER = '.github/ISSUE_TEMPLATE';

const { directory, problems } = readDirectory('data', new Date().toISOString().slice(0, 10));
if (problems.length) {
  console.error('The data has problems, so no form is written. See npm run check:data.');
  process.exitCode = 1;
} else {
  for (const form of FORMS) writeFileSync(`${FOLDER}/${form.id}.yml`, templateOf(form, directory));
  writeFileSync(`${FOLDER}/ask.yml`, askTemplate());
  console.log(`Wrote ${FORMS.length + 1} forms to ${FOLDER}.`);
}
