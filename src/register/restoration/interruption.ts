import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { ageOf, highestOf } from '../member/awards.ts';
import type { Member } from '../member/member.ts';
import { countedFrom } from '../member/party-age.ts';
import { inOrder, newDecision, notInFuture, onRoll } from '../member/steps.ts';
import type { OrganisationType } from '../organisation/events.ts';
import { isCell } from '../organisation/events.ts';
import type { RecordInterruption, Resume } from './commands.ts';
import { concluding, type RestorationContext } from './decide.ts';
import { ActivityInterrupted, ActivityResumed } from './events.ts';

/** Contact was lost: the person keeps the line on the roll until the status is concluded. Source: D§2.7. */
export function recordInterruption(
  member: Member,
  { since, why }: RecordInterruption,
  context: { today: PlainDate },
): Decided {
  const held = onRoll(member);
  const already = held.conduct?.interruptedOn;
  if (already === since) return { events: [] };
  if (already) throw refuse('restoration/interrupted-already', { since: already });
  notInFuture('since', since, context.today);
  inOrder('since', held.since, since, 'restoration/interrupted-before-last-act');
  return { events: [ActivityInterrupted.of({ cell: held.cell, why }, since)] };
}

export interface ResumptionContext extends RestorationContext {
  /** The organisations that confirm, as far as they are in the register, with what stands above each. */
  confirming: readonly {
    id: string;
    type?: OrganisationType;
    above: readonly { id: string; type?: OrganisationType }[];
  }[];
}

/**
 * Not by own fault, and confirmed by cell and base organisation where the person works or lives: the activity goes on,
 * and the time between comes off party age. By own fault there is no resumption. Source: 294-QĐ/TW 5.2.8, 4.5.1.
 */
export function resume(member: Member, command: Resume, context: ResumptionContext): Decided {
  const held = onRoll(member);
  const { decision, managedBy, ownFault, confirmedBy } = command;
  const interruptedOn = held.conduct?.interruptedOn;
  if (!interruptedOn) throw refuse('restoration/not-interrupted');
  concluding(interruptedOn, decision.date, managedBy, context);
  if (ownFault) throw refuse('restoration/own-fault');
  confirmed(context.confirming);
  const gap = { from: interruptedOn, to: decision.date, ground: 'lostContact' as const };
  const { from, gaps } = ageOf(held);
  const partyAgeGaps = [...gaps, gap];
  const standing = { countedFrom: countedFrom(from, partyAgeGaps), highest: highestOf(held) };
  return {
    events: [
      ActivityResumed.of({ cell: held.cell, interruptedOn, confirmedBy, partyAgeGaps, ...standing }, decision.date),
    ],
    decision,
    claims: [newDecision(held, decision)],
  };
}

/** A cell confirms, and the base organisation above it where there is one. */
function confirmed(confirming: ResumptionContext['confirming']): void {
  const cell = confirming.find(({ type }) => type && isCell(type));
  const base = cell?.above.find(({ type }) => type === 'baseOrg');
  if (!cell || (base && !confirming.some(({ id }) => id === base.id))) throw refuse('restoration/not-confirmed');
}
