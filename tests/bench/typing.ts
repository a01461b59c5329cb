import { chromium, type Page } from 'playwright';
import { packIndex } from '../../src/analysis/search/packed-index.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { GOLDEN } from '../unit/analysis/search/golden/all.ts';
import { indexOfSize } from './index-of-size.ts';
import { whileServed } from './while-served.ts';

/** The time between two keys of a fast typist. */
const BETWEEN_KEYS_MS = 60;
const QUERIES = GOLDEN.filter(({ first }, index) => first && index % 8 === 0).map(({ query }) => query);

type Typed = { blocked: number; answers: number[] };

/**
 * Types golden queries into the search box of a real page with indexes of several sizes. Prints the longest time for
 * which the page was blocked (browsers report tasks over 50 ms), and how long the answer takes after the last key.
 */
export async function measureTyping(): Promise<void> {
  console.log('\nTyping in a browser: longest task of the page over 50 ms, time to the answer (p50, p95) in ms');
  await whileServed(4397, async (address) => {
    const browser = await chromium.launch({
      executablePath: findBrowser().path,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    for (const size of [0, 1000, 5000]) {
      const page = await browser.newPage();
      const index = indexOfSize(size);
      const body = JSON.stringify(packIndex(index));
      await page.route('**/search.json', (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.goto(`${address}/`);
      const { blocked, answers } = await typeAll(page);
      const at = (share: number) => (answers[Math.floor(answers.length * share)] ?? 0).toFixed(0);
      console.log(
        `${String(size || 'real').padStart(8)}  ${blocked ? `${blocked.toFixed(0)} ms` : 'none'}  ${at(0.5)} / ${at(0.95)}`,
      );
      await page.close();
    }
    await browser.close();
  });
}

async function typeAll(page: Page): Promise<Typed> {
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const said = page.locator('[data-part="said"]');
  await page.fill('#find', 'salford');
  await said.filter({ hasText: 'recorded' }).waitFor();
  const answers: number[] = [];
  for (const query of QUERIES) {
    await page.fill('#find', '');
    await page.locator('#find').pressSequentially(query, { delay: BETWEEN_KEYS_MS });
    answers.push(await page.evaluate(answered));
  }
  const blocked = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  return { blocked, answers: answers.toSorted((a, b) => a - b) };
}

/** Sends one more input event and waits until the answer is shown. Gives the milliseconds. */
const answered = (): Promise<number> =>
  new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('#find');
    const whole = document.querySelector('find-box');
    if (!box || !whole) throw new Error('There is no search box.');
    const start = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(whole, { childList: true, subtree: true });
    box.dispatchEvent(new Event('input'));
  });
