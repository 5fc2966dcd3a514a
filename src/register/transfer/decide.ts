import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { addMonths } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting } from '../counting-cell.ts';
import type { Deadline } from '../deadline.ts';
import type { Member, Official, Probationary } from '../member/member.ts';
import { heads, inOrder, lateIf, notInFuture, onRoll } from '../member/steps.ts';
import { isInTransit, nextBox, type OpenTransfer } from '../member/transfers.ts';
import { isCell } from '../organisation/events.ts';
import { closingOn, parentsUntil } from '../organisation/organisation.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { foundedOn, rungsOn, type Chain, type Rung } from '../rungs.ts';
import type { CancelTransfer, FillTransferBox, OpenTransfer as Open } from './commands.ts';
import {
  MemberTransferredIn,
  MemberTransferredOut,
  TemporaryTransferEnded,
  TransferBoxFilled,
  TransferCancelled,
  TransferOpened,
  TransferSent,
  type LetterBox,
  type TransferGround,
} from './events.ts';
import { incoming, inPlaceOfDisbanded, wayOf } from './route.ts';

export interface OpeningContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  /** From the home cell upwards, and from the place addressed; none for a place outside of this register. */
  origin: Chain;
  destination?: Chain;
}

/**
 * The home cell fills in box 1 of the letter. Source: 294-QĐ/TW 6.3.1; 38-HD/BTCTW II.4.3.1.
 */
export function openTransfer(member: Member, command: Open, context: OpeningContext): Decided {
  const living = onRoll(member);
  const { openedOn, paper, ground } = command;
  const charter = policyOn('charter', openedOn);
  if (living.transfer) throw refuse('transfer/one-is-open', { openedOn: living.transfer.openedOn });
  if ((command.to === undefined) === (command.outside === undefined)) throw refuse('transfer/no-address');
  notInFuture('openedOn', openedOn, context.today);
  inOrder('openedOn', living.cellSince, openedOn, 'transfer/before-last-move');
  if (!paper && !movedByTheParty(ground, context.origin, openedOn)) throw refuse('transfer/no-paper');
  if (paper) inOrder('openedOn', paper.date, openedOn, 'transfer/before-paper');
  inGoodStanding(living);
  if (command.duesPaidTo < openedOn.slice(0, 7)) throw refuse('transfer/dues-owed', { month: month(openedOn) });
  if (!command.selfReview) throw refuse('transfer/no-self-review');
  if (living.status === 'probationary' && !command.helperComments) throw refuse('transfer/no-helper-comments');
  const destination = addressed(context.destination, command.to, openedOn);
  const { letter, transit, ...way } = wayOf(rungsOn(context.origin, openedOn), destination);
  const route = inPlaceOfDisbanded(way.route, context.origin, openedOn);

  const disciplined = living.conduct?.violation !== undefined;
  if (disciplined && charter.transferWithDiscipline === 'refuse') throw refuse('transfer/discipline-in-progress');
  const startBy = paper && startedBy(ground, paper.date, charter, context.calendar);
  const late = startBy !== undefined && openedOn > startBy;
  const warnings = [
    ...(disciplined ? (['transfer/discipline-in-progress'] as const) : []),
    ...(late ? (lateIf(true, 'late/transfer-start' as const, charter.late, { deadline: startBy! }) ?? []) : []),
  ];
  const transfer = (living.transfers ?? 0) + 1;
  const opening = { number: transfer, letter, to: command.to, openedOn, filled: 0 };
  const opened = TransferOpened.of(
    {
      ...{ cell: living.cell, transfer, letter, ground, to: command.to, outside: command.outside, route, transit },
      ...{ paperNumber: paper?.number, paperOn: paper?.date, duesPaidTo: command.duesPaidTo },
      warnings: warnings.length > 0 ? warnings : undefined,
    },
    openedOn,
  );
  const begun = { ...opening, route, transit, leftOn: undefined };
  return withLetter(living, begun, { ...command, filledOn: openedOn }, context, [opened]);
}

/**
 * No decision of another office is there where the Party itself moves the member: the cell, or an organisation above it,
 * winds up or was handed over (D§2.4).
 */
function movedByTheParty(ground: TransferGround, chain: Chain, day: PlainDate): boolean {
  if (ground === 'windingUp') return chain.some((organisation) => closingOn(organisation, day) !== undefined);
  return ground === 'handOver' && chain.some((organisation) => parentsUntil(organisation, day) > 1);
}

/** The last day on which a transfer is begun in time; who finished school may stay there for some months first. */
function startedBy(ground: TransferGround, paperOn: PlainDate, charter: CharterParameters, calendar: WorkingCalendar) {
  if (ground === 'graduation') return addMonths(paperOn, charter.graduateStayMonths);
  return addWorkingDays(paperOn, charter.transferStartDays, calendar);
}

