import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import type { Places } from '../../src/access/authorise.ts';
import type { Reader } from '../../src/http/authenticate.ts';
import { live } from '../../src/http/live.ts';
import { calendarDecider, THE_CALENDAR } from '../../src/register/policy/calendar.ts';
import { streamOf } from '../../src/kernel/decider.ts';
import { idleListeners } from './idle-listeners.ts';

const MOST_BYTES_EACH = 256 * 1024;

test('200 idle live connections cost little memory each, and are all told of a change', async () => {
  const { listeners, bytesEach, told } = await idleListeners(200);
  expect(told).toBe(listeners);
  expect(bytesEach ?? 0).toBeLessThan(MOST_BYTES_EACH);
});

describe('telling many browsers', () => {
  /** An answer that is read at once, or never. */
  class Browser extends EventEmitter {
    told = 0;
    ended = false;
    writableLength = 0;
    private readonly slow: boolean;
    constructor(slow = false) {
      super();
      this.slow = slow;
    }
    writeHead() {}
    write(text: string) {
      this.told += 1;
      if (this.slow) this.writableLength += text.length;
    }
    end() {
      this.ended = true;
    }
  }
  const everybodys = { stream: streamOf(calendarDecider, THE_CALENDAR), type: 'WorkingYearSet', data: {} };
  const event = (revision: number) => ({ ...everybodys, revision, position: String(revision).padStart(16, '0') });
  const reader = async () => ({ actor: { id: 'a', grants: [] } }) as unknown as Reader;
  const attached = (telling: ReturnType<typeof live>, browser: Browser, session: string, asked = reader) =>
    telling.attach(browser as unknown as Response, session, asked);
  /** Until an event that was told now has been told to everybody. */
  const settled = async (telling: ReturnType<typeof live>, last: Browser, count: number) => {
    while (last.told < count) await new Promise((resolve) => setImmediate(resolve));
    expect(telling.listeners).toBeGreaterThan(0);
  };

  test('one that does not read is let go, the others are told everything', async () => {
    const telling = live({} as Places);
    const [slow, quick] = [new Browser(true), new Browser()];
    attached(telling, slow, 's');
    attached(telling, quick, 'q');
    for (let revision = 0; revision < 3000; revision++) telling.tell(event(revision));
    await settled(telling, quick, 3001);
    expect(slow.ended).toBe(true);
    expect(slow.writableLength).toBeLessThan(300 * 1024);
    expect(quick.ended).toBe(false);
    telling.close();
  });

  test('requests get their turn between them, and a session is looked up once however many windows it has', async () => {
    const telling = live({} as Places);
    const browsers = Array.from({ length: 10_000 }, () => new Browser());
    let lookups = 0;
    for (const browser of browsers) attached(telling, browser, 'one', async () => ((lookups += 1), reader()));
    let turns = 0;
    const turning = () => {
      turns += 1;
      if (browsers.at(-1)!.told < 2) setImmediate(turning);
    };
    telling.tell(event(0));
    setImmediate(turning);
    await settled(telling, browsers.at(-1)!, 2);
    expect(turns).toBeGreaterThan(100);
    expect(lookups).toBe(1);
    telling.close();
  });
});
