import { listTransfers } from '../../../read-models/transfer-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { topsOf } from './scope.ts';

/** The lists of the menu of transfers. */
export function transferEndpoints(
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, 'transfers.list'> {
  return {
    async 'transfers.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      return listTransfers(views, asked, parts.today(), { limit, cursor, withTotal: total });
    },
  };
}
