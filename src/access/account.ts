import type { Decider } from '../kernel/decider.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { AccountEvent } from './events.ts';
import type { Role } from './roles.ts';

/** Somebody's way into the register, and what they may do there. */
export type Account = { status: 'unknown'; id: string } | OpenAccount | ClosedAccount;

export interface OpenAccount {
  status: 'open';
  id: string;
  username: string;
  displayName: string;
  /** Withdrawn ones included, in the order in which they were given. */
  grants: readonly Grant[];
}

export interface ClosedAccount extends Omit<OpenAccount, 'status'> {
  status: 'closed';
}

/** A role for an organisation and all below it (null: the whole register), both days included. */
export interface Grant {
  id: string;
  role: Role;
  organisation: string | null;
  from: PlainDate;
  to?: PlainDate;
  withdrawn: boolean;
}

/** The grants by which an account may act on a day: none once it is closed. */
export function grantsOn(account: Account, day: PlainDate): Grant[] {
  if (account.status !== 'open') return [];
  return account.grants.filter(
    (grant) => !grant.withdrawn && grant.from <= day && (grant.to === undefined || day <= grant.to),
  );
}

/** The state of an `account-<id>` stream. */
export const accountDecider: Decider<Account, AccountEvent> = {
  prefix: 'account-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(account, event) {
    switch (event.type) {
      case 'AccountOpened': {
        const { username, displayName } = event.data;
        return { status: 'open', id: account.id, username, displayName, grants: [] };
      }
      case 'GrantGiven': {
        if (account.status === 'unknown') return account;
        const { grant: id, ...given } = event.data;
        return { ...account, grants: [...account.grants, { id, ...given, withdrawn: false }] };
      }
      case 'GrantWithdrawn':
        if (account.status === 'unknown') return account;
        return {
          ...account,
          grants: account.grants.map((grant) =>
            grant.id === event.data.grant ? { ...grant, withdrawn: true } : grant,
          ),
        };
      case 'AccountClosed':
        return account.status === 'open' ? { ...account, status: 'closed' } : account;
      case 'PasswordReset':
        return account;
    }
  },
};
