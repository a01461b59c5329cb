import { expect, test } from 'vitest';
import { codeBlock, inlineCode } from '../../../src/github/inert.ts';
import { outsideCode } from './inert-markdown.ts';

test.each([
  ['plain', '` plain `'],
  ['one ` in it', '`` one ` in it ``'],
  ['`', '`` ` ``'],
  ['two\nlines', '` two\\nlines `'],
  ['turned\u202E', '` turned\\u{202E} `'],
  ['', '`   `'],
])('%j as inline code', (text, shown) => {
  expect(inlineCode(text)).toBe(shown);
  expect(outsideCode(inlineCode(text))).toBe('');
});

test('a long value is cut at 400 characters, and never within a surrogate pair', () => {
  expect(inlineCode('a'.repeat(500))).toBe(`\` ${'a'.repeat(399)}… \``);
  expect(inlineCode(`${'a'.repeat(398)}${'😀'.repeat(20)}`)).toBe(`\` ${'a'.repeat(398)}… \``);
});

test('a block has a fence with more backticks than any of its lines, and long lines are broken between words', () => {
  expect(codeBlock(['a', '```', '  b'])).toBe('````text\na\n```\n  b\n````');
  expect(codeBlock([`  ${'word '.repeat(30).trim()}`]).split('\n')).toEqual([
    '```text',
    `  ${'word '.repeat(19).trim()}`,
    `    ${'word '.repeat(11).trim()}`,
    '```',
  ]);
});
