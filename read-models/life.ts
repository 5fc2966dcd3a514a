import type { PlainDate } from '../src/kernel/plain-date.ts';
import { nameSortKey } from '../src/kernel/vietnamese.ts';
import type { MemberEvent } from '../src/register/member/events.ts';
import type { Education } from '../src/register/member/person.ts';
import { type Overlays, overlaysOf, overlaysSettledOn } from './overlays.ts';
import { subjectOf } from './placing.ts';
import type { ProjectedEvent } from './projection.ts';

/** The way of a person, as far as it can be recorded. */
export const memberStatuses = [
  'sympathiser',
  'dropped',
  'admitted',
  'probationary',
  'official',
  'struckOff',
  'exited',
  'expelled',
  'transferredOut',
  'deceased',
] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** The day of a step that was not taken. Sorts after every other. */
export const NEVER: PlainDate = '9999-12-31';

/** The day of the last change of place where there was none. Sorts before every other. */
export const UNMOVED: PlainDate = '0001-01-01';

/** Which field holds the day from which a person has a status. */
export const since = {
  sympathiser: 'sympathiserFrom',
  dropped: 'droppedFrom',
  admitted: 'admittedFrom',
  probationary: 'probationaryFrom',
  official: 'officialFrom',
  struckOff: 'struckOffFrom',
  exited: 'exitedFrom',
  expelled: 'expelledFrom',
  transferredOut: 'transferredOutFrom',
  deceased: 'deceasedFrom',
} as const satisfies Record<MemberStatus, string>;

/** The days from which a person has each status. The status on a day is the last one of these that was reached. */
export type Milestones = Record<(typeof since)[MemberStatus], PlainDate>;

/** A person as a list shows them. Identity is null once it was erased. */
export interface MemberDocument extends Milestones, Overlays {
  id: string;
  fullName: string | null;
  /** Sorts by given name; empty once erased. */
  nameKey: string;
  sex: 'male' | 'female';
  birthDate: string | null;
  birthYear: number;
  ethnicity: string;
  education: Education | null;
  status: MemberStatus;
  /** Where the person is counted: the home cell, or in transit the nearest common ancestor. */
  cell: string;
  /** The roll of the last cell is cut, and no other has taken the member in. */
  inTransit: boolean;
  /** Takes part elsewhere for a time; counted at home. */
  onTemporaryTransfer: boolean;
  /** Since when the person is counted there, if another place did before. */
  movedOn: PlainDate;
  /** Came with a letter from a place outside of this register. */
  takenIn?: true;
  admissionDecisionDate: string | null;
  cardNumber: string | null;
  cardIssuedOn: string | null;
  dossierNumber: string | null;
  /** A step was taken after its deadline. */
  late: boolean;
  /** Entered as a member: from the existing register, or with a letter from outside. */
  takenOver: boolean;
  /** A faulty procedure is redone from the one day up to the other; the status stays what it is. Absent where none ever was. */
  regularisedFrom?: PlainDate;
  regularisedTo?: PlainDate;
  /** Recognised here, not taken over as official. */
  recognised: boolean;
  /** From this day on nothing but the status depends on the day that is asked about. */
  settledOn: PlainDate;
  /** From this day on the status is the last one. */
  lastStepOn: PlainDate;
  /**
   * The days of the steps do not tell the whole way: the person moved, went back to an earlier step, or is there a second
   * time. What they were on a former day is put together from what was recorded. Absent where they do.
   */
  winding?: true;
  /** The instants of the first and of the last record. */
  knownFrom: string;
  changedAt: string;
  revision: number;
}

/** A status that holds from a day on, up to another if one is given. */
export interface StatusStated {
  value: MemberStatus;
  from: PlainDate;
  to?: PlainDate;
}

/** What one event says of a person. */
export interface Contribution {
  /** The step that was taken, whose day (perhaps corrected later) is the day from which `fields` hold. */
  reaches?: MemberStatus;
  /** Without a step: from this day; a correction from the beginning (empty). */
  from: PlainDate;
  milestones: Partial<Milestones>;
  fields: Partial<MemberDocument>;
}

