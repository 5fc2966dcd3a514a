import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { inOrder, notInFuture, onRoll } from '../member/steps.ts';
import type { StrikeTransferBox } from './commands.ts';
import { TransferBoxStruckThrough } from './events.ts';

/**
 * Who owns a box strikes through what is wrong in it, writes it anew and seals it; a mistake in box 1 asks for a new
 * letter. Source: 38-HD/BTCTW II.4.2.
 */
export function strikeTransferBox(member: Member, command: StrikeTransferBox, context: { today: PlainDate }): Decided {
  const living = onRoll(member);
  const letter = command.letter === 'official' ? living.transfer : living.temporary;
  if (!letter) throw refuse(command.letter === 'official' ? 'transfer/none-open' : 'transfer/no-temporary');
  const { box, organisation, number, why, struckOn } = command;
  if (box === 1) throw refuse('transfer/first-box-wrong');
  const filled = letter.route.slice(1, letter.filled);
  const at = filled.findIndex((one) => one.box === box && one.organisation === organisation);
  if (at < 0) throw refuse('transfer/box-not-filled', { box });
  notInFuture('struckOn', struckOn, context.today);
  inOrder('struckOn', letter.lastOn, struckOn, 'transfer/box-before-last');
  const lastOutgoing = letter.route.findLastIndex(({ side }) => side === 'out');
  const data = { cell: living.cell, transfer: letter.number, ...filled[at]!, number, why };
  return { events: [TransferBoxStruckThrough.of({ ...data, ofLetter: at + 1 === lastOutgoing }, struckOn)] };
}
