import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { cardKind, exchangeGround, passedStage, returnGround } from './events.ts';

/** What is proposed: which card, and why an exchange. */
export const askedCard = {
  kind: cardKind,
  ground: exchangeGround.optional(),
  /** Of an 8-digit card only: the 12 digits follow from the holder's personal id. */
  number: z
    .string()
    .regex(/^\d{8}$/, { error: 'not-a-card-number' })
    .optional(),
};

/** Quyết định phát, cấp lại, đổi thẻ đảng viên. */
export const DecideCard = z.object({ decision: decisionPaper, ...askedCard, case: z.uuid().optional() });
export type DecideCard = z.infer<typeof DecideCard>;

/** Chuyển thẻ, danh sách thẻ sang bước tiếp theo: gửi cấp trên, in, giao nhận. */
export const PassCardOn = z.object({
  stage: passedStage,
  on: plainDate,
  to: z.uuid().optional().meta({ description: 'Tổ chức đảng nhận thẻ' }),
});
export type PassCardOn = z.infer<typeof PassCardOn>;

/** Trả thẻ in sai để in lại. */
export const ReturnMisprint = z.object({ on: plainDate, why: text(300) });
export type ReturnMisprint = z.infer<typeof ReturnMisprint>;

/** Trao thẻ tại kỳ sinh hoạt chi bộ. */
export const HandOutCard = z.object({ heldOn: plainDate });
export type HandOutCard = z.infer<typeof HandOutCard>;

/** Báo mất thẻ. */
export const ReportCardLost = z.object({ on: plainDate, why: text(500) });
export type ReportCardLost = z.infer<typeof ReportCardLost>;

/** Trả thẻ, thu thẻ. */
export const ReturnCard = z.object({ on: plainDate, ground: returnGround });
export type ReturnCard = z.infer<typeof ReturnCard>;
