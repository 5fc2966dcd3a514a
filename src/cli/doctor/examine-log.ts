import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projections } from '../../../read-models/register.ts';
import { buildsBeside } from '../../../read-models/stores/embedded/builds-beside.ts';
import type { Config } from '../../config.ts';
import { hashOf } from '../../kernel/chain.ts';
import type { StoredEvent } from '../../kernel/envelope.ts';
import type { EventStore } from '../../stores/event-store.ts';
import { positionOf } from '../../stores/position.ts';
import { configured, openToRead } from '../named-store.ts';
import type { Finding } from './finding.ts';

/** So many events at the end of the log are checked; `verify` checks all. */
const CHECKED = 100;
/** A clock may be this far behind the one that stored the last event, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000;
/** With the server at work a read model may be this far behind, in events. */
const BEHIND = 1000;

/** The log's end, its chains, the clock against it, and the read models that follow it. */
export async function* examineLog(config: Config, running: boolean, now: Date): AsyncGenerator<Finding> {
  const what = 'sổ gốc / event log';
  const file = join(config.dataDir, 'events.sqlite');
  const embedded = config.eventStore === undefined;
  if (embedded && !existsSync(file)) {
    yield {
      what,
      said: `không có / there is none: ${file}`,
      todo: {
        vi: 'Kiểm tra DATA_DIR; nếu đúng thư mục thì khôi phục bằng so-goc restore.',
        en: 'Check DATA_DIR; if it is the right folder, restore it with so-goc restore.',
      },
    };
    return;
  }
  let events: StoredEvent[];
  let broken: StoredEvent | undefined;
  let head: string | undefined;
  try {
    const store = await openToRead(configured(config));
    try {
      head = await store.head();
      // Only in the embedded log a position is a count.
      const after = Math.max(0, Number(head ?? 0) - CHECKED);
      events = embedded ? await all(store.readAll(positionOf(after))) : [];
      broken = await firstBroken(store, events);
    } finally {
      await store.close();
    }
  } catch (error) {
    yield { what, said: (error as Error).message, todo: embedded ? DAMAGED : OUT_OF_REACH };
    return;
  }
  if (broken) {
    yield { what, said: `chuỗi băm đứt tại / chain broken at ${broken.id}`, todo: DAMAGED };
  } else {
    yield { what, said: head === undefined ? 'trống / empty' : `đến vị trí / up to position ${head}` };
  }
  yield clockFinding(events.at(-1), now);
  if (config.readStore) {
    // A file that was left from before says nothing. The address may hold a password.
    yield {
      what: 'dữ liệu hiển thị / read models',
      said: 'nằm trong MongoDB (READ_STORE): xem /api/ready / kept in MongoDB: see /api/ready',
    };
    return;
  }
  const reads = join(config.dataDir, `read-models${embedded ? '' : '-eventstoredb'}.sqlite`);
  yield* examineReadModels(reads, running, embedded ? Number(head ?? 0) : undefined);
}

const DAMAGED = {
  vi: 'Dừng máy chủ, chạy so-goc verify để biết mọi chỗ hư hại, rồi khôi phục từ bản sao lưu.',
  en: 'Stop the server, run so-goc verify to see every damage, then restore from a backup.',
};

const OUT_OF_REACH = {
  vi: 'Kiểm tra EVENT_STORE, mạng và máy chủ EventStoreDB.',
  en: 'Check EVENT_STORE, the network and the EventStoreDB server.',
};

async function all(events: AsyncIterable<StoredEvent>): Promise<StoredEvent[]> {
  const found: StoredEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
}

async function firstBroken(store: EventStore, events: StoredEvent[]): Promise<StoredEvent | undefined> {
  for (const event of events) {
    const before = event.revision === 0 ? undefined : (await store.read(event.stream, event.revision - 1))[0];
    const linked = (before?.meta.hash ?? null) === event.meta.previousHash;
    if (!linked || hashOf(event) !== event.meta.hash) return event;
  }
  return undefined;
}

function clockFinding(last: StoredEvent | undefined, now: Date): Finding {
  const finding = { what: 'đồng hồ / clock', said: now.toISOString() };
  if (!last || now.getTime() > Date.parse(last.recordedAt) - CLOCK_TOLERANCE) return finding;
  return {
    ...finding,
    said: `${finding.said}, sự kiện cuối / last event ${last.recordedAt}`,
    todo: {
      vi: 'Đồng hồ của máy chậm hơn sự kiện cuối cùng: chỉnh lại giờ, bật đồng bộ NTP.',
      en: 'The clock is behind the last event: set it right and switch on NTP.',
    },
  };
}

/** @param head how many events there are, where that is known */
function* examineReadModels(file: string, running: boolean, head: number | undefined): Generator<Finding> {
  const builds = buildsBeside(file);
  for (const { name, version } of Object.values(projections)) {
    const what = `dữ liệu hiển thị / read model ${name}`;
    const answering = builds.find((build) => build.projection === name && build.answering === 1);
    if (answering?.version !== version) {
      const is = answering ? `phiên bản / version ${answering.version}` : 'chưa có / not there yet';
      // Not a fault: the server builds it by itself, and the old one answers meanwhile.
      yield { what, said: `${is}, sẽ dựng / to be built: ${version}` };
      continue;
    }
    const behind = head === undefined ? 0 : head - Number(answering.position ?? 0);
    const finding = {
      what,
      said: `phiên bản / version ${version}${head === undefined ? '' : `, chậm / behind ${behind}`}`,
    };
    if (!running || behind < BEHIND) yield finding;
    else {
      yield {
        ...finding,
        todo: {
          vi: `Xem /api/ready và nhật ký của máy chủ; nếu đã dừng ở một sự kiện thì dừng máy chủ rồi chạy so-goc rebuild ${name}.`,
          en: `See /api/ready and the server's log; if it stopped at an event, stop the server and run so-goc rebuild ${name}.`,
        },
      };
    }
  }
}
