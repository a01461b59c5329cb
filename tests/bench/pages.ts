import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser } from '../browser/find-browser.ts';
import { whileServed } from './while-served.ts';

const PORT = 4398;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that does not score 100 everywhere at first is measured this many times; the median of its scores counts. */
const RUNS = 3;

/** Prints Lighthouse's four scores and the size of some pages of the built site, on an emulated phone. */
export async function measurePages(paths: readonly string[]): Promise<void> {
  await whileServed(PORT, (address) => measureAt(address, paths));
}

async function measureAt(address: string, paths: readonly string[]): Promise<void> {
  const chrome = await launch({
    chromePath: findBrowser().path,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  console.log(
    '\nLighthouse (phone): performance, accessibility, best practices, SEO; kB with everything; largest paint; layout shift; blocked',
  );
  try {
    for (const path of paths) {
      const results = [await measure(`${address}${path}`, chrome.port)];
      while (results.length < RUNS && results.some((result) => CATEGORIES.some((id) => scoreOf(result, id) < 100)))
        results.push(await measure(`${address}${path}`, chrome.port));
      print(path, results);
    }
  } finally {
    chrome.kill();
  }
}

async function measure(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { code, message } = result.lhr.runtimeError ?? {};
  if (code) throw new Error(`Lighthouse could not measure ${url}: ${message}`);
  return result.lhr;
}

const scoreOf = ({ categories }: Result, id: string): number => Math.round((categories[id]?.score ?? 0) * 100);

function print(path: string, results: readonly Result[]): void {
  const middle = (id: string) =>
    results.map((one) => scoreOf(one, id)).toSorted((a, b) => a - b)[results.length >> 1] ?? 0;
  const last = results.at(-1);
  if (!last) return;
  const said = (id: string) => last.audits[id]?.displayValue;
  const kB = ((last.audits['total-byte-weight']?.numericValue ?? 0) / 1000).toFixed(0);
  const scores = CATEGORIES.map((id) => String(middle(id)).padStart(4)).join('');
  console.log(
    `${scores}  ${kB.padStart(4)} kB  ${said('largest-contentful-paint')}  ${said('cumulative-layout-shift')}  ${said('total-blocking-time')}  ${path}`,
  );
  for (const id of CATEGORIES.filter((category) => middle(category) < 100))
    for (const { id: audit, weight } of last.categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue = '' } = last.audits[audit] ?? {};
      if (weight > 0 && typeof score === 'number' && score < 1)
        console.log(`        ${id}: ${audit}: ${title} ${displayValue}`);
    }
}
