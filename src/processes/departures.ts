import type { Claims } from '../kernel/claims.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { caseDecider } from '../register/case/case.ts';
import { liveCase, withdraw } from '../register/case/decide.ts';
import { caseKind } from '../register/case/events.ts';
import { MemberDied, MemberStruckOff } from '../register/leaving/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const WHY: Record<string, string> = {
  [MemberDied.type]: 'Người trong hồ sơ đã từ trần.',
  [MemberStruckOff.type]: 'Người trong hồ sơ đã bị xóa tên khỏi danh sách đảng viên.',
};

/** Who died or was struck off is decided on no more (D§4.5): what is under way of them ends. */
export function departuresProcess(
  parts: Pick<Carrying, 'handler' | 'today'> & { claims: Pick<Claims, 'heldByAnother'> },
): Process {
  const { handler, today, claims } = parts;
  return {
    name: 'departures',
    react: (event) => (WHY[event.type] === undefined ? undefined : () => end(event, WHY[event.type]!)),
  };

  async function end(event: StoredEvent, why: string): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    for (const kind of caseKind.options) {
      // A badge is awarded after death too (06-HD/TW 18.2).
      if (kind === 'badge' && event.type === MemberDied.type) continue;
      const held = await claims.heldByAnother({ ...liveCase(kind, subject), owner: event.stream });
      if (!held) continue;
      const id = held.slice(caseDecider.prefix.length);
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
}
