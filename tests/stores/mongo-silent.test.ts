import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { StoreUnavailable } from '../../src/stores/event-store.ts';
import { Deployment, madeIndexes } from '../../src/stores/mongodb/deployment.ts';
import { MongoKeyStore } from '../../src/stores/mongodb/mongo-key-store.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';

/** A line to a server that can fall silent: connections stand, and nothing comes through. */
async function aLine(host: string, port: number) {
  const sockets = new Set<Socket>();
  let silent = false;
  const line = createServer((near) => {
    const far = connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => void (silent || to.write(bytes)));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    port: (line.address() as AddressInfo).port,
    silence: (now: boolean) => void (silent = now),
    async stop() {
      for (const socket of sockets) socket.destroy();
      line.close();
      await once(line, 'close');
    },
  };
}

describeUnlessLacking('A MongoDB server that falls silent', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());

  test('is waited for no longer than is said, also while connections stand; then it answers again', async () => {
    const url = server.newUrl();
    const { hostname, port } = new URL(url);
    const line = await aLine(hostname, Number(port));
    const through = new URL(url);
    through.host = `127.0.0.1:${line.port}`;
    // No look at the server comes in between.
    through.search =
      '?heartbeatFrequencyMS=600000&socketTimeoutMS=500&connectTimeoutMS=2000&serverSelectionTimeoutMS=2000';
    const deployment = await Deployment.connect(through.href);
    const keys = await MongoKeyStore.open(deployment, randomBytes(32));
    const key = await keys.keyFor('member-1');

    line.silence(true);
    const asked = [keys.keysOf(['member-1']), keys.keyFor('member-2'), keys.destroy('member-3')];
    for (const answer of await Promise.allSettled<unknown>(asked)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    line.silence(false);
    for (let answered; answered === undefined;) {
      answered = await keys.keysOf(['member-1']).catch(() => undefined);
      if (answered) expect(answered).toEqual(new Map([['member-1', key]]));
    }
    await deployment.close();
    await line.stop();
    await dropDatabases(url);
  });

  test('is waited for half a minute where nothing is said, and as long as it takes for an index', async () => {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    const { client } = deployment.database;
    expect(client.options).toMatchObject({ socketTimeoutMS: 30_000, connectTimeoutMS: 10_000 });
    expect(client.options.serverSelectionTimeoutMS).toBe(5000);
    await madeIndexes(deployment.database.collection<{ name: string }>('some'), { key: { name: 1 } });
    expect(await deployment.database.collection('some').indexExists('name_1')).toBe(true);
    await deployment.close();
    await dropDatabases(url);
  });
});
