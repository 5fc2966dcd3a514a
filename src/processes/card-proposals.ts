import { v5 as uuidv5 } from 'uuid';
import type { StoredEvent } from '../kernel/envelope.ts';
import { caseDecider } from '../register/case/case.ts';
import { openCase } from '../register/case/decide.ts';
import { contextOf } from '../register/case/look.ts';
import { memberDecider } from '../register/member/member.ts';
import { MemberRecognised } from '../register/recognition/events.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const CASES = '3f6a1e4c-2f0b-5d1e-8a77-0c2f5b1d9e61';

/**
 * Who is recognised is to be given a card: the cell finds the proposal begun, as a draft of its own, unless there is one
 * already or the member has a card. Source: 38-HD/BTCTW II.2; D§2.3, D§2.8.
 */
export function cardProposalsProcess({ handler, register, today }: Omit<Carrying, 'open'>): Process {
  return {
    name: 'card-proposals',
    react: (event) => (event.type === MemberRecognised.type ? () => propose(event) : undefined),
  };

  async function propose(event: StoredEvent): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    const member = await register.member(subject);
    if (member?.status !== 'official' || member.card?.held || member.card?.pending) return;
    const id = uuidv5(event.id, CASES);
    const details = { kind: 'issue' };
    const openedOn = event.meta.decision?.date ?? event.effectiveOn;
    const at = { id, today: today(), register, actor: event.meta.actor };
    try {
      await handler.handle(caseDecider, id, following(event, 'card'), async (state) =>
        openCase(
          state,
          { kind: 'card', subject, cell: member.cell, details, openedOn },
          await contextOf('card', subject, details, at),
        ),
      );
    } catch (error) {
      // The card is on a list already: it went up together with that of the recognition.
      if (!refusedBy(error)) throw error;
    }
  }
}
