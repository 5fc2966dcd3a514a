import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import { inOrder, notInFuture, officialMember, type NamedMember } from '../member/steps.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { policyOn } from '../policy/policy.ts';
import { largeEnoughForCommittee, type Officials } from './cell-committee.ts';
import type { AppointInterimCommittee, EndPosition, HoldCongress, TakePosition } from './commands.ts';
import {
  CommitteePositionEnded,
  CommitteePositionTaken,
  CongressHeld,
  InterimCommitteeAppointed,
  type OrganisationType,
} from './events.ts';
import { profileAt, type Organisation } from './organisation.ts';
import { changed, inActivity, recorded, whereDecided, type ChangeContext } from './steps.ts';

/** Seats of which a committee has one. */
const SINGLE_SEATS: readonly string[] = ['secretary', 'permanentDeputySecretary'];

/** A seat on the committee: official members only (D§2.0), and of a cell only from nine of them. */
export function takePosition(
  organisation: Organisation,
  command: TakePosition,
  context: ChangeContext & { member: NamedMember; officials?: Officials },
): Decided {
  const active = whereDecided(organisation, command, context);
  const { position, member, effectiveOn } = command;
  officialMember('member', context.member, effectiveOn);
  const held = active.seats.filter((seat) => seat.until === undefined || seat.until > effectiveOn);
  if (held.some((seat) => seat.member === member && seat.position === position)) return { events: [] };
  if (SINGLE_SEATS.includes(position) && held.some((seat) => seat.position === position)) {
    throw refuse('organisation/seat-taken', { position });
  }
  const charter = policyOn('charter', command.decision.date);
  largeEnoughForCommittee([command], context.officials, charter, { day: effectiveOn, field: () => 'position' });
  const sitting = new Set([...held.map((seat) => seat.member), member]);
  notTooMany(sitting.size, profileAt(active, effectiveOn)!.type, charter);
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

/**
 * Chỉ định cấp ủy lâm thời: the superior appoints the committee of a new or re-formed organisation, which sits until the
 * congress. Source: 294-QĐ/TW 10; D§2.11.
 */
export function appointInterimCommittee(
  organisation: Organisation,
  command: AppointInterimCommittee,
  context: ChangeContext & { appointed: readonly NamedMember[]; officials?: Officials },
): Decided {
  const active = whereDecided(organisation, command, context);
  const { seats, effectiveOn, decision } = command;
  const charter = policyOn('charter', decision.date);
  const { type, parent } = profileAt(active, effectiveOn)!;
  if (context.issuer.organisation?.id === active.id && parent !== null) throw refuse('committee/appoints-itself');
  const sitting = active.seats.filter((seat) => seat.until === undefined || seat.until > effectiveOn);
  if (sitting.length > 0) {
    const same = seats.every(({ member, position }) =>
      sitting.some((seat) => seat.member === member && seat.position === position && seat.interim),
    );
    if (same && sitting.length === seats.length) return { events: [] };
    throw refuse('committee/sits-already');
  }
  const founded = active.congress ? undefined : active.foundedWith;
  const officials = context.officials && { ...context.officials, founded };
  largeEnoughForCommittee(seats, officials, charter, { day: effectiveOn, field: ofSeats });
  const [appointed] = interimSeats(seats, context.appointed, type, charter, effectiveOn);
  return changed(command, appointed!);
}

/** The event that appoints an interim committee; none without one. */
export function interimSeats(
  seats: AppointInterimCommittee['seats'] | undefined,
  appointed: readonly NamedMember[] = [],
  type: OrganisationType,
  charter: CharterParameters,
  effectiveOn: PlainDate,
): NewEvent[] {
  if (!seats) return [];
  appointed.forEach((one, index) => officialMember(`seats.${index}.member`, one, effectiveOn));
  complete(seats, type, charter);
  return [InterimCommitteeAppointed.of({ seats }, effectiveOn)];
}

/**
 * Đại hội: its number counts on through mergers, the parts of a split take the same next number, a new organisation
 * begins with one. Who is elected takes the seat; who is not elected again leaves it. Source: 06-HD/TW 13.
 */
export function holdCongress(
  organisation: Organisation,
  command: HoldCongress,
  context: { today: PlainDate; elected: readonly NamedMember[]; officials?: Officials },
): Decided {
  const active = recorded(organisation);
  const { number, heldOn, seats } = command;
  notInFuture('heldOn', heldOn, context.today);
  inOrder('heldOn', active.since, heldOn, 'congress/before-it-existed');
  if (active.congress === number) return { events: [] };
  inActivity(active, heldOn);
  const founded = active.establishedBy !== undefined ? 0 : undefined;
  const last = active.congress ?? founded;
  if (last !== undefined && number !== last + 1) throw refuse('congress/wrong-number', { expected: last + 1 });
  const { type } = profileAt(active, heldOn)!;
  context.elected.forEach((one, index) => officialMember(`seats.${index}.member`, one, heldOn));
  const charter = policyOn('charter', heldOn);
  complete(seats, type, charter);
  largeEnoughForCommittee(seats, context.officials, charter, { day: heldOn, field: ofSeats });
  const sitting = active.seats.filter((seat) => seat.until === undefined);
  const again = (seat: { member: string; position: string }, of: readonly { member: string; position: string }[]) =>
    of.some(({ member, position }) => member === seat.member && position === seat.position);
  return {
    events: [
      CongressHeld.of({ number }, heldOn),
      ...sitting
        .filter((seat) => !again(seat, seats))
        .map(({ member, position }) => CommitteePositionEnded.of({ member, position }, heldOn)),
      ...seats.filter((seat) => !again(seat, sitting)).map((seat) => CommitteePositionTaken.of(seat, heldOn)),
    ],
  };
}

const ofSeats = (seat: number) => `seats.${seat}.position`;

/** One secretary, nobody twice, and not more than the committee may have. */
function complete(
  seats: readonly { member: string; position: string }[],
  type: OrganisationType,
  charter: CharterParameters,
): void {
  for (const single of SINGLE_SEATS) {
    if (seats.filter(({ position }) => position === single).length > 1)
      throw refuse('organisation/seat-taken', { position: single });
  }
  if (new Set(seats.map(({ member, position }) => `${member} ${position}`)).size !== seats.length)
    throw refuse('committee/named-twice');
  notTooMany(new Set(seats.map(({ member }) => member)).size, type, charter);
}

/** Cell committees and section committees have at most seven members (294, 20.3.3, 23.2). */
function notTooMany(sitting: number, type: OrganisationType, { committeeMost }: CharterParameters): void {
  const most = committeeMost[type];
  if (most !== undefined && sitting > most) throw refuse('committee/too-large', { most });
}
