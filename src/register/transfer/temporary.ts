import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting } from '../counting-cell.ts';
import type { Deadline } from '../deadline.ts';
import type { Member, Official, Probationary } from '../member/member.ts';
import { inOrder, lateIf, notInFuture, onRoll } from '../member/steps.ts';
import { nextBox, type TemporaryStay } from '../member/transfers.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { rungsOn, type Chain } from '../rungs.ts';
import type {
  CancelTemporaryTransfer,
  ExtendTemporaryTransfer,
  FillTemporaryBox,
  HandInOverseasSlip,
  OpenTemporaryTransfer,
} from './commands.ts';
import {
  OverseasSlipHandedIn,
  TemporaryBoxFilled,
  TemporaryTransferBegan,
  TemporaryTransferEnded,
  TemporaryTransferExtended,
  TemporaryTransferOpened,
  type TemporaryKind,
} from './events.ts';
import { labourExportWay, temporaryWay } from './route.ts';

export interface StayContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  home: Chain;
  /** From the cell that takes the member in upwards, if it is in this register. */
  host?: Chain;
}

/** The home cell fills in box 1 of the letter of eight boxes. Source: 294-QĐ/TW 6.3.2; 38-HD/BTCTW II.4.3.2. */
export function openTemporary(member: Member, command: OpenTemporaryTransfer, context: StayContext): Decided {
  const living = onRoll(member);
  const { kind, host, outside, country, alone, from, until, openedOn } = command;
  if (living.temporary) throw refuse('transfer/temporary-is-open', { until: living.temporary.until });
  if (living.transfer) throw refuse('transfer/one-is-open', { openedOn: living.transfer.openedOn });
  notInFuture('openedOn', openedOn, context.today);
  inOrder('openedOn', living.cellSince, openedOn, 'transfer/before-last-move');
  inOrder('from', openedOn, from, 'transfer/stay-before-letter');
  const charter = policyOn('charter', openedOn);
  if (!isAbroad(kind) && (host === undefined) === (outside === undefined)) throw refuse('transfer/no-address');
  if (isAbroad(kind) && (host !== undefined || country === undefined)) throw refuse('transfer/abroad-without-country');
  longEnough(kind, from, until);
  if (host !== undefined) {
    const to = counting({ cell: context.host?.[0] }, openedOn);
    if (to === living.cell) throw refuse('transfer/same-cell');
  }
  const [home, there] = [rungsOn(context.home, openedOn), context.host && rungsOn(context.host, openedOn)];
  const route = kind === 'labourExport' ? labourExportWay(home) : temporaryWay(home, there);
  const transfer = (living.transfers ?? 0) + 1;
  const stay = { kind, host, outside, country, alone, until, route };
  return {
    events: [TemporaryTransferOpened.of({ cell: living.cell, transfer, ...stay }, openedOn)],
    policyVersions: judgedBy({ charter }),
  };
}

function isAbroad(kind: TemporaryKind): boolean {
  return kind === 'overseas' || kind === 'labourExport';
}

/**
 * Three months up to less than twelve; for study up to twenty-four. Labour export is an official stay abroad, of twelve
 * months or more. Source: 294-QĐ/TW 6.3.2; 38-HD/BTCTW II.4.3.1c.
 */
function longEnough(kind: TemporaryKind, from: PlainDate, until: PlainDate): void {
  const charter = policyOn('charter', from);
  const { temporaryMinMonths: least, temporaryBelowMonths: below, temporaryStudyMaxMonths: most } = charter;
  if (kind === 'labourExport') {
    if (until < addMonths(from, below)) throw refuse('transfer/stay-too-short', { months: below });
    return;
  }
  if (until < addMonths(from, least)) throw refuse('transfer/stay-too-short', { months: least });
  if (kind === 'study') {
    if (until > addMonths(from, most)) throw refuse('transfer/study-too-long', { months: most });
  } else if (until >= addMonths(from, below)) throw refuse('transfer/stay-too-long', { months: below });
}

/**
 * The next box of that letter. With the last one on the way out the stay begins; with the last one on the way back the
 * member is home again.
 */
export function fillTemporaryBox(
  member: Member,
  command: FillTemporaryBox,
  context: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  const living = onRoll(member);
  const stay = openStay(living);
  const next = nextBox(stay);
  const { box, organisation, filledOn, number } = command;
  if (stay.route.slice(1, stay.filled).some((each) => each.box === box)) return { events: [] };
  if (!next || next.box !== box || next.organisation !== organisation)
    throw refuse('transfer/box-out-of-order', { box: next?.box });
  notInFuture('filledOn', filledOn, context.today);
  inOrder('filledOn', stay.lastOn, filledOn, 'transfer/box-before-last');
  const after = stay.route[stay.filled + 1];
  const about = { cell: living.cell, transfer: stay.number };
  const events: NewEvent[] = [TemporaryBoxFilled.of({ ...about, ...next, number, next: after }, filledOn)];
  if (next.side !== 'back' && after?.side === 'back') {
    if (number === undefined && stay.host === undefined) throw refuse('transfer/letter-without-number');
    events.push(began(living, stay, filledOn, context.calendar));
  }
  if (!after) events.push(ended(living, stay, filledOn, context.calendar));
  return { events, policyVersions: judgedBy({ operations: policyOn('operations', filledOn) }) };
}

