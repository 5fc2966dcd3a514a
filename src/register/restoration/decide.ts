import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, typeOfIssuer, type Issuer } from '../authority.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import { hasLeft, type Left, type Member } from '../member/member.ts';
import { heads, inOrder, newDecision, notInFuture } from '../member/steps.ts';
import type { RefuseRestoration, Restore, Resume } from './commands.ts';
import { MemberRestored, RestorationRefused } from './events.ts';

export interface RestorationContext {
  today: PlainDate;
  issuer: Issuer;
}

/**
 * Wrongly put out, and clean since: rights are restored from the decision on, with continuous party age. A case once
 * concluded is taken up again on new facts only. Source: 294-QĐ/TW 5.1, 5.2.1, 5.2.2; 06-HD/TW 5.3.
 */
export function restore(
  member: Member,
  command: Restore,
  context: RestorationContext & { cell: CountingCell },
): Decided {
  const left = out(member);
  const { decision, managedBy, cleanSince, newFacts } = command;
  concluding(left.leftOn, decision.date, managedBy, context);
  lookedIntoAgain(left, newFacts);
  if (!cleanSince) throw refuse('restoration/not-clean-since');
  const cell = counting(context.cell, decision.date);
  const { status: was, leftOn, before } = left;
  return {
    events: [
      MemberRestored.of(
        {
          ...{ ...heads(left), cell, from: left.cell, left: was, leftOn, status: before.status },
          ...{ ground: 'wronglyRemoved', newFacts },
        },
        decision.date,
      ),
    ],
    decision,
    claims: [newDecision(left, decision)],
  };
}

/** The removal stands. Source: 294-QĐ/TW 5.2.1. */
export function refuseRestoration(member: Member, command: RefuseRestoration, context: RestorationContext): Decided {
  const left = out(member);
  const { decision, managedBy, why, newFacts } = command;
  if (left.restorationRefusedOn === decision.date) return { events: [] };
  concluding(left.leftOn, decision.date, managedBy, context);
  lookedIntoAgain(left, newFacts);
  return {
    events: [RestorationRefused.of({ cell: left.cell, why, newFacts }, decision.date)],
    decision,
    claims: [newDecision(left, decision)],
  };
}

/** What was concluded once is looked into again on new facts only, whatever comes of it. Source: 294-QĐ/TW 5.2.1. */
function lookedIntoAgain({ restorationRefusedOn: refusedOn }: Left, newFacts: string | undefined): void {
  if (refusedOn && !newFacts) throw refuse('restoration/concluded-already', { refusedOn });
}

function out(member: Member): Left {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') throw refuse('member/deceased', { diedOn: member.diedOn });
  if (!hasLeft(member)) throw refuse('restoration/not-put-out');
  return member;
}

/** Who concludes on party status: the centre, the province, else the upper-base. Source: 294-QĐ/TW 5.1. */
export function concluding(
  since: PlainDate,
  decidedOn: PlainDate,
  managedBy: Resume['managedBy'],
  { today, issuer }: RestorationContext,
): void {
  notInFuture('decision.date', decidedOn, today);
  inOrder('decision.date', since, decidedOn, 'restoration/concluded-before-it-began');
  deciding(issuer, 'concludeStatus');
  const type = typeOfIssuer(issuer);
  const central = type === 'centralCommittee';
  if (managedBy === 'centre' && !central) throw refuse('restoration/higher-level-concludes', { managedBy });
  if (managedBy === 'province' && !central && type !== 'provincialCommittee')
    throw refuse('restoration/higher-level-concludes', { managedBy });
}