/** Who is looked into, or complained of, stays until that is settled. Source: 294-QĐ/TW 6.3.1đ. */
function inGoodStanding({ conduct }: Probationary | Official): void {
  const [inspection] = conduct?.inspections ?? [];
  if (inspection) throw refuse('transfer/under-inspection', { since: inspection.since });
}

function addressed(chain: Chain | undefined, to: string | undefined, day: PlainDate): Rung[] | undefined {
  return to === undefined ? undefined : existing(chain ?? [], day);
}

/** The organisation addressed exists on the day, and is not about to end: nothing comes in any more (D§2.4, D§2.11). */
export function existing(chain: Chain, day: PlainDate): Rung[] {
  const since = foundedOn(chain);
  if (since === undefined) throw refuse('transfer/unknown-destination');
  if (day < since) throw refuse('transfer/destination-not-yet', { since });
  const closing = closingOn(chain[0]!, day);
  if (closing) throw refuse('transfer/destination-closing', { from: closing.from });
  return rungsOn(chain, day);
}

export interface FillingContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  /** From the organisation to which the letter goes on, or else of the last box, upwards. */
  further: Chain;
}

/**
 * The next box, strictly in order, by the level that owns it. The last outgoing one cuts the roll, the receiving cell's
 * begins it. Source: 38-HD/BTCTW II.4.2, II.4.3; D§2.4.
 */
export function fillTransferBox(member: Member, command: FillTransferBox, context: FillingContext): Decided {
  const living = onRoll(member);
  const letter = openLetter(living);
  if (isFilled(letter, command)) return { events: [] };
  const next = nextBox(letter);
  const { filledOn } = command;
  if (!next || next.box !== command.box || next.organisation !== command.organisation)
    throw refuse('transfer/box-out-of-order', { box: next?.box });
  notInFuture('filledOn', filledOn, context.today);
  inOrder('filledOn', letter.lastOn, filledOn, 'transfer/box-before-last');
  return next.side === 'out'
    ? outgoingBox(living, letter, command, context)
    : incomingBox(living, letter, command, context);
}

function outgoingBox(
  living: Probationary | Official,
  letter: OpenTransfer,
  command: FillTransferBox,
  context: FillingContext,
): Decided {
  const filled = boxFilled(living, letter, command, letter.route[letter.filled + 1]);
  return withLetter(living, letter, command, context, [filled]);
}

/**
 * What an outgoing box does beside being filled in: the last one gives the member the letter; it, or by another reading
 * of the rule the first, cuts the roll (param `rollCut`).
 */
function withLetter(
  living: Probationary | Official,
  letter: Pick<OpenTransfer, 'number' | 'to' | 'route' | 'filled' | 'openedOn' | 'transit' | 'leftOn'>,
  command: Pick<FillTransferBox, 'filledOn' | 'number' | 'noticeNumber' | 'dossierOn' | 'dossier'>,
  context: { today: PlainDate; calendar: WorkingCalendar },
  box: NewEvent[],
): Decided {
  const { filledOn, number, noticeNumber, dossierOn, dossier } = command;
  const charter = policyOn('charter', filledOn);
  const last = letter.route[letter.filled + 1]?.side !== 'out';
  const cuts = letter.leftOn === undefined && (last || charter.rollCut === 'box1');
  const events = [...box, ...(cuts ? cutOff(living, letter, filledOn) : [])];
  if (!last) return { events, policyVersions: judgedBy({ charter }) };

  if (number === undefined) throw refuse('transfer/letter-without-number');
  if (dossierOn) inOrder('dossierOn', letter.openedOn, dossierOn, 'transfer/dossier-before-letter');
  if (dossierOn) notInFuture('dossierOn', dossierOn, context.today);
  const sent = TransferSent.of(
    {
      ...{ cell: letter.transit, transfer: letter.number, to: letter.to },
      ...{ letterNumber: number, noticeNumber, dossierOn, dossier },
      deadlines: [
        { kind: 'transferPresent', on: addWorkingDays(filledOn, charter.transferPresentDays, context.calendar) },
        ...(letter.to ? handInBy({}, 'dossier', dossierOn) : []),
      ],
    },
    filledOn,
  );
  const operations = policyOn('operations', filledOn);
  return { events: [...events, sent], policyVersions: judgedBy({ charter, operations }) };
}

/** Off the roll of the home cell, and home from wherever the member stayed for a time. */
function cutOff(
  living: Probationary | Official,
  { number: transfer, transit: at }: Pick<OpenTransfer, 'number' | 'transit'>,
  on: PlainDate,
): NewEvent[] {
  const out = MemberTransferredOut.of({ ...heads(living), status: living.status, transfer, at }, on);
  if (!living.temporary) return [out];
  const stay = { cell: at, transfer: living.temporary.number, ground: 'officialTransfer' as const };
  return [out, TemporaryTransferEnded.of(stay, on)];
}

