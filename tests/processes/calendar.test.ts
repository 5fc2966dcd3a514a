import { pino } from 'pino';
import { verifyStream } from '../../src/kernel/chain.ts';
import { calendarProcess } from '../../src/processes/calendar.ts';
import { whereverItDies } from '../office/restarts.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';

describe('the calendar', () => {
  let store: MemoryEventStore;
  let now: Date;
  beforeEach(() => {
    store = new MemoryEventStore();
    now = new Date('2026-11-20T16:59:00Z');
  });
  const calendar = () => calendarProcess(store, () => now, pino({ level: 'silent' }));
  const days = async () => (await store.read('calendar')).map(({ effectiveOn }) => effectiveOn);

  test('records each day of Vietnam once', async () => {
    const one = calendar();
    await one.turn();
    await one.turn();
    expect(await days()).toEqual(['2026-11-20']);
    now = new Date('2026-11-20T17:00:00Z');
    await one.turn();
    await calendar().turn();
    expect(await days()).toEqual(['2026-11-20', '2026-11-21']);
    expect(verifyStream(await store.read('calendar'))).toEqual([]);
  });

  test('makes up for days on which nothing ran, but not for years', async () => {
    await calendar().turn();
    now = new Date('2026-11-24T03:00:00Z');
    await calendar().turn();
    expect(await days()).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
    now = new Date('2029-01-01T03:00:00Z');
    await calendar().turn();
    expect((await days()).slice(5)).toEqual(['2029-01-01']);
  });

  test('two at once record the day once', async () => {
    await Promise.all([calendar().turn(), calendar().turn()]);
    expect(await days()).toEqual(['2026-11-20']);
  });

  test('calendar: comes to the same wherever it dies', async () => {
    await whereverItDies(
      async (power) => {
        store = new MemoryEventStore();
        now = new Date('2026-11-18T03:00:00Z');
        await calendar().turn();
        now = new Date('2026-11-20T03:00:00Z');
        const append: MemoryEventStore['append'] = (...events) => power(() => store.append(...events));
        const dying = Object.create(store, { append: { value: append } }) as MemoryEventStore;
        await calendarProcess(dying, () => now, pino({ level: 'silent' })).turn();
      },
      async () => {
        await calendar().turn();
        expect(await days()).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
      },
    );
  });
});
