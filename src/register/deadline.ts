import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';

/**
 * What falls due. Events carry the day itself, reckoned by the rules and the calendar of their own date, so that a
 * worklist needs neither.
 * - decide, decideExtended: the authority decides, at the latest with the further days of a special case
 * - forward: the old place has sent the file on after a move
 * - ceremony: the ceremony is held
 * - reviewFrom, review: the cell reviews a probationary member, not before and at the latest
 * - certificateLapses, dossierStale: not good any more after this day
 * - reconsider: the issuer answers the new place
 * - transferPresent: the letter is presented at the destination; transferHandIn: after that day who did not is struck
 * - temporaryEnds: the temporary transfer ends, or is extended; overseasSlip: the slip is handed in abroad
 * - exemptionEnds, suspensionEnds: the first day on which the member takes part again
 * - settleComplaint: the organisation asked has to conclude
 * - badgeFile: the file of a badge is with who decides, before the round
 * - sealCollection: the seal of an organisation that winds up or has ended is handed in
 * - windingUp: an organisation that was dissolved or disbanded has ended
 * - deathDossier: the dossier of who died is with the committee above
 * - verification: the first unanswered verification of the background is answered
 * - dossierLoan: a lent dossier comes back; supplement: it is handed in; reconciliation: dossiers are counted again
 */
export const deadline = z.object({
  kind: z.enum([
    'decide',
    'decideExtended',
    'forward',
    'ceremony',
    'reviewFrom',
    'review',
    'certificateLapses',
    'dossierStale',
    'reconsider',
    'badgeFile',
    'transferPresent',
    'transferHandIn',
    'temporaryEnds',
    'overseasSlip',
    'exemptionEnds',
    'suspensionEnds',
    'settleComplaint',
    'deathDossier',
    'verification',
    'windingUp',
    'sealCollection',
    'dossierLoan',
    'supplement',
    'reconciliation',
  ]),
  on: plainDate,
});
export type Deadline = z.infer<typeof deadline>;

/** None at all is left out of an event. */
export const deadlines = z.array(deadline).optional();
