import { expect, test } from 'vitest';
import { nationalLines, nationsOfAreas } from '../../../../src/analysis/next-steps/national-lines.ts';
import type { HelpLine } from '../../../../src/model/schema/help-line.ts';
import { makeAuthority, makeDirectory } from '../make.ts';

const line = (name: string, section: HelpLine['section'], fields: Partial<HelpLine> = {}): HelpLine => ({
  name,
  section,
  what: 'A line made up for a test.',
  nations: ['england'],
  evidence: [{ url: 'https://example.org/', title: 'A page', supports: ['what'] }],
  ...fields,
});
const directory = makeDirectory({
  helpNow: [
    line('Site', 'care-proceedings', { website: 'https://example.org/' }),
    line('Rights', 'care-proceedings', { phone: '0808 800 0001' }),
    line('Drugs', 'substance-use', { phone: '0808 800 0002' }),
    line('Listening', 'feelings', { phone: '116 123', first: 'listening', nations: ['england', 'wales'] }),
    line('Advocacy', 'care-proceedings', { website: 'https://example.org/', nations: ['wales'] }),
  ],
  regions: [
    { id: 'north', name: 'North', kind: 'english-region' },
    { id: 'wales', name: 'Wales', kind: 'wales' },
  ],
  authorities: [makeAuthority('alder'), makeAuthority('cedar', { region: 'wales' })],
});
const named = (nation: 'england' | 'wales', needs: string[] = [], most = 3) =>
  nationalLines(directory, nation, needs, most).map(({ name }) => name);

test('lines about children’s services come first, those that can be called before websites, and a listening service last', () => {
  expect(named('england')).toEqual(['Rights', 'Site', 'Listening']);
  expect(named('england', [], 2)).toEqual(['Rights', 'Listening']);
});

test('a need adds its line, and each nation has its own', () => {
  expect(named('england', ['substance-misuse'])).toEqual(['Rights', 'Drugs', 'Listening']);
  expect(named('wales', ['substance-misuse'])).toEqual(['Advocacy', 'Listening']);
});

test('an authority has the lines of its nation, and areas in both nations have both', () => {
  expect(nationsOfAreas(['alder'], directory)).toEqual(['england']);
  expect(nationsOfAreas(['cedar'], directory)).toEqual(['wales']);
  expect(nationsOfAreas(['alder', 'cedar'], directory)).toEqual(['england', 'wales']);
  expect(nationsOfAreas([], directory)).toEqual(['england']);
});
