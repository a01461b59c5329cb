import { expect, test } from 'vitest';
import { applyLabels } from '../../../src/github/labels.ts';
import { fakeApi, writes } from './api-calls.ts';

test('missing labels are created, different ones are updated, and others are left alone', async () => {
  const label = (name: string, color = '2f6f4e') => ({ name, color, description: 'x' });
  const { api, calls } = fakeApi({
    'GET repos/example/map/labels': [label('same'), label('other', 'ffffff'), label('theirs')],
    'POST repos/example/map/labels': {},
    'PATCH repos/example/map/labels/other': {},
  });
  await applyLabels(api, 'example/map', [label('same'), label('other'), label('new')]);
  expect(writes(calls)).toEqual([
    ['PATCH', 'repos/example/map/labels/other', label('other')],
    ['POST', 'repos/example/map/labels', label('new')],
  ]);
});