/** What an event of a member's life says, by its type. The event alone decides. */
export function contributionOf(event: ProjectedEvent<MemberEvent>): Contribution {
  const known = { changedAt: event.knownFrom, revision: event.revision };
  const on = event.effectiveOn;
  switch (event.type) {
    case 'MemberTakenOver': {
      const { status, joinDate, officialDate, admissionDecisionDate } = event.data;
      const { cardNumber = null, cardIssuedOn = null, dossierNumber = null } = event.data;
      return {
        reaches: 'probationary',
        from: joinDate,
        milestones: steps(NEVER, joinDate, officialDate ?? NEVER),
        fields: beginning(event, {
          status,
          admissionDecisionDate,
          cardNumber,
          cardIssuedOn,
          dossierNumber,
          settledOn: joinDate,
          lastStepOn: officialDate ?? joinDate,
        }),
      };
    }
    case 'SympathiserRegistered':
      return {
        reaches: 'sympathiser',
        from: on,
        milestones: steps(on, NEVER, NEVER),
        fields: beginning(event, {
          status: 'sympathiser',
          admissionDecisionDate: null,
          cardNumber: null,
          cardIssuedOn: null,
          dossierNumber: null,
          settledOn: on,
          lastStepOn: on,
        }),
      };
    case 'MemberAdmitted': {
      const { education, admissionDecisionDate } = event.data;
      return {
        reaches: 'admitted',
        from: on,
        milestones: { admittedFrom: on },
        fields: {
          ...known,
          status: 'admitted',
          education,
          admissionDecisionDate,
          settledOn: on,
          lastStepOn: on,
          ...late(event, on),
        },
      };
    }
    case 'AdmissionCeremonyHeld': {
      const { joinDate } = event.data;
      return {
        reaches: 'probationary',
        from: joinDate,
        milestones: { probationaryFrom: joinDate },
        fields: { ...known, status: 'probationary', lastStepOn: joinDate, ...late(event, joinDate) },
      };
    }
    case 'NewMemberCourseCompleted':
      return { from: on, milestones: {}, fields: known };
    case 'MemberRecognised': {
      const { officialDate } = event.data;
      return {
        reaches: 'official',
        from: officialDate,
        milestones: { officialFrom: officialDate },
        fields: {
          ...known,
          status: 'official',
          recognised: true,
          lastStepOn: officialDate,
          ...late(event, officialDate),
        },
      };
    }
    case 'MemberCorrected': {
      const { fullName, birthDate, newSex: sex, newBirthYear: birthYear, ethnicity, education } = event.data;
      const { cardNumber, dossierNumber, joinDate, officialDate } = event.data;
      return {
        from: '',
        milestones: stated({ probationaryFrom: joinDate, officialFrom: officialDate }),
        fields: {
          ...known,
          ...stated({ fullName, birthDate, sex, birthYear, ethnicity, education, cardNumber, dossierNumber }),
          ...(fullName !== undefined && { nameKey: keyOf(fullName) }),
          // A step moved to another day, and with it what came with the step: all is settled by the day of the correction.
          ...((joinDate ?? officialDate) && { settledOn: on, lastStepOn: on }),
        },
      };
    }
    case 'AwarenessCourseCompleted':
    case 'ReconsiderationAsked':
    case 'ReconsiderationAnswered':
      return { from: on, milestones: {}, fields: known };
    case 'ApplicantMoved':
      return { from: on, milestones: {}, fields: { ...known, cell: event.data.to, winding: true, lastStepOn: on } };
    case 'AdmissionAnnulled': {
      const { status, restatedJoinDate, restatedOfficialDate } = event.data;
      if (status === 'admitted') {
        return {
          from: on,
          milestones: { admittedFrom: NEVER },
          fields: { ...known, status: 'sympathiser', admissionDecisionDate: null, winding: true, lastStepOn: on },
        };
      }
      return restated(known, on, { probationaryFrom: restatedJoinDate, officialFrom: restatedOfficialDate });
    }
    case 'RecognitionAnnulled':
      return restated(known, on, { officialFrom: event.data.restatedOfficialDate });
    case 'MemberStruckOff':
      return {
        reaches: 'struckOff',
        from: on,
        milestones: { struckOffFrom: on },
        fields: { ...known, status: 'struckOff', lastStepOn: on },
      };
    case 'MemberExited':
      return {
        reaches: 'exited',
        from: on,
        milestones: { exitedFrom: on },
        fields: { ...known, status: 'exited', lastStepOn: on },
      };
    case 'MemberExpelled':
      return {
        reaches: 'expelled',
        from: on,
        milestones: { expelledFrom: on },
        fields: { ...known, status: 'expelled', lastStepOn: on },
      };
    case 'MemberRestored':
      return {
        from: on,
        milestones: { struckOffFrom: NEVER, exitedFrom: NEVER, expelledFrom: NEVER },
        fields: {
          ...{ ...known, ...overlaysOf(event), status: event.data.status, cell: event.data.cell },
          ...{ winding: true, lastStepOn: on },
        },
      };
    case 'InspectionOpened':
    case 'InspectionConcluded':
    case 'MemberDisciplined':
    case 'ActivitySuspended':
    case 'SuspensionExtended':
    case 'SuspensionLifted':
    case 'ComplaintSettled':
    case 'ActivityInterrupted':
    case 'ActivityResumed':
    case 'MemberExempted':
    case 'ExemptionEnded':
      return {
        from: on,
        milestones: {},
        fields: { ...known, ...overlaysOf(event), settledOn: overlaysSettledOn(event) },
      };
    case 'ComplaintLodged':
    case 'RestorationRefused':
    case 'DeathDossierSent':
    case 'CardDecided':
    case 'CardPassedOn':
    case 'CardMisprinted':
    case 'CardLost':
    case 'CardReturned':
    case 'BadgeDecided':
    case 'BadgeNumbered':
    case 'BadgePresented':
    case 'BadgesReturned':
    case 'PartyAgeRecounted':
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
      return { from: on, milestones: {}, fields: known };
    case 'DossierNumberGiven':
      return { from: on, milestones: {}, fields: { ...known, dossierNumber: event.data.number, settledOn: on } };
    case 'SupplementConfirmed': {
      const { education } = event.data;
      return { from: on, milestones: {}, fields: { ...known, ...stated({ education }), settledOn: on } };
    }
    case 'CardHandedOut': {
      const { number: cardNumber, issuedOn: cardIssuedOn } = event.data;
      return { from: on, milestones: {}, fields: { ...known, cardNumber, cardIssuedOn, settledOn: on } };
    }
    case 'SympathiserDropped':
      return {
        reaches: 'dropped',
        from: on,
        milestones: { droppedFrom: on },
        fields: { ...known, status: 'dropped', lastStepOn: on },
      };
    case 'SympathiserTakenUpAgain':
      return {
        from: on,
        milestones: { sympathiserFrom: on, droppedFrom: NEVER },
        fields: { ...known, status: 'sympathiser', cell: event.data.cell, winding: true, lastStepOn: on },
      };
    case 'RegularisationBegun':
      return { from: on, milestones: {}, fields: { ...known, regularisedFrom: on, regularisedTo: NEVER } };
    case 'RegularisationEnded':
      return { from: on, milestones: {}, fields: { ...known, regularisedTo: on } };
    case 'ReadmissionSought':
      return {
        from: on,
        milestones: steps(on, NEVER, NEVER),
        fields: {
          ...{
            ...known,
            ...overlaysOf(event),
            status: 'sympathiser',
            cell: event.data.cell,
            winding: true,
            lastStepOn: on,
          },
          ...{ admissionDecisionDate: null, recognised: false },
        },
      };
    case 'MemberTransferredOut':
    case 'TransferForwarded':
    case 'MemberSentAbroad':
    case 'MemberBackFromAbroad':
      return { from: on, milestones: {}, fields: placedAt(event, event.data.at, true) };
    case 'TransferReturned':
      if (event.data.cell === event.data.to) return { from: on, milestones: {}, fields: known };
      return { from: on, milestones: {}, fields: placedAt(event, event.data.to, false) };
    case 'MemberTransferredIn':
    case 'MemberTransferredDirectly':
      return { from: on, milestones: {}, fields: placedAt(event, event.data.to, false) };
    case 'MemberTransferredAway':
      return {
        reaches: 'transferredOut',
        from: on,
        milestones: { transferredOutFrom: on },
        fields: { ...placedAt(event, event.data.from, false), status: 'transferredOut', lastStepOn: on },
      };
    case 'MemberTakenIn': {
      const { status, joinDate, officialDate, admissionDecisionDate, formerCell } = event.data;
      const { cardNumber = null, cardIssuedOn = null, dossierNumber = null } = event.data;
      const card = { cardNumber, cardIssuedOn, dossierNumber };
      return {
        from: on,
        milestones: steps(NEVER, joinDate, officialDate ?? NEVER),
        fields: {
          ...beginning(event, { status, admissionDecisionDate, ...card, settledOn: on, lastStepOn: on }),
          ...placedAt(event, event.data.cell, false),
          takenIn: true,
          ...(formerCell !== undefined && { winding: true }),
        },
      };
    }
    case 'TemporaryTransferBegan':
    case 'TemporaryTransferEnded':
      return {
        from: on,
        milestones: {},
        fields: { ...known, onTemporaryTransfer: event.type === 'TemporaryTransferBegan', settledOn: on },
      };
    case 'TransferOpened':
    case 'TransferBoxFilled':
    case 'TransferSent':
    case 'TransferNoticeReceived':
    case 'TransferCancelled':
    case 'TransferBoxStruckThrough':
    case 'OverseasSlipHandedIn':
    case 'TemporaryTransferOpened':
    case 'TemporaryBoxFilled':
    case 'TemporaryTransferExtended':
      return { from: on, milestones: {}, fields: known };
    case 'MemberDied':
      return {
        reaches: 'deceased',
        from: on,
        milestones: { deceasedFrom: on },
        fields: { ...known, status: 'deceased', lastStepOn: on },
      };
  }
}

