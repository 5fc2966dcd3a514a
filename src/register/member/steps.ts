import { holdsBadge, holdsCard } from './awards.ts';
import type { ClaimedValue, Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { dmy, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type Refusal } from '../../kernel/refusal.ts';
import {
  paperKey,
  type Away,
  type Left,
  type Member,
  type Official,
  type Paper,
  type Person,
  type Probationary,
} from './member.ts';

/** A member whom a command names: an introducer, a helper. */
export interface NamedMember {
  id: string;
  /** Undefined if nobody with this id was ever recorded. */
  member: Member | undefined;
}

/** The heads under which a person is counted, as every event that changes a count carries them. */
export function heads({ cell, sex, birthYear }: Person): Pick<Person, 'cell' | 'sex' | 'birthYear'> {
  return { cell, sex, birthYear };
}

/** To throw: nothing is decided on who is out of the Party, save what may be (D§4.5). */
export function hasLeftAlready({ status, leftOn }: Pick<Left | Away, 'status' | 'leftOn'>): Refusal {
  return refuse('member/has-left', { status, leftOn });
}

/** Who is on the roll: a probationary or an official member. @throws Refusal for anybody else */
export function onRoll(member: Member): Probationary | Official {
  switch (member.status) {
    case 'probationary':
    case 'official':
      return member;
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'sympathiser':
    case 'dropped':
    case 'admitted':
      throw refuse('member/not-a-member');
    case 'struckOff':
    case 'exited':
    case 'expelled':
    case 'transferredOut':
      throw hasLeftAlready(member);
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
}

/** Card and badges of who is put out, as far as the person holds any: they are collected (06, 7.1c, 18.4). */
export function toCollect(member: Probationary | Official): ('card' | 'badges')[] {
  return [...(holdsCard(member) ? (['card'] as const) : []), ...(holdsBadge(member) ? (['badges'] as const) : [])];
}

/** The birth year is counted apart from the birth date, which is sealed with the person's own key. */
export function personOf<Body extends { birthDate: PlainDate }>(body: Body): Body & { birthYear: number } {
  return { ...body, birthYear: yearOf(body.birthDate) };
}

/** The same decision again changes nothing; another one is refused. */
export function alreadyDecided(recorded: Paper | undefined, decision: DecisionPaper, refusal: string): Decided {
  const same =
    recorded?.number === decision.number &&
    recorded.date === decision.date &&
    (recorded.issuer ?? decision.issuer) === decision.issuer;
  if (same) return { events: [] };
  throw refuse(refusal, { number: recorded?.number, date: recorded && dmy(recorded.date) });
}

/** Recorded acts lie in the past: `decidedOn ≤ today` (D§4.1). */
export function notInFuture(field: string, day: PlainDate, today: PlainDate): void {
  if (day > today) throw refuse('date/in-the-future', { field, day, today });
}

/** Steps of one procedure follow each other (D§4.1). */
export function inOrder(field: string, earlier: PlainDate, later: PlainDate, refusal: string): void {
  if (later < earlier) throw refuse(refusal, { field, earlier, later });
}

/** A missed deadline is flagged on the event, or refused where the committee has chosen so (D§2.0, param `late`). */
export function lateIf<Lateness extends string>(
  missed: boolean,
  lateness: Lateness,
  reading: 'flag' | 'refuse',
  values: { deadline: PlainDate },
): Lateness[] | undefined {
  if (!missed) return undefined;
  if (reading === 'refuse') throw refuse(lateness, values);
  return [lateness];
}

/** An introducer or helper is an official member on the day; who died afterwards was one then. */
export function officialMember(field: string, { member }: NamedMember, day: PlainDate): Person {
  const living = member?.status === 'official' || (member?.status === 'deceased' && day <= member.diedOn);
  if (!living || !member.officialDate || member.officialDate > day)
    throw refuse('member/not-official-then', { field, day });
  return member;
}

/** A decision about one person: its number exists once for its issuer and year, `số/năm/cơ quan` (D§4.11). */
export function decisionNumber(decision: DecisionPaper): ClaimedValue {
  return { kind: 'decisionNumber', value: paperKey(decision) };
}

/** As `decisionNumber`, and the paper of no other act on the same person. @throws Refusal */
export function newDecision(member: Person, decision: DecisionPaper): ClaimedValue {
  if (member.decisions?.includes(paperKey(decision))) throw refuse('member/decision-used', { number: decision.number });
  return decisionNumber(decision);
}

/** A decision about many: it holds its number itself, so that each of its items may name it. */
export function sharedDecisionNumber(decision: DecisionPaper): ClaimedValue {
  const claim = decisionNumber(decision);
  return { ...claim, owner: `decision ${claim.value}/${decision.date}` };
}
