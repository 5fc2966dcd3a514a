import type { Decided } from '../../kernel/command-handler.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import { hasLeft, type Left, type Member } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
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
  const { cellResolutionOn: votedOn, consent, expungedOn, bar, familyHardship } = command;
  const charter = policyOn('charter', votedOn);
  notInFuture('cellResolutionOn', votedOn, context.today);
  if (member.readmission) throw refuse('readmission/second-time');
  const barred = barOf(member) ?? bar;
  const hardship = familyHardship || member.familyHardship === true;
  if (barred !== 'none' && !(barred === 'askedToLeave' && hardship))
    throw refuse('readmission/barred', { bar: barred });
  const earliest = expungedOn
    ? addMonths(expungedOn, charter.readmissionAfterExpungedMonths)
    : addMonths(member.leftOn, charter.readmissionMonths);
  inOrder('cellResolutionOn', earliest, votedOn, 'readmission/too-early');
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
function barOf({ status, ground }: Left): SeekReadmission['bar'] | undefined {
  if (status === 'exited') return 'askedToLeave';
  return ground === 'abandonedActivity' || ground === 'returnedCard' ? 'selfAbandoned' : undefined;
}
