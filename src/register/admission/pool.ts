import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting } from '../counting-cell.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture, officialMember } from '../member/steps.ts';
import type { DropSympathiser, TakeUpAgain } from './commands.ts';
import type { SympathiserContext } from './decide.ts';
import { SympathiserDropped, SympathiserTakenUpAgain } from './events.ts';

/** Đưa ra khỏi diện cảm tình Đảng, by the cell's resolution and with the reason. Source: D§2.1. */
export function dropSympathiser(member: Member, command: DropSympathiser, context: { today: PlainDate }): Decided {
  const { cellResolutionOn, why } = command;
  if (member.status === 'dropped' && member.droppedOn === cellResolutionOn) return { events: [] };
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'sympathiser') throw refuse('admission/not-a-sympathiser');
  notInFuture('cellResolutionOn', cellResolutionOn, context.today);
  inOrder('cellResolutionOn', member.pooledOn ?? member.since, cellResolutionOn, 'admission/dropped-before-pool');
  return {
    events: [SympathiserDropped.of({ ...heads(member), cellResolutionOn, why }, cellResolutionOn)],
  };
}

/** Đưa trở lại diện cảm tình Đảng: by a cell's new resolution; a new case of a sympathiser follows. Source: D§2.1. */
export function takeUpAgain(member: Member, command: TakeUpAgain, context: SympathiserContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const { cellResolutionOn, helper } = command;
  const same = member.status === 'sympathiser' && member.pooledOn === cellResolutionOn && member.cell === command.cell;
  if (same) return { events: [] };
  if (member.status !== 'dropped') throw refuse('admission/not-dropped');
  notInFuture('cellResolutionOn', cellResolutionOn, context.today);
  inOrder('cellResolutionOn', member.droppedOn, cellResolutionOn, 'admission/taken-up-before-dropped');
  const cell = counting(context.cell, cellResolutionOn);
  if (context.helper) officialMember('helper', context.helper, cellResolutionOn);
  return {
    events: [
      SympathiserTakenUpAgain.of(
        { ...heads(member), from: member.cell, cell, cellResolutionOn, helper },
        cellResolutionOn,
      ),
    ],
  };
}
