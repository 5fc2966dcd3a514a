import { listMatters } from '../../../read-models/conduct-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { oneTopOf } from './scope.ts';

/** The lists of discipline, complaints, party status, exemption and death. */
export function conductEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, 'conduct.list'> {
  return {
    async 'conduct.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...asked } = query;
      const at = await oneTopOf(under, views);
      return listMatters(views, { ...asked, under: at }, parts.today(), { limit, cursor, withTotal: total });
    },
  };
}
