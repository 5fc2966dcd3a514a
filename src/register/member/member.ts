import type { Decider } from '../../kernel/decider.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import type { MemberEvent } from './events.ts';
import type { Education } from './person.ts';

/** A person's way through the Party; what each status knows, and no more (D§1, state machine). */
export type Member = Unknown | Sympathiser | Dropped | Admitted | Probationary | Official | StruckOff | Deceased;

export interface Unknown {
  status: 'unknown';
  id: string;
}

/** What rules ask of anybody who is recorded. Names and the like are not kept here. */
export interface Person {
  id: string;
  cell: string;
  cellSince: PlainDate;
  birthDate: PlainDate;
  birthYear: number;
  sex: 'male' | 'female';
  education?: Education;
  citizenId?: string;
  cardNumber?: string;
  dossierNumber?: string;
  /** Ids and types of the events recorded so far: a correction names one of them. */
  recorded: readonly { id: string; type: string }[];
  /** Decisions about the person recorded so far, as `số/năm/cơ quan`: none of them is the paper of another act (D§4.11). */
  decisions?: readonly string[];
  /** Since when the person is in a cell's pool, if the register saw it. */
  pooledOn?: PlainDate;
  /** The day of the last act in the person's procedure: the next one may not lie before it. */
  since: PlainDate;
}

export interface Sympathiser extends Person {
  status: 'sympathiser';
  awarenessCourse?: { number: string; on: PlainDate };
  /** Was in the Party before: admitted once again, and never a third time (294, 3.5). */
  readmission?: boolean;
}

/** Was in a cell's pool, and was dropped: may be taken up again. */
export interface Dropped extends Person {
  status: 'dropped';
  droppedOn: PlainDate;
  awarenessCourse?: { number: string; on: PlainDate };
  readmission?: boolean;
}

/** A procedural fault is being put right: the person keeps what they are until the decision that annuls and recognises. */
export interface Regularising {
  of: 'admission' | 'recognition';
  since: PlainDate;
}

/** Decided, and before the ceremony: not a member yet. */
export interface Admitted extends Person {
  status: 'admitted';
  admissionDecision: Paper;
  readmission?: boolean;
  /** Moved to another authority's place too long before the decision: it must be annulled (06, 3.9c). */
  decisionLapsed?: boolean;
  /** The person moved after the decision; the new place may ask the issuer to reconsider, and waits for the answer. */
  movedSinceDecision?: boolean;
  reconsiderationAskedOn?: PlainDate;
  /** The case that led to the decision. */
  case?: string;
  awarenessCourse?: { number: string; on: PlainDate };
}

export interface Probationary extends Person {
  status: 'probationary';
  /** Undefined where a legacy record lacks it. */
  admissionDecision: Paper;
  joinDate: PlainDate;
  newMemberCourse?: { number: string; on: PlainDate };
  readmission?: boolean;
  regularising?: Regularising;
  legacy: boolean;
}

export interface Official extends Person {
  status: 'official';
  admissionDecision: Paper;
  joinDate: PlainDate;
  officialDate: PlainDate;
  /** Absent where the register was taken over. */
  recognitionDecision?: Paper;
  readmission?: boolean;
  regularising?: Regularising;
  legacy: boolean;
}

/** Out of the Party: struck from the roll. */
export interface StruckOff extends Person {
  status: 'struckOff';
  leftOn: PlainDate;
  /** Had been readmitted once already. */
  readmission?: boolean;
}

export interface Deceased extends Person {
  status: 'deceased';
  diedOn: PlainDate;
  was: 'sympathiser' | 'dropped' | 'admitted' | 'probationary' | 'official' | 'struckOff';
  joinDate?: PlainDate;
  officialDate?: PlainDate;
  admissionDecision?: Paper;
  legacy: boolean;
}

/** Number (unknown on some legacy papers), date and issuer of a decision. */
export interface Paper {
  number?: string;
  date: PlainDate;
  issuer?: string;
}

/** The state of a `member-<id>` stream. */
export const memberDecider: Decider<Member, MemberEvent> = {
  prefix: 'member-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve: (member, event) => withDecision(lived(member, event), event),
};

