import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Fact, Side } from '../../../src/analysis/compare/rows.ts';
import { drawTable, inDocument } from '../../../src/compare-table/draw.ts';
import { inMarkup } from '../../../src/site/table-in-markup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const side = (id: string, says: Side['says'] = {}): Side => ({
  id,
  name: `Name of ${id}`,
  href: `/services/${id}/`,
  says,
});
const draw = (...sides: Side[]) => drawTable(inDocument(document), sides, 'Both compared');

test('each column has a link as its heading, and each row has its aspect and whether its values differ', () => {
  const table = draw(
    side('a', { team: { lines: [{ text: 'Two' }] } }),
    side('b', { team: { lines: [{ text: 'One' }] } }),
  );
  expect([...table.querySelectorAll('thead a')].map((link) => link.getAttribute('href'))).toEqual([
    '/services/a/',
    '/services/b/',
  ]);
  const row = [...table.querySelectorAll('tbody tr')].find((each) => each.textContent?.includes('Team'));
  expect(row?.querySelector('th')?.getAttribute('scope')).toBe('row');
  expect(row?.querySelector('th')?.textContent).toBe('Team Differs');
  expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.getAttribute('data-column'))).toEqual([
    'Name of a',
    'Name of b',
  ]);
  expect(table.querySelector('caption')?.textContent).toBe('Both compared');
});

test('a fact that is not recorded says so, and a fact from a model is marked', () => {
  const [first = '', second = ''] = [
    ...draw(side('a', { who: { lines: [{ text: 'Mothers' }], byModel: true } }), side('b')).querySelectorAll(
      'tbody tr',
    ),
  ]
    .filter((row) => row.textContent?.startsWith('Who for'))
    .flatMap((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''));
  expect(first).toBe('From its model:Mothers');
  expect(second).toBe('Not recorded');
});

test('text of a record is shown as text and never as markup', () => {
  const table = draw(side('a', { team: { lines: [{ text: '<img src=x onerror=alert(1)>' }] } }));
  expect(table.querySelector('img')).toBeNull();
  expect(table.outerHTML).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('the build draws the same table as the browser', () => {
  const said: Fact = { lines: [{ text: 'It’s "Two" & <more>', href: '/areas/?a=1&b=2' }], byModel: true };
  const sides = [
    side('a', { team: said }),
    side('b', { team: said, who: { lines: [{ text: 'Mothers' }] } }),
    side('c'),
  ];
  const built = document.createElement('div');
  built.innerHTML = renderToStaticMarkup(drawTable(inMarkup, sides, 'Both compared'));
  expect(built.innerHTML).toBe(draw(...sides).outerHTML);
});
