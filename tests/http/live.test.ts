import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { service } from '../../src/container.ts';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

describe('what is told as it happens', () => {
  let server: TestServer;
  let tree: Tree;
  let web: Server;
  let secretary: Client;
  let sibling: Client;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    web = createServer(server.app);
    await new Promise<void>((resolve) => void web.listen(0, '127.0.0.1', resolve));
    secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    sibling = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    await tree.officer.get('/members', { 'Min-Position': tree.position });
  });
  afterAll(async () => {
    await server.stop();
    await new Promise((resolve) => web.close(resolve));
  });

  /** Opens the stream of a browser; `next` gives what is told next, or undefined when the stream has ended. */
  const watch = async (client: Client) => {
    const { port } = web.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/live`, { headers: { Cookie: client.cookie } });
    const chunks = response.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let text = '';
    return {
      response,
      next: async (): Promise<Record<string, unknown> | undefined> => {
        for (;;) {
          const told = /event: change\ndata: (.*)\n\n/.exec(text);
          if (told) {
            text = text.slice(told.index + told[0].length);
            return JSON.parse(told[1]!) as Record<string, unknown>;
          }
          const { done, value } = await chunks.next();
          if (done) return undefined;
          text += value;
        }
      },
    };
  };
  const takeOver = async (cell: string) => {
    const id = crypto.randomUUID();
    await tree.officer.command(`/members/${id}/take-over`, aMember(cell));
    return id;
  };

  test('ids and revisions only, of what one may read', async () => {
    const [mine, theirs] = [await watch(secretary), await watch(sibling)];
    expect(mine.response.headers.get('content-type')).toContain('text/event-stream');
    const here = await takeOver(tree.cell);
    const there = await takeOver(tree.sibling);
    expect(await mine.next()).toEqual({
      stream: `member-${here}`,
      revision: 0,
      type: 'MemberTakenOver',
      position: expect.any(String),
    });
    // The first that the other cell is told of is its own member, although the first cell's came before.
    expect((await theirs.next())!['stream']).toBe(`member-${there}`);
  });

  test('until the session ends', async () => {
    const leaving = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const stream = await watch(leaving);
    await leaving.delete('/session');
    expect(await stream.next()).toBeUndefined();
  });

  test('and nothing more once the account is closed', async () => {
    const administrator = await server.as({ role: 'administrator' });
    const closing = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const stream = await watch(closing);
    await administrator.command(`/accounts/${closing.account}/close`, { reason: 'Nghỉ' }, 1);
    await takeOver(tree.cell);
    expect(await stream.next()).toBeUndefined();
  });

  test('needs a session', async () => {
    secretary.cookie = '';
    const { response } = await watch(secretary);
    expect(response.status).toBe(401);
    expect(server.house.get(service.live).listeners).toBeGreaterThan(0);
  });
});
