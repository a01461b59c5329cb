import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** WCAG 2.2 at level AA, and axe's own best practices. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe objects to on a page, a line each with the elements. All of WCAG where no rules are named. The pages have no
 * frames, so axe runs in the page itself, which is three times as fast as in a second one.
 */
export async function objections(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules ? axe.withRules([...rules]) : axe.withTags(WCAG)).analyze();
  if (!passes.length && !violations.length) throw new Error('axe looked at nothing.');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
