import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigRefused, configFrom } from '../src/config.ts';

const MASTER_KEY = '0f'.repeat(32);
const MONGODB = 'mongodb://clerk:bimat@one:27017/so-goc';
const SHARED = {
  ...{ EVENT_STORE: 'esdb://one:2113?tls=false', READ_STORE: MONGODB, SHARED_STORE: MONGODB, MASTER_KEY },
};

describe('configuration', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'so-goc-config-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('what processes share is named together with a log, read models and a master key that they can share', () => {
    expect(configFrom(SHARED)).toMatchObject({ sharedStore: MONGODB, readStore: MONGODB, masterKey: MASTER_KEY });
    expect(configFrom({}).sharedStore).toBeUndefined();
  });

  test.each(['EVENT_STORE', 'READ_STORE', 'MASTER_KEY'])('SHARED_STORE without %s is refused in one line', (name) => {
    const refused = refusal({ ...SHARED, [name]: undefined });
    expect(refused).toMatch(/^SHARED_STORE: cần đồng thời [^\n]+ an embedded log serves one process$/);
    expect(refused).not.toContain('bimat');
  });

  test('secrets come from files, too, without the end of the line', () => {
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const config = configFrom({
      EVENT_STORE: SHARED.EVENT_STORE,
      READ_STORE_FILE: file('read', `${MONGODB}\n`),
      SHARED_STORE_FILE: file('shared', `${MONGODB}\n`),
      MASTER_KEY_FILE: file('master', `${MASTER_KEY}\r\n`),
    });
    expect(config).toMatchObject({ sharedStore: MONGODB, readStore: MONGODB, masterKey: MASTER_KEY });
    expect(refusal({ ...SHARED, MASTER_KEY_FILE: join(folder, 'master') })).toContain('either MASTER_KEY or');
    expect(refusal({ MASTER_KEY_FILE: join(folder, 'nowhere') })).toContain('(ENOENT)');
    expect(refusal({ MASTER_KEY_FILE: file('empty', '\n') })).toContain('is empty');
    expect(refusal({ MASTER_KEY_FILE: file('short', 'abc') })).toMatch(/^MASTER_KEY: .* 64 hexadecimal digits$/);
  });

  test('ROLES are all of them; fewer only where stores are shared, and none that there is not', () => {
    expect([...configFrom({}).roles]).toEqual(['api', 'projector', 'processes']);
    const { roles, leaseLifetime } = configFrom({ ...SHARED, ROLES: 'projector, processes', LEASE_TTL_SECONDS: '2' });
    expect([...roles, leaseLifetime]).toEqual(['projector', 'processes', 2000]);
    expect(refusal({ ROLES: 'api' })).toMatch(/^ROLES: [^\n]+ SHARED_STORE=mongodb:\/\/…$/);
    expect(refusal({ ...SHARED, ROLES: 'api,printer' })).toMatch(/^ROLES/);
  });

  function refusal(env: Record<string, string | undefined>): string {
    try {
      configFrom(env);
    } catch (error) {
      if (error instanceof ConfigRefused) return error.message;
      throw error;
    }
    throw new Error('it was not refused');
  }
});
