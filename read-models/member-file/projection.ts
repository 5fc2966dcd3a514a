import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { type Contribution, contributionOf, memberOf, type MemberDocument, type StatusStated } from '../life.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import type { AwardKind } from '../../src/register/badge/events.ts';
import type { CardKind, CardStage } from '../../src/register/card/events.ts';
import { isTransferEvent } from '../../src/register/transfer/events.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import { type ConductSaid, conductSaid } from './conduct.ts';
import { transferFields, type TransferFields } from './transfers.ts';

/** Number, day and issuing organisation of a decision. */
export interface Paper {
  number?: string;
  date: string;
  issuer?: string;
}

/** What one event says of a badge. */
export interface BadgeSaid {
  milestone: number;
  number?: string;
  awardedOn?: string;
  kind?: AwardKind;
  round?: string;
  late?: boolean;
  decision?: Paper;
  returnedOn?: string;
}

/** What a file shows beyond the list. */
export interface FileFields extends TransferFields {
  otherName: string | null;
  citizenId: string | null;
  nativePlace: string | null;
  residence: string | null;
  phone: string | null;
  religion: string;
  politicalTheory: string;
  occupation: string;
  partyAgeGaps: { from: string; to: string }[];
  /** Of inspections, disciplines, complaints, exemption: put together when asked. */
  conductSaid: ConductSaid[];
  leftBy: string;
  leavingGround: string;
  newMemberCourse: { number: string; on: string };
  /** What the event says of each; a file puts together what all have said. */
  badges: BadgeSaid[];
  cardGeneration: 'legacy8' | 'id12';
  /** Of the card under way: which, and how far it has come. */
  cardKind: CardKind;
  cardStep: { stage: CardStage; on: string } | null;
  cardLostOn: string | null;
  cardReturnedOn: string | null;
  partyAgeFrom: string;
  awarenessCourse: { number: string; on: string; lapsesOn?: string };
  readmission: boolean;
  admissionDecision: Paper | null;
  recognitionDecision: Paper | null;
  introducers: string[];
  helper: string;
  lateAdmission: readonly string[];
  lateCeremony: readonly string[];
  lateRecognition: readonly string[];
  legacyGrounds: string[];
  source: string;
  /** What is redone, or was last. */
  regularisation: { of: 'admission' | 'recognition'; since: string; by: string };
}

/** What one event said of a person, kept as it was said: from these a file is put together as of any day. */
export interface RecordDocument extends Omit<Contribution, 'fields'> {
  member: string;
  type: string;
  revision: number;
  position: string;
  knownFrom: string;
  /** What it states of the person's status, day by day. */
  statuses: StatusStated[];
  fields: Partial<MemberDocument & FileFields>;
}

/** Everything recorded of a person, an event a document. */
export const memberFile = projection(
  'member-file',
  5,
  { records: { fields: { member: 'string', position: 'string' }, sorts: ['position'] } },
  ...memberEvents.map((definition) =>
    on(definition, (event) => {
      const { type, revision, position, knownFrom } = event;
      const contribution = contributionOf(event);
      const doc: RecordDocument = {
        member: memberOf(event),
        type,
        revision,
        position,
        knownFrom,
        ...contribution,
        statuses: statusesOf(definition, event),
        fields: { ...contribution.fields, ...moreOf(event) },
      };
      return [{ kind: 'put', collection: 'records', id: event.id, doc: { ...doc } }];
    }),
  ),
);

function statusesOf(definition: EventDefinition, event: ProjectedEvent): StatusStated[] {
  return definition
    .facts(event)
    .filter(({ fact }) => fact === 'status')
    .map(({ value, from, to }) => ({ value: value as StatusStated['value'], from, ...(to !== undefined && { to }) }));
}

