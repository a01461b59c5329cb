import { answersOfAll } from '../analysis/answers.ts';
import { dueThisWeek, regionsOfMonth } from '../analysis/rota.ts';
import { everyoneAsked } from '../analysis/yearly-round.ts';
import { roundFiles } from '../formats/round/files.ts';
import { weekInMarkdown } from '../formats/round/week.ts';
import { readDirectory } from '../model/read.ts';
import { address } from '../site/links.ts';
import { couldNotRun, folderAt, parseOptions, regionNamed } from './command-line.ts';
import { writeFolder } from './write-folder.ts';

const USAGE = `npm run round -- --region ID [--out FOLDER] [--data DIR]
Makes what the yearly round of a region needs: for each council and service a letter, a mail, a telephone script and, for a council,
a request for information; a mail merge and a checklist. It sends nothing. SITE_URL names where the site stands, for the pages to answer on.
  --region ID    the region, by its id, such as north-west
  --out FOLDER   writes the files into a folder, which holds nothing else; without it they are printed
  --due          only what is due this week in all regions, and who has answered, as Markdown for the weekly report
  --data DIR     another folder of records than data
Exit status: 0 made, 2 could not run.`;

/** Runs the command and returns what to print. */
function main(): string {
  const { values } = parseOptions('npm run round --', {
    options: {
      region: { type: 'string' },
      out: { type: 'string' },
      due: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return USAGE;
  const today = new Date().toISOString().slice(0, 10);
  const { directory, problems } = readDirectory(folderAt(values.data), today);
  if (problems.length) throw new Error(`${values.data} has problems. npm run check:data lists them; mend them first.`);
  if (values.due)
    return weekInMarkdown(
      dueThisWeek(directory, today),
      regionsOfMonth(directory, today),
      answersOfAll(directory, today),
      today,
    );
  const region = regionNamed(values.region, directory);
  const asked = everyoneAsked(directory, today).filter((one) => one.region === region);
  const stands = process.env['SITE_URL'];
  if (!stands) console.error('SITE_URL is not set, so that the letters name no page to answer on.');
  const files = roundFiles(asked, ({ id }) => (stands ? address(`/ask/${id}/`) : undefined), today);
  if (!values.out) return [...files].map(([path, text]) => `=== ${path}\n${text}`).join('\n');
  writeFolder(values.out, files);
  return `Wrote ${files.size} files for ${asked.length} councils and services into ${values.out}. Nothing was sent.`;
}

try {
  console.log(main().trimEnd());
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