function began(living: Probationary | Official, stay: TemporaryStay, on: PlainDate, calendar: WorkingCalendar) {
  const { overseasSlipDays, temporarySlipDays } = policyOn('operations', on);
  const slipDays = stay.kind === 'labourExport' ? overseasSlipDays : temporarySlipDays;
  const slip: Deadline[] = isAbroad(stay.kind)
    ? [{ kind: 'overseasSlip', on: addWorkingDays(on, slipDays, calendar) }]
    : [];
  const { kind, host, until } = stay;
  return TemporaryTransferBegan.of(
    {
      ...{ cell: living.cell, transfer: stay.number, kind, host, until },
      deadlines: [{ kind: 'temporaryEnds', on: until }, ...slip],
    },
    on,
  );
}

/** Home again; after labour export to be reported within thirty working days (38-HD/BTCTW II.4.3.1c). */
function ended(living: Probationary | Official, stay: TemporaryStay, on: PlainDate, calendar: WorkingCalendar) {
  const { overseasReturnDays } = policyOn('operations', on);
  const deadline = addWorkingDays(stay.until, overseasReturnDays, calendar);
  const late = stay.kind === 'labourExport' && on > deadline;
  return TemporaryTransferEnded.of(
    {
      ...{ cell: living.cell, transfer: stay.number, ground: 'returned' as const },
      lateness: lateIf(late, 'late/overseas-return' as const, policyOn('charter', on).late, { deadline }),
    },
    on,
  );
}

/**
 * Each time for less than twelve months, on the member's written request, by the host's base committee; may be repeated,
 * and the total may be longer. Source: 294-QĐ/TW 6.3.2b; 38-HD/BTCTW II.4.3.2c.
 */
export function extendTemporary(
  member: Member,
  command: ExtendTemporaryTransfer,
  context: { today: PlainDate },
): Decided {
  const living = onRoll(member);
  const stay = openStay(living);
  const { organisation, requestedOn, until, extendedOn } = command;
  if (!stay.begunOn) throw refuse('transfer/stay-not-begun');
  if (until === stay.until) return { events: [] };
  if (extender(stay) !== organisation) throw refuse('transfer/host-extends');
  const charter = policyOn('charter', extendedOn);
  notInFuture('extendedOn', extendedOn, context.today);
  inOrder('extendedOn', requestedOn, extendedOn, 'transfer/extended-before-asked');
  if (until <= stay.until) throw refuse('transfer/extension-not-later', { until: stay.until });
  const { extensionBelowMonths: months } = charter;
  if (until >= addMonths(stay.until, months)) throw refuse('transfer/extension-too-long', { months });
  const deadlines = [{ kind: 'temporaryEnds' as const, on: until }];
  const data = { cell: living.cell, transfer: stay.number, organisation, requestedOn, until, deadlines };
  return { events: [TemporaryTransferExtended.of(data, extendedOn)], policyVersions: judgedBy({ charter }) };
}

/** The host's base committee; where the host is not in this register, the home base records what the host wrote. */
export function extender({ route }: Pick<TemporaryStay, 'route'>): string {
  return (route.find(({ box }) => box === 3) ?? route.find(({ box }) => box === 2))!.organisation;
}

/**
 * The slip was handed in to the committee abroad; late is flagged. Source: 38-HD/BTCTW II.4.3.1c, II.4.3.2b.
 */
export function handInSlip(member: Member, { handedInOn }: HandInOverseasSlip, context: { today: PlainDate }): Decided {
  const living = onRoll(member);
  const { number: transfer, since, slipBy, slipOn } = awayWithSlip(living);
  if (slipOn === handedInOn) return { events: [] };
  if (slipOn) throw refuse('transfer/slip-handed-in', { on: slipOn });
  notInFuture('handedInOn', handedInOn, context.today);
  inOrder('handedInOn', since, handedInOn, 'transfer/slip-before-stay');
  const deadline = slipBy ?? handedInOn;
  const charter = policyOn('charter', handedInOn);
  const lateness = lateIf(handedInOn > deadline, 'late/overseas-slip' as const, charter.late, { deadline });
  return {
    events: [OverseasSlipHandedIn.of({ cell: living.cell, transfer, lateness }, handedInOn)],
    policyVersions: judgedBy({ charter }),
  };
}

/** Abroad for good, with the letter of two boxes, or for a time. */
function awayWithSlip(living: Probationary | Official) {
  const { transfer } = living;
  if (transfer?.abroad) return { ...transfer.abroad, number: transfer.number };
  const stay = openStay(living);
  if (!isAbroad(stay.kind)) throw refuse('transfer/not-abroad');
  if (!stay.begunOn) throw refuse('transfer/stay-not-begun');
  return { ...stay, since: stay.begunOn };
}

/** Given up before it began. */
export function cancelTemporary(
  member: Member,
  { cancelledOn }: CancelTemporaryTransfer,
  context: { today: PlainDate },
): Decided {
  const living = onRoll(member);
  const stay = openStay(living);
  if (stay.begunOn) throw refuse('transfer/stay-has-begun', { begunOn: stay.begunOn });
  notInFuture('cancelledOn', cancelledOn, context.today);
  inOrder('cancelledOn', stay.lastOn, cancelledOn, 'transfer/box-before-last');
  const data = { cell: living.cell, transfer: stay.number, ground: 'cancelled' as const };
  return { events: [TemporaryTransferEnded.of(data, cancelledOn)] };
}

function openStay({ temporary }: Probationary | Official): TemporaryStay {
  if (!temporary) throw refuse('transfer/no-temporary');
  return temporary;
}
