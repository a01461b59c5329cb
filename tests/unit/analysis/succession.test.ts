import { expect, test } from 'vitest';
import { authorityNames } from '../../../src/analysis/area-names.ts';
import { formerAuthorities } from '../../../src/analysis/succession.ts';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { TODAY as NOW, directory as real } from '../real-data/reading.ts';
import { makeAuthority, makeDirectory } from './make.ts';

/** Birch ended in March 2023 and was replaced by Cedar and Damson. Elder got a new code in 2020. */
const { directory } = readTree(GOOD_FOLDER, TODAY);

test('a former authority is listed with its successors; one with a new code is still there', () => {
  const former = formerAuthorities(directory, TODAY);
  expect(former.map(({ authority }) => authority.id)).toEqual(['birch']);
  expect(former[0]?.successors.map(({ id }) => id)).toEqual(['cedar', 'damson']);
  expect(formerAuthorities(directory, '2023-03-31')).toEqual([]);
});

test('the A to Z has every name under its first letter without accents, and says whose other name it is', () => {
  const authorities = [
    makeAuthority('hull', { name: 'Hull', 'official-name': 'Kingston upon Hull, City of' }),
    makeAuthority('anglesey', { name: 'Anglesey', 'also-known-as': ['Ŷnys Môn'] }),
    makeAuthority('elm', { name: 'Elm', 'valid-to': '2023-03-31' }),
  ];
  expect(authorityNames(makeDirectory({ authorities }), TODAY)).toEqual([
    { letter: 'A', name: 'Anglesey', id: 'anglesey', former: false },
    { letter: 'E', name: 'Elm', id: 'elm', former: true },
    { letter: 'H', name: 'Hull', id: 'hull', former: false },
    { letter: 'K', name: 'Kingston upon Hull, City of', id: 'hull', of: 'Hull', former: false },
    { letter: 'Y', name: 'Ŷnys Môn', id: 'anglesey', of: 'Anglesey', former: false },
  ]);
});

test('every present and former authority is in the A to Z, and letters are in order', () => {
  const names = authorityNames(real, NOW);
  expect(new Set(names.map(({ id }) => id))).toEqual(
    new Set([...real.authorityById.values()].filter((row) => row['valid-from'] <= NOW).map(({ id }) => id)),
  );
  expect(names.map(({ letter }) => letter).toSorted()).toEqual(names.map(({ letter }) => letter));
});
