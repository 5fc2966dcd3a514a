import { v5 as uuidv5 } from 'uuid';
import { addMonths } from '../kernel/plain-date.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { ageOf } from '../register/member/awards.ts';
import { nextRound } from '../register/badge/rounds.ts';
import { caseDecider } from '../register/case/case.ts';
import { openCase } from '../register/case/decide.ts';
import { contextOf } from '../register/case/look.ts';
import { MemberDied } from '../register/leaving/events.ts';
import { memberDecider, type Member } from '../register/member/member.ts';
import { reachedOn } from '../register/member/party-age.ts';
import { policyOn } from '../register/policy/policy.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const CASES = '6d2b7f10-9a41-5c3d-b0e5-1f8c4e7a2d35';

/**
 * An official member died: if party age had reached a milestone that was not awarded, or would have within a year, the
 * cell finds the posthumous proposal begun. One that is under way already goes on, as posthumous. Source: 06-HD/TW 18.2.
 */
export function posthumousBadgesProcess({ handler, register, today }: Omit<Carrying, 'open'>): Process {
  return {
    name: 'posthumous-badges',
    react: (event) =>
      event.type === MemberDied.type && event.data['status'] === 'official' ? () => propose(event) : undefined,
  };

  async function propose(event: StoredEvent): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    const member = await register.member(subject);
    const milestone = member && due(member);
    if (!member || member.status === 'unknown' || milestone === undefined) return;
    const id = uuidv5(event.id, CASES);
    const details = { milestone, kind: 'posthumous', round: nextRound(event.effectiveOn) };
    const at = { id, today: today(), register, actor: event.meta.actor };
    try {
      await handler.handle(caseDecider, id, following(event, 'badge'), async (state) =>
        openCase(
          state,
          { kind: 'badge', subject, cell: member.cell, details, openedOn: event.effectiveOn },
          await contextOf('badge', subject, details, at),
        ),
      );
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  }
}

/** The highest milestone that a dead member may still be awarded. */
function due(member: Member): number | undefined {
  if (member.status !== 'deceased' || member.was !== 'official') return undefined;
  const { from, gaps } = ageOf(member);
  const { badgeMilestones, badgePosthumousMonths } = policyOn('charter', member.diedOn);
  const latest = addMonths(member.diedOn, badgePosthumousMonths);
  const reached = badgeMilestones.findLast((milestone) => reachedOn(from, gaps, milestone) <= latest);
  return member.badges?.some(({ milestone }) => milestone === reached) ? undefined : reached;
}
