import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { RunningServer } from './server.ts';

/** The two widths at which every screen has to work. */
export const WIDTHS = [1440, 390] as const;
export type Width = (typeof WIDTHS)[number];

const HEIGHTS: Record<Width, number> = { 1440: 900, 390: 844 };

/** How somebody comes to the console. */
export interface Coming {
  /** The demonstration account; nobody is signed in without. */
  as?: string;
  width?: Width;
  dark?: boolean;
  /** Opened at once. */
  path?: string;
}

/** Somebody at the console, in a browser context of their own. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /**
   * Opens a page of the console and waits until it is drawn: as the console's own links do, where nothing is loaded
   * again that is there already; afresh if others have recorded something since, or the page is the one that is open.
   */
  open(path: string): Promise<void>;
  /** Loads a page of the console, as from the address bar, and waits until it is drawn. */
  load(path: string): Promise<void>;
  /** Waits until the page has its heading and reads nothing any more. */
  settled(): Promise<void>;
  /** Makes the window another width, and waits until the page is drawn so. */
  resize(width: Width): Promise<void>;
  /**
   * @throws Error if the browser complained since the last time, or if something personal is left in the address, the
   *   title or the browser's storage
   */
  nothingWrong(): Promise<void>;
  /** Closes the context. @throws Error as `nothingWrong` */
  close(): Promise<void>;
}

/** Opens the console in a fresh browser context. */
export async function visit(browser: Browser, server: RunningServer, coming: Coming = {}): Promise<Visit> {
  const width = coming.width ?? 1440;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: coming.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  });
  // Ample: a machine under load is slow, and what never comes is told all the same.
  context.setDefaultTimeout(30_000);
  if (coming.as) {
    const { cookie } = await server.client(coming.as);
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: server.url, httpOnly: true, sameSite: 'Strict' }]);
  }
  const page = await context.newPage();
  const complaints = listenTo(page);
  page.on('response', (response) => {
    const position = response.headers()['position'];
    if (position) server.recordedAt(position, page);
  });
  const quiet = readingOf(page);
  const settled = async () => {
    await page.locator('h1').first().waitFor();
    await quiet();
  };
  // What others had recorded when the page was last loaded; the console reads again by itself what it recorded.
  let known: number | undefined;
  const load = async (path: string) => {
    known = server.recordedBesides(page);
    await page.goto(server.url + path);
    await settled();
  };
  const open = async (path: string) => {
    const at = new URL(page.url());
    if (known !== server.recordedBesides(page) || at.pathname + at.search === path) return load(path);
    // An entry of the history as the console's router makes them, come back to.
    await page.evaluate(
      `history.pushState({ idx: (history.state?.idx ?? 0) + 1 }, '', ${JSON.stringify(path)});
       dispatchEvent(new PopStateEvent('popstate', { state: history.state }));`,
    );
    await settled();
    // A form with something typed holds the reader back, and asks.
    if (new URL(page.url()).pathname !== new URL(path, server.url).pathname) await load(path);
  };
  const nothingWrong = async () => {
    const said = complaints.splice(0);
    if (said.length > 0) throw new Error(`the browser complained:\n${said.join('\n')}`);
    const kept = await whatIsKept(page);
    const personal = (await server.people()).map(folded).filter((word) => kept.includes(word));
    if (personal.length > 0) throw new Error(`left in the browser: ${personal.join(', ')}`);
  };
  if (coming.path !== undefined) await load(coming.path);
  return {
    page,
    context,
    open,
    load,
    settled,
    async resize(next) {
      await page.setViewportSize({ width: next, height: HEIGHTS[next] });
      await settled();
    },
    nothingWrong,
    async close() {
      await nothingWrong().finally(() => context.close());
    },
  };
}

/**
 * Run in a page: waits until nothing on it has changed for 100 ms, animation aside, and the page itself is idle. A page
 * on a slow machine may draw what it has read, and ask for the next thing, long after the answer came.
 */
const STILL = `new Promise((still) => {
  let changed = performance.now();
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(document, { subtree: true, childList: true, characterData: true });
  const look = () => {
    if (performance.now() - changed < 100) return setTimeout(() => requestIdleCallback(look), 20);
    watch.disconnect();
    still();
  };
  requestIdleCallback(look);
})`;

/** Tells when a page asks for nothing any more and stands still. The live news never ends and does not count. */
function readingOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  let waiting: (() => void)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/live')) return;
    open.add(request);
    asked += 1;
  });
  const done = (request: Request) => {
    open.delete(request);
    if (open.size > 0) return;
    waiting.forEach((go) => go());
    waiting = [];
  };
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async () => {
    for (let before = -1; before !== asked || open.size > 0;) {
      if (open.size > 0) await new Promise<void>((go) => waiting.push(go));
      before = asked;
      // What came last is drawn, and may ask for more.
      await page.evaluate(STILL);
    }
  };
}

/** What the browser says against the page. A refusal of the interface is an answer, no fault of the page. */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (/^Failed to load resource: .* status of 4\d\d/.test(message.text())) return;
    complaints.push(message.text());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const status = response.status();
    if (status >= 500 || (status >= 400 && !pathname.startsWith('/api/'))) complaints.push(`${status} ${pathname}`);
  });
  return complaints;
}

/** Address, title and storage of a page, as one text, folded. */
async function whatIsKept(page: Page): Promise<string> {
  const kept = await page.evaluate<string>(
    `decodeURIComponent(location.href) + '\\n' + document.title + '\\n' +
      JSON.stringify({ ...localStorage }) + '\\n' + JSON.stringify({ ...sessionStorage })`,
  );
  return folded(kept);
}

/** Without diacritics and in small letters, as people type in haste. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
