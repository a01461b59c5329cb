import { expect, test } from 'vitest';
import { readPostcodes } from '../../../src/site/postcodes.ts';

test('no service is asked for by default', () => {
  expect(readPostcodes({})).toBeUndefined();
  expect(readPostcodes({ POSTCODE_URL: '' })).toBeUndefined();
});

test('an address gives its origin, and loses the slash at its end', () => {
  expect(readPostcodes({ POSTCODE_URL: 'https://example.org/postcode-service/' })).toEqual({
    url: 'https://example.org/postcode-service',
    origin: 'https://example.org',
  });
});

test.each(['api.postcodes.io', 'javascript:alert(1)', 'ftp://example.org'])(
  '“%s” is refused, with how to mend it',
  (url) => {
    expect(() => readPostcodes({ POSTCODE_URL: url })).toThrow('Write a whole http or https address');
  },
);
