import type { Decider } from '../../kernel/decider.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { isDossierEvent } from '../dossier/events.ts';
import type { StrikingGround } from '../leaving/events.ts';
import { isTransferEvent, type TransferEvent } from '../transfer/events.ts';
import { conductAfter, conductOfWhoLeft, isOfConduct, type Conduct } from './conduct.ts';
import { awardsAfter, isOfAwards, takenOverBadges, type HeldBadge } from './awards.ts';
import { cardAfter, correctedCard, isOfCard, takenOverCard, withoutPending, type CardState } from './card-state.ts';
import { dossierAfter, type DossierState } from './dossier-state.ts';
import type { MemberEvent } from './events.ts';
import type { Paper } from './paper.ts';
import type { PartyAgeGap } from './party-age.ts';
import type { Education } from './person.ts';
import { transfersAfter, type Transfers } from './transfers.ts';

export type { Paper } from './paper.ts';

/** A person's way through the Party; what each status knows, and no more (D§1, state machine). */
export type Member = Unknown | Sympathiser | Dropped | Admitted | Probationary | Official | Left | Away | Deceased;

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
  /** The card in hand and the one under way; kept when the person leaves, so that it can be collected. */
  card?: CardState;
  badges?: readonly HeldBadge[];
  /** Time that does not count towards party age (294, 4.5.1). */
  partyAgeGaps?: readonly PartyAgeGap[];
  /** From when party age is counted, where a decision has said so (06, 5.3); else from the decision to admit. */
  partyAgeFrom?: PlainDate;
  /** The paper dossier: its index, loans, supplements. */
  memberDossier?: DossierState;
  /** Inspections, disciplines, suspension, complaints: of who is or was a member. */
  conduct?: Conduct;
  /** The account that last recorded what an admission or a recognition rests on. */
  preparedBy?: string;
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

export interface Probationary extends Person, Transfers {
  status: 'probationary';
  /** Undefined where a legacy record lacks it. */
  admissionDecision: Paper;
  joinDate: PlainDate;
  newMemberCourse?: { number: string; on: PlainDate };
  readmission?: boolean;
  regularising?: Regularising;
  legacy: boolean;
  exemption?: Exemption;
}

export interface Official extends Person, Transfers {
  status: 'official';
  admissionDecision: Paper;
  joinDate: PlainDate;
  officialDate: PlainDate;
  /** Absent where the register was taken over. */
  recognitionDecision?: Paper;
  readmission?: boolean;
  regularising?: Regularising;
  legacy: boolean;
  exemption?: Exemption;
}

/** Exempted from work and activity, or from a part of it; `until` is the first day without. */
export interface Exemption {
  kind: 'exempt' | 'reduced';
  from: PlainDate;
  until?: PlainDate;
}

/** Out of the Party: struck from the roll, gone at the own request, or expelled. */
export interface Left extends Person {
  status: 'struckOff' | 'exited' | 'expelled';
  leftOn: PlainDate;
  /** The event that put the person out: a complaint names it. */
  by: string;
  decision?: Paper;
  /** Why, where the way out was a striking. */
  ground?: StrikingGround;
  /** Had been readmitted once already. */
  readmission?: boolean;
  /** Asked to leave out of family hardship (294, 3.5). */
  familyHardship?: boolean;
  /** What the person was, restored with continuous party age if the removal was wrong. */
  before: Probationary | Official;
  /** A request for restoration was refused: looked into again on new facts only (294, 5.2.1). */
  restorationRefusedOn?: PlainDate;
}

/** Received by a place outside of this register, which counts the member now. May come back with a paper letter. */
export interface Away extends Person {
  status: 'transferredOut';
  leftOn: PlainDate;
  readmission?: boolean;
  /** Of transfers, so that the next one is numbered. */
  transfers?: number;
}

export interface Deceased extends Person {
  status: 'deceased';
  diedOn: PlainDate;
  /** By when a member's dossier is sent up, and when it was, to whom. */
  sentUp?: { dueOn?: PlainDate; sentOn?: PlainDate; to?: string };
  was: Exclude<Member['status'], 'unknown' | 'deceased'>;
  joinDate?: PlainDate;
  officialDate?: PlainDate;
  admissionDecision?: Paper;
  legacy: boolean;
}