/** The day before the step from which the person's cell was another one, if the event moved them. */
export function formerCellOf(event: ProjectedEvent<MemberEvent>): string | undefined {
  switch (event.type) {
    case 'MemberTransferredOut':
    case 'TransferForwarded':
    case 'MemberSentAbroad':
    case 'MemberBackFromAbroad':
    case 'MemberTransferredIn':
    case 'MemberTransferredDirectly':
    case 'MemberTransferredAway':
      return event.data.cell;
    case 'TransferReturned':
      return event.data.cell === event.data.to ? undefined : event.data.cell;
    case 'MemberTakenIn':
      return event.data.formerCell;
    case 'ApplicantMoved':
      return event.data.cell;
    case 'ReadmissionSought':
    case 'MemberRestored':
    case 'SympathiserTakenUpAgain':
      return event.data.from;
    default:
      return undefined;
  }
}

/** Whose life it is. */
export function memberOf(event: ProjectedEvent<MemberEvent>): string {
  return subjectOf(event);
}

/** Probationary and official members are on the roll (đảng số). */
export function isOnRoll(status: MemberStatus): boolean {
  return status === 'probationary' || status === 'official';
}

function steps(sympathiserFrom: PlainDate, probationaryFrom: PlainDate, officialFrom: PlainDate): Milestones {
  return {
    sympathiserFrom,
    droppedFrom: NEVER,
    admittedFrom: NEVER,
    probationaryFrom,
    officialFrom,
    struckOffFrom: NEVER,
    exitedFrom: NEVER,
    expelledFrom: NEVER,
    transferredOutFrom: NEVER,
    deceasedFrom: NEVER,
  };
}

