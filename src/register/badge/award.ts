import { addMonths, laterOf, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { ageOf } from '../member/awards.ts';
import type { Member } from '../member/member.ts';
import { countedFrom, reachedOn } from '../member/party-age.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { policyOn } from '../policy/policy.ts';
import type { AskedBadge } from './commands.ts';

type Holder = Extract<Member, { status: 'official' | 'deceased' }>;

/** What an award rests on. */
export interface Award {
  /** The day on which party age reaches the milestone. */
  reachedOn: PlainDate;
  /** The day from which party age is counted. */
  countedFrom: PlainDate;
  /** It was due at an earlier round. */
  late: boolean;
}

/**
 * Whether a badge may be awarded, judged on a day: that of the proposal while it is one, that of the decision then.
 * Party age reaches the milestone by the round; in serious illness some months before, after death too. Each milestone
 * once, no lower one left out without a word. Source: 294-QĐ/TW 27; 06-HD/TW 18; D§2.10.
 * @throws Refusal
 */
export function award(member: Member, asked: AskedBadge, day: PlainDate): Award {
  const holder = official(member, asked);
  const charter = policyOn('charter', laterOf(asked.round, day));
  const { milestone, kind, round } = asked;
  if (!charter.badgeMilestones.includes(milestone)) throw refuse('badge/unknown-milestone', { milestone });
  const reachedBy = endOfRound(asked, charter);
  const had = holder.badges?.find((badge) => badge.milestone === milestone);
  if (kind === 'reissue') {
    if (!had?.presentedOn) throw refuse('badge/never-had', { milestone });
    if (!asked.reason) throw refuse('badge/reason-missing');
  } else if (had) throw refuse('badge/had-already', { milestone });

  const { from, gaps } = ageOf(holder);
  const reached = reachedOn(from, gaps, milestone);
  if (kind !== 'reissue') inTime(holder, asked, reached, reachedBy, charter);
  if (holder.status === 'official') disciplineOver(holder, asked, reached, day);
  if (kind !== 'reissue' && !asked.lowerLeftOut) {
    const lower = missing(holder, milestone);
    if (lower !== undefined) throw refuse('badge/lower-one-missing', { milestone: lower });
  }
  return {
    reachedOn: reached,
    countedFrom: countedFrom(from, gaps),
    late: kind === 'regular' && reached <= roundBefore(round, charter),
  };
}

/** Only who is official has a badge (D§4.6); after death, who was official then. */
function official(member: Member, { kind }: AskedBadge): Holder {
  switch (member.status) {
    case 'official':
      if (kind === 'posthumous') throw refuse('badge/still-living');
      return member;
    case 'deceased':
      if (member.was !== 'official') throw refuse('badge/not-official', { status: member.was });
      if (kind !== 'posthumous') throw refuse('badge/posthumous-only', { diedOn: member.diedOn });
      return member;
    case 'unknown':
      throw refuse('member/not-recorded');
    default:
      throw refuse('badge/not-official', { status: member.status });
  }
}

/** The last day on which the milestone may be reached for this round: others than the four are set by the province. */
function endOfRound({ round, ownRound }: AskedBadge, { badgeRounds }: CharterParameters): PlainDate {
  const known = badgeRounds.find(({ day }) => round.endsWith(`-${day}`));
  if (known) return `${yearOf(round)}-${known.reachedBy}`;
  if (!ownRound) throw refuse('badge/not-a-round', { round, rounds: badgeRounds.map(({ day }) => day).join() });
  return round;
}

/** Reached by the round; in serious illness or after death some months early. */
function inTime(
  holder: Holder,
  asked: AskedBadge,
  reached: PlainDate,
  reachedBy: PlainDate,
  charter: CharterParameters,
) {
  const { milestone, kind } = asked;
  if (holder.status === 'deceased') {
    const months = charter.badgePosthumousMonths;
    if (reached > addMonths(holder.diedOn, months)) throw refuse('badge/not-reached', { reachedOn: reached, months });
    return;
  }
  if (kind === 'early') {
    if (!asked.reason) throw refuse('badge/reason-missing');
    const { below, from, milestone: high } = charter.badgeEarlyMonths;
    const months = milestone >= high ? from : below;
    if (reached > addMonths(reachedBy, months)) throw refuse('badge/not-reached', { reachedOn: reached, months });
    return;
  }
  if (reached > reachedBy) throw refuse('badge/not-reached', { reachedOn: reached, months: 0 });
}

/** After a discipline the badge waits; then the cell confirms that the member has made up for it (D§2.10). */
function disciplineOver(holder: Holder, asked: AskedBadge, reached: PlainDate, day: PlainDate): void {
  for (const { form, on } of holder.conduct?.disciplines ?? []) {
    const until = addMonths(on, policyOn('charter', on).badgeWaitMonths[form]);
    if (day < until) throw refuse('badge/discipline-waits', { until });
    if (reached < until && !asked.confirmedByCell) throw refuse('badge/cell-has-not-confirmed', { on });
  }
}

/**
 * The lowest milestone below that was reached and not awarded. One that did not exist on the day when it was reached (35
 * years before 2026) is not missing.
 */
function missing(holder: Holder, milestone: number): number | undefined {
  const { from, gaps } = ageOf(holder);
  const lower = policyOn('charter', '9999-12-31').badgeMilestones.filter((one) => one < milestone);
  return lower.find((one) => {
    if (holder.badges?.some((badge) => badge.milestone === one)) return false;
    return policyOn('charter', reachedOn(from, gaps, one)).badgeMilestones.includes(one);
  });
}

/** The last day on which a milestone may be reached for the round before the one on a day. */
export function roundBefore(round: PlainDate, { badgeRounds }: Pick<CharterParameters, 'badgeRounds'>): PlainDate {
  const year = yearOf(round);
  return [year - 1, year]
    .flatMap((one) =>
      badgeRounds.map(({ day, reachedBy }) => ({ day: `${one}-${day}`, reachedBy: `${one}-${reachedBy}` })),
    )
    .filter(({ day }) => day < round)
    .at(-1)!.reachedBy;
}
