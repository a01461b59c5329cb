import { expect, test } from 'vitest';
import { fold } from '../../../src/model/fold.ts';

test.each([
  ['Tŷ Gŵyn', 'ty gwyn'],
  ["St Michael's", 'st michaels'],
  ['St Michael’s', 'st michaels'],
  ['St Michael‘s', 'st michaels'],
  ['St Michael`s', 'st michaels'],
  ['St Michael´s', 'st michaels'],
  ['St Michaelʼs', 'st michaels'],
  ['St Michael＇s', 'st michaels'],
  ['Tea & Talk', 'tea and talk'],
  ['Tea&Talk', 'tea and talk'],
  ['Ｐａｕｓｅ', 'pause'],
  ['ﬁrst Straße', 'first strasse'],
  ['STRASSE', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['e\u0301lan', 'elan'],
  ['Ne\u00ADst and Ne\uFE00st', 'nest and nest'],
  ['  Nest — (Rochdale) / 2 ', 'nest rochdale 2'],
  ['?!', ''],
])('%s is compared as "%s"', (text, folded) => expect(fold(text)).toBe(folded));
