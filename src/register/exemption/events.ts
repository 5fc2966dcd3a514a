import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';

/** `exempt`: miễn; `reduced`: giảm, which changes nothing in rights and votes (D§2.6). */
export const exemptionKind = z.enum(['exempt', 'reduced']);

/**
 * Why a member is exempted (294-QĐ/TW 7.1; 38-HD/BTCTW IV.1).
 * - ageOrHealth: decided by the cell, on a medical paper
 * - longTreatment, lonePosting, privateTripAbroad, mobileWork, remoteWork, awaitingRetirement, maternity: decided above it
 */
export const exemptionGround = z.enum([
  'ageOrHealth',
  'longTreatment',
  'lonePosting',
  'privateTripAbroad',
  'mobileWork',
  'remoteWork',
  'awaitingRetirement',
  'maternity',
]);
export type ExemptionGround = z.infer<typeof exemptionGround>;

/** Miễn, giảm công tác và sinh hoạt đảng. Without `until` it holds until it is ended on request. */
export const MemberExempted = event(
  'MemberExempted',
  1,
  z.object({
    cell: z.uuid(),
    kind: exemptionKind,
    ground: exemptionGround,
    requestedOn: plainDate,
    cellResolutionOn: plainDate,
    /** The first day on which the member takes part again. */
    until: plainDate.optional(),
    medicalPaper: personal(z.object({ number: z.string(), date: plainDate, facility: z.string() }).optional()),
    /** The cell itself confirmed the state of health of a very old member. */
    confirmedByCell: z.boolean().optional(),
    /** A probationary member, whom the level above has not looked at (D§2.6, a warning). */
    unchecked: z.boolean().optional(),
    case: z.uuid().optional(),
    deadlines,
  }),
  (e) => [{ fact: 'exemption', value: e.data.kind, from: e.effectiveOn, ...(e.data.until && { to: e.data.until }) }],
);

/** The member takes part again, on request or because the ground is gone. */
export const ExemptionEnded = event(
  'ExemptionEnded',
  1,
  z.object({ cell: z.uuid(), requestedOn: plainDate, since: plainDate, previousUntil: plainDate.optional() }),
  (e) => [{ fact: 'exemption', value: 'none', from: e.effectiveOn }],
);
