import type { Claims } from '../kernel/claims.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { caseDecider, type Case } from '../register/case/case.ts';
import { liveCase } from '../register/case/decide.ts';
import { CaseForwarded, caseKind, CaseMoved, CaseOpened, type Stop } from '../register/case/events.ts';
import { wayFrom } from '../register/case/look.ts';
import { followMove, FORWARDED, reopen } from '../register/case/moving.ts';
import { AdmissionAnnulled } from '../register/annulment/events.ts';
import { memberDecider } from '../register/member/member.ts';
import { ApplicantMoved } from '../register/move/events.ts';
import { holdBack } from '../register/proposal/decide.ts';
import { MemberTransferredDirectly, MemberTransferredIn } from '../register/transfer/events.ts';
import { proposalDecider } from '../register/proposal/proposal.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** Whoever is in another cell now: before joining, or by a transfer. */
const MOVES: readonly string[] = [ApplicantMoved.type, MemberTransferredIn.type, MemberTransferredDirectly.type];

/**
 * An applicant or a member moved: the open case goes along, or is forwarded to who decides at the new place; the list on
 * which it lay says so. An admission was annulled because of a move: its case goes on there. Each event calls for one command, or for one
 * a kind of case, so that a process that dies between two of them goes on with the next. Source: 06-HD/TW 3.9.
 */
export function movesProcess(parts: Carrying & { claims: Pick<Claims, 'heldByAnother'> }): Process {
  const { handler, register, today, claims } = parts;
  return {
    name: 'moves',
    react(event) {
      if (MOVES.includes(event.type)) return () => moved(event);
      switch (event.type) {
        case CaseMoved.type:
        case CaseForwarded.type: {
          const list = (event.data['lists'] as string[]).at(-1);
          return list === undefined ? undefined : () => tellTheList(event, list);
        }
        case AdmissionAnnulled.type:
          return event.data['ground'] === 'applicantMoved' && event.data['case'] ? () => annulled(event) : undefined;
        case CaseOpened.type:
          return () => openedMeanwhile(event);
        default:
          return undefined;
      }
    },
  };

  /** A badge that is due is settled by the home organisation; only the ceremony is held at the new place (38-HD/BTCTW III.1.5d). */
  async function moved(event: StoredEvent): Promise<void> {
    const subject = event.stream.slice(memberDecider.prefix.length);
    for (const kind of caseKind.options) {
      if (kind === 'badge') continue;
      const held = await claims.heldByAnother({ ...liveCase(kind, subject), owner: event.stream });
      if (held) await follow(event, held.slice(caseDecider.prefix.length), String(event.data['to']), event.effectiveOn);
    }
  }

  /** Judged before the person moved, stored after: the case goes after the person all the same (design §3). */
  async function openedMeanwhile(event: StoredEvent): Promise<void> {
    const member = await register.member(String(event.data['subject']));
    if (!member || member.status === 'unknown' || member.cell === event.data['cell']) return;
    await follow(event, event.stream.slice(caseDecider.prefix.length), member.cell, member.cellSince);
  }

  async function follow(event: StoredEvent, id: string, cell: string, movedOn: PlainDate): Promise<void> {
    const context = { today: today(), calendar: await register.calendar() };
    const place = { cell, movedOn, route: await wayOf(await register.case(id), cell) };
    await handler.handle(caseDecider, id, following(event, id), (state) => followMove(state, place, context));
  }

  async function annulled(event: StoredEvent): Promise<void> {
    const id = String(event.data['case']);
    const subject = event.stream.slice(memberDecider.prefix.length);
    const member = await register.member(subject);
    if (!member || member.status === 'unknown') return;
    const context = { today: today(), calendar: await register.calendar() };
    const place = {
      cell: member.cell,
      movedOn: member.cellSince,
      route: await wayOf(await register.case(id), member.cell),
    };
    await handler.handle(caseDecider, id, following(event, id), (state) => reopen(state, place, context));
  }

  /** The way from the new cell; empty if nobody decides there. */
  async function wayOf(file: Case, cell: string): Promise<Stop[]> {
    if (file.status === 'unknown') return [];
    try {
      return await wayFrom(file.kind, cell, today(), { register });
    } catch (error) {
      if (refusedBy(error)) return [];
      throw error;
    }
  }

  /** A case that was under way shows on its list as gone. */
  async function tellTheList(event: StoredEvent, list: string): Promise<void> {
    const id = event.stream.slice(caseDecider.prefix.length);
    await handler.handle(proposalDecider, list, following(event, 'gone'), (state) =>
      holdBack(state, { case: id, refusal: FORWARDED }, { today: today() }),
    );
  }
}
