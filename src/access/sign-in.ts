import { createHash, createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Claims } from '../kernel/claims.ts';
import type { CredentialStore, Session } from '../stores/credential-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { Passwords } from './passwords.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** A session ends after this long without a request, and after that long in any case. */
const IDLE = 8 * HOUR;
const ABSOLUTE = 12 * HOUR;
/** After so many failures in a row an attempt has to wait: 30 s, then twice as long each time, an hour at most. */
const FREE_FAILURES = 5;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = HOUR;
/** A session that was looked up is believed this long by the only process; ended there, it is forgotten at once. */
const BELIEVED = 5 * SECOND;
const TOUCHED_EVERY = 60 * SECOND;

/** Username and password do not belong together; which of them is wrong is not said. */
export class WrongCredentials extends Error {
  constructor() {
    super('wrong credentials');
    this.name = 'WrongCredentials';
  }
}

/** Too many failures in a row. */
export class SignInLocked extends Error {
  /** Whole seconds until the next attempt is considered. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('sign-in is locked');
    this.name = 'SignInLocked';
    this.retryAfter = retryAfter;
  }
}

/** Somebody who is signed in. */
export interface SignedIn {
  account: string;
  tokenHash: string;
  /** Nothing may be done but choosing a new password. */
  mustChangePassword: boolean;
}

/** Passwords and sessions. */
export interface SignIn {
  /** @throws WrongCredentials, SignInLocked, TooManySignIns */
  begin(username: string, password: string): Promise<{ token: string; signedIn: SignedIn }>;
  /** @returns undefined if the token opens no living session */
  who(token: string): Promise<SignedIn | undefined>;
  end(tokenHash: string): Promise<void>;
  endAllOf(account: string): Promise<void>;
  /** The new password ends every other session. @throws WrongCredentials if the current one is not right */
  changePassword(signedIn: SignedIn, current: string, next: string): Promise<void>;
  /** Ends all sessions. Setting again by the same or an earlier act (`at`, milliseconds) changes nothing. */
  setPassword(account: string, username: string, password: string, mustChange: boolean, at: number): Promise<void>;
  /** Whether the account's password is still to be changed; undefined if it has none. */
  mustChange(account: string): Promise<boolean | undefined>;
  /** The one-time password of a command: the same however often the command is repeated. 80 bits, typed easily. */
  oneTimePassword(commandId: string): Promise<string>;
  /** Calls back when sessions end in this process. @returns how to stop listening */
  onEnded(listener: (tokenHash: string) => void): () => void;
  /** Forgets what is over. */
  tidy(): Promise<void>;
}

export function signIn(deps: {
  store: CredentialStore;
  passwords: Passwords;
  claims: Pick<Claims, 'streamOf'>;
  keys: Pick<KeyStore, 'claimKey'>;
  clock?: () => Date;
  /** Other processes begin and end sessions too: each is looked up at every request. */
  shared?: boolean;
}): SignIn {
  const { store, passwords, shared = false } = deps;
  const now = () => (deps.clock ?? (() => new Date()))().getTime();
  // Room is made as it is needed: given as `max`, all of it is laid out at once, and the start of the server waits.
  const believed = new LRUCache<string, { session: Session; signedIn: SignedIn; at: number }>({
    maxSize: 10_000,
    sizeCalculation: () => 1,
  });
  const listeners = new Set<(tokenHash: string) => void>();
  const loginOf = (username: string) =>
    deps.claims.streamOf({ kind: 'username', value: username.normalize('NFC').trim().toLowerCase() });
  const forget = (account: string, exceptTokenHash?: string) => {
    for (const [tokenHash, { signedIn }] of believed.entries()) {
      if (signedIn.account === account && tokenHash !== exceptTokenHash) ended(tokenHash);
    }
  };
  const ended = (tokenHash: string) => {
    believed.delete(tokenHash);
    for (const listener of listeners) listener(tokenHash);
  };
  /** On either side of an instant: what a clock that was set back puts into the future must not last until then. */
  const within = (span: number, instant: number) => Math.abs(now() - instant) < span;
  const alive = (session: Session) => within(IDLE, session.lastSeenAt) && within(ABSOLUTE, session.begunAt);

  const failed = async (login: string) => {
    const { failures } = await store.attemptsAt(login);
    const count = failures + 1;
    const wait = count < FREE_FAILURES ? 0 : Math.min(FIRST_WAIT * 2 ** (count - FREE_FAILURES), LONGEST_WAIT);
    await store.putAttempts(login, { failures: count, lockedUntil: now() + wait, lastAt: now() });
  };
  /** Compares, counts a failure, forgets the failures after a success. */
  const prove = async (login: string, passwordHash: string | undefined, password: string) => {
    const { lockedUntil } = await store.attemptsAt(login);
    if (lockedUntil > now() && within(LONGEST_WAIT + SECOND, lockedUntil))
      throw new SignInLocked(Math.ceil((lockedUntil - now()) / SECOND));
    if (!(await passwords.match(passwordHash, password))) {
      await failed(login);
      throw new WrongCredentials();
    }
    await store.clearAttempts(login);
  };

  return {
    async begin(username, password) {
      const login = await loginOf(username);
      const credential = await store.credentialOf(login);
      await prove(login, credential?.passwordHash, password);
      const { account, mustChange } = credential!;
      const token = randomBytes(32).toString('base64url');
      const tokenHash = hashOf(token);
      await store.putSession({ tokenHash, account, begunAt: now(), lastSeenAt: now() });
      return { token, signedIn: { account, tokenHash, mustChangePassword: mustChange } };
    },
    async who(token) {
      const tokenHash = hashOf(token);
      const known = believed.get(tokenHash);
      if (known && !shared && within(BELIEVED, known.at) && alive(known.session)) return known.signedIn;
      const session = await store.session(tokenHash);
      if (!session) {
        if (known) ended(tokenHash);
        return undefined;
      }
      const credential = await store.credentialOfAccount(session.account);
      if (!alive(session) || !credential) {
        await store.endSession(tokenHash);
        ended(tokenHash);
        return undefined;
      }
      if (now() - session.lastSeenAt > TOUCHED_EVERY) {
        // A full disk must not keep anybody from reading: the session merely ends earlier.
        await store.touchSession(tokenHash, now()).catch(() => undefined);
        session.lastSeenAt = now();
      }
      const signedIn = { account: session.account, tokenHash, mustChangePassword: credential.mustChange };
      believed.set(tokenHash, { session, signedIn, at: now() });
      return signedIn;
    },
    async end(tokenHash) {
      await store.endSession(tokenHash);
      ended(tokenHash);
    },
    async endAllOf(account) {
      await store.endSessionsOf(account);
      forget(account);
    },
    async changePassword({ account, tokenHash }, current, next) {
      const credential = await store.credentialOfAccount(account);
      if (!credential) throw new WrongCredentials();
      await prove(credential.login, credential.passwordHash, current);
      const passwordHash = await passwords.hash(next);
      await store.putCredential({ ...credential, passwordHash, mustChange: false, setAt: now() });
      await store.endSessionsOf(account, tokenHash);
      forget(account, tokenHash);
      believed.delete(tokenHash);
    },
    async setPassword(account, username, password, mustChange, at) {
      const former = await store.credentialOfAccount(account);
      if (former && former.setAt >= at) return;
      const [login, passwordHash] = await Promise.all([loginOf(username), passwords.hash(password)]);
      await store.putCredential({ account, login, passwordHash, mustChange, setAt: at });
      await store.clearAttempts(login);
      await store.endSessionsOf(account);
      forget(account);
    },
    mustChange: async (account) => (await store.credentialOfAccount(account))?.mustChange,
    async oneTimePassword(commandId) {
      const secret = createHmac('sha256', await deps.keys.claimKey())
        .update(`one-time-password\n${commandId}`)
        .digest();
      const letters = [...secret.subarray(0, 16)].map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');
      return letters.match(/.{4}/g)!.join('-');
    },
    onEnded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tidy: () => store.forget({ sessionsBegun: now() - ABSOLUTE, attemptsMade: now() - 24 * HOUR }),
  };
}

/** 32 letters and digits that are not mistaken for one another. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
