import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import { hasLeft, type Left, type Member } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
import { monthsAfter } from '../policy/months.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { SeekReadmission } from './commands.ts';
import { ReadmissionSought } from './events.ts';

/**
 * Readmission: thirty-six months after leaving, sixty after the record of a less serious crime was expunged, with the
 * written consent of the provincial standing committee, once only and never for who is barred. The whole way of an
 * admission follows. Source: 294-QĐ/TW 3.5.
 */
export function seekReadmission(
  member: Member,
  command: SeekReadmission,
  context: { today: PlainDate; cell: CountingCell },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (!hasLeft(member)) throw refuse('readmission/not-out-of-the-party');
  const { cellResolutionOn: votedOn, consent } = command;
  const charter = policyOn('charter', votedOn);
  notInFuture('cellResolutionOn', votedOn, context.today);
  if (member.readmission) throw refuse('readmission/second-time');
  notBarred(known(member, command), charter);
  inOrder('cellResolutionOn', earliest(member.leftOn, command, charter), votedOn, 'readmission/too-early');
  inOrder('consent.date', consent.date, votedOn, 'readmission/consent-after-vote');
  const cell = counting(context.cell, votedOn);
  return {
    events: [
      ReadmissionSought.of(
        {
          ...heads(member),
          from: member.cell,
          cell,
          cellResolutionOn: votedOn,
          left: member.status,
          leftOn: member.leftOn,
          consentNumber: consent.number,
          consentOn: consent.date,
        },
        votedOn,
      ),
    ],
    policyVersions: judgedBy({ charter }),
  };
}

/** What the register itself knows of how the person left: it holds whatever the cell states. */
function known({ status, ground, familyHardship }: Left, command: SeekReadmission): SeekReadmission {
  const hardship = command.familyHardship || familyHardship === true;
  if (status === 'exited') return { ...command, bar: 'askedToLeave', familyHardship: hardship };
  const abandoned = ground === 'abandonedActivity' || ground === 'returnedCard';
  return abandoned ? { ...command, bar: 'selfAbandoned' } : command;
}

/** Never for these reasons, save who asked to leave out of family hardship. Source: 294-QĐ/TW 3.5 (param `readmissionBars`). */
function notBarred({ bar, familyHardship }: SeekReadmission, { readmissionBars }: CharterParameters): void {
  if (bar === 'none' || !readmissionBars.includes(bar)) return;
  if (bar === 'askedToLeave' && familyHardship) return;
  throw refuse('readmission/barred', { bar });
}

/** From when it may be considered. Source: 294-QĐ/TW 3.5.1. */
function earliest(
  leftOn: PlainDate,
  { expungedOn, populationPolicy }: SeekReadmission,
  charter: CharterParameters,
): PlainDate {
  if (expungedOn) return monthsAfter(expungedOn, charter.readmissionAfterExpungedMonths);
  return monthsAfter(leftOn, populationPolicy ? charter.readmissionPopulationMonths : charter.readmissionMonths);
}
