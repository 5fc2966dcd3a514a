import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a finding of axe-core looks like. */
interface Violation {
  id: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/**
 * Judges a page as it stands by axe-core's rules.
 * @returns a line for every serious or critical finding; none if all is well
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, to which the page's content security policy does not apply; once a page.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => {
        const why = failureSummary.split('\n').slice(1).join(' ').trim();
        return `${id}: ${help} at ${target.join(' ')} (${why})`;
      }),
    );
}

/** How many pixels the page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.scrollingElement.scrollWidth - innerWidth');
}
