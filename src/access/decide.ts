import { v5 as uuidv5 } from 'uuid';
import type { Decided } from '../kernel/command-handler.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Account, OpenAccount as Open } from './account.ts';
import type { CloseAccount, GiveGrant, OpenAccount, WithdrawGrant } from './commands.ts';
import { AccountClosed, AccountOpened, GrantGiven, GrantWithdrawn, PasswordReset } from './events.ts';

/** What a decision about an account must know: the day, and who decides. */
export interface AccountContext {
  today: PlainDate;
  actor: string;
}

const GRANT_NAMESPACE = '1c7c1b0e-53a0-5a52-9d0f-3a3b8f3f3c1d';

/** Mở tài khoản: a username belongs to one account for good. */
export function openAccount(account: Account, command: OpenAccount, { today }: AccountContext): Decided {
  if (account.status !== 'unknown') throw refuse('access/account-exists');
  return {
    events: [AccountOpened.of(command, today)],
    claims: [{ kind: 'username', value: command.username }],
  };
}

/** Phân quyền. Nobody gives rights to themselves: who administers accounts stays apart from who sees members. */
export function giveGrant(account: Account, command: GiveGrant, { today, actor }: AccountContext): Decided {
  const open = stillOpen(account);
  if (open.id === actor) throw refuse('access/own-grant');
  if (command.to !== undefined && command.to < command.from) throw refuse('access/grant-ends-before-it-begins');
  const same = open.grants.some(
    (grant) =>
      !grant.withdrawn &&
      grant.role === command.role &&
      grant.organisation === command.organisation &&
      grant.from === command.from &&
      grant.to === command.to,
  );
  if (same) return { events: [] };
  const grant = uuidv5(`${open.id}/${open.grants.length}`, GRANT_NAMESPACE);
  return { events: [GrantGiven.of({ grant, ...command }, today)] };
}

/** Thu hồi quyền. */
export function withdrawGrant(account: Account, command: WithdrawGrant, { today, actor }: AccountContext): Decided {
  const open = stillOpen(account);
  if (open.id === actor) throw refuse('access/own-grant');
  const grant = open.grants.find(({ id }) => id === command.grant);
  if (!grant) throw refuse('access/no-such-grant');
  return { events: grant.withdrawn ? [] : [GrantWithdrawn.of(command, today)] };
}

/** Đặt lại mật khẩu: the one-time password that replaces it is made outside the log. */
export function resetPassword(account: Account, _: object, { today }: AccountContext): Decided {
  stillOpen(account);
  return { events: [PasswordReset.of({}, today)] };
}

/** Đóng tài khoản. Not one's own: somebody able to open accounts always remains. */
export function closeAccount(account: Account, command: CloseAccount, { today, actor }: AccountContext): Decided {
  if (account.status === 'closed') return { events: [] };
  if (stillOpen(account).id === actor) throw refuse('access/own-account');
  return { events: [AccountClosed.of({}, today)], reason: command.reason };
}

function stillOpen(account: Account): Open {
  if (account.status !== 'open') throw refuse('access/account-closed');
  return account;
}
