import { anyDocument, type Mutation, rewrite } from './mutation.ts';
import type { Random } from './random.ts';

/** A change of the text of any file. */
const inText = (name: string, isRefused: boolean, change: (text: string, random: Random) => string): Mutation => ({
  name,
  isRefused,
  make: (tree, random) => {
    const document = anyDocument(tree, random);
    return rewrite(document, change(document.text, random));
  },
});

/** Inserts something between two characters of a text, never between the two halves of a surrogate pair. */
function insert(text: string, random: Random, what: string): string {
  const characters = [...text];
  const at = random.below(characters.length + 1);
  return characters.slice(0, at).join('') + what + characters.slice(at).join('');
}

const lines = (text: string, change: (lines: string[]) => void): string => {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
};

const CHARACTERS: Readonly<Record<string, readonly string[]>> = {
  'a control character': ['\u0000', '\u0007', '\u001B', '\u0085', '\u009F'],
  'a private-use character': ['\uE000', '\uF8FF', '\u{F0000}', '\u{10FFFD}'],
  'a character that is none': ['\uFDD0', '\uFFFE', '\u{1FFFE}', '\u{10FFFF}'],
  'half a letter': ['\uD800', '\uDBFF', '\uDC00', '\uDFFF'],
  'an invisible character': ['\u200B', '\u00AD', '\u2060', '\u180E', '\u{E0041}', '\u{E0100}', '\uFE00'],
  'a turn of direction': ['\u202E', '\u2066', '\u200F', '\u061C'],
  'an unusual space': ['\u00A0', '\u2009', '\u3000', '\u2028'],
  'bytes that are no UTF-8': ['\xFF', '\xC3(', '\xE2\x82', '\xF0\x90'].map((bytes) =>
    Buffer.from(bytes, 'latin1').toString('utf8'),
  ),
};

export const OF_TEXT: readonly Mutation[] = [
  ...Object.entries(CHARACTERS).map(([name, characters]) =>
    inText(name, true, (text, random) => insert(text, random, random.of(characters))),
  ),
  inText('a tab for spaces', true, (text, random) => {
    const indented = [...text.matchAll(/^ +(?=[\w-])/gm)];
    const found = indented.length ? random.of(indented) : undefined;
    return found ? `${text.slice(0, found.index)}\t${text.slice(found.index + found[0].length)}` : `\t${text}`;
  }),
  inText('lines that end as on old Macs', true, (text) => text.replaceAll('\n', '\r')),
  inText('nothing left', true, () => ''),
  inText('a comment alone', true, () => '# nothing\n'),
  inText('a second document', true, (text) => `${text}---\n${text}`),
  inText('a directive', true, (text) => `%YAML 1.1\n---\n${text}`),
  inText('an anchor', true, (text) => text.replace(/^([\w-]+):/m, '$1: &a')),
  inText('an alias', true, (text) => `${text}\nextra: *nothing\n`),
  inText('a tag', true, (text) => text.replace(/^([\w-]+):/m, '$1: !!map')),
  inText('a merge key', true, (text) => `${text}\n<<: {a: b}\n`),
  inText('a field of no schema', true, (text) => `${text}\nnot-a-field: x\n`),
  inText(
    'a key of every object',
    true,
    (text, random) => `${text}\n${random.of(['__proto__', 'constructor'])}: {a: b}\n`,
  ),
  inText('brackets by the thousand', true, (text, random) => `${text}\nx: ${'['.repeat(1 + random.below(30_000))}`),
  inText('fields by the thousand', true, (text) =>
    `${text}\n${Array.from({ length: 3000 }, (_, n) => `k${n}: x`).join('\n')}\n`.slice(0, 60_000),
  ),
  inText('one field twice', true, (text, random) => {
    const keys = [...text.matchAll(/^[\w-]+(?=:)/gm)];
    return `${text}\n${random.of(keys)[0]}: x\n`;
  }),
  inText('cut off', false, (text, random) => text.slice(0, random.below(text.length))),
  inText('a character lost', false, (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  inText('two characters that changed places', false, (text, random) => {
    const at = random.below(text.length - 1);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }),
  inText('a sign of YAML', false, (text, random) => insert(text, random, random.of([...':-#[]{}&*!|>%@`\'",?']))),
  inText('a line lost', false, (text, random) => lines(text, (all) => all.splice(random.below(all.length), 1))),
  inText('a line twice', false, (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all.splice(at, 0, all[at] ?? '');
    }),
  ),
  inText('two lines that changed places', false, (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length - 1);
      all.splice(at, 2, all[at + 1] ?? '', all[at] ?? '');
    }),
  ),
  inText('a line moved in', false, (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all[at] = `${' '.repeat(1 + random.below(3))}${all[at]}`;
    }),
  ),
  inText('lines that end as on Windows', false, (text) => text.replaceAll('\n', '\r\n')),
];
