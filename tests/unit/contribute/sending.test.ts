import { expect, test } from 'vitest';
import { LONGEST_ADDRESS } from '../../../src/contribute/mailto.ts';
import { editorOf, issueOf, mailOf } from '../../../src/contribute/sending.ts';

const result = { name: 'Nest', region: 'north-west', id: 'nest-rochdale', text: 'name: Nest\n', isNew: true };
const GITHUB = 'https://github.com/a/b';

test('a new record opens GitHub with its name and text, a correction opens its file', () => {
  expect(editorOf(GITHUB, result)).toEqual({
    href: `${GITHUB}/new/main/data/services/north-west?filename=nest-rochdale.yaml&value=name%3A%20Nest%0A`,
    filled: true,
  });
  expect(editorOf(GITHUB, { ...result, isNew: false })).toEqual({
    href: `${GITHUB}/edit/main/data/services/north-west/nest-rochdale.yaml`,
    filled: false,
  });
});

test('a text that would make the address too long has to be pasted', () => {
  const { href, filled } = editorOf(GITHUB, { ...result, text: 'ŷ'.repeat(LONGEST_ADDRESS / 6) });
  expect([href, filled]).toEqual([`${GITHUB}/new/main/data/services/north-west?filename=nest-rochdale.yaml`, false]);
  expect(mailOf('a@example.org', { ...result, text: 'x'.repeat(2000) }).filled).toBe(false);
});

test('an issue and an email say which file the record belongs in', () => {
  expect(issueOf(result)).toEqual({
    title: '[north-west] Add Nest',
    body: 'data/services/north-west/nest-rochdale.yaml\n\n```yaml\nname: Nest\n```\n',
  });
  const { pathname, searchParams } = new URL(mailOf('a@example.org', { ...result, isNew: false }).href);
  expect(decodeURIComponent(pathname)).toBe('a@example.org');
  expect(searchParams.get('subject')).toBe('[north-west] Correct Nest');
  expect(searchParams.get('body')).toBe('data/services/north-west/nest-rochdale.yaml\r\n\r\nname: Nest\r\n');
});

test('half of a surrogate pair breaks no way of sending', () => {
  const half = { ...result, name: 'x\uD800', text: 'name: x\uD800\n' };
  expect(editorOf(GITHUB, half).href).toContain('name%3A%20x%EF%BF%BD%0A');
  expect(mailOf('a@example.org', half).href).toContain('x%EF%BF%BD');
});
