import type { StoredEvent } from '../kernel/envelope.ts';
import { MemberDisciplined } from '../register/discipline/events.ts';
import { MemberDied, MemberExited, MemberExpelled, MemberStruckOff } from '../register/leaving/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { endPosition } from '../register/organisation/committee.ts';
import { organisationDecider, type Organisation, type Seat } from '../register/organisation/organisation.ts';
import { MemberTransferredAway, MemberTransferredDirectly, MemberTransferredIn } from '../register/transfer/events.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const WHY: Record<string, string> = {
  [MemberDied.type]: 'Người giữ chức vụ đã từ trần.',
  [MemberStruckOff.type]: 'Người giữ chức vụ đã bị xóa tên khỏi danh sách đảng viên.',
  [MemberExited.type]: 'Người giữ chức vụ đã ra khỏi Đảng.',
  [MemberExpelled.type]: 'Người giữ chức vụ đã bị khai trừ.',
};
const DISMISSED = 'Bị cách chức.';
const MOVED = 'Người giữ chức vụ đã chuyển sinh hoạt đảng chính thức đến nơi khác.';
const MOVES: readonly string[] = [MemberTransferredIn.type, MemberTransferredDirectly.type, MemberTransferredAway.type];

/**
 * Who died or left the Party holds no seat any more, on the cell's committee or on one above it; who was dismissed does
 * not hold the one that the decision names; who moved for good keeps only seats on committees above both places.
 * Source: 294-QĐ/TW 16.4; Điều lệ 35.
 */
export function seatsProcess({ handler, register, today }: Pick<Carrying, 'handler' | 'register' | 'today'>): Process {
  return {
    name: 'seats',
    react(event) {
      const why = WHY[event.type];
      if (why !== undefined) return () => left(event, why);
      if (MOVES.includes(event.type)) return () => moved(event);
      return event.type === MemberDisciplined.type && event.data['seat'] ? () => dismissed(event) : undefined;
    },
  };

  async function left(event: StoredEvent, why: string): Promise<void> {
    await endAt(await register.chain(String(event.data['cell']), event.effectiveOn), event, why);
  }

  async function moved(event: StoredEvent): Promise<void> {
    const { from, cell, to } = event.data as { from?: string; cell: string; to?: string };
    const there = to === undefined ? [] : await register.chain(to, event.effectiveOn);
    const above = new Set(there.map(({ id }) => id));
    const old = await register.chain(from ?? cell, event.effectiveOn);
    await endAt(
      old.filter(({ id }) => !above.has(id)),
      event,
      MOVED,
    );
  }

  async function endAt(organisations: readonly Organisation[], event: StoredEvent, why: string): Promise<void> {
    const member = event.stream.slice(memberDecider.prefix.length);
    for (const organisation of organisations) {
      if (organisation.status === 'unknown') continue;
      for (const seat of organisation.seats) {
        // A seat taken later belongs to who was restored: taken again, the event does not end it.
        const held = seat.member === member && seat.until === undefined && seat.from <= event.effectiveOn;
        if (held) await end(event, organisation.id, seat, why);
      }
    }
  }

  async function dismissed(event: StoredEvent): Promise<void> {
    const member = event.stream.slice(memberDecider.prefix.length);
    const { organisation, position } = event.data['seat'] as { organisation: string; position: Seat['position'] };
    const found = await register.organisation(organisation);
    const seats = found && found.status !== 'unknown' ? found.seats : [];
    const seat = seats.find(
      (one) =>
        one.member === member && one.position === position && one.until === undefined && one.from <= event.effectiveOn,
    );
    if (seat) await end(event, organisation, seat, DISMISSED);
  }

  async function end(event: StoredEvent, organisation: string, seat: Seat, reason: string): Promise<void> {
    const { position, member } = seat;
    const { effectiveOn } = event;
    try {
      await handler.handle(
        organisationDecider,
        organisation,
        following(event, `${organisation}/${position}`),
        (state) => endPosition(state, { position, member, effectiveOn, reason }, { today: today() }),
      );
    } catch (error) {
      // Ended in between: there is nothing to end.
      if (!refusedBy(error)) throw error;
    }
  }
}
