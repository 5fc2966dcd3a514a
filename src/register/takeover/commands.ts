import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { citizenIdOrLegacy, dossierNumber, text } from '../fields.ts';
import { personBody } from '../member/commands.ts';
import { legacyGround, partyAgeGap, takenOverStatus } from './events.ts';

/** Tiếp nhận đảng viên từ sổ gốc hiện có: one person of the existing register, entered once. */
export const TakeOverMember = z.object({
  ...personBody,
  citizenId: citizenIdOrLegacy.optional(),
  cell: z.uuid(),
  status: takenOverStatus,
  admissionDecisionNumber: text(40).optional(),
  admissionDecisionDate: plainDate.meta({ description: 'Lost: the date on the card (294, 4.5)' }),
  joinDate: plainDate,
  officialDate: plainDate.optional(),
  partyAgeGaps: z.array(partyAgeGap).max(20).optional(),
  cardNumber: z
    .string()
    .regex(/^(\d{8}|\d{12})$/, { error: 'not-a-card-number' })
    .optional(),
  cardIssuedOn: plainDate.optional(),
  dossierNumber: dossierNumber.optional(),
  badges: z
    .array(z.object({ milestone: z.int(), number: text(12).optional(), awardedOn: plainDate.optional() }))
    .max(14)
    .optional(),
  legacyGrounds: z.array(legacyGround).max(4).optional(),
  source: text(120),
});
export type TakeOverMember = z.infer<typeof TakeOverMember>;
