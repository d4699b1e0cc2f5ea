import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a part of a page, a line each. The frame around `main` is the same on every screen: it is looked at
 * once, for it takes seconds. Runs in the page itself, where passing on all that is right takes most of the time.
 */
export async function faultsOf(page: Page, part: 'main' | 'search' | 'html' = 'main'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, rules]) => {
      const { violations } = await window.axe.run(within, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, nodes }) => `${location.pathname}${location.search} ${id}: ${nodes[0]?.html}`,
      );
    },
    [part, RULES] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
