import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
import type { RecordDeath } from './commands.ts';
import { MemberDied } from './events.ts';

/**
 * Records a death. A fact, not a decision: no authority is asked for. It may come late, but not before an act that the
 * person took part in. Source: D§2.7.
 */
export function recordDeath(member: Member, { diedOn }: RecordDeath, context: { today: PlainDate }): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') {
    if (member.diedOn === diedOn) return { events: [] };
    throw refuse('leaving/death-recorded-already', { diedOn: member.diedOn });
  }
  notInFuture('diedOn', diedOn, context.today);
  inOrder('diedOn', member.since, diedOn, 'leaving/died-before-last-act');
  return { events: [MemberDied.of({ ...heads(member), status: member.status }, diedOn)] };
}
