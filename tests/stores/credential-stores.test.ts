import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedCredentialStore } from '../../src/stores/embedded/embedded-credential-store.ts';
import { FileCheckpoints } from '../../src/stores/embedded/file-checkpoints.ts';
import { MemoryCredentialStore } from '../../src/stores/memory/memory-credential-store.ts';
import { credentialStoreContract } from '../contracts/credential-store.ts';

credentialStoreContract('memory', async () => new MemoryCredentialStore());
credentialStoreContract('an SQLite file', async () => new EmbeddedCredentialStore(':memory:'));

describe('files', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'access-'))));
  afterEach(() => rm(folder, { recursive: true }));

  test('credentials are there after a restart', async () => {
    const credential = { account: 'a', login: 'l', passwordHash: 'h', mustChange: false, setAt: 5 };
    const before = new EmbeddedCredentialStore(join(folder, 'access.sqlite'));
    await before.putCredential(credential);
    await before.close();
    const after = new EmbeddedCredentialStore(join(folder, 'access.sqlite'));
    expect(await after.credentialOf('l')).toEqual(credential);
    await after.close();
  });

  test('so are checkpoints', async () => {
    await new FileCheckpoints(join(folder, 'processes')).set('claims', '0000000000000007');
    expect(await new FileCheckpoints(join(folder, 'processes')).get('claims')).toBe('0000000000000007');
    expect(await new FileCheckpoints(join(folder, 'processes')).get('other')).toBeUndefined();
  });
});
