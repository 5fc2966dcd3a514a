import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusedItem } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { policyOn } from '../policy/policy.ts';
import type { AllotBadgeNumbers, OpenBadgeSeries } from './commands.ts';
import { BadgeNumbersAllotted, BadgeSeriesOpened, type BadgeSeriesEvent } from './events.ts';

/** The numbers of a province's badges, each milestone by itself; they go up and are never given twice. */
export interface BadgeSeries {
  id: string;
  byMilestone: ReadonlyMap<number, Series>;
}

interface Series {
  symbol: string;
  letter?: string;
  digits: number;
  next: number;
}

/** The state of a `badgeSeries-<organisation>` stream. */
export const badgeSeriesDecider: Decider<BadgeSeries, BadgeSeriesEvent> = {
  prefix: 'badgeSeries-',
  initial: (id) => ({ id, byMilestone: new Map() }),
  evolve(state, event) {
    const { milestone } = event.data;
    const before = state.byMilestone.get(milestone);
    if (event.type === 'BadgeSeriesOpened') {
      const { symbol, letter, digits, next } = event.data;
      return { ...state, byMilestone: new Map(state.byMilestone).set(milestone, { symbol, letter, digits, next }) };
    }
    if (!before) return state;
    const series = { ...before, next: event.data.next };
    return { ...state, byMilestone: new Map(state.byMilestone).set(milestone, series) };
  },
};

/**
 * Opens the series of a milestone, or lets it go on from a higher number: after provinces were merged it continues and
 * never overlaps. The form of the numbers is set by the rules where they are known. Source: D§0, D§2.10.
 */
export function openBadgeSeries(state: BadgeSeries, command: OpenBadgeSeries, context: { today: PlainDate }): Decided {
  const { milestone, symbol, next } = command;
  const charter = policyOn('charter', context.today);
  if (!charter.badgeMilestones.includes(milestone)) throw refuse('badge/unknown-milestone', { milestone });
  const set = charter.badgeSeries[milestone];
  if (set && (command.letter !== undefined || command.digits !== undefined)) throw refuse('badge/form-is-set');
  const digits = set?.digits ?? command.digits;
  if (digits === undefined) throw refuse('badge/form-not-known', { milestone });
  const letter = set ? set.letter : command.letter;
  const before = state.byMilestone.get(milestone);
  if (before?.symbol === symbol && before.next === next) return { events: [] };
  if (before && before.symbol === symbol && next < before.next)
    throw refuse('badge/series-goes-up', { next: before.next });
  return { events: [BadgeSeriesOpened.of({ milestone, symbol, letter, digits, next }, context.today)] };
}

/** The next numbers, in the order of the members named; each has a badge that this committee decided and no number yet. */
export function allotBadgeNumbers(
  state: BadgeSeries,
  { milestone, members }: AllotBadgeNumbers,
  context: { today: PlainDate; members: readonly { id: string; member: Member | undefined }[] },
): Decided {
  const series = state.byMilestone.get(milestone);
  if (!series) throw refuse('badge/series-not-open', { milestone });
  if (new Set(members).size !== members.length) throw refuse('badge/member-twice');
  const refused = context.members.flatMap(({ id, member }): RefusedItem[] => {
    const badge =
      member && member.status !== 'unknown' ? member.badges?.find((one) => one.milestone === milestone) : undefined;
    if (!badge?.decision || badge.decision.issuer !== state.id)
      return [{ item: id, code: 'badge/not-decided', values: { milestone } }];
    return badge.number ? [{ item: id, code: 'badge/numbered-already', values: { number: badge.number } }] : [];
  });
  if (refused.length > 0) throw refuse('badge/members-refused', { count: refused.length }, refused);
  const last = series.next + members.length - 1;
  if (String(last).length > series.digits) throw refuse('badge/series-exhausted', { digits: series.digits });
  const numbers = members.map((member, index) => ({ member, number: written(series, series.next + index) }));
  return { events: [BadgeNumbersAllotted.of({ milestone, numbers, next: last + 1 }, context.today)] };
}

/** As it stands on badge and certificate: the province's symbol, a letter on some types, the digits. */
function written({ symbol, letter = '', digits }: Series, number: number): string {
  return `${symbol} ${letter}${String(number).padStart(digits, '0')}`;
}
