import { byAge } from '../analysis/staleness.ts';
import { staleJson, staleMarkdown, staleText } from '../formats/stale-list.ts';
import { readDirectory } from '../model/read.ts';
import { couldNotRun, folderAt, parseOptions, regionNamed } from './command-line.ts';

const USAGE = `npm run stale -- [--region ID] [--limit N] [--json | --markdown] [--data DIR]
Lists the services by the age of their evidence, undated and oldest first, with what to check and whom to ask.
  --region ID   only the services of one region, by its id, such as north-west
  --limit N     only the first N of them
  --json        as data, for a program
  --markdown    as a list with boxes to tick, to paste into an issue on GitHub
  --data DIR    another folder of records than data
Exit status: 0 listed, 2 could not run.`;

/** Runs the command and returns what to print. */
function main(): string {
  const { values } = parseOptions('npm run stale --', {
    options: {
      region: { type: 'string' },
      limit: { type: 'string', default: 'Infinity' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return USAGE;
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new Error(`--limit is a number of records, not "${values.limit}".`);
  const today = new Date().toISOString().slice(0, 10);
  const { directory, problems } = readDirectory(folderAt(values.data), today);
  if (problems.length) throw new Error(`${values.data} has problems. npm run check:data lists them; mend them first.`);
  const region = values.region && regionNamed(values.region, directory);
  const inRegion = byAge(directory, today).filter(({ service }) => !region || service.region === region);
  const records = inRegion.slice(0, limit);
  if (values.json) return staleJson(records);
  return values.markdown
    ? staleMarkdown(records, today)
    : `${headingOf(records.length, inRegion.length)}\n\n${staleText(records, today)}`;
}

/** A heading: how many services are listed, out of how many, and in which order. */
const headingOf = (listed: number, all: number): string =>
  `${listed < all ? `${listed} of ` : ''}${all} ${all === 1 ? 'service' : 'services'}, oldest evidence first`;

try {
  console.log(main().trimEnd());
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
