import { z } from 'zod';
import { event, personal, plainDate, type DatedFact } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { personShape } from '../member/person.ts';

/** What a person is when the register is taken over. */
export const takenOverStatus = z.enum(['probationary', 'official']);

/** Why a date or condition differs from the rule and is lawful all the same (294-QĐ/TW 5.2.3–5.2.7). */
export const legacyGround = z.enum([
  'admittedBefore1960',
  'admittedInTheSouthBefore1975',
  'oneIntroducer',
  'joinDateSetByStatusRules',
]);

/** Time that does not count towards party age (294-QĐ/TW 4.5.1). */
export const partyAgeGap = z.object({
  from: plainDate,
  to: plainDate,
  ground: z.enum(['expelled', 'struckOff', 'lostContact', 'transferGap']),
});

/**
 * A member of the existing register, entered once as the paper register has them. Counts in the opening figures,
 * never as an increase. Effective on the day on which the person became what they are (official or join date).
 */
export const MemberTakenOver = event(
  'MemberTakenOver',
  2,
  z.object({
    ...personShape,
    cell: z.uuid(),
    status: takenOverStatus,
    admissionDecisionNumber: z.string().optional(),
    /** Party age runs from here; where the decision is lost, the date on the card (294, 4.5). */
    admissionDecisionDate: plainDate,
    joinDate: plainDate,
    officialDate: plainDate.optional(),
    partyAgeGaps: z.array(partyAgeGap).optional(),
    /** 8 digits on cards before 2/9/2025, the 12-digit personal id since (D§2.8). */
    cardNumber: personal(z.string().optional()),
    cardGeneration: z.enum(['legacy8', 'id12']).optional(),
    cardIssuedOn: plainDate.optional(),
    dossierNumber: z.string().optional(),
    badges: z
      .array(z.object({ milestone: z.int(), number: z.string().optional(), awardedOn: plainDate.optional() }))
      .optional(),
    legacyGrounds: z.array(legacyGround).optional(),
    /** Where the data came from, e.g. the name of the book or system. */
    source: z.string(),
    /** When who is on probation is to be reviewed. */
    deadlines,
  }),
  (e) => {
    const facts: DatedFact[] = [
      { fact: 'cell', value: e.data.cell, from: e.data.joinDate },
      { fact: 'status', value: 'probationary', from: e.data.joinDate },
      { fact: 'joinDate', value: e.data.joinDate, from: e.data.joinDate },
    ];
    if (e.data.officialDate) {
      facts.push(
        { fact: 'status', value: 'official', from: e.data.officialDate },
        { fact: 'officialDate', value: e.data.officialDate, from: e.data.officialDate },
      );
    }
    return facts;
  },
);
