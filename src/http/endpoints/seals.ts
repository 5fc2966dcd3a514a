import { listSeals } from '../../../read-models/seal-book/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { oneTopOf } from './scope.ts';

/** The book of seals. */
export function sealEndpoints(
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Extract<keyof Endpoints, `seals.${string}`>> {
  return {
    async 'seals.list'({ query, under }) {
      const { limit, cursor, total, q, organisation, stage, due } = query;
      const asked = { under: await oneTopOf(under, views), q, organisation, stage, due };
      return listSeals(views, asked, parts.today(), { limit, cursor, withTotal: total });
    },
  };
}
