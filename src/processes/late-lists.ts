import type { StoredEvent } from '../kernel/envelope.ts';
import { dmy } from '../kernel/plain-date.ts';
import { isOpen } from '../register/case/case.ts';
import { returnCases } from '../register/proposal/decide.ts';
import { ProposalSubmitted } from '../register/proposal/events.ts';
import { proposalDecider } from '../register/proposal/proposal.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/**
 * A list was judged before the committee that it goes to came to its end, and stored after: it is returned to who sent it,
 * whose next list goes to whoever stands above then. Without it the cases would wait where nobody decides any more.
 * Source: design §3; D§2.11.
 */
export function lateListsProcess({
  handler,
  register,
  today,
}: Pick<Carrying, 'handler' | 'register' | 'today'>): Process {
  return {
    name: 'late-lists',
    react: (event) => (event.type === ProposalSubmitted.type ? () => arrived(event) : undefined),
  };

  async function arrived(event: StoredEvent): Promise<void> {
    const { organisation, to, cases } = event.data as { organisation: string; to: string; cases: string[] };
    const receiver = await register.organisation(to);
    if (receiver?.status !== 'ended') return;
    // Those that went on from there in time lie elsewhere: an old list delivered again returns nothing.
    const waiting: string[] = [];
    for (const id of cases) {
      const file = await register.case(id);
      if (isOpen(file) && (file.at === to || file.at === organisation)) waiting.push(id);
    }
    if (waiting.length === 0) return;
    const list = event.stream.slice(proposalDecider.prefix.length);
    const why = `Nơi nhận danh sách đã kết thúc hoạt động từ ngày ${dmy(receiver.endedOn)}: đề nghị lập danh sách gửi cấp trên hiện nay.`;
    try {
      await handler.handle(proposalDecider, list, following(event, 'returned'), (state) =>
        returnCases(state, { cases: waiting, why }, { today: today() }),
      );
    } catch (error) {
      // Answered in time after all: nothing waits there.
      if (!refusedBy(error)) throw error;
    }
  }
}
