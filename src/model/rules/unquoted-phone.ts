import type { Scalar } from 'yaml';
import type { YamlDocument } from '../document.ts';
import type { AskedFor } from '../outline.ts';
import { SHORT_NUMBERS } from '../schema/short-numbers.ts';
import { phone } from '../schema/text.ts';
import { ukPhone } from '../uk-phone.ts';
import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

export const unquotedPhone = ruleOfEach('unquoted-phone', 'A telephone number stands in quotes.', function* (document) {
  for (const { range, source = '' } of unquotedPhones(document))
    yield problemAtOffset(document, range?.[0], 'unquoted-phone', say(source, document));
});

const PHONE_FIELDS: readonly AskedFor[] = ['phone', 'welsh'];

/** The telephone numbers of a file without straight quotes. A text without digits is not a number. */
const unquotedPhones = ({ outline }: YamlDocument): Scalar[] =>
  (outline?.fields ?? []).flatMap(({ key, value }) =>
    (PHONE_FIELDS as readonly unknown[]).includes(key.value) && value?.type === 'PLAIN' && /\d/.test(value.source ?? '')
      ? value
      : [],
  );

const CURLY = /[“”„‘’]/;
const STRAIGHT = /["']/;

/** Short numbers belong to helplines: no service has one. */
const SHORT: readonly string[] = SHORT_NUMBERS;

/** What is wrong with the quotes, and the number as it should be written: in quotes and grouped. */
function say(source: string, { file }: YamlDocument): string {
  const bare = source.replaceAll(/["'“”„‘’]/g, '').trim();
  const isRight = phone.safeParse(bare).success || (file === 'help-now.yaml' && SHORT.includes(bare));
  const number = isRight ? bare : ukPhone(bare);
  if (!isRight && !phone.safeParse(number).success)
    return `${source} is not a telephone number. Write 10 or 11 figures in groups and in quotes, such as "0161 496 0000".`;
  if (CURLY.test(source)) return `These are curly quotes (“ ”). Type straight ones: "${number}".`;
  if (STRAIGHT.test(source)) return `One of the two quotes is missing. Write "${number}".`;
  return `The number ${source} has no quotes, and YAML can lose its first nought. Write "${number}".`;
}
