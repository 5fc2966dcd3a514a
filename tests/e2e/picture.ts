/**
 * Takes the picture of the README from a demonstration with invented people:
 * `npm run build && npx tsx tests/e2e/picture.ts`, which writes docs/console.png.
 */
import { writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { startServer } from './server.ts';
import { visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();
if (!browser) throw new Error(`There is no picture without ${lacks}.`);
const server = await startServer();
try {
  const client = await server.client('thanhuy');
  const { items } = await client.get<{ items: { id: string; takenOver: boolean }[] }>(
    '/members?status=official&sort=-joinDate&limit=100',
  );
  const member = items.find(({ takenOver }) => !takenOver)!;
  const at = await visit(browser, server, { as: 'thanhuy', path: `/members/${member.id}` });
  await writeFile(new URL('../../docs/console.png', import.meta.url), await at.page.screenshot());
  await at.close();
} finally {
  await browser.close();
  await server.stop();
}