function moreOf(event: ProjectedEvent<MemberEvent>): Partial<FileFields> {
  if (isTransferEvent(event)) {
    if (event.type !== 'MemberTakenIn') return transferFields(event);
    const { admissionDecisionNumber: number, admissionDecisionDate: date, origin: source } = event.data;
    return { ...personal(event.data), source, admissionDecision: { number, date } };
  }
  switch (event.type) {
    case 'MemberTakenOver': {
      const { admissionDecisionNumber: number, admissionDecisionDate: date } = event.data;
      const { partyAgeGaps, badges, cardGeneration, legacyGrounds, source } = event.data;
      return {
        ...personal(event.data),
        partyAgeGaps,
        badges,
        cardGeneration,
        legacyGrounds,
        source,
        admissionDecision: { number, date },
      };
    }
    case 'SympathiserRegistered':
      return { ...personal(event.data), helper: event.data.helper };
    case 'MemberAdmitted': {
      const { introducers, lateness, admissionDecisionDate } = event.data;
      return { introducers, lateAdmission: lateness, admissionDecision: paperOf(event, admissionDecisionDate) };
    }
    case 'AdmissionCeremonyHeld':
      return { helper: event.data.helper, lateCeremony: event.data.lateness };
    case 'NewMemberCourseCompleted':
      return { newMemberCourse: { number: event.data.certificateNumber, on: event.data.certificateOn } };
    case 'MemberRecognised':
      return { lateRecognition: event.data.lateness, recognitionDecision: paperOf(event, event.data.officialDate) };
    case 'MemberCorrected':
    case 'SupplementConfirmed':
      return personal(event.data);
    case 'AwarenessCourseCompleted': {
      const { certificateNumber: number, certificateOn: on, deadlines } = event.data;
      return { awarenessCourse: { number, on, lapsesOn: deadlines?.[0]?.on } };
    }
    case 'AdmissionAnnulled':
      return event.data.status === 'admitted' ? { admissionDecision: null, introducers: [] } : {};
    case 'CardDecided': {
      const { kind } = event.data;
      const taken = kind === 'exchange' ? { cardReturnedOn: event.effectiveOn } : {};
      return { cardKind: kind, cardStep: { stage: 'decided', on: event.effectiveOn }, ...taken };
    }
    case 'CardPassedOn':
      return { cardStep: { stage: event.data.stage, on: event.effectiveOn } };
    case 'CardMisprinted':
      return { cardStep: { stage: 'misprinted', on: event.effectiveOn } };
    case 'CardHandedOut':
      return { cardStep: null, cardLostOn: null, cardReturnedOn: null, cardGeneration: event.data.generation };
    case 'CardLost':
      return { cardLostOn: event.effectiveOn };
    case 'CardReturned':
      return { cardReturnedOn: event.effectiveOn };
    case 'BadgeDecided': {
      const { milestone, kind, round, late } = event.data;
      return { badges: [{ milestone, kind, round, late, decision: paperOf(event, event.effectiveOn) }] };
    }
    case 'BadgeNumbered':
      return { badges: [{ milestone: event.data.milestone, number: event.data.number }] };
    case 'BadgePresented':
      return { badges: [{ milestone: event.data.milestone, awardedOn: event.effectiveOn }] };
    case 'BadgesReturned':
      return { badges: event.data.milestones.map((milestone) => ({ milestone, returnedOn: event.effectiveOn })) };
    case 'PartyAgeRecounted':
      return { partyAgeFrom: event.data.from, partyAgeGaps: event.data.gaps };
    case 'ReadmissionSought':
      return { readmission: true, admissionDecision: null, recognitionDecision: null, introducers: [] };
    case 'SympathiserTakenUpAgain':
      return { helper: event.data.helper };
    case 'RegularisationBegun':
      return { regularisation: { of: event.data.of, since: event.effectiveOn, by: event.data.by } };
    case 'SympathiserDropped':
    case 'RegularisationEnded':
    case 'ApplicantMoved':
    case 'ReconsiderationAsked':
    case 'ReconsiderationAnswered':
    case 'RecognitionAnnulled':
    case 'RestorationRefused':
    case 'DeathDossierSent':
    case 'MemberDied':
    case 'DossierNumberGiven':
    case 'DossierDocumentFiled':
    case 'DossierDocumentWithdrawn':
    case 'DossierLent':
    case 'DossierGivenBack':
    case 'DossierMissed':
    case 'DossierFound':
    case 'DossierRestored':
    case 'SupplementSubmitted':
    case 'SupplementReturned':
    case 'SupplementPassedUp':
    case 'SupplementReminded':
      return {};
    case 'MemberStruckOff':
      return { leftBy: event.id, leavingGround: event.data.ground };
    case 'MemberExited':
    case 'MemberExpelled':
      return { leftBy: event.id };
    case 'ActivityResumed':
      return { conductSaid: conductSaid(event), partyAgeGaps: event.data.partyAgeGaps };
    case 'MemberRestored':
    case 'InspectionOpened':
    case 'InspectionConcluded':
    case 'MemberDisciplined':
    case 'ActivitySuspended':
    case 'SuspensionExtended':
    case 'SuspensionLifted':
    case 'ComplaintLodged':
    case 'ComplaintSettled':
    case 'ActivityInterrupted':
    case 'MemberExempted':
    case 'ExemptionEnded':
      return { conductSaid: conductSaid(event) };
  }
}

/** Fields that were not given are undefined, and so no part of the document. */
function personal(data: { [Field in PersonalField]?: FileFields[Field] }): Partial<FileFields> {
  const { otherName, citizenId, nativePlace, residence, phone, religion, politicalTheory, occupation } = data;
  return { otherName, citizenId, nativePlace, residence, phone, religion, politicalTheory, occupation };
}

type PersonalField =
  'otherName' | 'citizenId' | 'nativePlace' | 'residence' | 'phone' | 'religion' | 'politicalTheory' | 'occupation';

function paperOf({ meta: { decision } }: ProjectedEvent, otherwise: string): Paper {
  return decision ? { number: decision.number, date: decision.date, issuer: decision.issuer } : { date: otherwise };
}
