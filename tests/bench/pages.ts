import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../browser/find-browser.ts';
import { served } from './served.ts';

const PORT = 4398;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's four scores, and what it weighed, for some pages of the built site on an emulated phone. */
export async function measurePages(paths: readonly string[]): Promise<void> {
  await served(PORT, (address) => measureAt(address, paths));
}

async function measureAt(address: string, paths: readonly string[]): Promise<void> {
  const chrome = await launch({
    chromePath: findBrowser().path,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  console.log(
    '\nLighthouse (phone): performance, accessibility, best practices, SEO; kB with everything; largest paint; layout shift',
  );
  try {
    for (const path of paths) {
      const result = await lighthouse(`${address}${path}`, {
        port: chrome.port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
      const { categories, audits } = result.lhr;
      const scores = CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)).padStart(4));
      const failed = Object.values(audits).filter(
        ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
      );
      const kB = ((audits['total-byte-weight']?.numericValue ?? 0) / 1000).toFixed(0);
      console.log(
        `${scores.join('')}  ${kB.padStart(4)} kB  ${audits['largest-contentful-paint']?.displayValue}  ${audits['cumulative-layout-shift']?.displayValue}  ${path}`,
      );
      for (const { id, title } of failed) console.log(`        ${id}: ${title}`);
    }
  } finally {
    chrome.kill();
  }
}
