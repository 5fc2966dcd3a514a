import { expect } from '@jest/globals';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS, type Visit } from './visit.ts';

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
    // Each account has one window in which all its screens are opened: the browser reads the console's code once.
    const windows = new Map<string | undefined, Visit>();
    const windowOf = async (as: string | undefined) => {
      const at = windows.get(as) ?? (await visit(browser!, server, { as }));
      windows.set(as, at);
      return at;
    };

    beforeAll(async () => {
      server = await startServer();
      ids = await idsOf(server);
    });
    afterAll(async () => {
      for (const at of windows.values()) await at.close();
      await browser?.close();
      await server?.stop();
    });

    test.each(screens)(
      '[NFR-7] %s: wide and narrow, light and dark, nothing serious for axe and nothing sideways',
      async (name, as, path) => isWellMade(await windowOf(as), path(ids), name.startsWith('form:')),
    );
  });
}

/** Opens a screen and judges it: wide and narrow, light and dark, nothing serious for axe and nothing sideways. */
async function isWellMade(at: Visit, path: string, form: boolean): Promise<void> {
  await at.open(path);
  if (form) await at.page.locator('main form').waitFor();
  expect(await at.page.locator('main').innerText()).not.toMatch(REFUSALS);
  const [wide, narrow] = WIDTHS;
  const views = [
    { width: wide, colours: 'light' },
    { width: narrow, colours: 'dark' },
  ] as const;
  // The window is still as the screen before was judged last: that view comes first.
  for (const { width, colours } of at.page.viewportSize()?.width === wide ? views : views.toReversed()) {
    await at.page.emulateMedia({ colorScheme: colours });
    await at.resize(width);
    expect(await sideways(at.page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(at.page)).toEqual([]);
  }
  await at.nothingWrong();
}
