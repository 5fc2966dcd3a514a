import type { Decided } from '../../kernel/command-handler.ts';
import { completedMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import type { Exemption, Member } from '../member/member.ts';
import { inOrder, newDecision, notInFuture, onRoll } from '../member/steps.ts';
import type { OperationsParameters } from '../policy/parameters.ts';
import { judgedBy, type PolicyFor } from '../policy/policy.ts';
import type { EndExemption, Exempt } from './commands.ts';
import { decidedByCell, periodAllowed } from './conditions.ts';
import { ExemptionEnded, MemberExempted } from './events.ts';

export interface ExemptionContext {
  today: PlainDate;
  issuer: Issuer;
  /** The base committee above the cell on the decision's day; the upper-base, of a cell directly below it. */
  committee?: string;
  /** The rules as in force where the member's cell is on the decision's day. */
  policyFor: PolicyFor;
}

/**
 * Exempts a member, or renews it by the same path: for age and health the cell decides, on a medical paper; for any
 * other reason the base committee, or the upper-base's standing committee above a cell of its own, for a period.
 * Source: 294-QĐ/TW 7.1; 38-HD/BTCTW IV.1; 06-HD/TW 10.3.
 */
export function exempt(member: Member, command: Exempt, context: ExemptionContext): Decided {
  const held = onRoll(member);
  const { kind, ground, requestedOn, cellResolutionOn, from, until, decision } = command;
  const operations = context.policyFor('operations', decision.date);
  const already = held.exemption;
  if (already?.kind === kind && already.from === from && already.until === until) return { events: [] };

  notInFuture('decision.date', decision.date, context.today);
  inOrder('cellResolutionOn', requestedOn, cellResolutionOn, 'exemption/resolution-before-request');
  inOrder('decision.date', cellResolutionOn, decision.date, 'exemption/decision-before-resolution');
  inOrder('from', cellResolutionOn, from, 'exemption/from-before-resolution');
  if (already) inOrder('from', already.from, from, 'exemption/before-the-last-one');
  competent(command, held.cell, operations, context);
  periodAllowed(command, operations);
  const confirmed = ground === 'ageOrHealth' && healthConfirmed(command, held.birthDate, operations);
  return {
    events: [
      MemberExempted.of(
        {
          ...{ cell: held.cell, kind, ground, requestedOn, cellResolutionOn, until, case: command.case },
          medicalPaper: command.medicalPaper,
          confirmedByCell: confirmed && !command.medicalPaper ? true : undefined,
          unchecked: held.status === 'probationary' && !command.superiorCheckedOn ? true : undefined,
          deadlines: until === undefined ? undefined : [{ kind: 'exemptionEnds', on: until }],
        },
        from,
      ),
    ],
    decision,
    claims: [newDecision(held, decision)],
    policyVersions: judgedBy({ operations }),
  };
}

/** The member asked to take part again. Source: D§2.6. */
export function endExemption(member: Member, command: EndExemption, context: { today: PlainDate }): Decided {
  const held = onRoll(member);
  const { requestedOn, endsOn } = command;
  const exemption = held.exemption;
  if (!exemption || ended(exemption, endsOn)) throw refuse('exemption/none-to-end');
  notInFuture('endsOn', endsOn, context.today);
  inOrder('endsOn', exemption.from, endsOn, 'exemption/ends-before-it-begins');
  inOrder('endsOn', requestedOn, endsOn, 'exemption/ends-before-request');
  const { from: since, until: previousUntil } = exemption;
  return { events: [ExemptionEnded.of({ cell: held.cell, requestedOn, since, previousUntil }, endsOn)] };
}

function ended({ until }: Exemption, day: PlainDate): boolean {
  return until !== undefined && until <= day;
}

/** The cell itself for age and health; for another reason the committee directly above it, and no higher one. */
function competent(
  { ground }: Exempt,
  cell: string,
  operations: OperationsParameters,
  { issuer, committee }: ExemptionContext,
): void {
  standing(issuer);
  const { id } = issuer.organisation!;
  if (decidedByCell(ground, operations)) {
    if (id !== cell) throw refuse('exemption/cell-decides');
    return;
  }
  if (id !== committee) throw refuse('exemption/committee-decides');
}

function healthConfirmed(
  { medicalPaper, confirmedByCell, cellResolutionOn }: Exempt,
  birthDate: PlainDate,
  { exemptionCellConfirmsFrom: years }: OperationsParameters,
): boolean {
  if (medicalPaper) {
    inOrder('medicalPaper.date', medicalPaper.date, cellResolutionOn, 'exemption/medical-paper-after-resolution');
    return true;
  }
  const oldEnough = completedMonths(birthDate, cellResolutionOn) >= years * 12;
  if (!confirmedByCell || !oldEnough) throw refuse('exemption/no-medical-paper', { years });
  return true;
}
