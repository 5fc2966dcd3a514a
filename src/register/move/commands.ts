import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { text } from '../fields.ts';

/** Chuyển hồ sơ người xin vào Đảng đến nơi mới. */
export const MoveApplicant = z.object({
  to: z.uuid(),
  movedOn: plainDate.meta({ description: 'Ngày quyết định chuyển công tác, nơi cư trú' }),
});
export type MoveApplicant = z.infer<typeof MoveApplicant>;

/** Nơi mới đề nghị cơ quan ban hành xem xét lại quyết định kết nạp. */
export const AskReconsideration = z.object({ why: text(1_000), askedOn: plainDate });
export type AskReconsideration = z.infer<typeof AskReconsideration>;

/** Cơ quan ban hành trả lời: giữ nguyên quyết định. If not, it annuls it. */
export const AnswerReconsideration = z.object({ text: text(1_000), answeredOn: plainDate });
export type AnswerReconsideration = z.infer<typeof AnswerReconsideration>;
