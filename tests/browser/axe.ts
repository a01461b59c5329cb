import axe from 'axe-core';
import type { Frame, Page } from 'playwright/test';

/** WCAG 2.2 at level AA, and axe's own best practices. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations that axe finds on a page, one line each with its elements. Tests all of WCAG where no rules are given.
 *
 * Axe is added to a page once and runs there. Its builder for Playwright adds it again for every run, which takes two
 * to ten times as long. A frame in a page is tested separately.
 */
export async function violations(page: Page | Frame, rules: readonly string[] = WCAG): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { found, looked } = await page.evaluate(
    async (runOnly) => {
      const { violations, passes } = await window.axe.run({
        runOnly,
        rules: { 'target-size': { enabled: true } }, // part of level AA, but off by default
        resultTypes: ['violations'],
        preload: false,
        iframes: false,
      });
      return {
        found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        looked: violations.length + passes.length,
      };
    },
    [...rules],
  );
  if (!looked) throw new Error('axe looked at nothing.');
  return found;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
