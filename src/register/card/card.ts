import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import type { CardGeneration, CardKind, CardStage } from './events.ts';

/** A card as it is proposed or decided. */
export interface AskedCard {
  kind: CardKind;
  ground?: 'damaged' | 'incorrect';
  number?: string;
}

/**
 * Who may be given which card: an official member, one card at a time. A lost card is replaced only once it was reported
 * lost; an exchange takes the old card back. Source: 38-HD/BTCTW II.2; D§4.6.
 * @throws Refusal
 */
export function entitled(member: Member, asked: AskedCard): void {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'official') throw refuse('card/not-official', { status: member.status });
  const { held, pending } = member.card ?? {};
  if (pending) throw refuse('card/under-way', { stage: pending.stage });
  if (asked.kind === 'issue') {
    if (held) throw refuse('card/holds-one');
    return;
  }
  if (!held) throw refuse('card/holds-none');
  if (asked.kind === 'replaceLost') {
    if (!held.lostOn) throw refuse('card/not-reported-lost');
    return;
  }
  if (held.lostOn) throw refuse('card/lost-is-replaced', { lostOn: held.lostOn });
  if (!asked.ground) throw refuse('card/exchange-without-ground');
}

/**
 * The number that the card bears. Since 2/9/2025 the holder's personal id; a card of that generation keeps its number
 * when it is re-issued, unless the number itself was wrong. An older one is numbered by the centre; re-issued, it keeps
 * its number too if no other is given. Source: 347-QĐ/TW; D§4.11.
 * @throws Refusal
 */
export function numberOf(member: Member, { ground, number }: AskedCard, generation: CardGeneration): string {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const held = member.card?.held;
  if (generation === 'legacy8') {
    const known = number ?? (held?.generation === 'legacy8' ? held.number : undefined);
    if (!known) throw refuse('card/number-missing');
    return known;
  }
  if (number) throw refuse('card/number-follows-from-id');
  if (held?.generation === 'id12' && ground !== 'incorrect') return held.number;
  const { citizenId } = member;
  if (citizenId?.length !== 12) throw refuse('card/no-personal-id');
  return citizenId;
}

/** The step after each. A provincial committee that decides itself sends its list straight to the centre. */
const NEXT: Record<CardStage, readonly CardStage[]> = {
  decided: ['sentToProvince', 'sentToCentre'],
  sentToProvince: ['sentToCentre'],
  sentToCentre: ['printed'],
  printed: ['delivered'],
  misprinted: ['printed'],
  delivered: ['delivered'],
};

/** @throws Refusal if the step does not come next */
export function comesNext(from: CardStage, to: CardStage): void {
  if (!NEXT[from].includes(to)) throw refuse('card/not-the-next-step', { from, to });
}

/** Steps follow each other in time (D§4.1). @throws Refusal */
export function after(earlier: PlainDate, on: PlainDate, field = 'on'): void {
  if (on < earlier) throw refuse('card/before-last-step', { field, earlier });
}
