import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPostcodes } from '../../../../src/geography/make/postcodes/check.ts';
import type { LocalAuthority } from '../../../../src/model/schema/area.ts';
import { asker, directory, table } from './real-table.ts';

const ask = asker();
const idsOf = (text: string) => ask(text).authorities.map(({ id }) => id);

describe('the sample of real postcodes', () => {
  const known = readFileSync('tests/fixtures/geography/postcodes.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([postcode = '', code = '']) => ({ postcode, code }));

  test('each leads to the authority that the source gives', () => {
    expect(known.length).toBeGreaterThan(5000);
    expect(checkPostcodes(table, directory.authorities, '2026-11-24', known).wrong).toEqual([]);
  });

  test('a wrong code is noticed', () => {
    const [first = { postcode: '', code: '' }] = known.filter(({ code }) => code.startsWith('E08'));
    const { wrong } = checkPostcodes(table, directory.authorities, '2026-11-24', [{ ...first, code: 'E06000001' }]);
    expect(wrong.map(({ postcode }) => postcode)).toEqual([first.postcode]);
  });
});

describe('part of a postcode that lies in one authority, or has over 95% in one', () => {
  test.each([
    ['OL16', 'rochdale'],
    ['TS24', 'hartlepool'],
    ['DN31', 'north-east-lincolnshire'],
    ['LA14', 'westmorland-and-furness'],
    ['CH41', 'wirral'],
    ['M24', 'rochdale'],
    ['M25', 'bury'],
    ['M5', 'salford'],
    ['S60', 'rotherham'],
    ['S70', 'barnsley'],
    ['E8', 'hackney'],
    ['W1W', 'westminster'],
    ['SW1A', 'westminster'],
    ['SE25', 'croydon'],
    ['LL77', 'anglesey'],
    ['CF31', 'bridgend'],
    ['SA61', 'pembrokeshire'],
    ['LE15', 'rutland'],
    ['PO19', 'west-sussex'],
    ['PO30', 'isle-of-wight'],
    ['PE30', 'norfolk'],
    ['NG31', 'lincolnshire'],
    ['CF47', 'merthyr-tydfil'],
    ['NP23', 'blaenau-gwent'],
    ['RG12', 'bracknell-forest'],
    ['RG21', 'hampshire'],
    ['TR21', 'isles-of-scilly'],
    ['HX7', 'calderdale'],
    ['WF17', 'kirklees'],
    ['B71', 'sandwell'],
    ['NN14', 'north-northamptonshire'],
    ['CT9', 'kent'],
    ['ME4', 'medway'],
    ['SS1', 'southend'],
    ['YO1', 'york'],
    ['SK1 3', 'stockport'],
    ['LL30', 'conwy'],
  ])('%s: %s', (typed, id) => {
    const { kind, authorities, said } = ask(typed);
    expect([kind, authorities[0]?.id]).toEqual(['one', id]);
    expect(said).toMatch(authorities.length === 1 ? /^The council for all postcodes/ : /^The council for nearly all/);
  });
});

describe('part of a postcode that is shared gives a choice, the largest share first', () => {
  test.each([
    ['W1', 'westminster', 'camden'],
    ['W9', 'westminster', 'kensington-and-chelsea'],
    ['EC1A', 'city-of-london', 'islington'],
    ['SE9', 'greenwich', 'bromley'],
    ['S80', 'nottinghamshire', 'derbyshire'],
    ['DN21', 'lincolnshire', 'north-lincolnshire'],
    ['LL11', 'wrexham', 'flintshire'],
    ['CH4', 'cheshire-west-and-chester', 'flintshire'],
    ['SY10', 'shropshire', 'powys'],
    ['NP16', 'monmouthshire', 'gloucestershire'],
    ['MK17', 'milton-keynes', 'buckinghamshire'],
    ['BH23', 'bournemouth-christchurch-and-poole', 'hampshire'],
    ['M', 'manchester', 'salford'],
  ])('%s: %s, then %s', (typed, first, second) => {
    const { kind, authorities, said } = ask(typed);
    expect(kind).toBe('several');
    expect(authorities.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
    expect(authorities.slice(0, typed === 'W1' ? 1 : 2).map(({ id }) => id)).toEqual(
      typed === 'W1' ? [first] : [first, second],
    );
    expect(authorities.map(({ share }) => share)).toEqual(
      authorities.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    expect(said).toMatch(/Which council\?$/);
  });

  test('Berwick is in Northumberland, though some of its postcodes are in Scotland', () => {
    expect(ask('TD15 1AA')).toMatchObject({ kind: 'one', authorities: [{ id: 'northumberland', share: 1 }] });
    const { kind, authorities, said } = ask('TD15');
    expect([kind, authorities.map(({ id }) => id)]).toEqual(['several', ['northumberland']]);
    expect(said).toContain('Northumberland or in Scotland');
  });

  test('neighbours across water share no postcodes: Bristol is not offered for Cardiff', () => {
    expect(idsOf('CF')).not.toContain('bristol');
    expect(idsOf('BS')).not.toContain('cardiff');
  });
});

describe('a postcode that is not in the table', () => {
  test('an unknown postcode whose sector has one council', () => {
    expect(ask('TS24 0ZZ').authorities.map(({ id }) => id)).toEqual(['hartlepool']);
    expect(ask('OL16 1AB').said).toBe(
      'The council for OL16 1AB is Rochdale, as for every postcode that begins with OL16 1.',
    );
  });

  test('an unknown postcode whose sector is shared gives a choice', () => {
    const letters = 'ABDEFGHJLNPQRSTUWXYZ';
    const [codes, units] = table.outward['E8']?.['4'] ?? [];
    expect(codes).toHaveLength(2);
    const place = String(units).indexOf('.');
    expect(place).toBeGreaterThan(0);
    const typed = `E8 4${letters[Math.floor(place / 20)]}${letters[place % 20]}`;
    const { kind, said } = ask(typed);
    expect(kind).toBe('several');
    expect(said).toBe(
      `${typed} is not in the list of October 2025: it may be new, no longer used or mistyped. Which council?`,
    );
  });

  test('a sector and an outward code that do not exist', () => {
    expect(ask('OL16 8AA')).toMatchObject({ kind: 'several', authorities: [{ id: 'rochdale' }, { id: 'oldham' }] });
    expect(ask('M98').said).toMatch(/^A postcode that begins with M98 is not in the list/);
    expect(ask('M98').authorities[0]?.id).toBe('manchester');
  });

  test('letters that no postcode ends with', () => {
    expect(ask('LS1 4CV')).toMatchObject({ kind: 'one', authorities: [{ id: 'leeds' }] });
  });

  test('a postcode and an outward code without a place in the source', () => {
    expect(ask('B29 6XE').said).toMatch(/^B29 6XE is known, but not the place/);
    const { kind, authorities, of, said } = ask('SR43');
    expect([kind, authorities[0]?.id, of]).toEqual(['several', 'sunderland', 'SR']);
    expect(said).toMatch(/^Postcodes that begin with SR43 are known, but not the place/);
  });

  test.each([
    ['EH1 1AA', 'EH1 1AA is in Scotland', 'scotland'],
    ['ZE1', 'Every postcode that begins with ZE1 is in Scotland', 'scotland'],
    ['TD1 1AA', 'TD1 1AA is in Scotland', 'scotland'],
    ['TD1', 'Every postcode that begins with TD1 is in Scotland', 'scotland'],
    ['BT1 1AA', 'BT1 1AA is in Northern Ireland', 'northern-ireland'],
    ['JE2 3AB', 'JE2 3AB is in Jersey', undefined],
    ['GY1', 'Every postcode that begins with GY1 is in Guernsey', undefined],
    ['IM1 1AA', 'IM1 1AA is in the Isle of Man', undefined],
    ['GX11 1AA', 'GX11 1AA is in Gibraltar', undefined],
    ['BFPO 801', 'BFPO 801 is an address of the armed forces', undefined],
    ['BF1 3AA', 'BF1 3AA is an address of the armed forces', undefined],
    ['BX1 1LT', 'BX1 1LT belongs to a bank or an office', undefined],
    ['gir0aa', 'GIR 0AA belongs to a bank or an office', undefined],
  ])('%s: %s', (typed, said, region) => {
    const answer = ask(typed);
    expect(answer).toMatchObject({ kind: 'none', authorities: [] });
    expect(answer.said.startsWith(said)).toBe(true);
    expect(answer.region).toBe(region);
    expect(answer.said).not.toMatch(/invalid|error/i);
  });

  test('a correction of what was typed is stated first', () => {
    expect(ask('0L16 1AB').said).toMatch(/^Read as OL16 1AB\. The council for OL16 1AB is Rochdale/);
  });
});

describe('on a day after an authority has changed', () => {
  const east = { id: 'east-surrey', name: 'East Surrey', code: 'E06999998', predecessors: ['E10000030'] };
  const west = { id: 'west-surrey', name: 'West Surrey', code: 'E06999999', predecessors: ['E10000030'] };
  const begun = { region: 'south-east', kind: 'unitary', 'valid-from': '2027-04-01', change: 'split' } as const;
  const ended = directory.authorities.filter(({ id }) => id !== 'east-surrey' && id !== 'west-surrey');
  const rows = (...more: Partial<LocalAuthority>[]): LocalAuthority[] => [
    ...ended,
    { ...begun, ...east, ...more[0] },
    { ...begun, ...west, ...more[1] },
  ];

  test('both successors are offered as a choice', () => {
    const answer = asker(rows(), '2027-04-02')('GU1 1AA');
    expect(answer).toMatchObject({ kind: 'several', authorities: [{ id: 'east-surrey' }, { id: 'west-surrey' }] });
    expect(answer.said).toMatch(/^GU1 1AA is in one of these/);
    expect(asker(rows(), '2027-04-02')('GU1').kind).toBe('several');
  });

  test('one successor, where the rows say which districts it took over', () => {
    const divided = asker(
      rows({ 'predecessor-districts': ['E07000210'] }, { 'predecessor-districts': ['E07000209'] }),
      '2027-04-02',
    );
    expect(divided('GU1 1AA')).toMatchObject({ kind: 'one', authorities: [{ id: 'west-surrey' }] });
    expect(divided('RH4 1AA')).toMatchObject({ kind: 'one', authorities: [{ id: 'east-surrey' }] });
  });

  test('on the day before, the authority itself is given', () => {
    expect(asker(rows(), '2027-03-31')('GU1 1AA')).toMatchObject({ kind: 'one', authorities: [{ id: 'surrey' }] });
  });

  test('an ended code leads to the same authority under its new code, and to its successors', () => {
    expect(ask('S70 2TA').authorities.map(({ id }) => id)).toEqual(['barnsley']);
    expect(ask('CA1 1AA').authorities.map(({ id }) => id)).toEqual(['cumberland']);
  });
});
