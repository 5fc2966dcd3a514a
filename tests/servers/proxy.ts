import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const configuration = fileURLToPath(new URL('../../deployment/haproxy.cfg', import.meta.url));
const missing = ['haproxy', 'openssl'].filter((program) => spawnSync(program, ['version']).error !== undefined);

/** What a machine lacks for suites that start the proxy; undefined if all is there. */
export const lacksProxy =
  missing.length > 0 ? `${missing.join(', ')}: apt-get install ${missing.join(' ')}` : undefined;

/** The proxy of the deployment as a plain process. */
export interface Proxy {
  /** `https://localhost:…`; its certificate is its own. */
  url: string;
  /** To be trusted by those who ask it. */
  certificate: Buffer;
  /** Where plain HTTP is answered. */
  plainUrl: string;
  stop(): Promise<void>;
}

/** Starts HAProxy with the deployment's own configuration before two API processes. @param servers `http://host:port` */
export async function proxyBefore([one, two]: readonly [string, string]): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-proxy-'));
  const certificate = selfSigned(folder);
  const [port, plainPort] = [await freePort(), await freePort()];
  const child = spawn('haproxy', ['-f', configuration], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      HTTPS_BIND: `127.0.0.1:${port}`,
      HTTP_BIND: `127.0.0.1:${plainPort}`,
      CERTIFICATE: certificate,
      API_1: new URL(one).host,
      API_2: new URL(two).host,
    },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const ended = once(child, 'close');
  const gone = new AbortController();
  void ended.then(() => gone.abort());
  while (!(await answers(port))) if (gone.signal.aborted) throw new Error(`the proxy ended: ${said}`);
  return {
    url: `https://localhost:${port}`,
    certificate: readFileSync(certificate),
    plainUrl: `http://localhost:${plainPort}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @returns a PEM file with a key and a certificate for this machine */
function selfSigned(folder: string): string {
  const file = join(folder, 'certificate.pem');
  const { status, stderr } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', file, '-out', file],
  ]);
  if (status !== 0) throw new Error(String(stderr));
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
