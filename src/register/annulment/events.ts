import { z } from 'zod';
import { event, personal, plainDate, type DatedFact } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { deadlines } from '../deadline.ts';
import { countedAs } from '../member/person.ts';
import { restatedDates } from '../member/restated.ts';

/**
 * Why an admission or a recognition is annulled (294-QĐ/TW 4.4; 06-HD/TW 3.9c).
 * - substantive: standards or conditions were not met; the person is struck
 * - procedural: steps or authority were wrong, conditions met; dates are re-stated and nobody is struck
 * - applicantMoved: the decision came more than 30 working days after the move; the new place decides anew
 */
export const annulmentGround = z.enum(['substantive', 'procedural', 'applicantMoved']);

/** The superior's direction to the issuer, or its written consent to another authority (294-QĐ/TW 4.4.1; 38, I.3c). */
const superiorsPaper = { consentNumber: z.string().optional(), consentOn: plainDate.optional() };

/** Hủy quyết định kết nạp. Procedural: one decision annuls and recognises, with the dates that it re-states. */
export const AdmissionAnnulled = event(
  'AdmissionAnnulled',
  1,
  z.object({
    ...countedAs,
    status: z.enum(['admitted', 'probationary', 'official']),
    ground: annulmentGround,
    /** The case that had led to the admission: it goes on at the new place of an applicant who moved. */
    case: z.uuid().optional(),
    restatedJoinDate: plainDate.optional(),
    restatedOfficialDate: plainDate.optional(),
    previousJoinDate: plainDate.optional(),
    previousOfficialDate: plainDate.optional(),
    /** Was taken over from the existing register: counted among no year's admissions. */
    takenOver: z.boolean().optional(),
    ...superiorsPaper,
    /** When who is on probation is to be reviewed, by the re-stated date. */
    deadlines,
  }),
  ({ data, effectiveOn }) => {
    if (data.status === 'admitted') return [{ fact: 'status', value: 'sympathiser', from: effectiveOn }];
    return [...restated(data), regularised(effectiveOn)];
  },
);

/** Hủy quyết định công nhận đảng viên chính thức. */
export const RecognitionAnnulled = event(
  'RecognitionAnnulled',
  1,
  z.object({
    ...countedAs,
    ground: annulmentGround.exclude(['applicantMoved']),
    restatedOfficialDate: plainDate.optional(),
    previousOfficialDate: plainDate,
    ...superiorsPaper,
  }),
  ({ data, effectiveOn }) => [...restated(data), regularised(effectiveOn)],
);

/** Which decision has a fault of procedure or authority. */
export const faultyDecision = z.enum(['admission', 'recognition']);
export type FaultyDecision = z.infer<typeof faultyDecision>;

/**
 * A fault of procedure or authority was found: the wrong steps are redone, and the person keeps what they are until one
 * decision annuls and recognises. Source: 294-QĐ/TW 4.4; 38-HD/BTCTW I.3b.
 */
export const RegularisationBegun = event(
  'RegularisationBegun',
  1,
  z.object({
    ...countedAs,
    status: z.enum(['probationary', 'official']),
    of: faultyDecision,
    /** Who puts it right: the issuer, or where the issuer is not known the authority where the member is. */
    by: z.uuid(),
    why: personal(z.string()),
  }),
  (e) => [{ fact: 'underRegularisation', value: e.data.of, from: e.effectiveOn }],
);

/** There was no fault after all: what had been decided stands as it was. */
export const RegularisationEnded = event(
  'RegularisationEnded',
  1,
  z.object({ ...countedAs, status: z.enum(['probationary', 'official']), why: personal(z.string()) }),
  (e) => [regularised(e.effectiveOn)],
);

/** Whatever was being redone is done. */
function regularised(from: PlainDate): DatedFact {
  return { fact: 'underRegularisation', value: null, from };
}

/** Dates set by a procedural annulment hold instead of those recorded; the status in between follows them. */
function restated(data: {
  restatedJoinDate?: string;
  restatedOfficialDate?: string;
  previousJoinDate?: string;
  previousOfficialDate?: string;
}): DatedFact[] {
  const { restatedJoinDate: joinDate, restatedOfficialDate: officialDate, ...previous } = data;
  return restatedDates({ joinDate, officialDate, ...previous });
}
