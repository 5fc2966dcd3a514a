import { AccountClosed, AccountOpened, GrantGiven, GrantWithdrawn, PasswordReset } from '../../src/access/events.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';

/** The accounts and what each may do: for whoever administers them. Nothing is decided by it. */
export const accounts = projection(
  'accounts',
  1,
  {
    accounts: { fields: { username: 'text', displayName: 'text', sortName: 'string' }, sorts: ['sortName'] },
    grants: { fields: { account: 'string' } },
  },
  on(AccountOpened, (e) => {
    const { username, displayName } = e.data;
    const doc = { username, displayName, sortName: username, status: 'open', revision: e.revision };
    return [{ kind: 'put', collection: 'accounts', id: idOf(e), doc }];
  }),
  on(GrantGiven, (e) => {
    const { grant, ...given } = e.data;
    return [{ kind: 'put', collection: 'grants', id: grant, doc: { account: idOf(e), ...given } }, moved(e)];
  }),
  on(GrantWithdrawn, (e) => [{ kind: 'remove', collection: 'grants', id: e.data.grant }, moved(e)]),
  on(PasswordReset, (e) => [moved(e)]),
  on(AccountClosed, (e) => [moved(e, { status: 'closed' })]),
);

function idOf(e: ProjectedEvent): string {
  return e.stream.slice('account-'.length);
}

function moved(e: ProjectedEvent, fields: Record<string, unknown> = {}) {
  return {
    kind: 'patch' as const,
    collection: 'accounts',
    id: idOf(e),
    fields: { ...fields, revision: e.revision },
  };
}
