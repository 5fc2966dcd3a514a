import { fileURLToPath } from 'node:url';
import { eventStoreDbConnection } from '../../../src/stores/connection-string.ts';
import { EventStoreDbEventStore } from '../../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { USUAL_PATIENCE } from '../../../src/stores/eventstoredb/faults.ts';
import { events } from '../../contracts/an-event.ts';
import { AServer } from './a-server.ts';

const authority = fileURLToPath(new URL('certificate/authority.pem', import.meta.url));
const open = (url: string, patience = {}) =>
  EventStoreDbEventStore.open(eventStoreDbConnection(url), { ...USUAL_PATIENCE, firstWaitMs: 1, ...patience });

describe('what a connection string of EventStoreDB says reaches the server', () => {
  const servers: AServer[] = [];
  const started = async (given = {}) => {
    const server = await AServer.start(given);
    servers.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });

  test('TLS by an authority of its own, and the account with every append', async () => {
    const server = await started({ tls: true });
    const account = 'so-goc:m%C3%A1y%3Achủ';
    const trusted = await open(`esdb://${account}@${server.address}?tlsCAFile=${encodeURIComponent(authority)}`);
    await trusted.append('note-a', events('note-a', 1), 'no-stream');
    expect(server.authorization).toBe(`Basic ${Buffer.from('so-goc:máy:chủ').toString('base64')}`);
    await trusted.close();

    const stranger = await open(`esdb://${account}@${server.address}`, { inAllMs: 0 });
    const refused = stranger.append('note-a', events('note-a', 1, 1), 0);
    await expect(refused).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await stranger.close();
    expect(server.log.streamOf('note-a')).toHaveLength(1);
  });

  test('a cluster: its leader is found by gossip, and the next leader when that one is gone', async () => {
    const [one, other] = [await started(), await started()];
    let leader = other;
    for (const each of [one, other]) {
      each.members = () => [one, other].map((at) => ({ at, leads: at === leader }));
    }
    const store = await open(`esdb://${one.address},${other.address}?tls=false&discoveryInterval=5`);
    await store.append('note-a', events('note-a', 1), 'no-stream');
    expect([one.appends, other.appends]).toEqual([0, 1]);

    leader = one;
    await other.down();
    await store.append('note-b', events('note-b', 1), 'no-stream');
    expect(one.appends).toBe(1);
    await store.close();
  });

  test('a cluster by one name', async () => {
    const server = await started();
    server.members = () => [{ at: server, leads: true }];
    const store = await open(`esdb+discover://${server.address}?tls=false`);
    await store.append('note-a', events('note-a', 1), 'no-stream');
    expect(server.appends).toBe(1);
    await store.close();
  });
});
