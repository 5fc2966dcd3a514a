import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';

const { browser, lacks } = await launchBrowser();

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<body style="margin:0"><h1>Sổ gốc: đảng viên, tổ chức đảng</h1></body></html>`;

describeUnlessLacking('a browser of these tests', lacks, () => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([1440, 390])('shows Vietnamese text %i px wide without scrolling sideways', async (width) => {
    const tab = await browser!.newPage({ viewport: { width, height: 800 } });
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const heading = tab.getByRole('heading', { name: 'Sổ gốc: đảng viên, tổ chức đảng' });
    expect(await heading.isVisible()).toBe(true);
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    expect((await tab.screenshot()).length).toBeGreaterThan(1_000);
    await tab.close();
  });
});
