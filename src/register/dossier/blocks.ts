import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusedItem } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { onRoll } from '../member/steps.ts';
import type { AllotDossierNumbers } from './commands.ts';
import { DossierBlockReceived, DossierNumberGiven, DossierNumbersAllotted, type DossierBlockEvent } from './events.ts';

/** The numbers that an organisation has to give, in the order in which it got them. */
export interface DossierBlocks {
  id: string;
  blocks: readonly Block[];
}

export interface Block {
  symbol: string;
  from: number;
  to: number;
  /** The first that is still free; beyond `to` once none is. */
  next: number;
  giver: string;
  receivedOn: PlainDate;
}

/** The state of a `dossierBlocks-<organisation>` stream. */
export const dossierBlocksDecider: Decider<DossierBlocks, DossierBlockEvent> = {
  prefix: 'dossierBlocks-',
  initial: (id) => ({ id, blocks: [] }),
  evolve(state, event) {
    if (event.type === 'DossierBlockReceived') {
      const { symbol, from, to, giver } = event.data;
      return {
        ...state,
        blocks: [...state.blocks, { symbol, from, to, giver, next: from, receivedOn: event.effectiveOn }],
      };
    }
    return { ...state, blocks: taken(state.blocks, event.data.numbers.length).blocks };
  },
};

/** The province gave these numbers: by a process. The same ones are taken once. */
export function receiveDossierBlock(
  { blocks }: DossierBlocks,
  block: { symbol: string; from: number; to: number; giver: string },
  { today }: { today: PlainDate },
): Decided {
  const overlaps = blocks.some(
    ({ symbol, from, to }) => symbol === block.symbol && from <= block.to && block.from <= to,
  );
  return { events: overlaps ? [] : [DossierBlockReceived.of(block, today)] };
}

/** Somebody to be given a number. */
export interface Unnumbered {
  id: string;
  member: Member | undefined;
  /** Belongs to the organisation that gives it. */
  below: boolean;
}

/**
 * The next numbers, in the order of the members named: of members who have none. None is ever given to another person.
 * Source: 38-HD/BTCTW II.1.2; D§4.11.
 */
export function allotDossierNumbers(
  { blocks }: DossierBlocks,
  { members }: AllotDossierNumbers,
  { today, named }: { today: PlainDate; named: readonly Unnumbered[] },
): Decided {
  if (new Set(members).size !== members.length) throw refuse('dossier/member-twice');
  const refused = named.flatMap(({ id, member, below }): RefusedItem[] => {
    if (!member || member.status === 'unknown' || !below) return [{ item: id, code: 'dossier/member-not-below' }];
    if (member.status !== 'probationary' && member.status !== 'official')
      return [{ item: id, code: 'dossier/number-for-members-only' }];
    return member.dossierNumber ? [{ item: id, code: 'dossier/numbered-already' }] : [];
  });
  if (refused.length > 0) throw refuse('dossier/members-refused', { count: refused.length }, refused);
  const { numbers } = taken(blocks, members.length);
  if (numbers.length < members.length) throw refuse('dossier/no-numbers-left', { left: numbers.length });
  const given = members.map((member, index) => ({ member, number: numbers[index]! }));
  return { events: [DossierNumbersAllotted.of({ numbers: given }, today)] };
}

/** Writes the number into the member's dossier: by a process. One that a former record holds is passed over. */
export function giveDossierNumber(
  member: Member,
  { number, by }: { number: string; by: string },
  { today }: { today: PlainDate },
): Decided {
  const { cell, dossierNumber } = onRoll(member);
  if (dossierNumber === number) return { events: [] };
  if (dossierNumber !== undefined) throw refuse('dossier/numbered-already');
  return {
    events: [DossierNumberGiven.of({ cell, number, by }, today)],
    claims: [{ kind: 'dossierNumber', value: number }],
  };
}

/** Takes the next numbers out of blocks, the oldest block first; fewer if there are not enough. */
function taken(blocks: readonly Block[], count: number): { numbers: string[]; blocks: Block[] } {
  const numbers: string[] = [];
  const after = blocks.map((block) => {
    let { next } = block;
    while (next <= block.to && numbers.length < count) numbers.push(written(block.symbol, next++));
    return { ...block, next };
  });
  return { numbers, blocks: after };
}

/** Six digits, a space, the province's symbol. */
function written(symbol: string, number: number): string {
  return `${String(number).padStart(6, '0')} ${symbol}`;
}
