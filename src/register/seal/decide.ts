import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture } from '../member/steps.ts';
import { closingOn, profileAt, type Organisation, type RecordedOrganisation } from '../organisation/organisation.ts';
import { isActive, type Seal } from '../organisation/seals.ts';
import type {
  CollectSeal,
  DestroySeal,
  PutSealToUse,
  ReceiveSeal,
  ReportSealLost,
  RequestSeal,
  TakeOverSeal,
  WithdrawSealRequest,
} from './commands.ts';
import {
  SealCollected,
  SealDestroyed,
  SealIssued,
  SealLost,
  SealPutToUse,
  SealRequested,
  SealRequestWithdrawn,
  SealTakenOver,
  type SealGround,
  type SealStage,
} from './events.ts';

export interface SealContext {
  today: PlainDate;
}

/** Enters the seal that an organisation of the existing tree uses. Source: 294-QĐ/TW 20; D§2.11. */
export function takeOverSeal(organisation: Organisation, command: TakeOverSeal, context: SealContext): Decided {
  const { since: on, certificate } = command;
  const active = bearing(organisation, on, context, 'since');
  const name = command.name ?? profileAt(active, on)!.name;
  const holds = active.seals.find(isActive);
  if (holds?.ground === undefined && holds?.name === name && holds.on === on) return { events: [] };
  if (holds) throw refuse('seal/holds-one');
  return { events: [SealTakenOver.of({ seal: active.sealsNumbered + 1, name, certificate }, on)] };
}

/**
 * Asks for a seal: the first one, or one in place of a seal that is lost, damaged, or bears a former name. A section
 * committee has none. Source: 294-QĐ/TW 20.3.3; D§2.11.
 */
export function requestSeal(organisation: Organisation, { ground, on }: RequestSeal, context: SealContext): Decided {
  const active = bearing(organisation, on, context);
  const pending = active.seals.find(({ stage }) => stage === 'requested');
  if (pending?.ground === ground && pending.on === on) return { events: [] };
  if (pending) throw refuse('seal/request-pending', { seal: pending.seal });
  if (active.seals.some(({ stage }) => stage === 'issued')) throw refuse('seal/waits-for-use');
  const { name } = profileAt(active, on)!;
  calledFor(active, ground, name);
  return { events: [SealRequested.of({ seal: active.sealsNumbered + 1, ground, name }, on)] };
}

/** A request that came to nothing makes room for another. */
export function withdrawSealRequest(
  organisation: Organisation,
  { seal, on, why }: WithdrawSealRequest,
  context: SealContext,
): Decided {
  const { line } = inTheBook(organisation, seal);
  atStage(line, 'requested');
  following(line, on, context);
  return { events: [SealRequestWithdrawn.of({ seal }, on)], reason: why };
}

/** The seal came from who cut it; it bears the organisation's name of that day. */
export function receiveSeal(
  organisation: Organisation,
  { seal, on, certificate }: ReceiveSeal,
  context: SealContext,
): Decided {
  const { active, line } = inTheBook(organisation, seal);
  if (line.stage === 'issued' && line.on === on) return { events: [] };
  atStage(line, 'requested');
  following(line, on, context);
  const { name } = profileAt(bearing(active, on, context), on)!;
  return { events: [SealIssued.of({ seal, name, certificate }, on)] };
}

/**
 * An organisation uses one seal at a time, and one that bears its name. Source: D§2.11 (one active seal; a name change
 * means a new seal).
 */
export function putSealToUse(organisation: Organisation, { seal, on }: PutSealToUse, context: SealContext): Decided {
  const { active, line } = inTheBook(organisation, seal);
  if (line.stage === 'inUse' && line.on === on) return { events: [] };
  atStage(line, 'issued');
  following(line, on, context);
  const { name } = profileAt(bearing(active, on, context), on)!;
  if (line.name !== name) throw refuse('seal/name-changed', { cut: line.name, name });
  const used = active.seals.find(({ stage }) => stage === 'inUse');
  if (used) throw refuse('seal/another-in-use', { seal: used.seal });
  return { events: [SealPutToUse.of({ seal }, on)] };
}

