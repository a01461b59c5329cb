import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MINIMAL, made } from './made.ts';

describe('hostile answers', () => {
  test.each([
    ['an invisible space', 'name', 'Linden\u200bFriends', 'hidden-character'],
    ['text that is turned round', 'name', 'Linden \u202esdneirF', 'hidden-character'],
    ['a line break', 'name', 'Linden\nareas: [elder]', 'schema'],
    ['HTML', 'name', 'Linden <script>alert(1)</script>', 'html'],
    ['a script for an address', 'evidence-url', 'javascript:alert(1)', 'web-address'],
    ['another host behind an @', 'website', 'https://www.example.org@evil.example.com/', 'web-address'],
    ['somebody’s own number', 'phone', '07700 900123', 'organisational-contact'],
    ['a date to come', 'evidence-published', '2031', 'date-in-future'],
    ['a path for an area', 'area', '../../etc', 'schema'],
    ['a path for a kind', 'kind', '../kinds', 'schema'],
    ['a prototype', 'kind', '__proto__', 'schema'],
    ['a word for a parent that judges', 'summary', 'For failed parents in Alder, who are hard to reach.', 'wording'],
  ])('%s is refused by the check', (_, question, answer, rule) => {
    const { rules } = made({ ...MINIMAL, region: ['woodland'], [question]: [answer] });
    expect(new Set(rules)).toContain(rule);
  });

  test.each([
    'Linden: Friends',
    '&anchor Friends',
    '*alias',
    '!!js/function Friends',
    '- Friends',
    '{a: b}',
    '# Friends',
    'Linden #1',
    '%YAML 1.1',
    'yes',
    'null and void',
    '2021-03-18',
    '0o17',
    '"Linden" \'Friends\'',
    '| Friends',
    '<< Friends',
    '--- Friends',
    `Linden ${'x '.repeat(400)}x`,
  ])('%s is inert: it is read back as it was, and nothing is wrong', (name) => {
    const { text, rules } = made({ ...MINIMAL, name: [name], id: ['linden-friends'] });
    expect([parse(text).name, rules]).toEqual([name, []]);
  });

  test('any text is either read back unchanged or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1 }), (name, title) => {
        const { text, rules } = made({ ...MINIMAL, id: ['linden-friends'], name: [name], 'evidence-title': [title] });
        if (!rules.length) expect(parse(text)).toMatchObject({ name, evidence: [{ title }] });
      }),
      { numRuns: 20 },
    );
  });
});
