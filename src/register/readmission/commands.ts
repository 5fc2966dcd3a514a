import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { text } from '../fields.ts';
import { readmissionBars } from '../policy/parameters.ts';

/** Xét kết nạp lại. What bars it is stated by the cell and answered for (294, 3.5). */
export const SeekReadmission = z.object({
  cell: z.uuid(),
  cellResolutionOn: plainDate,
  consent: z.object({ number: text(40), date: plainDate }),
  /** A less serious crime, and when its record was expunged. */
  expungedOn: plainDate.optional(),
  /** Was put out for a breach of population policy: by the Secretariat's own rule (294, 3.5.1b). */
  populationPolicy: z.boolean().default(false),
  bar: z
    .enum(['none', ...readmissionBars])
    .meta({ description: 'Lý do trước đây ra khỏi Đảng thuộc diện không xét kết nạp lại' }),
  /** Who asked to leave out of family hardship is not barred. */
  familyHardship: z.boolean().default(false),
});
export type SeekReadmission = z.infer<typeof SeekReadmission>;