/** Records that a seal is lost: it is worth nothing from then on, and a new one may be asked for. */
export function reportSealLost(
  organisation: Organisation,
  { seal, on, why }: ReportSealLost,
  context: SealContext,
): Decided {
  const { line } = inTheBook(organisation, seal);
  if (line.stage === 'lost' && line.on === on) return { events: [] };
  atStage(line, 'issued', 'inUse');
  following(line, on, context);
  return { events: [SealLost.of({ seal }, on)], reason: why };
}

export interface CollectingContext extends SealContext {
  /** Ids of all above it on that day, or on its last one, and of its successors. */
  takers: readonly string[];
}

/**
 * A superior takes the seal: when the organisation winds up or has ended, when another seal takes its place, or when a
 * lost one is found. A missed day is flagged. Source: 294-QĐ/TW 6.3.5; D§2.11 (≤30 working days).
 */
export function collectSeal(
  organisation: Organisation,
  { seal, on, by }: CollectSeal,
  context: CollectingContext,
): Decided {
  const { active, line } = inTheBook(organisation, seal);
  if (line.stage === 'collected' && line.on === on) return { events: [] };
  atStage(line, 'issued', 'inUse', 'lost');
  following(line, on, context);
  if (!context.takers.includes(by)) throw refuse('seal/collected-from-above');
  const replaced = active.seals.some((other) => other !== line && ['requested', 'issued'].includes(other.stage));
  if (line.stage !== 'lost' && !line.calledIn && !replaced) throw refuse('seal/nothing-calls-it-in');
  const late = line.calledIn?.by !== undefined && on > line.calledIn.by;
  return { events: [SealCollected.of({ seal, by, late }, on)] };
}

/** Destroys a collected seal by minutes; the organisation may have ended meanwhile. Source: D§2.11. */
export function destroySeal(
  organisation: Organisation,
  { seal, on, minutes }: DestroySeal,
  context: SealContext,
): Decided {
  const { line } = inTheBook(organisation, seal);
  if (line.stage === 'destroyed' && line.on === on) return { events: [] };
  atStage(line, 'collected');
  following(line, on, context);
  return { events: [SealDestroyed.of({ seal, minutes }, on)] };
}

/** Whether there is what the request says. @throws Refusal */
function calledFor({ seals }: RecordedOrganisation, ground: SealGround, name: string): void {
  const used = seals.find(({ stage }) => stage === 'inUse');
  switch (ground) {
    case 'first':
    case 'lost':
      if (used) throw refuse('seal/holds-one');
      if (ground === 'lost' && !seals.some(({ stage }) => stage === 'lost')) throw refuse('seal/none-reported-lost');
      return;
    case 'renamed':
    case 'damaged':
      if (!used) throw refuse('seal/none-in-use');
      if (ground === 'renamed' && used.name === name) throw refuse('seal/name-is-the-same', { name });
      return;
    default:
      return ground satisfies never;
  }
}

/** An organisation that is at work on the day and of a type that bears a seal. @throws Refusal */
function bearing(
  organisation: Organisation,
  on: PlainDate,
  { today }: SealContext,
  field = 'on',
): RecordedOrganisation {
  const active = recorded(organisation);
  notInFuture(field, on, today);
  if (on < active.since) throw refuse('seal/before-organisation', { field, since: active.since });
  const profile = profileAt(active, on);
  if (!profile || closingOn(active, on)) throw refuse('seal/organisation-over');
  if (profile.type === 'sectionOrg') throw refuse('seal/section-has-none');
  return active;
}

function recorded(organisation: Organisation): RecordedOrganisation {
  if (organisation.status === 'unknown') throw refuse('organisation/not-recorded');
  return organisation;
}

function inTheBook(organisation: Organisation, seal: number): { active: RecordedOrganisation; line: Seal } {
  const active = recorded(organisation);
  const line = active.seals.find((one) => one.seal === seal);
  if (!line) throw refuse('seal/not-in-the-book', { seal });
  return { active, line };
}

function atStage({ stage }: Seal, ...expected: SealStage[]): void {
  if (!expected.includes(stage)) throw refuse('seal/not-the-next-step', { stage });
}

/** Steps follow each other in time (D§4.1). @throws Refusal */
function following({ on: earlier }: Seal, on: PlainDate, { today }: SealContext): void {
  notInFuture('on', on, today);
  if (on < earlier) throw refuse('seal/before-last-step', { earlier });
}
