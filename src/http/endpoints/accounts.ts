import { listAccounts } from '../../../read-models/accounts/queries.ts';
import type { ReadView } from '../../../read-models/stores/read-store.ts';
import { accountDecider } from '../../access/account.ts';
import { mayAdminister } from '../../access/authorise.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { grantShown } from './session.ts';

/** The list of accounts: those that the reader may administer, so a page may hold fewer than were asked for. */
export function accountEndpoints(
  views: { accounts: Pick<ReadView, 'list'> },
  parts: Parts,
): Pick<Implementations<Endpoints>, 'accounts.list'> {
  return {
    async 'accounts.list'({ query, reader }) {
      const { items, next } = await listAccounts(views.accounts, query);
      const shown = await Promise.all(
        items.map(async (row) => {
          const { state } = await parts.states.load(accountDecider, row.id);
          if (!(await mayAdminister(reader.actor, state, parts.places))) return [];
          return [{ ...row, grants: await Promise.all(row.grants.map((grant) => grantShown(grant, parts))) }];
        }),
      );
      return { items: shown.flat(), next };
    },
  };
}
