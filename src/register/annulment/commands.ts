import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { annulmentGround, faultyDecision } from './events.ts';

/** Xử lý kết nạp sai quy định: hủy quyết định kết nạp. */
export const AnnulAdmission = z.object({
  ground: annulmentGround,
  decision: decisionPaper,
  reason: text(1_000),
  /** Asked for on procedural ground: the dates that the decision re-states. */
  restated: z.object({ joinDate: plainDate, officialDate: plainDate.optional() }).optional(),
  /** The superior's direction to the issuer; asked for as its consent where another annuls (294, 4.4.1; 38, I.3c). */
  consent: z.object({ number: text(40), date: plainDate }).optional(),
});
export type AnnulAdmission = z.infer<typeof AnnulAdmission>;

/** Hủy quyết định công nhận đảng viên chính thức. */
export const AnnulRecognition = z.object({
  ground: annulmentGround.exclude(['applicantMoved']),
  decision: decisionPaper,
  reason: text(1_000),
  restated: z.object({ officialDate: plainDate }).optional(),
  consent: z.object({ number: text(40), date: plainDate }).optional(),
});
export type AnnulRecognition = z.infer<typeof AnnulRecognition>;

/** Phát hiện sai sót về thủ tục, thẩm quyền: bắt đầu làm lại. */
export const BeginRegularisation = z.object({
  of: faultyDecision,
  by: z.uuid().meta({ description: 'Cấp ủy làm lại thủ tục' }),
  foundOn: plainDate,
  why: text(1_000),
});
export type BeginRegularisation = z.infer<typeof BeginRegularisation>;

/** Xác định không có sai sót. */
export const EndRegularisation = z.object({ endedOn: plainDate, why: text(1_000) });
export type EndRegularisation = z.infer<typeof EndRegularisation>;
