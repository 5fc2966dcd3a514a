import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';

/** A sentence or name typed by a person: trimmed, in NFC, not empty. */
export function text(max: number) {
  return z
    .string()
    .transform((typed) => typed.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(max));
}

/** The decision on which an act rests: one block everywhere, on screens as in commands. */
export const decisionPaper = z.object({
  number: text(40).meta({ description: 'Số quyết định, nghị quyết' }),
  date: plainDate.meta({ description: 'Ngày ký' }),
  issuer: z.uuid().meta({ description: 'Tổ chức đảng ban hành' }),
  signer: text(120).optional().meta({ description: 'Người ký' }),
  documentId: z.string().max(128).optional().meta({ description: 'Bản quét' }),
});

/** Personal identification number: 12 digits (D§4.2). */
export const citizenId12 = z.string().regex(/^\d{12}$/, { error: 'not-a-citizen-id' });

/** In old data also the 9-digit identity card. */
export const citizenIdOrLegacy = z.string().regex(/^(\d{12}|\d{9})$/, { error: 'not-a-citizen-id' });

/** 6 digits from 000001, a space, the 2–3 letter symbol of the province (38-HD/BTCTW II.1.2a). */
export const dossierNumber = z.string().regex(/^(?!000000)\d{6} [A-ZĐ]{2,3}$/, { error: 'not-a-dossier-number' });
