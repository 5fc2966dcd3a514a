import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { damagedChains } from '../../src/notary/chains.ts';
import { service } from '../../src/container.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { memoryStores } from '../../src/container.ts';
import { aServer, rememberedReads, type TestServer } from '../http/a-server.ts';
import { aMember, aTree, type Tree } from '../http/a-tree.ts';
import { until } from '../http/asking.ts';
import { FaultyEventStore, type Line } from './faulty-event-store.ts';

describe('a store that is out of reach', () => {
  let folder: string;
  let events: FaultyEventStore;
  let server: TestServer;
  let tree: Tree;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-faulty-'));
    events = new FaultyEventStore(EmbeddedEventStore.open(join(folder, 'events.sqlite')));
    server = await aServer({ stores: { ...memoryStores(rememberedReads()), events } });
    tree = await aTree(server);
  });
  afterEach(() => void (events.line = () => 'up'));
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** A command that can be sent again as it was. */
  const recording = () => {
    const [id, key] = [randomUUID(), randomUUID()];
    const body = aMember(tree.cell);
    const send = () => tree.officer.command(`/members/${id}/take-over`, body, undefined, { 'Idempotency-Key': key });
    return { stream: `member-${id}`, send };
  };

  test.each<Line>(['down', 'cutBefore', 'cutAfter'])(
    'is said with 503 and when to come back; sent again under its key a command is stored once (%s)',
    async (line) => {
      const { stream, send } = recording();
      events.line = () => line;
      const refused = await send();
      expect(refused.status).toBe(503);
      expect(refused.body.code).toBe('server/store-unavailable');
      expect(refused.headers['retry-after']).toBe('1');
      events.line = () => 'up';
      const taken = await send();
      expect(taken.status).toBe(201);
      expect(await events.read(stream)).toHaveLength(1);
      expect((await send()).body).toEqual(taken.body);
    },
  );

  test('slow: a command waits, and who asks for something else does not', async () => {
    const { stream, send } = recording();
    const order: string[] = [];
    events.line = () => 'slow';
    const sent = send().then((answer) => (order.push('command'), answer));
    await fetchHealth().then(() => order.push('health'));
    expect((await sent).status).toBe(201);
    expect(order).toEqual(['health', 'command']);
    expect(await events.read(stream)).toHaveLength(1);
  });
  const fetchHealth = async () => expect((await tree.officer.get('/health')).status).toBe(200);

  test('flapping: whatever fails, each command comes to be stored once, and what is shown follows', async () => {
    const lines = fc.constantFrom<Line>('up', 'down', 'cutBefore', 'cutAfter', 'slow', 'up', 'up');
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 5, maxLength: 60 }), async (plan) => {
        let call = 0;
        events.line = () => plan[call++] ?? 'up';
        const commands = Array.from({ length: 4 }, recording);
        await Promise.all(
          commands.map(async ({ send }) => {
            for (let status = 503; status !== 201 && status !== 200;) {
              status = (await send()).status;
              expect([200, 201, 503]).toContain(status);
            }
          }),
        );
        for (const { stream } of commands) expect(await events.read(stream)).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
    const stored = new Set<string>();
    for await (const { type, stream } of events.readAll()) if (type === 'MemberTakenOver') stored.add(stream);
    const counted = () => tree.officer.get('/members?limit=1&total=true');
    await until<{ total: number }>(counted, ({ total }) => total === stored.size);
    const damages = [];
    for await (const damage of damagedChains(events)) damages.push(damage);
    expect(damages).toEqual([]);
    expect(await server.house.get(service.projector).waitFor((await events.head())!, 60_000)).toBe(true);
  });
});
