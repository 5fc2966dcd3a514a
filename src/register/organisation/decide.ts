import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper, NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture, sharedDecisionNumber, officialMember, type NamedMember } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { deciding, standing, type Issuer } from '../authority.ts';
import type {
  EndPosition,
  EstablishOrganisation,
  GrantPower,
  ReclassifyOrganisation,
  RenameOrganisation,
  ReparentOrganisation,
  TakeOverOrganisation,
  TakePosition,
  WithdrawPower,
} from './commands.ts';
import {
  CommitteePositionEnded,
  CommitteePositionTaken,
  OrganisationEstablished,
  OrganisationPowerGranted,
  OrganisationPowerWithdrawn,
  OrganisationReclassified,
  OrganisationRenamed,
  OrganisationReparented,
  OrganisationTakenOver,
} from './events.ts';
import { hasPower, profileAt, type ActiveOrganisation, type Organisation } from './organisation.ts';
import { atTheTop, enoughMembers, notAVillage, rightParent } from './structure.ts';

/** What founding an organisation needs to know of the one above. */
export interface FoundingContext {
  today: PlainDate;
  /** Undefined if it is not recorded; absent from a top organisation's take-over. */
  parent: Organisation | undefined;
  issuer?: Issuer;
}

/** Enters an organisation of the existing tree as it stands. Minimums are not judged again: it exists. */
export function takeOverOrganisation(
  organisation: Organisation,
  command: TakeOverOrganisation,
  context: FoundingContext,
): Decided {
  if (organisation.status === 'active') throw refuse('organisation/already-recorded');
  const { since, ...founding } = command;
  notInFuture('since', since, context.today);
  if (command.parent !== null) {
    const parent = existing(context.parent, context.today);
    rightParent(command.type, profileAt(parent, context.today)!.type, context.today, true);
  } else atTheTop(command.type);
  return { events: [OrganisationTakenOver.of(founding, since)], claims: codeOf(command) };
}

/** Thành lập mới. Source: Điều lệ 21; 294-QĐ/TW 10, 20; D§2.11. */
export function establish(
  organisation: Organisation,
  command: EstablishOrganisation,
  context: Required<FoundingContext>,
): Decided {
  if (organisation.status === 'active') throw refuse('organisation/already-recorded');
  const { decision, effectiveOn, consent, ...founding } = command;
  const charter = policyOn('charter', decision.date);
  notInFuture('decision.date', decision.date, context.today);
  if (effectiveOn < decision.date) throw refuse('organisation/effective-before-decision', { decidedOn: decision.date });

  const consented = consentedTo(decision, consent);
  const parent = existing(context.parent, effectiveOn);
  rightParent(command.type, profileAt(parent, effectiveOn)!.type, decision.date, consented);
  if (command.residential) notAVillage(command.type);
  enoughMembers(command.type, command, consented, charter);
  deciding(context.issuer, 'establishOrganisation');
  return {
    events: [OrganisationEstablished.of(founding, effectiveOn)],
    decision,
    claims: [sharedDecisionNumber(decision), ...codeOf(command)],
    policyVersions: judgedBy({ charter }),
  };
}

export interface ChangeContext {
  today: PlainDate;
  issuer: Issuer;
}

/** Đổi tên. The seal that a new name asks for is administered apart (D§2.11). */
export function rename(organisation: Organisation, command: RenameOrganisation, context: ChangeContext): Decided {
  const active = whereDecided(organisation, command, context);
  if (profileAt(active, command.effectiveOn)?.name === command.name) return { events: [] };
  return changed(command, OrganisationRenamed.of({ name: command.name }, command.effectiveOn));
}

/** Chuyển loại hình, with the minimums of the new type. */
export function reclassify(
  organisation: Organisation,
  command: ReclassifyOrganisation,
  context: ChangeContext & { parent?: Organisation },
): Decided {
  const active = whereDecided(organisation, command, context);
  const { type, consent, effectiveOn, decision } = command;
  const before = profileAt(active, effectiveOn)!;
  if (before.type === type) return { events: [] };
  const charter = policyOn('charter', decision.date);
  const consented = consentedTo(decision, consent);
  if (before.parent === null) atTheTop(type);
  else rightParent(type, profileAt(existing(context.parent, effectiveOn), effectiveOn)!.type, decision.date, consented);
  if (active.residential) notAVillage(type);
  enoughMembers(type, command, consented, charter);
  return {
    ...changed(command, OrganisationReclassified.of({ from: before.type, type }, effectiveOn)),
    policyVersions: judgedBy({ charter }),
  };
}

export interface ReparentingContext extends ChangeContext {
  parent: Organisation | undefined;
  /** Ids from the new parent up to the top: on the day of the change, and after all changes decided ahead. */
  chainOfParent: string[];
}

/** Chuyển về trực thuộc: exactly one parent, of a level allowed, and no circle. Source: D§2.11. */
export function reparent(
  organisation: Organisation,
  command: ReparentOrganisation,
  context: ReparentingContext,
): Decided {
  const active = whereDecided(organisation, command, context);
  const { effectiveOn, decision, consent } = command;
  const before = profileAt(active, effectiveOn)!;
  if (before.parent === command.parent) return { events: [] };
  if (before.parent === null) throw refuse('organisation/top-cannot-move');
  if (context.chainOfParent.includes(active.id)) throw refuse('organisation/circle');
  const parent = existing(context.parent, effectiveOn);
  rightParent(before.type, profileAt(parent, effectiveOn)!.type, decision.date, consentedTo(decision, consent));
  return changed(command, OrganisationReparented.of({ from: before.parent, to: command.parent }, effectiveOn));
}

