import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyReadLog } from '../../src/access/read-log.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loaded before the server: whatever it asks of another machine fails and is told. */
const NETWORK_CUT = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  import dns from 'node:dns';
  const cut = (what) => { console.error('asked of the network: ' + what); throw new Error('there is no network'); };
  const here = (host) => /^(localhost|127\\.|::1)/.test(host);
  const [connect, lookup] = [net.Socket.prototype.connect, dns.lookup];
  net.Socket.prototype.connect = function (...options) {
    const { path, host = 'localhost' } = [options[0]].flat()[0] ?? {};
    return path || here(host) ? connect.apply(this, options) : cut(host);
  };
  dns.lookup = (name, ...more) => (here(name) ? lookup(name, ...more) : cut(name));
  dns.promises.lookup = (name) => cut(name);
`)}`;

describe('the whole server on a folder', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'so-goc-main-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Starts src/main.ts and waits until it says where it is ready. */
  async function started(more: Record<string, string> = {}, first: string[] = []) {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, [...first, '--import', 'tsx', 'src/main.ts'], {
      cwd: root,
      env: { ...env, DATA_DIR: folder, PORT: '0', SO_GOC_DEMO: '0', ...more },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += String(text)));
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    const ended = once(child, 'exit') as Promise<[number | null]>;
    const url = await new Promise<string | undefined>((resolve) => {
      child.stdout.on('data', () => {
        const ready = /^ready (\S+)$/m.exec(out);
        if (ready) resolve(ready[1]);
      });
      void ended.then(() => resolve(undefined));
    });
    return {
      url,
      said: () => out,
      complained: () => err,
      tell: (signal: NodeJS.Signals) => child.kill(signal),
      stop: async () => {
        child.kill('SIGTERM');
        return (await ended)[0];
      },
      ended,
    };
  }
  const signIn = (url: string, username: string, password: string) =>
    fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });

  test('[DHTN-0.3] makes the first administrator, stops cleanly, and is the same after a restart', async () => {
    const first = await started();
    const [, username, password] = /administrator: (\S+), .* password: (\S+)$/m.exec(first.said())!;
    expect((await signIn(first.url!, username!, password!)).status).toBe(200);
    expect((await fetch(`${first.url}/api/ready`)).status).toBe(200);
    const figures = await (await fetch(`${first.url}/metrics`)).text();
    expect(figures).toContain('so_goc_request_seconds_count{method="post",route="/session",status="200"} 1');
    expect(figures).toContain('so_goc_read_models_behind_seconds 0');
    expect(first.said().trimEnd().split('\n').at(-1)).toBe(`ready ${first.url}`);
    expect(await first.stop()).toBe(0);

    const second = await started();
    expect((await signIn(second.url!, username!, password!)).status).toBe(200);
    expect(await second.stop()).toBe(0);
    expect(await verifyReadLog(join(folder, 'reads'))).toEqual([]);
  });

  test('[DHTN-0.1] without a network it is all there: no other machine is asked for anything', async () => {
    const alone = await started({}, ['--import', NETWORK_CUT]);
    const [, username, password] = /administrator: (\S+), .* password: (\S+)$/m.exec(alone.said())!;
    const answer = await signIn(alone.url!, username!, password!);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const next = 'một câu đủ dài để nhớ';
    const changed = await fetch(`${alone.url}/api/session/password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', cookie },
      body: JSON.stringify({ current: password, next }),
    });
    expect(changed.status).toBeLessThan(300);
    expect((await fetch(`${alone.url}/api/accounts`, { headers: { cookie } })).status).toBe(200);
    expect(await alone.stop()).toBe(0);
    expect(alone.complained()).not.toContain('asked of the network');
  });

  test('told to stop, it says that it is not ready and answers on for a while; told again, it goes at once', async () => {
    const leaving = await started({ DRAIN_SECONDS: '600' });
    const ready = async () => (await fetch(`${leaving.url}/api/ready`)).status;
    expect(await ready()).toBe(200);
    leaving.tell('SIGTERM');
    while ((await ready()) === 200);
    expect(await ready()).toBe(503);
    expect((await fetch(`${leaving.url}/api/health`)).status).toBe(200);
    expect((await signIn(leaving.url!, 'nobody', 'nothing')).status).toBe(401);
    expect(await leaving.stop()).toBe(0);
  });

  test('says in one line what is wrong with a setting', async () => {
    const { url, complained, ended } = await started({ EVENT_STORE: 'esdb://somewhere', PORT: 'http' });
    expect(url).toBeUndefined();
    expect(complained()).toContain('EVENT_STORE: kết nối TLS cần tài khoản');
    expect(complained()).toContain('PORT: ');
    expect((await ended)[0]).toBe(1);
  });
});