/** The state of a `member-<id>` stream. */
export const memberDecider: Decider<Member, MemberEvent> = {
  prefix: 'member-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve: (member, event) => prepared(withDecision(lived(member, event), event), event),
};

/** What becomes of the person by an event. */
function lived(member: Member, event: MemberEvent): Member {
  const recorded = [...(member.status === 'unknown' ? [] : member.recorded), { id: event.id, type: event.type }];
  if (isOfConduct(event)) {
    return member.status === 'unknown'
      ? member
      : {
          ...{ ...member, recorded, conduct: conductAfter(member.conduct, event) },
          ...(event.type === 'ActivityResumed' && { partyAgeGaps: event.data.partyAgeGaps }),
        };
  }
  if (isOfCard(event)) {
    if (member.status === 'unknown') return member;
    const card = cardAfter(member.card, event);
    return { ...member, recorded, card, cardNumber: card.held?.number ?? member.cardNumber };
  }
  if (isOfAwards(event)) {
    return member.status === 'unknown' ? member : { ...member, recorded, ...awardsAfter(member, event) };
  }
  if (isDossierEvent(event)) {
    if (member.status === 'unknown') return member;
    const memberDossier = dossierAfter(member.memberDossier, event);
    const { dossierNumber, education } = member;
    return {
      ...{ ...member, recorded, memberDossier },
      dossierNumber: event.type === 'DossierNumberGiven' ? event.data.number : dossierNumber,
      education: event.type === 'SupplementConfirmed' ? (event.data.education ?? education) : education,
    };
  }
  if (isTransferEvent(event)) return transferred(member, event, recorded);
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
        badges: takenOverBadges(event.data.badges, event.effectiveOn),
        card: takenOverCard(cardNumber, event.data.cardIssuedOn),
        partyAgeGaps: event.data.partyAgeGaps,
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
        card: correctedCard(member.card, cardNumber),
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
    case 'MemberStruckOff':
    case 'MemberExited':
    case 'MemberExpelled': {
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      const { readmission, exemption: _, regularising: __, transfer: ___, temporary: ____, ...before } = member;
      const [leftOn, by] = [event.effectiveOn, event.id];
      return {
        ...{
          ...personOf(member),
          conduct: conductOfWhoLeft(member.conduct),
          recorded,
          status: LEFT[event.type],
          since: leftOn,
          leftOn,
          by,
          decision: event.meta.decision && paperOf(event, leftOn),
          readmission,
          before,
        },
        ...(event.type === 'MemberStruckOff' && { ground: event.data.ground }),
        ...(event.type === 'MemberExited' && { familyHardship: event.data.familyHardship }),
      };
    }
    case 'MemberRestored': {
      if (!hasLeft(member)) return member;
      const { cell } = event.data;
      const since = event.effectiveOn;
      const { conduct, card, badges, cardNumber, dossierNumber, memberDossier, before, readmission, decisions } =
        member;
      return {
        ...{ ...before, cell, cellSince: since, since, recorded, decisions, conduct, card, badges },
        ...{ cardNumber, dossierNumber, memberDossier, readmission },
      };
    }
    case 'RestorationRefused':
      return hasLeft(member) ? { ...member, recorded, restorationRefusedOn: event.effectiveOn } : member;
    case 'MemberExempted': {
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      const { kind, until } = event.data;
      return { ...member, recorded, exemption: { kind, from: event.effectiveOn, until } };
    }
    case 'ExemptionEnded':
      if (member.status !== 'probationary' && member.status !== 'official') return member;
      return { ...member, recorded, exemption: undefined };
    case 'ReadmissionSought': {
      if (!hasLeft(member)) return member;
      const { cell, cellResolutionOn: since } = event.data;
      const pool = { cell, cellSince: since, since, pooledOn: since };
      return { ...personOf(member), recorded, status: 'sympathiser', readmission: true, ...pool };
    }
    case 'MemberDied': {
      if (member.status === 'unknown' || member.status === 'deceased') return member;
      const { status: was, ...rest } = 'regularising' in member ? { ...member, regularising: undefined } : member;
      const card = withoutPending(member.card);
      const dueOn = event.data.deadlines?.find(({ kind }) => kind === 'deathDossier')?.on;
      const gone = { was, diedOn: event.effectiveOn, ...(dueOn !== undefined && { sentUp: { dueOn } }) };
      return { legacy: false, ...rest, recorded, card, status: 'deceased', ...gone };
    }
    case 'DeathDossierSent': {
      if (member.status !== 'deceased') return member;
      const sentUp = { ...member.sentUp, sentOn: event.effectiveOn, to: event.data.to };
      return { ...member, recorded, sentUp };
    }
  }
}

