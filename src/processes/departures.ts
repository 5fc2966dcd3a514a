import type { Claims } from '../kernel/claims.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { caseDecider } from '../register/case/case.ts';
import { liveCase, withdraw } from '../register/case/decide.ts';
import { SympathiserDropped } from '../register/admission/events.ts';
import { caseKind, CaseOpened } from '../register/case/events.ts';
import { MemberDied, MemberExited, MemberExpelled, MemberStruckOff } from '../register/leaving/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const WHY: Record<string, string> = {
  [MemberDied.type]: 'Người trong hồ sơ đã từ trần.',
  [SympathiserDropped.type]: 'Người trong hồ sơ đã được đưa ra khỏi diện cảm tình Đảng.',
  [MemberStruckOff.type]: 'Người trong hồ sơ đã bị xóa tên khỏi danh sách đảng viên.',
  [MemberExited.type]: 'Người trong hồ sơ đã ra khỏi Đảng.',
  [MemberExpelled.type]: 'Người trong hồ sơ đã bị khai trừ.',
};

/** By where a person stands who is decided on no more. */
const GONE: Partial<Record<string, string>> = {
  deceased: WHY[MemberDied.type],
  dropped: WHY[SympathiserDropped.type],
  struckOff: WHY[MemberStruckOff.type],
  exited: WHY[MemberExited.type],
  expelled: WHY[MemberExpelled.type],
};

/** Who died, left the Party or was dropped from the pool is decided on no more (D§4.5): what is under way of them ends. */
export function departuresProcess(
  parts: Pick<Carrying, 'handler' | 'register' | 'today'> & { claims: Pick<Claims, 'heldByAnother'> },
): Process {
  const { handler, register, today, claims } = parts;
  return {
    name: 'departures',
    react(event) {
      const why = WHY[event.type];
      if (why !== undefined) return () => left(event, why);
      return event.type === CaseOpened.type ? () => openedMeanwhile(event) : undefined;
    },
  };

  async function left(event: StoredEvent, why: string): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    const member = await register.member(subject);
    // Who was restored or taken up again meanwhile has cases of a new way: taken again, the event ends none of them.
    if (!member || GONE[member.status] === undefined) return;
    for (const kind of caseKind.options) {
      // A badge is awarded after death too (06-HD/TW 18.2).
      if (kind === 'badge' && member.status === 'deceased' && member.was === 'official') continue;
      const held = await claims.heldByAnother({ ...liveCase(kind, subject), owner: event.stream });
      if (held) await end(event, held.slice(caseDecider.prefix.length), why);
    }
  }

  /** Judged before the person left, stored after: it ends all the same (design §3). */
  async function openedMeanwhile(event: StoredEvent): Promise<void> {
    const member = await register.member(String(event.data['subject']));
    if (member?.status === 'deceased' && event.data['kind'] === 'badge') return;
    const why = member && GONE[member.status];
    if (why !== undefined) await end(event, event.stream.slice(caseDecider.prefix.length), why);
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
