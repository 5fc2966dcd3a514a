import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { seriousFindings, sideways } from './axe.ts';
import type { RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

/** What stands on a page that could not be shown. */
const REFUSALS = /hoặc tài khoản không được xem|Tài khoản này không được|Chưa thực hiện được|Thử lại/;

/** Opens a screen and judges it: wide and narrow, light and dark, nothing serious for axe and nothing sideways. */
export async function isWellMade(
  browser: Browser,
  server: RunningServer,
  { as, path, form }: { as?: string; path: string; form: boolean },
): Promise<void> {
  const at = await visit(browser, server, { as, path });
  expect(await at.page.locator('main').innerText()).not.toMatch(REFUSALS);
  if (form) expect(await at.page.locator('main form').count()).toBe(1);
  for (const width of WIDTHS) {
    await at.resize(width);
    expect(await sideways(at.page)).toBeLessThanOrEqual(0);
    await at.page.emulateMedia({ colorScheme: 'light' });
    expect(await seriousFindings(at.page)).toEqual([]);
    await at.page.emulateMedia({ colorScheme: 'dark' });
    // The colours are all that is different in the dark.
    expect(await seriousFindings(at.page, ['color-contrast'])).toEqual([]);
  }
  await at.close();
}