type Beginning = Extract<MemberEvent, { type: 'MemberTakenOver' | 'SympathiserRegistered' | 'MemberTakenIn' }>;

/** In which the ways into the register differ. */
type Entry = Pick<
  MemberDocument,
  'status' | 'admissionDecisionDate' | 'cardNumber' | 'cardIssuedOn' | 'dossierNumber' | 'settledOn' | 'lastStepOn'
>;

/** In one literal: a rebuild makes millions of them, and spreading costs several times as much. */
function beginning(event: ProjectedEvent<Beginning>, entry: Entry): Omit<MemberDocument, keyof Milestones> {
  const { data } = event;
  return {
    id: memberOf(event),
    fullName: data.fullName,
    nameKey: keyOf(data.fullName),
    sex: data.sex,
    birthDate: data.birthDate,
    birthYear: data.birthYear,
    ethnicity: data.ethnicity,
    education: data.education ?? null,
    status: entry.status,
    cell: data.cell,
    inTransit: false,
    onTemporaryTransfer: false,
    movedOn: UNMOVED,
    admissionDecisionDate: entry.admissionDecisionDate,
    cardNumber: entry.cardNumber,
    cardIssuedOn: entry.cardIssuedOn,
    dossierNumber: entry.dossierNumber,
    late: false,
    takenOver: event.type !== 'SympathiserRegistered',
    recognised: false,
    settledOn: entry.settledOn,
    lastStepOn: entry.lastStepOn,
    knownFrom: event.knownFrom,
    changedAt: event.knownFrom,
    revision: event.revision,
  };
}

/** Counted in another place from this day on; how far the person has got does not change. */
function placedAt(event: ProjectedEvent<MemberEvent>, cell: string, inTransit: boolean): Partial<MemberDocument> {
  const { knownFrom, revision, effectiveOn } = event;
  return { changedAt: knownFrom, revision, cell, inTransit, movedOn: effectiveOn };
}

/** An erased name, which is null whatever its type says, sorts before all others. */
function keyOf(fullName: string | null): string {
  return fullName === null ? '' : nameSortKey(fullName);
}

/** Dates that a procedural annulment re-states were so from the beginning, as with a correction; nobody is struck. */
function restated(
  known: Pick<MemberDocument, 'changedAt' | 'revision'>,
  on: PlainDate,
  dates: Partial<Milestones>,
): Contribution {
  const milestones = stated(dates);
  const moved = Object.keys(milestones).length > 0;
  const fields = { ...known, regularisedTo: on, ...(moved && { settledOn: on, lastStepOn: on }) };
  return { from: '', milestones, fields };
}

function late({ data: { lateness = [] } }: { data: { lateness?: readonly string[] } }, settledOn: PlainDate) {
  return lateness.length > 0 ? { late: true, settledOn } : {};
}

function stated<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
