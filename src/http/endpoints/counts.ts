import { counts, monthly, movement } from '../../../read-models/headcount/queries.ts';
import { listTimeline } from '../../../read-models/timeline/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { actorNames } from '../actor-names.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { oneTopOf, topsOf } from './scope.ts';

type Names = 'counts.show' | 'counts.movement' | 'counts.monthly' | 'timeline.list';

/** Figures, and what was recorded lately. */
export function countEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'counts.show'({ query, under }) {
      const { asOf, knownAt } = query;
      return counts(views, await oneTopOf(under, views), { today: parts.today(), asOf, knownAt });
    },
    async 'counts.movement'({ query, under }) {
      const { from, to } = query;
      return movement(views, { under: await oneTopOf(under, views), from, to }, parts.today());
    },
    async 'counts.monthly'({ query, under }) {
      return monthly(views, { under: await oneTopOf(under, views), months: query.months }, parts.today());
    },
    async 'timeline.list'({ query, under }) {
      const { limit, cursor } = query;
      return listTimeline(views, await topsOf(under, views), (ids) => actorNames(ids, parts), { limit, cursor });
    },
  };
}