/** Giao quyền: what the organisation may decide from the day on. Source: 294-QĐ/TW 10.6, 22.1. */
export function grantPower(organisation: Organisation, command: GrantPower, context: ChangeContext): Decided {
  const active = whereDecided(organisation, command, context);
  fromAbove(active, context.issuer);
  if (hasPower(active, command.power, command.effectiveOn)) return { events: [] };
  return changed(command, OrganisationPowerGranted.of({ power: command.power }, command.effectiveOn));
}

/** Thôi giao quyền: what was decided before stays valid. */
export function withdrawPower(organisation: Organisation, command: WithdrawPower, context: ChangeContext): Decided {
  const active = whereDecided(organisation, command, context);
  fromAbove(active, context.issuer);
  if (!hasPower(active, command.power, command.effectiveOn)) return { events: [] };
  return changed(command, OrganisationPowerWithdrawn.of({ power: command.power }, command.effectiveOn));
}

/** Seats of which a committee has one. */
const SINGLE_SEATS: readonly string[] = ['secretary', 'permanentDeputySecretary'];

/** A seat on the committee: official members only (D§2.0). */
export function takePosition(
  organisation: Organisation,
  command: TakePosition,
  context: ChangeContext & { member: NamedMember },
): Decided {
  const active = whereDecided(organisation, command, context);
  const { position, member, effectiveOn } = command;
  officialMember('member', context.member, effectiveOn);
  const held = active.seats.filter((seat) => seat.until === undefined || seat.until > effectiveOn);
  if (held.some((seat) => seat.member === member && seat.position === position)) return { events: [] };
  if (SINGLE_SEATS.includes(position) && held.some((seat) => seat.position === position)) {
    throw refuse('organisation/seat-taken', { position });
  }
  return changed(command, CommitteePositionTaken.of({ position, member }, effectiveOn));
}

/** A seat ends by decision, or by itself with its reason stated. Source: 294-QĐ/TW 16.4. */
export function endPosition(
  organisation: Organisation,
  command: EndPosition,
  context: { today: PlainDate; issuer?: Issuer },
): Decided {
  const active = recorded(organisation);
  const { position, member, effectiveOn, decision, reason } = command;
  if (!decision && !reason) throw refuse('organisation/seat-end-without-ground');
  if (decision) notInFuture('decision.date', decision.date, context.today);
  if (context.issuer) standing(context.issuer);
  const seat = active.seats.find(
    (one) => one.member === member && one.position === position && one.until === undefined,
  );
  if (!seat) {
    if (active.seats.some((one) => one.member === member && one.position === position && one.until === effectiveOn))
      return { events: [] };
    throw refuse('organisation/no-such-seat');
  }
  if (effectiveOn < seat.from) throw refuse('organisation/seat-ends-before-it-begins', { from: seat.from });
  const ended = CommitteePositionEnded.of({ position, member }, effectiveOn);
  return decision ? { ...changed({ decision }, ended), reason } : { events: [ended], reason };
}

function recorded(organisation: Organisation): ActiveOrganisation {
  if (organisation.status === 'unknown') throw refuse('organisation/not-recorded');
  return organisation;
}

/** What every change by decision has in common: it is recorded, decided in the past by who may, and effective no earlier. */
function whereDecided(
  organisation: Organisation,
  { decision, effectiveOn }: { decision: { date: PlainDate }; effectiveOn: PlainDate },
  { issuer, today }: ChangeContext,
): ActiveOrganisation {
  const active = recorded(organisation);
  notInFuture('decision.date', decision.date, today);
  if (effectiveOn < decision.date) throw refuse('organisation/effective-before-decision', { decidedOn: decision.date });
  if (effectiveOn < active.since) throw refuse('organisation/before-it-existed', { since: active.since });
  standing(issuer);
  return active;
}

function changed(command: { decision: DecisionPaper }, event: NewEvent): Decided {
  return { events: [event], decision: command.decision, claims: [sharedDecisionNumber(command.decision)] };
}

/** Power comes from above: nobody grants it to itself. */
function fromAbove(active: ActiveOrganisation, issuer: Issuer): void {
  if (issuer.organisation?.id === active.id && profileAt(active, issuer.decidedOn)?.parent)
    throw refuse('authority/own-power');
}

/** The superior's written consent, where one is given: it comes before the decision. */
function consentedTo(decision: DecisionPaper, consent: EstablishOrganisation['consent']): boolean {
  if (consent && consent.date > decision.date)
    throw refuse('organisation/consent-after-decision', { consentOn: consent.date });
  return consent !== undefined;
}

function existing(parent: Organisation | undefined, day: PlainDate): Organisation {
  if (!parent || parent.status === 'unknown') throw refuse('organisation/unknown-parent');
  if (!profileAt(parent, day)) throw refuse('organisation/parent-not-yet-established', { since: parent.since });
  return parent;
}

function codeOf({ code }: { code?: string }) {
  return code ? [{ kind: 'organisationCode', value: code }] : [];
}