function transferred(member: Member, event: TransferEvent, recorded: Person['recorded']): Member {
  if (event.type === 'MemberTakenIn') return takenIn(member.id, event, recorded);
  if (member.status !== 'probationary' && member.status !== 'official') return member;
  if (event.type !== 'MemberTransferredAway') return { ...transfersAfter(member, event), recorded };
  const [leftOn, { readmission, transfers }] = [event.effectiveOn, member];
  const gone = { cell: event.data.from, cellSince: leftOn, since: leftOn, leftOn, readmission, transfers };
  return { ...personOf(member), recorded, status: 'transferredOut', ...gone };
}

function takenIn(
  id: string,
  { data, effectiveOn }: Extract<TransferEvent, { type: 'MemberTakenIn' }>,
  recorded: Person['recorded'],
): Probationary | Official {
  const { joinDate, officialDate, admissionDecisionNumber: number, admissionDecisionDate: date } = data;
  const { cell, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber, cardIssuedOn } = data;
  const person = {
    ...{ id, cell, cellSince: effectiveOn, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber },
    ...{ recorded, since: effectiveOn, transfers: data.transfer, card: takenOverCard(cardNumber, cardIssuedOn) },
    ...{ admissionDecision: { number, date }, joinDate, legacy: true },
  };
  return data.status === 'official' && officialDate
    ? { ...person, status: 'official', officialDate }
    : { ...person, status: 'probationary' };
}

const LEFT = { MemberStruckOff: 'struckOff', MemberExited: 'exited', MemberExpelled: 'expelled' } as const;

/** Whether somebody was a member and is out of the Party, otherwise than by death. */
export function hasLeft(member: Member): member is Left {
  return member.status === 'struckOff' || member.status === 'exited' || member.status === 'expelled';
}

/** What is known of anybody, without what belongs to a status. */
function personOf(member: Person): Person {
  const { id, cell, cellSince, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber } = member;
  const { recorded, decisions, pooledOn, since, card, badges, partyAgeGaps, partyAgeFrom, conduct, memberDossier } =
    member;
  const { preparedBy } = member;
  return {
    ...{ id, cell, cellSince, birthDate, birthYear, sex, education, citizenId, cardNumber, dossierNumber },
    ...{
      recorded,
      decisions,
      pooledOn,
      preparedBy,
      since,
      card: withoutPending(card),
      badges,
      partyAgeGaps,
      partyAgeFrom,
      conduct,
      memberDossier,
    },
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

/** What the decisions that need two accounts rest on. */
const PREPARING: readonly MemberEvent['type'][] = [
  'SympathiserRegistered',
  'SympathiserTakenUpAgain',
  'ReadmissionSought',
  'AwarenessCourseCompleted',
  'NewMemberCourseCompleted',
];

function prepared(member: Member, { type, meta }: MemberEvent): Member {
  if (member.status === 'unknown' || !PREPARING.includes(type)) return member;
  return { ...member, preparedBy: meta.actor };
}

function withDecision(member: Member, { meta: { decision } }: MemberEvent): Member {
  if (member.status === 'unknown' || !decision) return member;
  const key = paperKey(decision);
  const { decisions = [] } = member;
  return decisions.includes(key) ? member : { ...member, decisions: [...decisions, key] };
}
