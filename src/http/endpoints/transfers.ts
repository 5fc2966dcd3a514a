import { listCollectives } from '../../../read-models/transfer-list/collectives.ts';
import { listTransfers } from '../../../read-models/transfer-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { said } from '../faults.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { topsOf } from './scope.ts';

/** The lists of the menu of transfers. */
export function transferEndpoints(
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, 'transfers.list' | 'collectiveTransfers.list'> {
  return {
    async 'transfers.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      return listTransfers(views, asked, parts.today(), { limit, cursor, withTotal: total });
    },
    async 'collectiveTransfers.list'({ under, language }) {
      const found = await listCollectives(views, await topsOf(under, views));
      return {
        items: found.map(({ held, ...row }) => ({
          ...row,
          held: held.map(({ member, refusal, values }) => ({
            ...{ member, refusal, detail: said({ code: refusal, values }, language).detail },
          })),
        })),
      };
    },
  };
}
