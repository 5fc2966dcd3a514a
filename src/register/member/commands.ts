import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { citizenId12, decisionPaper, dossierNumber, text } from '../fields.ts';
import { correctionGround } from './events.ts';
import { education, politicalTheory, sex } from './person.ts';

/** What is asked of a person who enters the register. The birth year follows from the birth date. */
export const personBody = {
  fullName: text(120),
  otherName: text(120).optional(),
  birthDate: plainDate,
  citizenId: citizenId12,
  sex,
  ethnicity: text(40),
  religion: text(40).optional(),
  nativePlace: text(200).optional(),
  residence: text(200).optional(),
  phone: z
    .string()
    .regex(/^\+?[\d .]{8,16}$/, { error: 'not-a-phone-number' })
    .optional(),
  education: education.optional(),
  politicalTheory: politicalTheory.optional(),
  occupation: text(80).optional(),
};

/** Đính chính thông tin đã ghi: only the fields that are given change. */
export const CorrectMember = z.object({
  corrects: z.uuid().meta({ description: 'Id of the event that was recorded wrongly' }),
  ground: correctionGround,
  reason: text(500),
  /** Asked for when a name changed by law (06-HD/TW 9). */
  decision: decisionPaper.optional(),
  evidence: z
    .object({
      title: text(200).meta({ description: 'Giấy tờ làm căn cứ: tên, số, cơ quan cấp' }),
      date: plainDate.optional(),
      documentId: z.string().max(128).optional().meta({ description: 'Bản quét' }),
    })
    .optional(),
  changes: z
    .object({
      ...personBody,
      cardNumber: z.string().regex(/^(\d{8}|\d{12})$/, { error: 'not-a-card-number' }),
      dossierNumber,
      joinDate: plainDate,
      officialDate: plainDate,
    })
    .partial()
    .refine((changes) => Object.values(changes).some((value) => value !== undefined), { error: 'nothing-to-correct' }),
});
export type CorrectMember = z.infer<typeof CorrectMember>;
