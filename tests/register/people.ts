import type { DecisionPaper } from '../../src/kernel/envelope.ts';
import { addDays, addMonths, yearOf } from '../../src/kernel/plain-date.ts';
import { AdmissionCeremonyHeld, MemberAdmitted, SympathiserRegistered } from '../../src/register/admission/events.ts';
import { MemberDied } from '../../src/register/leaving/events.ts';
import type { NamedMember } from '../../src/register/member/steps.ts';
import { MemberRecognised, NewMemberCourseCompleted } from '../../src/register/recognition/events.ts';
import { MemberTakenOver } from '../../src/register/takeover/events.ts';
import { memberAfter } from './given.ts';
import { and, nothing, type History } from './history.ts';
import { CELL, decisionOf } from './places.ts';

export const PERSON = '10000000-0000-4000-8000-000000000001';
export const HELPER = '10000000-0000-4000-8000-000000000002';
export const INTRODUCER = '10000000-0000-4000-8000-000000000003';
export const SECOND_INTRODUCER = '10000000-0000-4000-8000-000000000004';

/** An invented person, as commands ask for one. */
export const aPerson = {
  fullName: 'Nguyễn Thị Thử',
  birthDate: '1990-05-20',
  citizenId: '001190000001',
  sex: 'female' as const,
  ethnicity: 'Kinh',
};

export interface Life {
  id?: string;
  cell?: string;
  birthDate?: string;
  /** The day of the cell's resolution to take the person into its pool. */
  pooledOn?: string;
}

/** Nobody: nothing is recorded under this id. */
export const nobody = (): History<'member'> => nothing('member', PERSON);

/** In the cell's pool. */
export function sympathiser(life: Life = {}): History<'member'> {
  const { id = PERSON, cell = CELL, birthDate = aPerson.birthDate, pooledOn = '2020-01-15' } = life;
  const registered = SympathiserRegistered.of(
    { ...aPerson, birthDate, birthYear: yearOf(birthDate), cell, cellResolutionOn: pooledOn },
    pooledOn,
  );
  return and(nothing('member', id), registered);
}

const cellOf = ({ cell = CELL }: Life) => ({ cell });

const heads = ({ cell = CELL, birthDate = aPerson.birthDate }: Life) => ({
  ...{ cell, sex: 'female' as const, birthYear: yearOf(birthDate) },
});

/** Decided to be admitted, before the ceremony. */
export function admittedMember(life: Life & { decision?: DecisionPaper } = {}): History<'member'> {
  const decision = life.decision ?? decisionOf('2025-03-01', '07-QĐ/ĐU');
  const admitted = MemberAdmitted.of(
    {
      ...heads(life),
      admissionDecisionDate: decision.date,
      cellResolutionOn: addDays(decision.date, -30),
      education: 'upperSecondary',
      awarenessCertificateNumber: '12/GCN',
      awarenessCertificateOn: addMonths(decision.date, -12),
      introducers: [INTRODUCER, SECOND_INTRODUCER],
    },
    decision.date,
  );
  const pooledOn = life.pooledOn ?? addMonths(decision.date, -24);
  return and(sympathiser({ ...life, pooledOn }), { event: admitted, decision });
}

/** Since the ceremony; with the course for new members, unless `course` is null. */
export function probationaryMember(life: Life & { ceremony?: string; course?: string | null } = {}): History<'member'> {
  const { ceremony = '2025-03-10', course = addMonths(ceremony, 6) } = life;
  const decision = decisionOf(addDays(ceremony, -9), '07-QĐ/ĐU');
  const held = AdmissionCeremonyHeld.of({ ...heads(life), joinDate: ceremony, helper: HELPER }, ceremony);
  const joined = and(admittedMember({ ...life, decision }), held);
  if (course === null) return joined;
  return and(
    joined,
    NewMemberCourseCompleted.of({ ...cellOf(life), certificateNumber: '34/GCN', certificateOn: course }, course),
  );
}

/** Official twelve months after the ceremony, by a decision a month later. */
export function officialMember(life: Life & { ceremony?: string; decision?: DecisionPaper } = {}): History<'member'> {
  const { ceremony = '2025-03-10' } = life;
  const officialDate = addMonths(ceremony, 12);
  const decision = life.decision ?? decisionOf(addMonths(officialDate, 1), '33-QĐ/ĐU');
  const recognised = MemberRecognised.of(
    { ...heads(life), officialDate, cellResolutionOn: officialDate },
    officialDate,
  );
  return and(probationaryMember({ ...life, ceremony }), { event: recognised, decision });
}

export interface TakenOver extends Life {
  status?: 'official' | 'probationary';
  joinDate?: string;
  officialDate?: string;
  admissionDecisionDate?: string;
  cardNumber?: string;
  citizenId?: string;
  dossierNumber?: string;
}

/** Entered from the existing register. */
export function takenOver(life: TakenOver = {}): History<'member'> {
  const { id = PERSON, cell = CELL, birthDate = '1960-05-20', joinDate = '1985-02-03', status = 'official' } = life;
  const { officialDate = status === 'official' ? addMonths(joinDate, 12) : undefined } = life;
  const { admissionDecisionDate = joinDate, cardNumber, citizenId, dossierNumber } = life;
  const person = { ...aPerson, birthDate, citizenId, birthYear: yearOf(birthDate) };
  const event = MemberTakenOver.of(
    {
      ...{ ...person, cell, status, admissionDecisionDate, joinDate, officialDate },
      ...{ cardNumber, dossierNumber, source: 'Sổ đảng viên' },
    },
    officialDate ?? joinDate,
  );
  return and(nothing('member', id), event);
}

/** Dead since a day. */
export function deceased(history: History<'member'>, diedOn: string): History<'member'> {
  const member = memberAfter(history);
  if (member.status === 'unknown' || member.status === 'deceased') throw new Error('nobody who lives');
  const { cell, sex, birthYear, status } = member;
  return and(history, MemberDied.of({ cell, sex, birthYear, status }, diedOn));
}

/** The same history under another id, as a member whom a command names. */
export function named(id: string, history: (life: { id: string }) => History<'member'>): NamedMember {
  return { id, member: memberAfter(history({ id })) };
}

/** An id under which nobody was ever recorded. */
export const namedNobody = (id: string): NamedMember => ({ id, member: undefined });

/** An introducer or helper beyond question: official for decades. */
export const seasoned = (id: string): NamedMember => named(id, takenOver);

/** The id of a recorded event: the first, unless another index is given. */
export const eventOf = (history: History, index = 0): string => history.events[index]!.id;
