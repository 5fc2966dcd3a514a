import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuild } from '../../src/cli/rebuild.ts';
import { configFrom } from '../../src/config.ts';
import { embeddedStores } from '../../src/container.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer } from '../servers/mongodb.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';

describeUnlessLacking('Rebuilding where several processes share the stores', lacksMongoDb, () => {
  test('is refused while a projector is at work, and otherwise holds its lease', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-goc-rebuild-'));
    const [database, mongoDb] = await Promise.all([AServer.start(), mongoDbServer()]);
    const url = mongoDb.newUrl();
    const env = { EVENT_STORE: database.url, READ_STORE: url, SHARED_STORE: url, LOG_LEVEL: 'silent' };
    const secret = { MASTER_KEY: randomBytes(32).toString('hex') };
    const config = (ttl: string) =>
      configFrom({ ...env, ...secret, DATA_DIR: join(folder, ttl), LEASE_TTL_SECONDS: ttl });

    const stores = await embeddedStores(config('600'));
    const { leases, reads } = stores.shared!;
    const held = (await leases.take('projector'))!;
    const keeping = setInterval(() => void leases.renew(held), 50);
    await expect(rebuild(['timeline'], config('0.5'))).rejects.toThrow('A projector is at work');
    clearInterval(keeping);
    await leases.release(held);

    expect(await rebuild(['timeline'], config('6'))).toBe(0);
    expect((await reads.standings()).find(({ projection }) => projection === 'timeline')?.building).toBe(false);
    expect((await leases.take('projector'))!.token).toBe(held.token + 2);
    for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
    await dropDatabases(url);
    await Promise.all([database.stop(), mongoDb.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});
