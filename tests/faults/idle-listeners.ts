import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { bundled } from './bundled.ts';
import { Load } from './load.ts';
import { startedServer } from '../servers/server-process.ts';
import { preparedFolder } from './served-folder.ts';

/** Connections that warm the server up before its memory is looked at. */
const WARMING = 50;
/** Connections that are opened at once. */
const AT_ONCE = 100;

/** What it costs a server that many browsers listen to what changes. */
export interface Listeners {
  listeners: number;
  /** Resident memory for each connection, in bytes; undefined where the system does not tell. */
  bytesEach: number | undefined;
  /** Listeners that were told of a change. */
  told: number;
}

/** Opens many idle live connections to a server in a process of its own, changes something, and waits until all are told. */
export async function idleListeners(count: number): Promise<Listeners> {
  const program = await bundled('src/main.ts');
  const prepared = await preparedFolder();
  const { url, child, ended } = await startedServer(program.path, { DATA_DIR: prepared.folder });
  const sockets: Socket[] = [];
  const { port } = new URL(url);
  try {
    const open = async (more: number) => {
      for (let opened = 0; opened < more; opened += AT_ONCE) {
        const batch = Array.from({ length: Math.min(AT_ONCE, more - opened) }, () => listening(port, prepared.cookie));
        sockets.push(...(await Promise.all(batch)));
      }
    };
    await open(WARMING);
    const before = residentBytes(child.pid!);
    await open(count);
    const after = residentBytes(child.pid!);
    const told = Promise.all(sockets.map(change));
    const load = new Load(prepared, 1);
    await load.once(url);
    return {
      listeners: sockets.length,
      bytesEach: before === undefined ? undefined : Math.max(0, Math.round((after! - before) / count)),
      told: (await told).filter(Boolean).length,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    child.kill('SIGTERM');
    await ended;
    program.remove();
    prepared.remove();
  }
}

/** A browser's live connection, once the server has answered it. */
async function listening(port: string, cookie: string): Promise<Socket> {
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.setEncoding('utf8').write(`GET /api/live HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\n\r\n`);
  const [head] = (await once(socket, 'data')) as [string];
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`no live connection: ${head.split('\r\n')[0]}`);
  return socket;
}

/** True when the connection tells of a change; false if it ends before. */
function change(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.on('data', (text: string) => {
      if (text.includes('event: change')) resolve(true);
    });
    socket.once('close', () => resolve(false));
  });
}

/** Resident memory of a process, where Linux tells it. */
function residentBytes(pid: number): number | undefined {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;
  } catch {
    return undefined;
  }
}
