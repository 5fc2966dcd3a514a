import { collectiveDecider } from '../register/collective/collective.ts';
import { holdBack } from '../register/collective/decide.ts';
import { CollectiveTransferDecided, CollectiveTransferResumed } from '../register/collective/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { transferWithOthers } from '../register/transfer/direct.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** So many members are moved at once: their commits are shared. */
const AT_ONCE = 32;

/**
 * One decision moves many: each on the own stream, by a command whose id follows from the event, so that a restart in
 * the middle goes on and moves nobody twice. Who may not be moved is held back, with the rule.
 */
export function collectiveTransfersProcess(
  parts: Pick<Carrying, 'handler' | 'today'> & { states: Pick<StreamStates, 'load'> },
): Process {
  const { handler, today, states } = parts;
  return {
    name: 'collective-transfers',
    react(event) {
      if (event.type !== CollectiveTransferDecided.type && event.type !== CollectiveTransferResumed.type)
        return undefined;
      return () => move(event, event.data['members'] as string[]);
    },
  };

  async function move(event: StoredEvent, members: readonly string[]): Promise<void> {
    const id = event.stream.slice(collectiveDecider.prefix.length);
    const { state } = await states.load(collectiveDecider, id);
    if (state.status === 'unknown') return;
    const { from, to, movedOn, decision } = state;
    for (let at = 0; at < members.length; at += AT_ONCE) {
      const refused = await Promise.all(
        members.slice(at, at + AT_ONCE).map(async (member) => {
          try {
            await handler.handle(memberDecider, member, following(event, member), (person) =>
              transferWithOthers(person, { from, to, movedOn, decision, collective: id }),
            );
            return undefined;
          } catch (error) {
            const refused = refusedBy(error);
            if (!refused) throw error;
            return { member, ...refused };
          }
        }),
      );
      for (const held of refused) {
        if (!held) continue;
        await handler.handle(collectiveDecider, id, following(event, `${held.member}/held`), (latest) =>
          holdBack(latest, held, today()),
        );
      }
    }
  }
}
