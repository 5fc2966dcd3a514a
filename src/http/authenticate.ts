import type { Request } from 'express';
import { actorOn, type Actor } from '../access/authorise.ts';
import { accountDecider, type OpenAccount } from '../access/account.ts';
import type { SignedIn } from '../access/sign-in.ts';
import type { Parts } from './parts.ts';
import { problem } from './problem.ts';
import { tokenOf } from './session-cookie.ts';

/** Who asks. */
export interface Reader {
  signedIn: SignedIn;
  account: OpenAccount;
  /** The account with the grants that hold today. */
  actor: Actor;
}

type Needed = Pick<Parts, 'signIn' | 'states' | 'today' | 'rateLimit'>;

/**
 * Who sent the request. Grants come from the account's stream as it stands now: one withdrawn a moment ago no longer
 * counts.
 * @throws Problem 401 without a living session, 429 when asked too fast, 403 while a one-time password stands
 */
export async function authenticate(request: Request, parts: Needed, beforePasswordChange = false): Promise<Reader> {
  const token = tokenOf(request);
  const signedIn = token && (await parts.signIn.who(token));
  if (!signedIn) throw problem('session/required');
  const { state: account } = await parts.states.load(accountDecider, signedIn.account);
  if (account.status !== 'open') throw problem('session/required');
  parts.rateLimit(account.id);
  if (signedIn.mustChangePassword && !beforePasswordChange) throw problem('session/must-change-password');
  return { signedIn, account, actor: actorOn(account, parts.today()) };
}
