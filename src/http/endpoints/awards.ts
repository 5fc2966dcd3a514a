import { badgeForecast, badgesAwarded, badgesDue } from '../../../read-models/badge-forecast/queries.ts';
import { cardBook, listCards } from '../../../read-models/card-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { nextRound, roundOn } from '../../register/badge/rounds.ts';
import { badgeSeriesDecider } from '../../register/badge/series.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { oneTopOf } from './scope.ts';

type Names = Extract<keyof Endpoints, `cards.${string}` | `badges.${string}` | `badgeSeries.${string}`>;

/** Cards and their books; badges by round: who is due, what was decided; the series of numbers. */
export function awardEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  const round = async (asked: string | undefined) =>
    roundOn(asked ?? nextRound(parts.today()), await parts.register.calendar(), parts.today());
  return {
    async 'cards.list'({ query, under }) {
      const { limit, cursor, total, state, kind } = query;
      const asked = { under: await oneTopOf(under, views), state, kind };
      return listCards(views, asked, { limit, cursor, withTotal: total });
    },
    async 'cards.book'({ query, under }) {
      const { limit, cursor, total, book, from, to } = query;
      const asked = { under: await oneTopOf(under, views), book, from, to };
      return cardBook(views, asked, { limit, cursor, withTotal: total });
    },
    async 'badges.forecast'({ query, under }) {
      const asked = await round(query.round);
      const { on, reachedBy, fileBy } = asked;
      return { round: on, reachedBy, fileBy, ...(await badgeForecast(views, await oneTopOf(under, views), asked)) };
    },
    async 'badges.due'({ query, under }) {
      const { limit, cursor, total, milestone, late } = query;
      const asked = { under: await oneTopOf(under, views), milestone, late, round: await round(query.round) };
      return badgesDue(views, asked, { limit, cursor, withTotal: total });
    },
    async 'badges.list'({ query, under }) {
      const { limit, cursor, total, milestone, state } = query;
      const asked = { under: await oneTopOf(under, views), round: query.round, milestone, state };
      return badgesAwarded(views, asked, { limit, cursor, withTotal: total });
    },
    async 'badgeSeries.show'({ id }) {
      const { state, revision } = await parts.states.load(badgeSeriesDecider, id);
      const items = [...state.byMilestone].map(([milestone, series]) => ({ milestone, ...series }));
      return { revision, items: items.sort((a, b) => a.milestone - b.milestone) };
    },
  };
}
