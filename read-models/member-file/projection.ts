import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { type Contribution, contributionOf, memberOf, type MemberDocument, type StatusStated } from '../life.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';

/** Number, day and issuing organisation of a decision. */
export interface Paper {
  number?: string;
  date: string;
  issuer?: string;
}

/** What a file shows beyond the list. */
export interface FileFields {
  otherName: string | null;
  citizenId: string | null;
  nativePlace: string | null;
  residence: string | null;
  phone: string | null;
  religion: string;
  politicalTheory: string;
  occupation: string;
  partyAgeGaps: { from: string; to: string }[];
  newMemberCourse: { number: string; on: string };
  badges: { milestone: number; number?: string; awardedOn?: string }[];
  cardGeneration: 'legacy8' | 'id12';
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
  2,
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
      return personal(event.data);
    case 'AwarenessCourseCompleted': {
      const { certificateNumber: number, certificateOn: on, deadlines } = event.data;
      return { awarenessCourse: { number, on, lapsesOn: deadlines?.[0]?.on } };
    }
    case 'AdmissionAnnulled':
      return event.data.status === 'admitted' ? { admissionDecision: null, introducers: [] } : {};
    case 'ReadmissionSought':
      return { readmission: true, admissionDecision: null, recognitionDecision: null, introducers: [] };
    case 'ApplicantMoved':
    case 'ReconsiderationAsked':
    case 'ReconsiderationAnswered':
    case 'RecognitionAnnulled':
    case 'MemberStruckOff':
    case 'MemberExited':
    case 'MemberExpelled':
    case 'MemberRestored':
    case 'InspectionOpened':
    case 'InspectionConcluded':
    case 'MemberDisciplined':
    case 'ActivitySuspended':
    case 'SuspensionExtended':
    case 'SuspensionLifted':
    case 'ComplaintLodged':
    case 'ComplaintSettled':
    case 'RestorationRefused':
    case 'ActivityInterrupted':
    case 'ActivityResumed':
    case 'MemberExempted':
    case 'ExemptionEnded':
    case 'MemberDied':
      return {};
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
