import { z } from 'zod';
import { counted, event, personal, plainDate, type EventOf } from '../../kernel/event.ts';
import {
  AdmissionCeremonyHeld,
  AwarenessCourseCompleted,
  MemberAdmitted,
  SympathiserDropped,
  SympathiserRegistered,
  SympathiserTakenUpAgain,
} from '../admission/events.ts';
import { deadlines } from '../deadline.ts';
import {
  AdmissionAnnulled,
  RecognitionAnnulled,
  RegularisationBegun,
  RegularisationEnded,
} from '../annulment/events.ts';
import { badgeEvents } from '../badge/events.ts';
import { cardEvents } from '../card/events.ts';
import { ComplaintLodged, ComplaintSettled } from '../complaint/events.ts';
import {
  ActivitySuspended,
  InspectionConcluded,
  InspectionOpened,
  MemberDisciplined,
  SuspensionExtended,
  SuspensionLifted,
} from '../discipline/events.ts';
import { dossierEvents } from '../dossier/events.ts';
import { ExemptionEnded, MemberExempted } from '../exemption/events.ts';
import { DeathDossierSent, MemberDied, MemberExited, MemberExpelled, MemberStruckOff } from '../leaving/events.ts';
import { ApplicantMoved, ReconsiderationAnswered, ReconsiderationAsked } from '../move/events.ts';
import { ReadmissionSought } from '../readmission/events.ts';
import { MemberRecognised, NewMemberCourseCompleted } from '../recognition/events.ts';
import { ActivityInterrupted, ActivityResumed, MemberRestored, RestorationRefused } from '../restoration/events.ts';
import { MemberTakenOver } from '../takeover/events.ts';
import { transferEvents } from '../transfer/events.ts';
import { countedAs, education, personShape, politicalTheory, sex } from './person.ts';
import { restatedDates } from './restated.ts';

/** Why a recorded fact is corrected: it was typed wrongly, or it changed by law (a name, by civil paper and decision). */
export const correctionGround = z.enum(['entryMistake', 'changedByLaw']);

/**
 * A recorded fact was wrong. Names the event that it corrects; what was recorded stays visible (D§4.13).
 * A field that is absent stands as it was. The heads under which the member was counted before are carried along.
 */
export const MemberCorrected = event(
  'MemberCorrected',
  2,
  z.object({
    corrects: z.uuid(),
    ground: correctionGround,
    fullName: personShape.fullName.optional(),
    otherName: personShape.otherName,
    birthDate: personShape.birthDate.optional(),
    citizenId: personShape.citizenId,
    nativePlace: personShape.nativePlace,
    residence: personShape.residence,
    phone: personShape.phone,
    cardNumber: personal(z.string().optional()),
    dossierNumber: z.string().optional(),
    newSex: counted(sex.optional()),
    newBirthYear: counted(z.int().optional()),
    ethnicity: personShape.ethnicity.optional(),
    religion: personShape.religion,
    education: counted(education.optional()),
    politicalTheory: counted(politicalTheory.optional()),
    occupation: personShape.occupation,
    joinDate: plainDate.optional(),
    officialDate: plainDate.optional(),
    /** What the member was when corrected, and the dates that the new ones replace. */
    ...countedAs,
    status: z.enum([
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
    ]),
    previousJoinDate: plainDate.optional(),
    previousOfficialDate: plainDate.optional(),
    /** Was taken over from the existing register: a corrected join date changes no figure of admissions. */
    takenOver: z.boolean().optional(),
    /** The paper that shows it: its scan here, what it is beside. */
    evidence: z.object({ documentId: z.string().optional(), date: plainDate.optional() }).optional(),
    evidenceTitle: personal(z.string().optional()),
    /** When who is on probation is to be reviewed, by the corrected date. */
    deadlines,
  }),
  (e) => {
    const { joinDate, officialDate, previousJoinDate, previousOfficialDate } = e.data;
    return restatedDates({ joinDate, officialDate, previousJoinDate, previousOfficialDate });
  },
);

/** Every event of a `member-<id>` stream. */
export const memberEvents = [
  MemberTakenOver,
  SympathiserRegistered,
  MemberAdmitted,
  AdmissionCeremonyHeld,
  NewMemberCourseCompleted,
  MemberRecognised,
  MemberCorrected,
  MemberDied,
  DeathDossierSent,
  AwarenessCourseCompleted,
  ApplicantMoved,
  ReconsiderationAsked,
  ReconsiderationAnswered,
  AdmissionAnnulled,
  RecognitionAnnulled,
  MemberStruckOff,
  ReadmissionSought,
  MemberExited,
  MemberExpelled,
  InspectionOpened,
  InspectionConcluded,
  MemberDisciplined,
  ActivitySuspended,
  SuspensionExtended,
  SuspensionLifted,
  ComplaintLodged,
  ComplaintSettled,
  MemberRestored,
  RestorationRefused,
  ActivityInterrupted,
  ActivityResumed,
  MemberExempted,
  ExemptionEnded,
  ...transferEvents,
  ...cardEvents,
  ...badgeEvents,
  ...dossierEvents,
  SympathiserDropped,
  SympathiserTakenUpAgain,
  RegularisationBegun,
  RegularisationEnded,
] as const;

export type MemberEvent = EventOf<(typeof memberEvents)[number]>;
