import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { Position } from '../../src/kernel/envelope.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import { aMember } from '../http/a-tree.ts';
import { Audit, type Tally } from './audit.ts';
import type { Officer } from './served-folder.ts';

/** A command as it is sent, again and again if need be. */
interface Sent {
  member: string;
  key: string;
  body: string;
}

/** A proxy that is trusted. */
interface Through {
  url: string;
  certificate: Buffer;
}

/** An answer, and at which place of the log the command was stored, if it was. */
interface Answered {
  status: number;
  position: Position | undefined;
}

/**
 * An office that records members without a pause, at several desks at once. Each command that got no answer is sent once
 * more, under the same key, when a server is there again.
 */
export class Load {
  private readonly officer: Officer;
  private readonly desks: number;
  private readonly stored = new Map<string, Position>();
  private readonly unanswered: Sent[] = [];
  /** Answers that are neither a success nor a request to come again: there must be none. */
  readonly refused: number[] = [];

  constructor(officer: Officer, desks: number) {
    this.officer = officer;
    this.desks = desks;
  }

  /** How many commands were answered as stored. */
  get acknowledged(): number {
    return this.stored.size;
  }

  /**
   * Works until the server is gone.
   * @param each called after every answer, with the number of those that this server gave
   */
  async until(url: string, each: (answered: number) => void): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: this.desks });
    let answered = 0;
    const desk = async () => {
      for (;;) {
        const sent = this.unanswered.pop() ?? this.next();
        try {
          this.take(sent, await this.send(url, sent, agent));
          each((answered += 1));
        } catch {
          this.unanswered.push(sent);
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: this.desks }, desk));
    agent.destroy();
  }

  /**
   * Works through a proxy with TLS.
   * @param goOn asked after every answer, with the number of all answers until then
   * @throws Error if a command gets no answer
   */
  async through({ url, certificate }: Through, goOn: (answered: number) => boolean): Promise<void> {
    const agent = new SecureAgent({ keepAlive: true, maxSockets: this.desks, ca: certificate });
    let answered = 0;
    let working = true;
    const desk = async () => {
      while (working) {
        const sent = this.next();
        this.take(sent, await this.send(url, sent, agent));
        working &&= goOn((answered += 1));
      }
    };
    await Promise.all(Array.from({ length: this.desks }, desk));
    agent.destroy();
  }

  /** Records one member. */
  async once(url: string): Promise<void> {
    this.unanswered.push(this.next());
    await this.finish(url);
  }

  /** Sends again what got no answer, to a server that stays. */
  async finish(url: string): Promise<void> {
    const agent = new Agent({ keepAlive: true });
    for (let sent = this.unanswered.pop(); sent; sent = this.unanswered.pop()) {
      this.take(sent, await this.send(url, sent, agent));
    }
    agent.destroy();
  }

  /** How many commands that got no answer are stored all the same. */
  async storedUnanswered(store: Pick<EventStore, 'read'>): Promise<number> {
    const streams = await Promise.all(this.unanswered.map(({ member }) => store.read(`member-${member}`)));
    return streams.filter(({ length }) => length > 0).length;
  }

  /** Holds the log against all that was answered: each member is there once, at the place that was told. */
  async audit(store: EventStore): Promise<Tally> {
    const audit = new Audit();
    await audit.look(store, []);
    const { gapped, damaged, doubled } = audit.tally;
    const tally = { acknowledged: this.acknowledged, lost: 0, doubled, gapped, damaged };
    for (const [member, position] of this.stored) {
      const events = await store.read(`member-${member}`);
      if (events[0]?.position !== position) tally.lost += 1;
      if (events.length > 1) tally.doubled += 1;
    }
    return tally;
  }

  private next(): Sent {
    const body = JSON.stringify(aMember(this.officer.cell));
    return { member: randomUUID(), key: randomUUID(), body };
  }

  private take({ member }: Sent, { status, position }: Answered): void {
    if (status < 300 && position !== undefined) this.stored.set(member, position);
    else this.refused.push(status);
  }

  /** @throws Error if the connection ends before the whole answer has come */
  private send(url: string, { member, key, body }: Sent, agent: Agent): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Cookie: this.officer.cookie, 'Idempotency-Key': key };
      const ask = url.startsWith('https:') ? secureRequest : request;
      const asking = ask(`${url}/api/members/${member}/take-over`, { method: 'POST', agent, headers });
      asking.once('error', reject);
      asking.once('response', (response) => {
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode!, position: response.headers['position'] as Position | undefined }),
        );
        response.resume();
      });
      asking.end(body);
    });
  }
}
