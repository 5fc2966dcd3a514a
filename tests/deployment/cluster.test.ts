import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { aMember } from '../http/a-tree.ts';
import { stoppedBehindProxy } from '../faults/stopped-behind-proxy.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { lacksCluster, startedCluster, type Cluster } from '../servers/cluster.ts';

describeUnlessLacking('two API processes, a runner with a standby, and the proxy', lacksCluster, () => {
  let cluster: Cluster;
  beforeAll(async () => void (cluster = await startedCluster()));
  afterAll(() => cluster.stop());

  /** Asks through the proxy, its certificate checked. */
  const ask = (path: string, headers: Record<string, string> = {}, body?: object) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { url, certificate: ca } = cluster.proxy;
      const method = body ? 'POST' : 'GET';
      const asking = request(`${url}${path}`, {
        method,
        ca,
        headers: { 'Content-Type': 'application/json', ...headers },
      });
      asking
        .once('error', reject)
        .once('response', resolve)
        .end(body && JSON.stringify(body));
    });
  /** Records a member at one server. */
  const record = async (url: string) => {
    const { cell, cookie } = cluster.officer;
    const member = randomUUID();
    const answer = await fetch(`${url}/api/members/${member}/take-over`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', cookie, 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(aMember(cell)),
    });
    expect(answer.status).toBeLessThan(300);
    return { member, position: answer.headers.get('Position')! };
  };

  test('somebody who signs in through the proxy is known to both, and nobody reads figures from outside', async () => {
    const { username, password } = cluster.officer;
    const answer = await ask('/api/session', {}, { username, password });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    const cookie = answer.headers['set-cookie']![0]!.split(';')[0]!;
    for (const { url } of cluster.apis) {
      expect((await fetch(`${url}/api/session`, { headers: { cookie } })).status).toBe(200);
    }
    expect((await ask('/metrics')).statusCode).toBe(404);
  });

  test('what one API process has stored, the other shows from its position on', async () => {
    const [one, other] = cluster.apis;
    const { member, position } = await record(one.url);
    const headers = { cookie: cluster.officer.cookie, 'Min-Position': position };
    expect((await fetch(`${other.url}/api/members/${member}`, { headers })).status).toBe(200);
  });

  test('a live connection through the proxy is told at once, by whichever process it was stored', async () => {
    const live = await ask('/api/live', { cookie: cluster.officer.cookie });
    expect(live.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    let [heard, told] = ['', false];
    const members: string[] = [];
    for await (const piece of live) {
      heard += String(piece);
      if (members.length === 0) for (const { url } of cluster.apis) members.push((await record(url)).member);
      told = members.every((member) => heard.includes(`member-${member}`));
      if (told) break;
    }
    expect(told).toBe(true);
  });

  test('the projector killed, the standby takes over, and what was stored meanwhile is shown', async () => {
    const leads = async (url: string) =>
      /^so_goc_leads_projector 1$/m.test(await (await fetch(`${url}/metrics`)).text());
    const leading = (await leads(cluster.runners[0].url)) ? 0 : 1;
    expect(await leads(cluster.runners[leading].url)).toBe(true);
    cluster.runners[leading].child.kill('SIGKILL');
    await cluster.runners[leading].ended;
    const { member, position } = await record(cluster.apis[0].url);
    const headers = { cookie: cluster.officer.cookie, 'Min-Position': position };
    const shown = async () => (await fetch(`${cluster.apis[1].url}/api/members/${member}`, { headers })).status;
    let status = await shown();
    while (status === 503) status = await shown();
    expect(status).toBe(200);
    expect(await leads(cluster.runners[1 - leading]!.url)).toBe(true);
  });

  test('one of the two API processes told to stop under load: no request fails, nothing is lost', async () => {
    const { tally, exits, refused } = await stoppedBehindProxy(cluster, 1);
    const { acknowledged, ...wrong } = tally;
    expect(wrong).toEqual({ lost: 0, doubled: 0, gapped: 0, damaged: 0 });
    expect({ exits, refused }).toEqual({ exits: [0], refused: [] });
    expect(acknowledged).toBeGreaterThan(100);
  });
});
