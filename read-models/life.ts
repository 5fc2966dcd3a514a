import type { PlainDate } from '../src/kernel/plain-date.ts';
import { nameSortKey } from '../src/kernel/vietnamese.ts';
import type { MemberEvent } from '../src/register/member/events.ts';
import type { Education } from '../src/register/member/person.ts';
import { subjectOf } from './placing.ts';
import type { ProjectedEvent } from './projection.ts';

/** The way of a person, as far as it can be recorded. */
export const memberStatuses = ['sympathiser', 'admitted', 'probationary', 'official', 'deceased'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** The day of a step that was not taken. Sorts after every other. */
export const NEVER: PlainDate = '9999-12-31';

/** Which field holds the day from which a person has a status. */
export const since = {
  sympathiser: 'sympathiserFrom',
  admitted: 'admittedFrom',
  probationary: 'probationaryFrom',
  official: 'officialFrom',
  deceased: 'deceasedFrom',
} as const satisfies Record<MemberStatus, string>;

/** The days from which a person has each status. The status on a day is the last one of these that was reached. */
export type Milestones = Record<(typeof since)[MemberStatus], PlainDate>;

/** A person as a list shows them. Identity is null once it was erased. */
export interface MemberDocument extends Milestones {
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
  cell: string;
  admissionDecisionDate: string | null;
  cardNumber: string | null;
  cardIssuedOn: string | null;
  dossierNumber: string | null;
  /** A step was taken after its deadline. */
  late: boolean;
  takenOver: boolean;
  /** Recognised here, not taken over as official. */
  recognised: boolean;
  /** From this day on nothing but the status depends on the day that is asked about. */
  settledOn: PlainDate;
  /** From this day on the status is the last one. */
  lastStepOn: PlainDate;
  /** The instants of the first and of the last record. */
  knownFrom: string;
  changedAt: string;
  revision: number;
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
      const { status, cell, joinDate, officialDate, admissionDecisionDate } = event.data;
      const { cardNumber = null, cardIssuedOn = null, dossierNumber = null } = event.data;
      return {
        reaches: 'probationary',
        from: joinDate,
        milestones: { ...untaken, probationaryFrom: joinDate, officialFrom: officialDate ?? NEVER },
        fields: {
          ...beginning(event),
          ...{ status, cell, admissionDecisionDate, cardNumber, cardIssuedOn, dossierNumber },
          ...{ takenOver: true, settledOn: joinDate, lastStepOn: officialDate ?? joinDate },
        },
      };
    }
    case 'SympathiserRegistered':
      return {
        reaches: 'sympathiser',
        from: on,
        milestones: { ...untaken, sympathiserFrom: on },
        fields: {
          ...beginning(event),
          ...{ status: 'sympathiser', cell: event.data.cell, takenOver: false, settledOn: on, lastStepOn: on },
        },
      };
    case 'MemberAdmitted': {
      const { education, admissionDecisionDate } = event.data;
      return {
        reaches: 'admitted',
        from: on,
        milestones: { admittedFrom: on },
        fields: {
          ...{ ...known, status: 'admitted', education, admissionDecisionDate, settledOn: on, lastStepOn: on },
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
          ...{ ...known, status: 'official', recognised: true, lastStepOn: officialDate },
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
    case 'MemberDied':
      return {
        reaches: 'deceased',
        from: on,
        milestones: { deceasedFrom: on },
        fields: { ...known, status: 'deceased', lastStepOn: on },
      };
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

const untaken: Milestones = {
  sympathiserFrom: NEVER,
  admittedFrom: NEVER,
  probationaryFrom: NEVER,
  officialFrom: NEVER,
  deceasedFrom: NEVER,
};

type Beginning = Extract<MemberEvent, { type: 'MemberTakenOver' | 'SympathiserRegistered' }>;

function beginning(event: ProjectedEvent<Beginning>) {
  const { fullName, birthDate, sex, birthYear, ethnicity, education = null } = event.data;
  return {
    ...{ id: memberOf(event), fullName, nameKey: keyOf(fullName), sex, birthDate, birthYear, ethnicity, education },
    ...{ admissionDecisionDate: null, cardNumber: null, cardIssuedOn: null, dossierNumber: null },
    ...{ late: false, recognised: false },
    ...{ knownFrom: event.knownFrom, changedAt: event.knownFrom, revision: event.revision },
  };
}

/** An erased name, which is null whatever its type says, sorts before all others. */
function keyOf(fullName: string | null): string {
  return fullName === null ? '' : nameSortKey(fullName);
}

function late({ data: { lateness = [] } }: { data: { lateness?: readonly string[] } }, settledOn: PlainDate) {
  return lateness.length > 0 ? { late: true, settledOn } : {};
}

function stated<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
