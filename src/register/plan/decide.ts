import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import { yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { SetPlan } from './commands.ts';
import { AdmissionPlanSet, type PlanEvent } from './events.ts';

/** The yearly targets of an organisation, whose id it bears. */
export interface Plan {
  id: string;
  targets: ReadonlyMap<number, number>;
}

/** The state of a `plan-<organisation>` stream. */
export const planDecider: Decider<Plan, PlanEvent> = {
  prefix: 'plan-',
  initial: (id) => ({ id, targets: new Map() }),
  evolve: (plan, { data: { year, target } }) => ({ ...plan, targets: new Map(plan.targets).set(year, target) }),
};

/** Sets a year's target, of this year or of one ahead; it may be changed until the year is over. DHTN-2.2.1. */
export function setPlan(plan: Plan, { year, target }: SetPlan, context: { today: PlainDate }): Decided {
  if (year < yearOf(context.today)) throw refuse('plan/year-over', { year });
  if (plan.targets.get(year) === target) return { events: [] };
  return { events: [AdmissionPlanSet.of({ year, target }, context.today)] };
}
