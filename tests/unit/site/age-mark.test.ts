import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AGE_IN_WORDS, type Freshness } from '../../../src/analysis/freshness.ts';
import { AgeMark } from '../../../src/components/service/AgeMark.tsx';

const AGES = Object.keys(AGE_IN_WORDS) as Freshness[];

test('no two ages look alike: each has its own shape and its own word', () => {
  const drawn = AGES.map((age) => renderToStaticMarkup(createElement(AgeMark, { age })));
  const shapes = drawn.map((html) => [...html.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path).join());
  const words = drawn.map((html) => html.replaceAll(/<[^>]*>/g, '').trim());
  expect(new Set(shapes).size).toBe(4);
  expect(words).toEqual(['Fresh', 'Ageing', 'Old', 'Undated']);
});
