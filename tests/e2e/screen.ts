import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

/** A screen: what it is (`form: …` where something is filled in), who opens it, and at which address. */
export type Screen<Ids> = [name: string, as: string | undefined, path: (ids: Ids) => string];

/** What stands on a page that could not be shown. */
export const REFUSALS = /hoặc tài khoản không được xem|Tài khoản này không được|Chưa thực hiện được|Thử lại/;

/**
 * A suite that opens each of the screens and judges it. Await it: it starts the browser first.
 * @param of what the screens are of, with the ids of the features that they show: `[DHTN-2.2] the procedures`
 * @param idsOf the ids that the addresses need, asked of the interface
 */
export async function everyScreen<Ids>(
  of: string,
  screens: Screen<Ids>[],
  idsOf: (server: RunningServer) => Promise<Ids>,
): Promise<void> {
  const { browser, lacks } = await launchBrowser();
  describeUnlessLacking(`every screen of ${of}`, lacks, () => {
    let server: RunningServer;
    let ids: Ids;

    beforeAll(async () => {
      server = await startServer();
      ids = await idsOf(server);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    test.each(screens)(
      '[NFR-7] %s: wide and narrow, light and dark, nothing serious for axe and nothing sideways',
      (name, as, path) => isWellMade(browser!, server, { as, path: path(ids), form: name.startsWith('form:') }),
    );
  });
}

/** Opens a screen and judges it: wide and narrow, light and dark, nothing serious for axe and nothing sideways. */
async function isWellMade(
  browser: Browser,
  server: RunningServer,
  { as, path, form }: { as?: string; path: string; form: boolean },
): Promise<void> {
  const at = await visit(browser, server, { as, path });
  expect(await at.page.locator('main').innerText()).not.toMatch(REFUSALS);
  if (form) await at.page.locator('main form').waitFor();
  for (const width of WIDTHS) {
    await at.resize(width);
    expect(await sideways(at.page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(at.page)).toEqual([]);
  }
  // The colours are all that is different in the dark, and they are the same at any width.
  await at.page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFindings(at.page, ['color-contrast'])).toEqual([]);
  await at.close();
}
