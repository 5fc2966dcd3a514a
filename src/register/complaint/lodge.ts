import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Complaint } from '../member/conduct.ts';
import { hasLeft, type Member } from '../member/member.ts';
import { inOrder, notInFuture } from '../member/steps.ts';
import type { OrganisationLevel } from '../organisation/events.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { LodgeComplaint } from './commands.ts';
import { ComplaintLodged } from './events.ts';

/** An organisation of the member's chain, the cell first. */
export interface Level {
  id: string;
  level?: OrganisationLevel;
}

export interface LodgingContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  /** The member's cell and all above it, on the day of the complaint. */
  chain: readonly Level[];
}

/** What is complained of: when and by whom it was decided, and which instrument says how long one may complain. */
interface Complained {
  on: PlainDate;
  issuer?: string;
  rule: 'charter' | 'discipline';
}

/**
 * A complaint against a discipline, a striking or an expulsion: within thirty working days of receipt, by the member, to
 * a level above the one that decided or settled last. The decision stays in force. Source: 294-QĐ/TW 8.2; 21-QĐ/TW.
 */
export function lodgeComplaint(member: Member, command: LodgeComplaint, context: LodgingContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') throw refuse('member/deceased', { diedOn: member.diedOn });
  const { against, receivedOn, lodgedOn, addressee, byTheMember, text } = command;
  const complained = complainedOf(member, against);
  const earlier = (member.conduct?.complaints ?? []).filter((one) => one.against === against);
  const last = earlier.at(-1);

  if (!byTheMember) throw refuse('complaint/on-behalf');
  notInFuture('lodgedOn', lodgedOn, context.today);
  inOrder('receivedOn', last?.settledOn ?? complained.on, receivedOn, 'complaint/received-before-decided');
  inOrder('lodgedOn', receivedOn, lodgedOn, 'complaint/lodged-before-received');
  if (last && !last.settledOn) throw refuse('complaint/open-already', { lodgedOn: last.lodgedOn });
  const charter = policyOn('charter', lodgedOn);
  const rules = policyOn(complained.rule, lodgedOn);
  const lodgeBy = addWorkingDays(receivedOn, rules.complaintDays, context.calendar);
  if (lodgedOn > lodgeBy) throw refuse('complaint/too-late', { deadline: lodgeBy });
  const level = above(last, complained, addressee, context.chain);
  const days = charter.complaintSettleDays[level];
  if (days === undefined) throw refuse('complaint/not-theirs-to-settle');
  const deadlines = [{ kind: 'settleComplaint' as const, on: addWorkingDays(lodgedOn, days, context.calendar) }];
  return {
    events: [
      ComplaintLodged.of({ cell: member.cell, against, receivedOn, addressee, level, text, deadlines }, lodgedOn),
    ],
    policyVersions: judgedBy({ charter, [complained.rule]: rules }),
  };
}

function complainedOf(member: Exclude<Member, { status: 'unknown' }>, against: string): Complained {
  if (hasLeft(member) && member.by === against && member.status !== 'exited') {
    const rule = member.status === 'expelled' ? 'discipline' : 'charter';
    return { on: member.leftOn, issuer: member.decision?.issuer, rule };
  }
  const discipline = member.conduct?.disciplines.find(({ id }) => id === against);
  if (!discipline) throw refuse('complaint/no-decision');
  return { on: discipline.on, issuer: discipline.issuer, rule: 'discipline' };
}

/** The addressee lies above whoever decided or settled last; above the last one there is nobody to ask. */
function above(
  last: Complaint | undefined,
  { issuer }: Complained,
  addressee: string,
  chain: readonly Level[],
): OrganisationLevel {
  const asked = chain.findIndex(({ id }) => id === addressee);
  if (asked < 0) throw refuse('complaint/addressee-not-above');
  const settled = chain.findIndex(({ id }) => id === (last?.addressee ?? issuer));
  if (last && (last.level === 'central' || settled === chain.length - 1)) throw refuse('complaint/finally-concluded');
  if (asked <= settled) throw refuse('complaint/addressee-not-above');
  const level = chain[asked]!.level;
  if (!level) throw refuse('complaint/not-theirs-to-settle');
  return level;
}
