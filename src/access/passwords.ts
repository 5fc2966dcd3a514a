import { randomBytes } from 'node:crypto';

/** Loaded when the first password comes, not when the server starts. */
const argon2 = () => import('@node-rs/argon2');

/** Argon2id: 19 MiB and two passes, about 20 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At once; more wait, so that a flood of sign-ins leaves the machine to those who are signed in. */
const AT_ONCE = 2;
const WAITING_AT_MOST = 64;

/** Too many sign-ins are being considered at once: try again in a second. */
export class TooManySignIns extends Error {
  constructor() {
    super('too many sign-ins at once');
    this.name = 'TooManySignIns';
  }
}

/** Hashes passwords and compares them. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /**
   * Whether it is the password of the hash. Without a hash (nobody has that name) it takes as long and is false.
   * @throws TooManySignIns
   */
  match(passwordHash: string | undefined, password: string): Promise<boolean>;
}

/** @param cost lighter in tests */
export function passwords(cost: typeof COST = COST): Passwords {
  let nobodys: Promise<string> | undefined;
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING_AT_MOST) throw new TooManySignIns();
      await new Promise<void>((go) => waiting.push(go));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return {
    hash: (password) => inTurn(async () => (await argon2()).hash(password.normalize('NFC'), cost)),
    async match(passwordHash, password) {
      nobodys ??= argon2().then(({ hash }) => hash(randomBytes(24).toString('base64'), cost));
      const against = passwordHash ?? (await nobodys);
      const same = await inTurn(async () => (await argon2()).verify(against, password.normalize('NFC')));
      return same && passwordHash !== undefined;
    },
  };
}
