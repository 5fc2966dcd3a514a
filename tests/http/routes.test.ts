import type { Express } from 'express';
import { commands, endpoints } from '../../src/catalogue.ts';
import type { Endpoint } from '../../src/http/endpoint.ts';
import { aServer, type TestServer } from './a-server.ts';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

describe('the router', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server.stop());

  test('answers what the catalogue declares, all of it and nothing else', () => {
    const declared = [
      ...commands.map(({ path }) => `post ${path}`),
      ...Object.values(endpoints as Record<string, Endpoint>).map(({ method, path }) => `${method} ${path}`),
    ].map((route) => route.replace(/\{(\w+)\}/g, ':$1'));
    const routed = routesOf(server.app);
    expect(routed.filter((route) => route !== 'get /metrics').sort()).toEqual(declared.sort());
    expect(new Set(routed).size).toBe(routed.length);
  });

  test('no name is declared twice', () => {
    const names = [...commands.map(({ name }) => name), ...Object.keys(endpoints)];
    expect(new Set(names).size).toBe(names.length);
  });

  test('does not answer other methods, other spellings, or what lies elsewhere', async () => {
    const officer = await server.as({ role: 'upperOfficer' });
    for (const path of ['/nowhere', '/Members', '/members/', '/members/x/y/z', '/']) {
      expect((await officer.get(path)).status).toBe(404);
    }
    expect((await officer.delete('/members')).status).toBe(404);
    expect((await officer.post('/organisations', {})).status).toBe(404);
  });
});

function routesOf(app: Express): string[] {
  const walk = (layers: Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => [
      ...(route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : []),
      ...walk(handle?.stack ?? []),
    ]);
  return walk((app.router as unknown as { stack: Layer[] }).stack);
}
