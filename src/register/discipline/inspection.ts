import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { inOrder, notInFuture, onRoll } from '../member/steps.ts';
import type { ConcludeInspection, OpenInspection } from './commands.ts';
import { InspectionConcluded, InspectionOpened } from './events.ts';

/** A member is looked into by the cell or an organisation above it. Source: 294-QĐ/TW 6.3.1đ; D§1 (overlays). */
export function openInspection(
  member: Member,
  command: OpenInspection,
  context: { today: PlainDate; isAbove: boolean },
): Decided {
  const held = onRoll(member);
  const { ground, by, openedOn, text } = command;
  notInFuture('openedOn', openedOn, context.today);
  if (!context.isAbove) throw refuse('discipline/inspected-from-elsewhere');
  return { events: [InspectionOpened.of({ cell: held.cell, ground, by, text }, openedOn)] };
}

/** The outcome: nothing, a violation, or one that calls for expulsion. A discipline follows by its own command. */
export function concludeInspection(
  member: Member,
  command: ConcludeInspection,
  context: { today: PlainDate },
): Decided {
  const held = onRoll(member);
  const { inspection, finding, concludedOn, text } = command;
  const open = held.conduct?.inspections.find(({ id }) => id === inspection);
  if (!open) throw refuse('discipline/no-such-inspection');
  notInFuture('concludedOn', concludedOn, context.today);
  inOrder('concludedOn', open.since, concludedOn, 'discipline/concluded-before-opened');
  const stillOpen = (held.conduct?.inspections.length ?? 0) > 1 || undefined;
  return { events: [InspectionConcluded.of({ cell: held.cell, inspection, finding, text, stillOpen }, concludedOn)] };
}
