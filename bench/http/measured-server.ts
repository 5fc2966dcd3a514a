import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import type { Load, Loaded } from './load.ts';
import { signedIn } from './sign-in.ts';

/** A server in a process of its own, a client in another, and the officer signed in. */
export class MeasuredServer {
  private readonly server: ChildProcess;
  private readonly client: ChildProcess;
  private readonly port: number;
  private readonly cookie: string;

  private constructor(server: ChildProcess, client: ChildProcess, port: number, cookie: string) {
    this.server = server;
    this.client = client;
    this.port = port;
    this.cookie = cookie;
  }

  static async start(register: GeneratedRegister): Promise<MeasuredServer> {
    const server = program('server.ts', [register.folder, register.tree.top.id]);
    const client = program('load.ts', []);
    try {
      const { port } = await said<{ port: number }>(server);
      return new MeasuredServer(server, client, port, await signedIn(`http://127.0.0.1:${port}`));
    } catch (error) {
      server.kill();
      client.kill();
      throw error;
    }
  }

  /** Has the client send corrections to the real route, or to the one that does nothing. */
  async load(asked: Pick<Load, 'subjects' | 'connections' | 'requests'>, to: 'real' | 'no-op'): Promise<Loaded> {
    const { port, cookie } = this;
    const load: Load = { ...asked, port, ...(to === 'real' ? { prefix: '', cookie } : { prefix: '/no-op' }) };
    this.client.send(load);
    const { loaded, failed } = await said<{ loaded?: Loaded; failed?: string }>(this.client);
    if (!loaded) throw new Error(`the load failed: ${failed}`);
    return loaded;
  }

  /** Until the read models have caught up with what was sent: their work belongs to the commands, not to what follows. */
  async settled(): Promise<void> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/api/ready`);
      const { secondsBehind } = (await answer.json()) as { secondsBehind: number };
      if (secondsBehind === 0) return;
      await setTimeout(20);
    }
  }

  async stop(): Promise<void> {
    this.client.disconnect();
    this.server.send('stop');
    await once(this.server, 'exit');
  }
}

/** Its log goes nowhere, as it is written: what it costs is part of what is measured. */
function program(name: string, args: string[]): ChildProcess {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return fork(file, args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/** Its next message. @throws Error if it ends instead */
function said<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const answered = (message: unknown) => {
      child.off('exit', ended);
      resolve(message as Message);
    };
    const ended = (code: number | null) => {
      child.off('message', answered);
      reject(new Error(`a measured program ended with ${code}`));
    };
    child.once('message', answered);
    child.once('exit', ended);
  });
}