/**
 * The months without presenting the letter run from the notice's receipt or from the day on which the member had the
 * dossier, the earlier of the two. Source: 38-HD/BTCTW II.4.3.1d; which one starts them is a parameter.
 */
export function handInBy(
  { handInBy: already }: Pick<OpenTransfer, 'handInBy'>,
  since: 'notice' | 'dossier',
  day: PlainDate | undefined,
): Deadline[] {
  if (day === undefined) return already === undefined ? [] : [{ kind: 'transferHandIn', on: already }];
  const { transferHandInMonths, transferHandInFrom } = policyOn('operations', day);
  const on = addMonths(day, transferHandInMonths);
  const counts = transferHandInFrom === 'earlier' || transferHandInFrom === since;
  const earliest = [...(counts ? [on] : []), ...(already === undefined ? [] : [already])].sort()[0];
  return earliest === undefined ? [] : [{ kind: 'transferHandIn', on: earliest }];
}

function incomingBox(
  living: Probationary | Official,
  letter: OpenTransfer,
  command: FillTransferBox,
  { further }: FillingContext,
): Decided {
  const { filledOn, organisation, onward } = command;
  const charter = policyOn('charter', filledOn);
  const first = letter.route[letter.filled - 1]?.side === 'out';
  if (first && !command.indexCertified) throw refuse('transfer/index-not-certified');
  const deadline = letter.presentBy ?? filledOn;
  const lateness = first
    ? lateIf(filledOn > deadline, 'late/transfer-present' as const, charter.late, { deadline })
    : undefined;
  const next = letter.route[letter.filled + 1];
  const policyVersions = judgedBy({ charter });
  if (next) {
    if (onward) throw refuse('transfer/onward-too-early');
    return { events: [boxFilled(living, letter, command, next, { lateness })], policyVersions };
  }

  const last = rungsOn(further, filledOn);
  if (onward) {
    const below = last.findIndex((rung) => rung.organisation === organisation);
    if (below <= 0) throw refuse('transfer/onward-not-below');
    const route = incoming(letter.letter, last).filter(({ organisation: one }) => {
      return last.findIndex((rung) => rung.organisation === one) < below;
    });
    const filled = boxFilled(living, letter, command, route[0], { lateness, onward: { to: onward, route } });
    return { events: [filled], policyVersions };
  }
  if (!last[0] || !isCell(last[0].type)) throw refuse('transfer/onward-missing');
  const to = counting({ cell: further[0] }, filledOn);
  const received = MemberTransferredIn.of(
    { ...heads(living), status: living.status, transfer: letter.number, from: letter.from, to },
    filledOn,
  );
  return { events: [boxFilled(living, letter, command, undefined, { lateness }), received], policyVersions };
}

function boxFilled(
  { cell }: Pick<Probationary, 'cell'>,
  { number: transfer, route, filled }: OpenTransfer,
  { number, filledOn }: FillTransferBox,
  next: LetterBox | undefined,
  more: { lateness?: 'late/transfer-present'[]; onward?: { to: string; route: LetterBox[] } } = {},
) {
  return TransferBoxFilled.of({ cell, transfer, ...route[filled]!, number, next, ...more }, filledOn);
}

/** Given up by the origin before the roll was cut; an error in box 1 asks for a new letter (38-HD/BTCTW II.4.2). */
export function cancelTransfer(member: Member, command: CancelTransfer, context: { today: PlainDate }): Decided {
  const living = onRoll(member);
  const letter = openLetter(living);
  if (isInTransit(living)) throw refuse('transfer/roll-is-cut', { leftOn: letter.leftOn! });
  notInFuture('cancelledOn', command.cancelledOn, context.today);
  inOrder('cancelledOn', letter.lastOn, command.cancelledOn, 'transfer/box-before-last');
  const { cell } = living;
  return {
    events: [TransferCancelled.of({ cell, transfer: letter.number, why: command.why }, command.cancelledOn)],
  };
}

/** The letter that is under way in this country. @throws Refusal if there is none, or the member went abroad with it */
export function openLetter({ transfer }: Probationary | Official): OpenTransfer {
  if (!transfer) throw refuse('transfer/none-open');
  if (transfer.abroad) throw refuse('transfer/is-abroad', { since: transfer.abroad.since });
  return transfer;
}

/** The same box by the same level again: nothing new. */
function isFilled({ route, filled }: Pick<OpenTransfer, 'route' | 'filled'>, command: FillTransferBox): boolean {
  return route
    .slice(1, filled)
    .some(({ box, organisation }) => box === command.box && organisation === command.organisation);
}

function month(day: PlainDate): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
