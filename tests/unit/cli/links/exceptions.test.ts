import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyExceptions, readExceptions } from '../../../../src/cli/links/exceptions.ts';

const TODAY = '2026-11-24';
const exception = (url: string, until: string) => ({ url, until, reason: 'It answers no program.' });

describe('reading', () => {
  test('the file of the project is valid', () => {
    const file = '.github/link-exceptions.yaml';
    expect(readExceptions(readFileSync(file, 'utf8'), file)).toBeInstanceOf(Array);
  });

  test('one exception', () => {
    const text = 'exceptions:\n  - {url: "https://example.org/", reason: It answers no program., until: 2027-01-31}\n';
    expect(readExceptions(text, 'x.yaml')).toEqual([exception('https://example.org/', '2027-01-31')]);
  });

  test.each([
    ['- url: https://example.org/\n    until: 2027-01-31', 'x.yaml: exceptions.0.reason '],
    ['- url: https://example.org/\n    reason: A', 'x.yaml: exceptions.0.until is not a day. Write it as 2027-03-31.'],
    ['- url: example.org\n    reason: A\n    until: 2027-01-31', 'x.yaml: exceptions.0.url is not a web address.'],
  ])('%s says what is wrong and where', (entry, message) => {
    expect(() => readExceptions(`exceptions:\n  ${entry}\n`, 'x.yaml')).toThrow(message);
  });

  test('an empty file', () => {
    expect(() => readExceptions('', 'x.yaml')).toThrow('x.yaml: the file ');
  });
});

describe('applying', () => {
  const addresses = ['https://a.example.org/1', 'https://a.example.org/2', 'https://b.example.org/'];

  test('skips addresses that begin with that of an exception, until its last day', () => {
    const all = [exception('https://a.example.org/', TODAY)];
    expect(applyExceptions(addresses, all, TODAY)).toEqual({ toAsk: [addresses[2]], expired: [], unneeded: [] });
  });

  test('requests them again after that day, and says that the exception has expired', () => {
    const all = [exception('https://a.example.org/', '2026-11-23')];
    expect(applyExceptions(addresses, all, TODAY)).toEqual({ toAsk: addresses, expired: all, unneeded: [] });
  });

  test('names exceptions for links that no record has', () => {
    const all = [exception('https://c.example.org/', '2027-01-01')];
    expect(applyExceptions(addresses, all, TODAY)).toEqual({ toAsk: addresses, expired: [], unneeded: all });
  });
});
