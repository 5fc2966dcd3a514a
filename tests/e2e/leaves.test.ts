import { expect } from '@jest/globals';
import { MENU, pagesOf, type PageLeaf } from '../../admin/src/layout/leaves.ts';
import { vi } from '../../admin/src/i18n/vi.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { REFUSALS } from './screen.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

/** Who works in the demonstration, from the cell to the centre. */
const ACCOUNTS = ['bithu', 'coso', 'captren', 'thanhuy', 'trunguong', 'quantri'];

/** As it stands in the menu, with the heading above it. */
const named = ({ label, under }: PageLeaf) => [under, label].filter((key) => key !== undefined).map(words);
const words = (key: string) =>
  String(key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], vi));

describeUnlessLacking('every leaf of the menu', lacks, () => {
  let server: RunningServer;
  const visits = new Map<string, Visit>();

  beforeAll(async () => {
    server = await startServer();
    for (const as of ACCOUNTS) visits.set(as, await visit(browser!, server, { as }));
  });
  afterAll(async () => {
    for (const at of visits.values()) await at.close();
    await browser?.close();
    await server?.stop();
  });

  /** Whether the page is for this account, and has something on it. */
  const shows = async (at: Visit, path: string) => {
    await at.open(path);
    const main = at.page.locator('main');
    if (REFUSALS.test(await main.innerText())) return false;
    return (await main.getByTestId('empty').count()) === 0;
  };

  test('[DHTN-0.5] an address that leads nowhere says so, below every collection, and shows the way back', async () => {
    const { page, open } = visits.get('quantri')!;
    const collections = ['members', 'organisations', 'cases', 'proposals', 'seals', 'error-reports'];
    collections.push('reorganisations', 'transfers', 'dossiers', 'supplements', 'imports', 'accounts', 'policies');
    const nowhere = collections.map((name) => `/${name}/mot/hai/ba/bon`);
    for (const path of [...nowhere, '/transfers/new', '/cases', '/reorganisations']) {
      await open(path);
      await page.getByRole('heading', { level: 1, name: vi.app.notFound }).waitFor();
      await page.locator('main').getByRole('link', { name: vi.app.home, exact: true }).waitFor();
    }
  });

  test.each(pagesOf(MENU).map((leaf): [string, string] => [named(leaf).join(' › '), leaf.path]))(
    '[DHTN-0.5] [DHTN-1] [DHTN-2] %s: somebody of the demonstration has work or data there',
    async (_, path) => {
      const found: string[] = [];
      for (const as of ACCOUNTS) {
        if (await shows(visits.get(as)!, path)) found.push(as);
        if (found.length > 0) break;
      }
      expect(found).not.toEqual([]);
    },
  );
});
