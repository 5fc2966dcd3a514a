import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStores, service } from '../../src/container.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { aServer, rememberedReads } from '../http/a-server.ts';
import { aTree } from '../http/a-tree.ts';

const WRITERS = 200;

test('of 200 who change one member at the same revision exactly one does, revision after revision', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-writers-'));
  const events = EmbeddedEventStore.open(join(folder, 'events.sqlite'));
  const server = await aServer({ stores: { ...memoryStores(rememberedReads()), events } });
  try {
    const { member, officer } = await aTree(server);
    const corrects = (await events.read(`member-${member}`))[0]!.id;
    for (let revision = 0; revision < 3; revision++) {
      const answers = await Promise.all(
        Array.from({ length: WRITERS }, (_, writer) => {
          const changes = { occupation: `Nghề ${revision} ${writer}` };
          const body = { corrects, ground: 'entryMistake', reason: 'Ghi nhầm', changes };
          return officer.command(`/members/${member}/correct`, body, revision, { 'Idempotency-Key': randomUUID() });
        }),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, ...Array.from({ length: WRITERS - 1 }, () => 412)]);
      const winner = answers.find(({ status }) => status === 200)!;
      expect(winner.headers['etag']).toBe(`"${revision + 1}"`);
    }
    expect((await server.house.get(service.events).read(`member-${member}`)).map(({ revision }) => revision)).toEqual([
      0, 1, 2, 3,
    ]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
