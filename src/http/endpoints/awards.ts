import { badgeForecast, badgesAwarded, badgesDue } from '../../../read-models/badge-forecast/queries.ts';
import { cardBook, listCards } from '../../../read-models/card-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { award } from '../../register/badge/award.ts';
import type { AskedBadge } from '../../register/badge/commands.ts';
import { nextRound, roundOn, roundsFrom } from '../../register/badge/rounds.ts';
import { badgeSeriesDecider } from '../../register/badge/series.ts';
import { tried } from '../../register/case/procedure.ts';
import { policyWhere } from '../../register/look-ups.ts';
import { said } from '../faults.ts';
import type { Parts } from '../parts.ts';
import type { Language } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { oneTopOf } from './scope.ts';

/** Rounds to choose from: three years of them. Any later one can be asked about too. */
const ROUNDS_AHEAD = 12;

type Names = Extract<keyof Endpoints, `cards.${string}` | `badges.${string}` | `badgeSeries.${string}`>;

/** Cards and their books; badges by round: who is due, what was decided; the series of numbers. */
export function awardEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  const round = async (asked: string | undefined, under: string) => {
    const { register, today } = parts;
    const policyFor = await policyWhere(under, { register, today: today() });
    return roundOn(asked ?? nextRound(today()), await register.calendar(), today(), policyFor);
  };
  /** What stands against an award of its kind, once illness or a round of its own is stated where they must be. */
  const obstacle = async (id: string, asked: Pick<AskedBadge, 'milestone' | 'kind' | 'round'>, language: Language) => {
    const [member, day] = [await parts.register.member(id), parts.today()];
    const stated = { ...asked, reason: ' ', ownRound: { number: ' ', date: day } };
    const judged = member && tried('badge/not-reached', () => award(member, stated, day));
    return judged?.met === false ? said(judged, language) : undefined;
  };
  return {
    async 'cards.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await oneTopOf(under, views) };
      return listCards(views, asked, { limit, cursor, withTotal: total });
    },
    async 'cards.book'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await oneTopOf(under, views) };
      return cardBook(views, asked, { limit, cursor, withTotal: total });
    },
    async 'badges.forecast'({ query, under }) {
      const top = await oneTopOf(under, views);
      const asked = await round(query.round, top);
      const { on, reachedBy, fileBy } = asked;
      const levels = asked.milestones.map(({ years }) => years);
      const found = await badgeForecast(views, top, asked);
      return { round: on, reachedBy, fileBy, rounds: roundsFrom(parts.today(), ROUNDS_AHEAD), levels, ...found };
    },
    async 'badges.due'({ query, under, language }) {
      const { limit, cursor, total, milestone, late, early } = query;
      const top = await oneTopOf(under, views);
      const asked = { under: top, milestone, late, early, round: await round(query.round, top) };
      const found = await badgesDue(views, asked, { limit, cursor, withTotal: total });
      const kind = early ? ('early' as const) : ('regular' as const);
      const items = await Promise.all(
        found.items.map(async (row) => ({
          ...row,
          obstacle: await obstacle(row.member.id, { milestone, kind, round: asked.round.on }, language),
        })),
      );
      return { ...found, items };
    },
    async 'badges.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await oneTopOf(under, views) };
      return badgesAwarded(views, asked, { limit, cursor, withTotal: total });
    },
    async 'badgeSeries.show'({ id }) {
      const { state, revision } = await parts.states.load(badgeSeriesDecider, id);
      const items = [...state.byMilestone].map(([milestone, series]) => ({ milestone, ...series }));
      return { revision, items: items.sort((a, b) => a.milestone - b.milestone) };
    },
  };
}
