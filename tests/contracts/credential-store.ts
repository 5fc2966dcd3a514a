import type { CredentialStore } from '../../src/stores/credential-store.ts';

/** What every credential store must do. */
export function credentialStoreContract(name: string, open: () => Promise<CredentialStore>): void {
  describe(`${name} keeps credentials`, () => {
    let store: CredentialStore;
    beforeEach(async () => void (store = await open()));
    afterEach(() => store.close());

    const credential = { account: 'a', login: 'l', passwordHash: 'h', mustChange: true, setAt: 5 };
    const session = (tokenHash: string, account = 'a', begunAt = 10) => ({
      ...{ tokenHash, account, begunAt, lastSeenAt: begunAt },
    });

    test('by login and by account; put again they are replaced', async () => {
      await store.putCredential(credential);
      expect(await store.credentialOf('l')).toEqual(credential);
      const changed = { ...credential, passwordHash: 'h2', mustChange: false, setAt: 6 };
      await store.putCredential(changed);
      expect(await store.credentialOfAccount('a')).toEqual(changed);
      expect(await store.credentialOf('other')).toBeUndefined();
      expect(await store.credentialOfAccount('other')).toBeUndefined();
    });

    test('failed attempts until they are cleared', async () => {
      expect(await store.attemptsAt('l')).toEqual({ failures: 0, lockedUntil: 0, lastAt: 0 });
      await store.putAttempts('l', { failures: 2, lockedUntil: 7, lastAt: 5 });
      await store.putAttempts('l', { failures: 3, lockedUntil: 9, lastAt: 6 });
      expect(await store.attemptsAt('l')).toEqual({ failures: 3, lockedUntil: 9, lastAt: 6 });
      await store.clearAttempts('l');
      expect((await store.attemptsAt('l')).failures).toBe(0);
    });

    test('sessions until they are ended, one by one or all but one', async () => {
      for (const tokenHash of ['1', '2', '3']) await store.putSession(session(tokenHash));
      await store.putSession(session('4', 'b'));
      await store.touchSession('1', 20);
      expect(await store.session('1')).toEqual({ ...session('1'), lastSeenAt: 20 });
      await store.endSession('2');
      expect(await store.session('2')).toBeUndefined();
      await store.endSessionsOf('a', '3');
      expect(await store.session('1')).toBeUndefined();
      expect(await store.session('3')).toEqual(session('3'));
      expect(await store.session('4')).toEqual(session('4', 'b'));
    });

    test('and forgets what is over', async () => {
      await store.putSession(session('old', 'a', 10));
      await store.putSession(session('new', 'a', 30));
      await store.putAttempts('old', { failures: 1, lockedUntil: 0, lastAt: 10 });
      await store.putAttempts('locked', { failures: 9, lockedUntil: 50, lastAt: 10 });
      await store.forget({ sessionsBegun: 20, attemptsMade: 20 });
      expect(await store.session('old')).toBeUndefined();
      expect(await store.session('new')).toEqual(session('new', 'a', 30));
      expect((await store.attemptsAt('old')).failures).toBe(0);
      expect((await store.attemptsAt('locked')).failures).toBe(9);
    });
  });
}