/** What becomes of the person by an event. */
function lived(member: Member, event: MemberEvent): Member {
  const recorded = [...(member.status === 'unknown' ? [] : member.recorded), { id: event.id, type: event.type }];
  switch (event.type) {
    case 'MemberTakenOver': {
      const { status, cell, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber } = event.data;
      const person = {
        id: member.id,
        cell,
        cellSince: event.data.joinDate,
        birthDate,
        birthYear,
        sex,
        education,
        citizenId,
        cardNumber,
        dossierNumber,
        recorded,
      };
      const { joinDate, officialDate, admissionDecisionNumber: number, admissionDecisionDate: date } = event.data;
      const admissionDecision = { number, date };
      return status === 'official' && officialDate
        ? { ...person, status, since: officialDate, admissionDecision, joinDate, officialDate, legacy: true }
        : { ...person, status: 'probationary', since: joinDate, admissionDecision, joinDate, legacy: true };
    }
    case 'SympathiserRegistered': {
      const { cell, birthDate, birthYear, sex, education, citizenId } = event.data;
      return {
        id: member.id,
        cell,
        cellSince: event.effectiveOn,
        birthDate,
        birthYear,
        sex,
        education,
        citizenId,
        recorded,
        since: event.effectiveOn,
        pooledOn: event.effectiveOn,
        status: 'sympathiser',
      };
    }
    case 'MemberAdmitted':
      if (member.status !== 'sympathiser') return member;
      return {
        ...member,
        recorded,
        status: 'admitted',
        since: event.data.admissionDecisionDate,
        education: event.data.education,
        case: event.data.case,
        admissionDecision: paperOf(event, event.data.admissionDecisionDate),
      };
    case 'AwarenessCourseCompleted':
      if (member.status !== 'sympathiser') return member;
      return {
        ...member,
        recorded,
        awarenessCourse: { number: event.data.certificateNumber, on: event.data.certificateOn },
      };
    case 'SympathiserDropped': {
      if (member.status !== 'sympathiser') return member;
      const { awarenessCourse, readmission } = member;
      const droppedOn = event.effectiveOn;
      return {
        ...{ ...personOf(member), recorded, status: 'dropped', since: droppedOn, droppedOn },
        ...{ awarenessCourse, readmission },
      };
    }
    case 'SympathiserTakenUpAgain': {
      if (member.status !== 'dropped') return member;
      const { awarenessCourse, readmission } = member;
      const { cell, cellResolutionOn: since } = event.data;
      const pool = { cell, cellSince: cell === member.cell ? member.cellSince : since, since, pooledOn: since };
      return {
        ...{ ...personOf(member), recorded, status: 'sympathiser', ...pool },
        ...{ awarenessCourse, readmission },
      };
    }
    case 'AdmissionCeremonyHeld': {
      if (member.status !== 'admitted') return member;
      const { admissionDecision, readmission } = member;
      const { joinDate } = event.data;
      return {
        ...{ ...personOf(member), recorded, status: 'probationary', since: joinDate },
        ...{ admissionDecision, readmission, joinDate, legacy: false },
      };
    }
    case 'NewMemberCourseCompleted':
      if (member.status !== 'probationary') return member;
      return {
        ...member,
        recorded,
        newMemberCourse: { number: event.data.certificateNumber, on: event.data.certificateOn },
      };
    case 'MemberRecognised': {
      if (member.status !== 'probationary') return member;
      const { newMemberCourse: _, ...rest } = member;
      const recognitionDecision = paperOf(event, event.data.officialDate);
      return {
        ...rest,
        recorded,
        status: 'official',
        since: recognitionDecision.date,
        officialDate: event.data.officialDate,
        recognitionDecision,
      };
    }
    case 'MemberCorrected': {
      if (member.status === 'unknown') return member;
      const {
        birthDate,
        citizenId,
        cardNumber,
        dossierNumber,
        education,
        newSex,
        newBirthYear,
        joinDate,
        officialDate,
      } = event.data;
      const corrected = {
        ...member,
        recorded,
        birthDate: birthDate ?? member.birthDate,
        birthYear: newBirthYear ?? member.birthYear,
        sex: newSex ?? member.sex,
        citizenId: citizenId ?? member.citizenId,
        cardNumber: cardNumber ?? member.cardNumber,
        dossierNumber: dossierNumber ?? member.dossierNumber,
        education: education ?? member.education,
      };
      if ('joinDate' in corrected && joinDate) {
        if (corrected.since === corrected.joinDate) corrected.since = joinDate;
        corrected.joinDate = joinDate;
      }
      if ('officialDate' in corrected && officialDate) {
        if (corrected.since === corrected.officialDate) corrected.since = officialDate;
        corrected.officialDate = officialDate;
      }
      return corrected;
    }
    case 'ApplicantMoved': {
      if (member.status !== 'sympathiser' && member.status !== 'admitted') return member;
      const { to, ruling } = event.data;
      const moved = { ...member, recorded, cell: to, cellSince: event.effectiveOn };
      if (moved.status !== 'admitted') return moved;
      return { ...moved, movedSinceDecision: true, decisionLapsed: ruling === 'mustBeAnnulled' };
    }
    case 'ReconsiderationAsked':
      if (member.status !== 'admitted') return member;
      return { ...member, recorded, reconsiderationAskedOn: event.data.askedOn };
    case 'ReconsiderationAnswered':
      if (member.status !== 'admitted') return member;
      return { ...member, recorded, reconsiderationAskedOn: undefined };
    case 'AdmissionAnnulled': {
      if (member.status === 'admitted') {
        const { readmission, awarenessCourse } = member;
        const since = event.effectiveOn;
        return { ...personOf(member), recorded, status: 'sympathiser', since, readmission, awarenessCourse };
      }
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      const { restatedJoinDate, restatedOfficialDate } = event.data;
      const joinDate = restatedJoinDate ?? member.joinDate;
      const restated = { ...member, recorded, joinDate, regularising: undefined };
      return restated.status === 'official'
        ? { ...restated, officialDate: restatedOfficialDate ?? restated.officialDate }
        : restated;
    }
    case 'RecognitionAnnulled':
      if (member.status !== 'official') return member;
      return {
        ...{ ...member, recorded, regularising: undefined },
        officialDate: event.data.restatedOfficialDate ?? member.officialDate,
      };
    case 'RegularisationBegun':
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      return { ...member, recorded, regularising: { of: event.data.of, since: event.effectiveOn } };
    case 'RegularisationEnded':
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      return { ...member, recorded, regularising: undefined };
    case 'MemberStruckOff': {
      if (member.status === 'unknown' || member.status === 'deceased' || member.status === 'struckOff') return member;
      const leftOn = event.effectiveOn;
      const { readmission } = member;
      return { ...personOf(member), recorded, status: 'struckOff', since: leftOn, leftOn, readmission };
    }
    case 'ReadmissionSought': {
      if (member.status !== 'struckOff') return member;
      const { cell, cellResolutionOn: since } = event.data;
      const pool = { cell, cellSince: since, since, pooledOn: since };
      return { ...personOf(member), recorded, status: 'sympathiser', readmission: true, ...pool };
    }
    case 'MemberDied': {
      if (member.status === 'unknown' || member.status === 'deceased') return member;
      const { status: was, ...rest } = 'regularising' in member ? { ...member, regularising: undefined } : member;
      return { legacy: false, ...rest, recorded, status: 'deceased', was, diedOn: event.effectiveOn };
    }
  }
}

/** What is known of anybody, without what belongs to a status. */
function personOf(member: Person): Person {
  const { id, cell, cellSince, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber } = member;
  const { recorded, decisions, pooledOn, since } = member;
  return {
    ...{ id, cell, cellSince, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber },
    ...{ recorded, decisions, pooledOn, since },
  };
}

function paperOf(event: MemberEvent, otherwise: PlainDate): Paper {
  const { decision } = event.meta;
  return decision ? { number: decision.number, date: decision.date, issuer: decision.issuer } : { date: otherwise };
}

/** Which paper a decision is: its number, for its issuer and year (D§4.11). */
export function paperKey({ number, date, issuer }: DecisionPaper): string {
  return `${issuer}/${yearOf(date)}/${number.toUpperCase()}`;
}

function withDecision(member: Member, { meta: { decision } }: MemberEvent): Member {
  if (member.status === 'unknown' || !decision) return member;
  const key = paperKey(decision);
  const { decisions = [] } = member;
  return decisions.includes(key) ? member : { ...member, decisions: [...decisions, key] };
}
