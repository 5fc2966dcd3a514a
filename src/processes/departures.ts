import type { Claims } from '../kernel/claims.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { caseDecider } from '../register/case/case.ts';
import { liveCase, withdraw } from '../register/case/decide.ts';
import { SympathiserDropped } from '../register/admission/events.ts';
import { caseKind, CaseOpened } from '../register/case/events.ts';
import { MemberDied, MemberExited, MemberExpelled, MemberStruckOff } from '../register/leaving/events.ts';
import { memberDecider, type Member } from '../register/member/member.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** Where a person stands who is decided on no more: by which event, and what is said of their cases. */
const GONE: Partial<Record<Member['status'], { by: string; why: string }>> = {
  deceased: { by: MemberDied.type, why: 'Người trong hồ sơ đã từ trần.' },
  dropped: { by: SympathiserDropped.type, why: 'Người trong hồ sơ đã được đưa ra khỏi diện cảm tình Đảng.' },
  struckOff: { by: MemberStruckOff.type, why: 'Người trong hồ sơ đã bị xóa tên khỏi danh sách đảng viên.' },
  exited: { by: MemberExited.type, why: 'Người trong hồ sơ đã ra khỏi Đảng.' },
  expelled: { by: MemberExpelled.type, why: 'Người trong hồ sơ đã bị khai trừ.' },
};
const BY: readonly string[] = Object.values(GONE).map(({ by }) => by);

/** Who died, left the Party or was dropped from the pool is decided on no more (D§4.5): what is under way of them ends. */
export function departuresProcess(
  parts: Pick<Carrying, 'handler' | 'register' | 'today'> & { claims: Pick<Claims, 'heldByAnother'> },
): Process {
  const { handler, register, today, claims } = parts;
  return {
    name: 'departures',
    react(event) {
      if (BY.includes(event.type)) return () => left(event);
      return event.type === CaseOpened.type ? () => openedMeanwhile(event) : undefined;
    },
  };

  async function left(event: StoredEvent): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    const member = await register.member(subject);
    // Who was restored or taken up again meanwhile has cases of a new way: taken again, the event ends none of them.
    const gone = member && GONE[member.status];
    if (!gone) return;
    for (const kind of caseKind.options) {
      // A badge is awarded after death too (06-HD/TW 18.2).
      if (kind === 'badge' && member.status === 'deceased' && member.was === 'official') continue;
      const held = await claims.heldByAnother({ ...liveCase(kind, subject), owner: event.stream });
      if (held) await end(event, held.slice(caseDecider.prefix.length), gone.why);
    }
  }

  /** Judged before the person left, stored after: it ends all the same (design §3). */
  async function openedMeanwhile(event: StoredEvent): Promise<void> {
    const member = await register.member(String(event.data['subject']));
    if (member?.status === 'deceased' && event.data['kind'] === 'badge') return;
    const gone = member && GONE[member.status];
    if (gone) await end(event, event.stream.slice(caseDecider.prefix.length), gone.why);
  }

  async function end(event: StoredEvent, id: string, why: string): Promise<void> {
    try {
      await handler.handle(caseDecider, id, following(event, id), (state) =>
        withdraw(state, { why }, { today: today() }),
      );
    } catch (error) {
      // Decided in between: there is nothing to end.
      if (!refusedBy(error)) throw error;
    }
  }
}
