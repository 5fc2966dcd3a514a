import { readSheet } from 'read-excel-file/node';
import { readBack } from '../papers/read-back.ts';
import type { StoryHouse } from './a-house.ts';

/** An answer as it was given. */
export interface Answer {
  status: number;
  /** JSON is parsed; text and files are told by their content. */
  body: unknown;
  cookie?: string;
}

/** Somebody who sits before one of the houses, signed in. */
export class Desk {
  readonly at: StoryHouse;
  cookie = '';
  private signedInAs: [username: string, password: string] = ['', ''];

  constructor(at: StoryHouse) {
    this.at = at;
  }

  /** The same person before another house on the same stores. */
  before(another: StoryHouse): Desk {
    const desk = new Desk(another);
    desk.cookie = this.cookie;
    return desk;
  }

  async signIn(username: string, password: string): Promise<void> {
    const { status, cookie = '' } = await this.ask('POST', '/session', { username, password });
    if (status !== 200) throw new Error(`${username} cannot sign in: ${status}`);
    this.cookie = cookie;
    this.signedInAs = [username, password];
  }

  /** The one-time password is replaced. */
  async choosePassword(next: string): Promise<Answer> {
    const [username, current] = this.signedInAs;
    const answer = await this.ask('POST', '/session/password', { current, next });
    this.signedInAs = [username, next];
    return answer;
  }

  /** A session does not outlive the night. */
  signInAgain(): Promise<void> {
    return this.signIn(...this.signedInAs);
  }

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  /** @param body an object is sent as JSON, bytes as they are */
  async ask(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const isFile = Buffer.isBuffer(body);
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const response = await fetch(`${this.at.url}/api${path}`, {
      method,
      headers: { Cookie: this.cookie, ...(body && { 'Content-Type': type }), ...headers },
      ...(body && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    const bytes = Buffer.from(await response.arrayBuffer());
    const content = await contentOf(bytes, response.headers.get('content-type') ?? '');
    return { status: response.status, body: content, cookie };
  }
}

/** What stands in it: of workbooks and prints without the hour at which they were made. */
async function contentOf(bytes: Buffer, type: string): Promise<unknown> {
  if (type.includes('json')) return JSON.parse(String(bytes));
  if (type.includes('spreadsheetml')) return readSheet(bytes);
  if (type.includes('pdf')) return (await readBack(bytes)).pages;
  return type.startsWith('text/') ? String(bytes) : bytes.toString('base64');
}
