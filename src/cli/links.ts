import { existsSync, readFileSync } from 'node:fs';
import { readTree } from '../model/folder.ts';
import { config } from '../site/config.ts';
import { couldNotRun, folderAt, parseOptions } from './command-line.ts';
import { addressesIn } from './links/addresses.ts';
import { applyExceptions, type Exception, readExceptions } from './links/exceptions.ts';
import { type Checked, reportLines, reportMarkdown } from './links/report.ts';
import { requestAll } from './links/request-all.ts';

const EXCEPTIONS = '.github/link-exceptions.yaml';
const USAGE = `npm run links -- [--markdown] [--strict] [--exceptions FILE] [--data DIR] [--timeout MS] [--pause MS] [--retries N]
Asks for every link of the data once, politely, and lists those that do not lead to a page. Meant for a schedule and never
for a gate: a page that is gone is a reason to look, not to stop. Links in ${EXCEPTIONS} are passed over until their day.
--markdown writes the list as an issue takes it. Exit status: 0 asked, 1 with --strict where a page is gone or did not answer, 2 could not run.`;

async function main(): Promise<number> {
  const { values } = parseOptions('npm run links --', {
    options: {
      markdown: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      exceptions: { type: 'string', default: EXCEPTIONS },
      data: { type: 'string', default: 'data' },
      timeout: { type: 'string', default: '20000' },
      pause: { type: 'string', default: '2000' },
      retries: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  const places = addressesIn(readTree(folderAt(values.data), today));
  const { toAsk, expired, unneeded } = applyExceptions([...places.keys()], exceptionsIn(values.exceptions), today);
  const settings = {
    userAgent: `recurrent-care-map-links/1 (${config.repositoryUrl ?? 'checks the links of a public directory'})`,
    timeout: wholeNumber('timeout', values.timeout),
    pause: wholeNumber('pause', values.pause),
    retries: wholeNumber('retries', values.retries),
    atOnce: 4,
  };
  const checked: Checked[] = [];
  await requestAll(toAsk, settings, (address, answer) => {
    checked.push({ address, answer, places: places.get(address) ?? [] });
  });
  const exceptions = { expired, unneeded };
  console.log(
    values.markdown ? reportMarkdown(checked, exceptions).trimEnd() : reportLines(checked, exceptions).join('\n'),
  );
  return values.strict && checked.some(({ answer: { is } }) => is === 'gone' || is === 'failing') ? 1 : 0;
}

const exceptionsIn = (file: string): Exception[] =>
  existsSync(file) ? readExceptions(readFileSync(file, 'utf8'), file) : [];

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} is a whole number, not "${text}".`);
  return Number(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
