import { addMonths } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { inOrder } from '../member/steps.ts';
import type { OperationsParameters } from '../policy/parameters.ts';
import type { Exempt } from './commands.ts';
import type { ExemptionGround } from './events.ts';

/** Whether the cell itself decides for this reason. Source: 294-QĐ/TW 7.1; 38-HD/BTCTW IV.1; 06-HD/TW 10.3b. */
export function decidedByCell(
  ground: ExemptionGround,
  { exemptionAwaitingRetirementBy }: OperationsParameters,
): boolean {
  return ground === 'ageOrHealth' || (ground === 'awaitingRetirement' && exemptionAwaitingRetirementBy === 'cell');
}

/**
 * A reason other than age and health is for a period; an absence from home for less than twelve months in one decision.
 * Source: 06-HD/TW 10.3a; 38-HD/BTCTW IV.1.2.
 */
export function periodAllowed(
  { ground, from, until }: Pick<Exempt, 'ground' | 'from' | 'until'>,
  { exemptionAwayMonths: months, exemptionAwayGrounds }: OperationsParameters,
): void {
  if (until === undefined) {
    if (ground !== 'ageOrHealth') throw refuse('exemption/period-missing');
    return;
  }
  inOrder('until', from, until, 'exemption/ends-before-it-begins');
  if (exemptionAwayGrounds.includes(ground) && until >= addMonths(from, months))
    throw refuse('exemption/away-too-long', { months });
}
