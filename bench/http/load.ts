import { connect, type Socket } from 'node:net';
import { randomUUID } from 'node:crypto';

/** A member whose telephone number is put right again and again. */
export interface Subject {
  id: string;
  revision: number;
  /** The first event of its stream, which the corrections name. */
  corrects: string;
}

/** What is to be sent: `subjects`, at least one a connection, are shared out among them and taken in turn. */
export interface Load {
  port: number;
  /** Put before `/api`. */
  prefix: string;
  /** As the browser would send it; none for a route open to anyone. */
  cookie?: string;
  subjects: Subject[];
  connections: number;
  requests: number;
}

/** What came of it. */
export interface Loaded {
  /** Answers a second. */
  rate: number;
  /** Milliseconds from sending to the whole answer, of each request. */
  times: number[];
  /** As they stand now. */
  subjects: Subject[];
}

/**
 * Sends commands over so many connections, each waiting for its answer before it sends the next.
 * @throws Error if an answer is not a success
 */
async function run({ port, prefix, cookie, subjects, connections, requests }: Load): Promise<Loaded> {
  const lines = await Promise.all(Array.from({ length: connections }, () => Line.to(port)));
  const times: number[] = [];
  let left = requests;
  const begun = performance.now();
  await Promise.all(
    lines.map(async (line, number) => {
      const mine = subjects.filter((_, index) => index % connections === number);
      for (let turn = 0; left > 0; turn++) {
        left -= 1;
        const subject = mine[turn % mine.length]!;
        const sent = performance.now();
        const answer = await line.ask(requestFor(subject, prefix, port, cookie));
        times.push(performance.now() - sent);
        if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.body}`);
        subject.revision = (JSON.parse(answer.body) as { revision: number }).revision;
      }
    }),
  );
  const rate = (times.length / (performance.now() - begun)) * 1000;
  for (const line of lines) line.close();
  return { rate, times, subjects };
}

function requestFor({ id, revision, corrects }: Subject, prefix: string, port: number, cookie?: string): string {
  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const body = JSON.stringify({ corrects, ground: 'entryMistake', reason: 'Ghi nham khi nhap so', changes: { phone } });
  return [
    `POST ${prefix}/api/members/${id}/correct HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    `Idempotency-Key: ${randomUUID()}`,
    `If-Match: "${revision}"`,
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
    `\r\n${body}`,
  ].join('\r\n');
}

/** One kept connection. It reads no more of an answer than is needed, so that the load costs less than what it measures. */
class Line {
  private readonly socket: Socket;
  private received = '';
  private answered: ((answer: { status: number; body: string }) => void) | undefined;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      this.received += text;
      const headers = this.received.indexOf('\r\n\r\n');
      if (headers < 0) return;
      const status = Number(this.received.slice(9, 12));
      const length = /content-length: (\d+)/i.exec(this.received.slice(0, headers));
      const body = this.received.slice(headers + 4);
      // A refusal ends the run, whatever else would come of it.
      if (status === 200 && Buffer.byteLength(body) < Number(length![1])) return;
      this.received = '';
      this.answered?.({ status, body });
    });
  }

  static to(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(new Line(socket)));
      socket.once('error', reject);
    });
  }

  ask(request: string): Promise<{ status: number; body: string }> {
    return new Promise((answered) => {
      this.answered = answered;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }
}

process.on('disconnect', () => process.exit());
process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send!({ loaded }),
    (error: Error) => process.send!({ failed: error.message }),
  );
});
