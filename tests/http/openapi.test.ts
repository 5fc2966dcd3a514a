import { readFile } from 'node:fs/promises';
import { clientTypes, openapiDocument } from '../../scripts/openapi-document.ts';
import { commands, endpoints } from '../../src/catalogue.ts';
import { aServer, Client } from './a-server.ts';

const committed = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the description of the interface', () => {
  test('is the committed one; after a change run npm run openapi', async () => {
    expect(`${JSON.stringify(openapiDocument(), null, 2)}\n`).toBe(await committed('openapi/openapi.json'));
  });

  test('has given the console its types; after a change run npm run openapi', async () => {
    expect(await clientTypes(openapiDocument())).toBe(await committed('admin/src/api/schema.d.ts'));
  });

  test('describes every entry of the catalogue once', () => {
    const operations = Object.values(openapiDocument().paths!).flatMap((path) =>
      Object.values(path as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    expect(operations.sort()).toEqual([...commands.map(({ name }) => name), ...Object.keys(endpoints)].sort());
  });

  test('is served', async () => {
    const server = await aServer();
    const { body, status } = await new Client(server.app).get('/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    await server.stop();
  });
});
