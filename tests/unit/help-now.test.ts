import { expect, test } from 'vitest';
import { readDirectory } from '../../src/model/read.ts';

const { helpNow } = readDirectory('data', '2026-11-24').directory;
const named = (name: string) => helpNow.find((line) => line.name === name);

/**
 * The only test that repeats facts of the data. A number with a wrong digit is still a valid number, so no rule finds
 * it, and the person who calls it may be in danger or despair. So a number has to be changed in two places, on purpose.
 */
test('the three most important numbers are correct', () => {
  expect(named('Emergency services')).toMatchObject({ section: 'danger', phone: '999' });
  expect(named('Samaritans')).toMatchObject({ section: 'feelings', phone: '116 123' });
  expect(named('National Domestic Abuse Helpline (Refuge)')).toMatchObject({
    section: 'domestic-abuse',
    phone: '0808 2000 247',
  });
});

test('anybody in danger is told to call or text 999, and nothing else', () => {
  const lines = helpNow.filter(({ section }) => section === 'danger');
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines.flatMap(({ phone, text }) => [phone ?? [], text ?? []].flat()))).toEqual(new Set(['999']));
});
