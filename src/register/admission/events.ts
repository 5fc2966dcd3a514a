import { z } from 'zod';
import { counted, event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { countedAs, education, memberId, personShape } from '../member/person.ts';

/** An outstanding citizen whom a cell takes into its pool: cảm tình Đảng (D§2.1). */
export const SympathiserRegistered = event(
  'SympathiserRegistered',
  1,
  z.object({ ...personShape, cell: z.uuid(), cellResolutionOn: plainDate, helper: memberId.optional() }),
  (e) => [
    { fact: 'cell', value: e.data.cell, from: e.effectiveOn },
    { fact: 'status', value: 'sympathiser', from: e.effectiveOn },
  ],
);

/** Lớp bồi dưỡng nhận thức về Đảng was completed; the certificate is good for so long (06-HD/TW 5.4b). */
export const AwarenessCourseCompleted = event(
  'AwarenessCourseCompleted',
  1,
  z.object({ cell: z.uuid(), certificateNumber: z.string(), certificateOn: plainDate, deadlines }),
  (e) => [{ fact: 'awarenessCourse', value: e.data.certificateNumber, from: e.effectiveOn }],
);

/** Đưa ra khỏi diện cảm tình Đảng: the person may be taken up again later (D§2.1). */
export const SympathiserDropped = event(
  'SympathiserDropped',
  1,
  z.object({ ...countedAs, cellResolutionOn: plainDate, why: personal(z.string()) }),
  (e) => [{ fact: 'status', value: 'dropped', from: e.effectiveOn }],
);

/** Who had been dropped is in a cell's pool again, and begins anew. */
export const SympathiserTakenUpAgain = event(
  'SympathiserTakenUpAgain',
  1,
  z.object({
    ...countedAs,
    /** The cell in which the person was counted until then. */
    from: z.uuid(),
    cellResolutionOn: plainDate,
    helper: memberId.optional(),
  }),
  (e) => [
    { fact: 'cell', value: e.data.cell, from: e.effectiveOn },
    { fact: 'status', value: 'sympathiser', from: e.effectiveOn },
  ],
);

/** A step taken after its deadline: recorded and flagged, never refused (D§2.0). */
export const lateness = z.enum([
  'late/admission-decision',
  'late/ceremony',
  'late/recognition-review',
  'late/recognition-decision',
]);

/**
 * The decision to admit (quyết định kết nạp). Until the ceremony the person is no member yet.
 * Source: 294-QĐ/TW 4.3; Điều lệ 4.
 */
export const MemberAdmitted = event(
  'MemberAdmitted',
  2,
  z.object({
    ...countedAs,
    admissionDecisionDate: plainDate,
    /** The cell's vote: age is counted on this day. */
    cellResolutionOn: plainDate,
    education: counted(education),
    awarenessCertificateNumber: z.string(),
    awarenessCertificateOn: plainDate,
    introducers: z.array(memberId),
    /** Resolution of the Youth Union or trade union that stands for one introducer. */
    unionResolutionOn: plainDate.optional(),
    /** Why a condition was waived with a superior's written consent. */
    consentNumber: z.string().optional(),
    /** The case that led to it. */
    case: z.uuid().optional(),
    lateness: z.array(lateness).optional(),
    deadlines,
  }),
  (e) => [
    { fact: 'status', value: 'admitted', from: e.effectiveOn },
    { fact: 'admissionDecisionDate', value: e.data.admissionDecisionDate, from: e.effectiveOn },
  ],
);

/** Lễ kết nạp: the person is a probationary member from this day; party membership dates from it. Source: 294, 4.3.1. */
export const AdmissionCeremonyHeld = event(
  'AdmissionCeremonyHeld',
  2,
  z.object({
    ...countedAs,
    joinDate: plainDate,
    helper: memberId,
    decisionReceivedOn: plainDate.optional(),
    /** The superior's consent to a late ceremony. */
    lateConsent: personal(z.string().optional()),
    lateness: z.array(lateness).optional(),
    deadlines,
  }),
  (e) => [
    { fact: 'status', value: 'probationary', from: e.data.joinDate },
    { fact: 'joinDate', value: e.data.joinDate, from: e.data.joinDate },
  ],
);

/** Whose background is verified (thẩm tra lý lịch): 06-HD/TW 3.4. */
export const verifiedPerson = z.enum(['subject', 'parent', 'carer', 'child', 'spouse', 'parentInLaw']);
export type VerifiedPerson = z.infer<typeof verifiedPerson>;

/** Which part of the family a waiver is of: the person's own, or that of the spouse. */
export const familySide = z.enum(['blood', 'inLaw']);
export type FamilySide = z.infer<typeof familySide>;

/** How the relative is related who is a member of the Party, and by whom the side is known. */
export const waivingRelative = z.enum(['parent', 'sibling', 'child', 'spouse', 'spouseParent', 'spouseSibling']);
export type WaivingRelative = z.infer<typeof waivingRelative>;

/** A place is asked to verify somebody's background. Stream `case-<id>`, like those that follow. */
export const VerificationAsked = event(
  'VerificationAsked',
  1,
  z.object({
    verification: z.uuid(),
    of: verifiedPerson,
    place: z.enum(['domestic', 'abroad']),
    /** All, or only what a waiver of political history leaves to be checked (38-HD/BTCTW I.1.5). */
    scope: z.enum(['everything', 'presentPolitics']),
    askedOf: personal(z.string()),
    answerBy: plainDate,
    /** Of all that is still unanswered in the case. */
    deadlines,
  }),
);

/** The place has answered. */
export const VerificationAnswered = event(
  'VerificationAnswered',
  1,
  z.object({
    verification: z.uuid(),
    /** Who went to verify, if a member. */
    verifier: memberId.optional(),
    finding: personal(z.string()),
    late: z.boolean(),
    deadlines,
  }),
);

/** A side of the family is vouched for by a relative who is a member (06-HD/TW 3.4c). */
export const VerificationWaived = event(
  'VerificationWaived',
  1,
  z.object({
    side: familySide,
    relative: memberId,
    relation: waivingRelative,
    waives: z.enum(['everything', 'politicalHistory']),
  }),
);
