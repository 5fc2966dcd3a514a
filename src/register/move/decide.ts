import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays } from '../policy/working-days.ts';
import type { MoveApplicant } from './commands.ts';
import { ApplicantMoved, type MoveRuling } from './events.ts';

export interface MoveContext {
  today: PlainDate;
  cell: CountingCell;
  /** The organisation that issued the admission decision stands above the new cell too, and may admit there. */
  issuerCoversNewCell: boolean;
}

/**
 * The applicant moves to another place before joining. What was decided stands if the same authority admits at both
 * places, or if it was made within thirty working days of the move; else the old authority annuls and forwards.
 * Source: 06-HD/TW 3.9.
 */
export function moveApplicant(member: Member, command: MoveApplicant, context: MoveContext): Decided {
  switch (member.status) {
    case 'sympathiser':
    case 'admitted':
      break;
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'probationary':
    case 'official':
    case 'struckOff':
      throw refuse('move/not-an-applicant');
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
  const { movedOn } = command;
  notInFuture('movedOn', movedOn, context.today);
  const to = counting(context.cell, movedOn);
  if (to === member.cell) return { events: [] };
  inOrder('movedOn', member.cellSince, movedOn, 'move/before-last-move');
  const charter = policyOn('charter', movedOn);
  return {
    events: [ApplicantMoved.of({ ...heads(member), status: member.status, to, ruling: ruling() }, movedOn)],
    policyVersions: judgedBy({ charter }),
  };

  function ruling(): MoveRuling {
    if (member.status !== 'admitted') return 'papersGoAlong';
    if (context.issuerCoversNewCell) return 'sameAuthority';
    const decidedOn = member.admissionDecision.date;
    return decidedOn <= addWorkingDays(movedOn, charter.decisionStandsDays) ? 'decisionStands' : 'mustBeAnnulled';
  }
}
