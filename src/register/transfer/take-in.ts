import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import type { Member } from '../member/member.ts';
import { reviewDeadlines } from '../member/probation.ts';
import { inOrder, notInFuture, personOf } from '../member/steps.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import type { TakeIn } from './commands.ts';
import { MemberTakenIn } from './events.ts';

export interface TakingInContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  cell: CountingCell;
}

/**
 * A member comes with a paper letter from a place that is not in this register; works without any connection to it.
 * Who went out of this register before comes back to the same file. Source: 38-HD/BTCTW II.4.3.1; 06-HD/TW 8.2c.
 */
export function takeIn(member: Member, command: TakeIn, context: TakingInContext): Decided {
  if (member.status !== 'unknown' && member.status !== 'transferredOut') throw refuse('member/already-recorded');
  const { letter, indexCertified, receivedOn, status, joinDate, officialDate, ...person } = command;
  const cell = counting(context.cell, receivedOn);
  notInFuture('receivedOn', receivedOn, context.today);
  inOrder('receivedOn', letter.date, receivedOn, 'transfer/received-before-letter');
  if (!indexCertified) throw refuse('transfer/index-not-certified');
  inOrder('birthDate', person.birthDate, person.admissionDecisionDate, 'member/born-after');
  inOrder('joinDate', person.admissionDecisionDate, joinDate, 'transfer/join-before-decision');
  inOrder('receivedOn', joinDate, receivedOn, 'transfer/received-before-joining');
  if ((status === 'official') !== (officialDate !== undefined)) throw refuse('transfer/official-date');
  if (officialDate) inOrder('officialDate', joinDate, officialDate, 'transfer/official-before-join');
  if (officialDate) inOrder('receivedOn', officialDate, receivedOn, 'transfer/received-before-joining');
  if (person.cardNumber && status !== 'official') throw refuse('correction/card-of-probationary');
  const known = member.status === 'transferredOut' ? member : undefined;
  const named = personOf(person);
  if (known && (known.sex !== named.sex || known.birthYear !== named.birthYear))
    throw refuse('transfer/another-person');
  if (known) inOrder('receivedOn', known.leftOn, receivedOn, 'transfer/before-last-move');
  const { citizenId, cardNumber, dossierNumber } = person;
  return {
    events: [
      MemberTakenIn.of(
        {
          ...{ ...named, cell, status, joinDate, officialDate, transfer: (known?.transfers ?? 0) + 1 },
          ...{ letterNumber: letter.number, letterOn: letter.date, origin: letter.origin, formerCell: known?.cell },
          deadlines: status === 'probationary' ? reviewDeadlines(joinDate, context.calendar) : undefined,
        },
        receivedOn,
      ),
    ],
    claims: [
      ...(citizenId ? [{ kind: 'citizenId', value: citizenId }] : []),
      ...(cardNumber ? [{ kind: 'cardNumber', value: cardNumber }] : []),
      ...(dossierNumber ? [{ kind: 'dossierNumber', value: dossierNumber }] : []),
    ],
  };
}
