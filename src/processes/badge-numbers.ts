import type { StoredEvent } from '../kernel/envelope.ts';
import { numberBadge } from '../register/badge/decide.ts';
import { BadgeNumbersAllotted, type BadgeSeriesEvent } from '../register/badge/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/**
 * Numbers were allotted out of a province's series: each is written to the member's badge. One that a record of before
 * holds already is passed over; its member goes on waiting for a number (D§4.11).
 */
export function badgeNumbersProcess({ handler, today }: Pick<Carrying, 'handler' | 'today'>): Process {
  return {
    name: 'badge-numbers',
    react: (event) => (event.type === BadgeNumbersAllotted.type ? () => write(event) : undefined),
  };

  async function write(event: StoredEvent): Promise<void> {
    const { milestone, numbers } = (event as Extract<BadgeSeriesEvent, { type: 'BadgeNumbersAllotted' }>).data;
    for (const { member, number } of numbers) {
      try {
        await handler.handle(memberDecider, member, following(event, member), (state) =>
          numberBadge(state, { milestone, number }, { today: today() }),
        );
      } catch (error) {
        if (!refusedBy(error)) throw error;
      }
    }
  }
}
