import type { Decided } from '../../kernel/command-handler.ts';
import { valueAt } from '../../kernel/dated-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing } from '../authority.ts';
import { notInFuture } from '../member/steps.ts';
import type { CorrectRating, RateOrganisation } from './commands.ts';
import { OrganisationRated, OrganisationRatingCorrected, type OrganisationRating } from './events.ts';
import type { Organisation, RecordedOrganisation } from './organisation.ts';
import { changed, recorded, type ChangeContext } from './steps.ts';

/** Of every fact, whatever its day. */
const AT_LAST = '9999-12-31';

/** How an organisation was rated of a year, by what was decided up to a day; undefined if it was not. */
export function ratingOf(
  organisation: Organisation,
  year: number,
  day: PlainDate = AT_LAST,
): OrganisationRating | undefined {
  if (organisation.status === 'unknown') return undefined;
  return valueAt(organisation.facts, `rating:${year}`, day) as OrganisationRating | undefined;
}

/** Xếp loại chất lượng hằng năm: once a year, by the level above. Source: 366-QĐ/TW; D§2.12. */
export function rate(organisation: Organisation, command: RateOrganisation, context: ChangeContext): Decided {
  const known = ratedFromAbove(organisation, command, context);
  const { year, rating, decision } = command;
  const before = ratingOf(known, year);
  if (before === rating) return { events: [] };
  if (before !== undefined) throw refuse('rating/already-rated', { year, rating: before });
  return changed(command, OrganisationRated.of({ year, rating }, decision.date));
}

/** Đính chính xếp loại: what was recorded wrongly, or a later decision that changed it. */
export function correctRating(organisation: Organisation, command: CorrectRating, context: ChangeContext): Decided {
  const known = ratedFromAbove(organisation, command, context);
  const { year, rating, decision, reason } = command;
  const previous = ratingOf(known, year);
  if (previous === undefined) throw refuse('rating/not-rated-yet', { year });
  return { ...changed(command, OrganisationRatingCorrected.of({ year, rating, previous }, decision.date)), reason };
}

function ratedFromAbove(
  organisation: Organisation,
  { year, decision }: RateOrganisation,
  { issuer, today }: ChangeContext,
): RecordedOrganisation {
  const known = recorded(organisation);
  notInFuture('decision.date', decision.date, today);
  standing(issuer);
  if (issuer.organisation!.id === known.id) throw refuse('rating/by-itself');
  if (year > Number(decision.date.slice(0, 4))) throw refuse('rating/year-to-come', { year });
  if (year < Number(known.since.slice(0, 4))) throw refuse('rating/before-it-existed', { year, since: known.since });
  if (known.status === 'ended' && year > Number(known.endedOn.slice(0, 4)))
    throw refuse('organisation/ended', { endedOn: known.endedOn });
  return known;
}
