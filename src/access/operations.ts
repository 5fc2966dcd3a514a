import type { Operation } from '../register/operation.ts';
import { accountDecider, type Account } from './account.ts';
import { CloseAccount, GiveGrant, OpenAccount, ResetPassword, WithdrawGrant } from './commands.ts';
import { closeAccount, giveGrant, openAccount, resetPassword, withdrawGrant, type AccountContext } from './decide.ts';

/**
 * A command on an account. Who gives it must administer every organisation for which the account has a grant, and
 * the organisation named in the body, if one is.
 */
export interface AccountOperation<Body = unknown> extends Omit<
  Operation<Body, Account, AccountContext>,
  'relation' | 'look'
> {
  relation: 'account';
  /** True if the account leaves this command with a one-time password, which the answer then carries. */
  setsPassword: boolean;
}

function onAccount<Body>(
  declared: Pick<AccountOperation<Body>, 'name' | 'path' | 'body' | 'decide'> & Partial<AccountOperation<Body>>,
): AccountOperation<Body> {
  return {
    room: 'access',
    roles: ['administrator'],
    relation: 'account',
    begins: false,
    setsPassword: false,
    decider: accountDecider,
    ...declared,
  };
}

/** Every command of the room. */
export const accountOperations: AccountOperation[] = [
  onAccount({
    name: 'accounts.open',
    path: '/accounts/{id}/open',
    begins: true,
    setsPassword: true,
    body: OpenAccount,
    decide: openAccount,
  }),
  onAccount({ name: 'accounts.grant', path: '/accounts/{id}/grant', body: GiveGrant, decide: giveGrant }),
  onAccount({
    name: 'accounts.withdrawGrant',
    path: '/accounts/{id}/withdraw-grant',
    body: WithdrawGrant,
    decide: withdrawGrant,
  }),
  onAccount({
    name: 'accounts.resetPassword',
    path: '/accounts/{id}/reset-password',
    setsPassword: true,
    body: ResetPassword,
    decide: resetPassword,
  }),
  onAccount({ name: 'accounts.close', path: '/accounts/{id}/close', body: CloseAccount, decide: closeAccount }),
];
