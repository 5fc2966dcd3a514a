import type { Decided } from '../../kernel/command-handler.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import type { DisciplineForm } from '../discipline/events.ts';
import { disciplinesOn, type Complaint } from '../member/conduct.ts';
import { hasLeft, type Left, type Member } from '../member/member.ts';
import { heads, inOrder, newDecision, notInFuture } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { MemberRestored } from '../restoration/events.ts';
import type { SettleComplaint } from './commands.ts';
import { ComplaintSettled } from './events.ts';

export interface SettlingContext {
  today: PlainDate;
  /** The cell that takes up who is restored. */
  cell: CountingCell;
}

/**
 * What a complaint comes to: the decision stands, another form takes its place, or it is lifted. Who was put out is then
 * restored by the same decision, with continuous party age. Source: 294-QĐ/TW 8.2, 5.2.2; 06-HD/TW 5.3.
 */
export function settleComplaint(member: Member, command: SettleComplaint, context: SettlingContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const { complaint: id, outcome, form, decision } = command;
  const complaint = member.conduct?.complaints.find((one) => one.id === id);
  if (!complaint) throw refuse('complaint/not-lodged');
  if (complaint.settledOn) {
    if (complaint.settledOn === decision.date && complaint.outcome === outcome) return { events: [] };
    throw refuse('complaint/settled-already', { settledOn: complaint.settledOn });
  }
  notInFuture('decision.date', decision.date, context.today);
  inOrder('decision.date', complaint.lodgedOn, decision.date, 'complaint/settled-before-lodged');
  if (decision.issuer !== complaint.addressee) throw refuse('complaint/another-settles');
  if (outcome === 'changed' && !form) throw refuse('complaint/form-missing');
  if (outcome !== 'changed' && form) throw refuse('complaint/form-not-asked');

  const rules = policyOn('discipline', decision.date);
  const { against, addressee, level } = complaint;
  const late = complaint.settleBy !== undefined && decision.date > complaint.settleBy ? true : undefined;
  const settled = { cell: member.cell, complaint: id, against, addressee, level, outcome, form, late };
  const paper = { decision, claims: [newDecision(member, decision)], policyVersions: judgedBy({ discipline: rules }) };
  if (outcome === 'upheld') return { ...paper, events: [ComplaintSettled.of(settled, decision.date)] };

  const discipline = member.conduct?.disciplines.find((one) => one.id === against);
  if (discipline) {
    if (form === discipline.form) throw refuse('complaint/form-unchanged');
    allowed(form, member, rules.probationaryForms);
    const { form: was, on, lapsesOn } = discipline;
    const previous = { form: was, on, lapsesOn };
    const others = disciplinesOn(member.conduct, decision.date).filter(({ id: one }) => one !== against);
    const lapses = [...others.map((one) => one.lapsesOn), ...(form ? [lapsesOn] : [])].sort();
    return {
      ...paper,
      events: [ComplaintSettled.of({ ...settled, previous, inForceUntil: lapses.at(-1) }, decision.date)],
    };
  }
  const left = whoLeftSo(member, complaint);
  if (form && left.status !== 'expelled') throw refuse('complaint/striking-not-changed');
  const lapsesOn = form && addMonths(decision.date, rules.lapseMonths);
  const cell = counting(context.cell, decision.date);
  const { status: was, leftOn, before } = left;
  const restored = { ...heads(left), cell, from: left.cell, left: was, leftOn, status: before.status };
  return {
    ...paper,
    events: [
      ComplaintSettled.of({ ...settled, lapsesOn, inForceUntil: lapsesOn }, decision.date),
      MemberRestored.of({ ...restored, ground: 'complaintUpheld' }, decision.date),
    ],
  };
}

function allowed(form: DisciplineForm | undefined, member: Member, probationary: readonly DisciplineForm[]): void {
  if (form && member.status === 'probationary' && !probationary.includes(form))
    throw refuse('discipline/not-of-a-probationary-member');
}

/** Who is out by what is complained of: a readmission, or a restoration before, has overtaken the complaint. */
function whoLeftSo(member: Member, { against }: Complaint): Left {
  if (!hasLeft(member) || member.by !== against) throw refuse('complaint/overtaken');
  return member;
}
