import { expect, test } from 'vitest';
import { councilNames } from '../../../../src/analysis/search/council-names.ts';
import { fold } from '../../../../src/analysis/search/fold.ts';
import { directory } from '../postcodes/real-table.ts';

test.each([
  ['Kent County Council', 'kent'],
  ['kent county council', 'kent'],
  ['Durham County Council', 'durham'],
  ['Newcastle City Council', 'newcastle'],
  ['Thanet District Council', 'thanet'],
  ['Wirral MBC', 'wirral'],
  ['Wigan Metropolitan Borough Council', 'wigan'],
  ['City of Bradford Metropolitan District Council', 'bradford'],
  ['City of York Council', 'york'],
  ['City of London Corporation', 'city of london'],
  ['London Borough of Hackney', 'hackney'],
  ['The London Borough of Tower Hamlets', 'tower hamlets'],
  ['Royal Borough of Kensington and Chelsea', 'kensington and chelsea'],
  ['Rhondda Cynon Taf County Borough Council', 'rhondda cynon taf'],
  ['City and County of Swansea Council', 'swansea'],
  ['Council of the Isles of Scilly', 'isles of scilly'],
  ['Cyngor Sir Fynwy', 'sir fynwy'],
  ['Cyngor Sir Ynys Môn', 'ynys mon'],
  ['Cyngor Bwrdeistref Sirol Caerffili', 'caerffili'],
  ['Cyngor Dinas a Sir Abertawe', 'abertawe'],
  ['Cyngor Dinas Casnewydd', 'casnewydd'],
  ['Cyngor Gwynedd', 'gwynedd'],
])('%s may be %s', (text, name) => {
  expect(councilNames(text)).toContain(name);
});

test.each(['County Durham', 'City of London', 'Isle of Wight', 'salford', 'Borough', ''])(
  '%j says no council',
  (text) => {
    expect(councilNames(text)).toEqual([]);
  },
);

test('every authority is found by its name with "Council" behind it', () => {
  const lost = directory.authorities.filter(({ name }) => !councilNames(`${name} Council`).includes(fold(name)));
  expect(lost.map(({ name }) => name)).toEqual([]);
});
