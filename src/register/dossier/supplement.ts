import type { Decided } from '../../kernel/command-handler.ts';
import { type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { changedFacts, type Supplement } from '../member/dossier-state.ts';
import type { Member, Official, Probationary } from '../member/member.ts';
import { notInFuture, onRoll } from '../member/steps.ts';
import type { Campaign } from './campaign.ts';
import type {
  ConfirmSupplement,
  PassSupplementUp,
  RemindSupplement,
  ReturnSupplement,
  SubmitSupplement,
} from './commands.ts';
import {
  SupplementConfirmed,
  SupplementPassedUp,
  SupplementReminded,
  SupplementReturned,
  SupplementSubmitted,
  type SupplementGround,
} from './events.ts';

/** A campaign of the year under which the member falls, and whose it is. */
export interface Asking extends Campaign {
  organisation: string;
}

/**
 * The member hands in the supplement: what changed in the year, or, on an official transfer, since the last one. What is
 * not said has not changed ("K"). Late ones are taken, and marked. Source: 3-HSĐV; D§2.9.
 * @param context.asking the campaign of the year nearest to the member's cell
 * @param context.base who confirms it
 */
export function submitSupplement(
  member: Member,
  command: SubmitSupplement,
  { today, asking, base }: { today: PlainDate; asking?: Asking; base?: string },
): Decided {
  const of = onRoll(member);
  const { ground, year, submittedOn, lines } = command;
  const facts = changedFacts(command);
  const { key, known } = which(of, ground, year);
  if (known?.stage === 'submitted' && known.on === submittedOn && same(known.facts, facts)) return { events: [] };
  if (known && known.stage !== 'returned') throw refuse('supplement/handed-in-already', { on: known.on });
  notInFuture('submittedOn', submittedOn, today);
  if (known && submittedOn < known.on) throw refuse('supplement/before-it-was-returned', { on: known.on });
  const asked = ground === 'yearly' ? openCampaignOf(asking, year) : undefined;
  const from = asked?.openedOn ?? of.transfer!.openedOn;
  if (submittedOn < from) throw refuse('supplement/before-it-was-asked', { on: from });
  const late = asked !== undefined && submittedOn > asked.dueOn;
  const event = SupplementSubmitted.of(
    { cell: of.cell, key, ground, year, campaign: asked?.organisation, late, base, ...facts, lines },
    submittedOn,
  );
  return { events: [event] };
}

/** The base sends it back, to be mended. */
export function returnSupplement(
  member: Member,
  { ground, year, why }: ReturnSupplement,
  { today }: { today: PlainDate },
): Decided {
  const of = onRoll(member);
  const { key, known } = which(of, ground, year);
  if (known?.stage === 'returned') return { events: [] };
  if (known?.stage !== 'submitted') throw refuse('supplement/not-handed-in');
  return { events: [SupplementReturned.of({ cell: of.cell, key, ground, year }, today)], reason: why };
}

/** The base committee confirms it: the facts that it changes hold in the register from then on. */
export function confirmSupplement(
  member: Member,
  { ground, year, confirmedOn }: ConfirmSupplement,
  { today, base }: { today: PlainDate; base?: string },
): Decided {
  const of = onRoll(member);
  const { key, known } = which(of, ground, year);
  if (known?.stage === 'confirmed' || known?.stage === 'passedUp') return { events: [] };
  if (known?.stage !== 'submitted') throw refuse('supplement/not-handed-in');
  notInFuture('confirmedOn', confirmedOn, today);
  if (confirmedOn < known.on) throw refuse('supplement/confirmed-before-handed-in', { on: known.on });
  const confirmed = { cell: of.cell, key, ground, year, base, ...known.facts };
  return { events: [SupplementConfirmed.of(confirmed, confirmedOn)] };
}

/** The confirmed supplement goes up to whoever keeps the member's slip (phiếu đảng viên). */
export function passSupplementUp(
  member: Member,
  { ground, year, on }: PassSupplementUp,
  { today, above }: { today: PlainDate; above?: string },
): Decided {
  const of = onRoll(member);
  const { key, known } = which(of, ground, year);
  if (known?.stage === 'passedUp') return { events: [] };
  if (known?.stage !== 'confirmed') throw refuse('supplement/not-confirmed');
  if (above === undefined) throw refuse('supplement/nobody-above');
  notInFuture('on', on, today);
  if (on < known.on) throw refuse('supplement/passed-up-before-confirmed', { on: known.on });
  return { events: [SupplementPassedUp.of({ cell: of.cell, key, ground, year, to: above }, on)] };
}

/** Reminds the cell of a supplement that has not come; it stands on its worklist from then on. */
export function remindSupplement(
  member: Member,
  { year }: RemindSupplement,
  { today, asking }: { today: PlainDate; asking?: Asking },
): Decided {
  const of = onRoll(member);
  const { key, known } = which(of, 'yearly', year);
  if (known && known.stage !== 'returned') throw refuse('supplement/handed-in-already', { on: known.on });
  const { dueOn } = openCampaignOf(asking, year);
  const deadlines = [{ kind: 'supplement' as const, on: dueOn }];
  return { events: [SupplementReminded.of({ cell: of.cell, key, year, deadlines }, today)] };
}

function openCampaignOf(asking: Asking | undefined, year: number): Asking {
  if (!asking) throw refuse('supplement/no-campaign', { year });
  if (asking.closedOn !== undefined) throw refuse('supplement/campaign-closed', { year, on: asking.closedOn });
  return asking;
}

/** The supplement that is meant, as far as it has come; of a transfer, that which is under way. */
function which(
  member: Probationary | Official,
  ground: SupplementGround,
  year: number,
): { key: string; known?: Supplement } {
  if (ground === 'transfer' && !member.transfer) throw refuse('supplement/no-transfer');
  const key = ground === 'yearly' ? String(year) : `transfer/${member.transfer!.number}`;
  return { key, known: member.memberDossier?.supplements.find((one) => one.key === key) };
}

function same(known: object | undefined, facts: object): boolean {
  return JSON.stringify(known) === JSON.stringify(facts);
}
