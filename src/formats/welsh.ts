import { SENTENCES } from '../analysis/coverage/recorded.ts';
import { STATE_IN_WORDS } from '../analysis/coverage/states.ts';
import { THREE_IN_ENGLISH } from '../analysis/coverage/three-sentences.ts';
import { JUDGING } from '../analysis/eligibility/judging-words.ts';
import { RECORD_WORDS } from '../analysis/eligibility/to-record.ts';
import { ADVICE_WORDS, AGO_WORDS } from '../analysis/freshness.ts';
import { OF_AREA } from '../analysis/next-steps/question-to-ask.ts';
import { ENGLISH } from '../components/service/component-texts.ts';
import { MATCH_WORDS, WAITING as WAITING_IN_ENGLISH } from '../islands/match/words.ts';
import { AREA, STATE_SENTENCES, STATES_IN_SHORT } from '../words/area.ts';
import { ASK_OF_AREA } from '../words/ask.ts';
import { ADVICE, AGO, COMPONENT_TEXTS } from '../words/component-texts.ts';
import { DRAFT, FRAME } from '../words/frame.ts';
import { HELP_NOW } from '../words/help.ts';
import { HOME, THREE_SENTENCES } from '../words/home.ts';
import { JUDGING_IN_WELSH, RECORDS_IN_WELSH } from '../words/judging.ts';
import { MATCH, MATCH_PAGE, WAITING } from '../words/match.ts';
import { translated } from '../words/records.ts';
import { SAFETY } from '../words/safety.ts';
import { type Pairs, wordsIn } from '../words/words.ts';

/** A sentence in both languages, and the file of src/words/ that holds the Welsh. */
export type InBoth = { file: string; english: string; welsh: string };

/** The catalogues that hold both languages, by file. */
const CATALOGUES: readonly [file: string, Pairs][] = [
  ['frame.ts', { ...FRAME, ...DRAFT }],
  ['help.ts', HELP_NOW],
  ['safety.ts', SAFETY],
  ['home.ts', HOME],
  ['area.ts', AREA],
  ['match.ts', MATCH_PAGE],
];

/** English texts that are defined outside src/words/, with their Welsh and the file that holds it. */
const TWINS: readonly [file: string, english: object, welsh: object][] = [
  ['home.ts', THREE_IN_ENGLISH, THREE_SENTENCES],
  ['area.ts', SENTENCES, STATE_SENTENCES],
  ['area.ts', STATE_IN_WORDS, STATES_IN_SHORT],
  ['ask.ts', OF_AREA, ASK_OF_AREA],
  ['component-texts.ts', ENGLISH, COMPONENT_TEXTS.cy],
  ['component-texts.ts', AGO_WORDS, AGO],
  ['component-texts.ts', ADVICE_WORDS, ADVICE],
  ['match.ts', WAITING_IN_ENGLISH, WAITING],
  ['match.ts', MATCH_WORDS, MATCH],
  ['judging.ts', JUDGING, JUDGING_IN_WELSH],
  ['judging.ts', RECORD_WORDS, RECORDS_IN_WELSH],
];

/** Keys whose values are language codes and rules, not words of a page. */
const NOT_SAID = new Set(['names', 'records', 'lists']);

/** Every text of an object with its path in the object. Functions are left out. */
function textsOf(value: unknown, at = ''): [at: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (NOT_SAID.has(key) ? [] : textsOf(inside, `${at}.${key}`)));
}

function together(file: string, english: object, welsh: object): InBoth[] {
  const found = new Map(textsOf(welsh));
  return textsOf(english).map(([at, text]) => ({ file, english: text, welsh: found.get(at) ?? '' }));
}

/** Everything that the site says in both languages. */
export const inBothLanguages = (): InBoth[] => [
  ...CATALOGUES.flatMap(([file, pairs]) => together(file, wordsIn(pairs, 'en'), wordsIn(pairs, 'cy'))),
  ...TWINS.flatMap(([file, english, welsh]) => together(file, english, welsh)),
  ...translated().map(([english, welsh]) => ({ file: 'records.ts', english, welsh })),
];

/** docs/welsh.md: these texts by file, for people who review the Welsh. */
export function welshGuide(all: readonly InBoth[]): string {
  const shown = (text: string): string => text.trim().replaceAll('|', '\\|');
  const files = [...new Set(all.map(({ file }) => file))];
  const tables = files.map((file) => {
    const rows = all
      .filter((row) => row.file === file && row.english)
      .map(({ english, welsh }) => `| ${shown(english)} | ${shown(welsh)} |`);
    return `## \`src/words/${file}\`\n\n| English | Cymraeg |\n| --- | --- |\n${[...new Set(rows)].join('\n')}\n`;
  });
  return `# The Welsh of the site, beside its English

Nobody who speaks Welsh has reviewed these sentences yet, and every Welsh page says so. To correct one, open the file that is named
above its table, find the Welsh sentence and replace it between its quotation marks; or send us the English sentence and your Welsh
as a correction. Keep the parts in braces, such as {name} or {0}: they are placeholders, and a number always comes from the record.
Sentences are written so that names in them need no mutation.

${tables.join('\n')}
This file is written by \`npm run docs\`. A sentence without its Welsh is a type error. When all sentences have been reviewed, remove
\`DRAFT\` in \`src/words/frame.ts\` and \`src/components/DraftNotice.astro\`.
`;
}
