import { z } from 'zod';
import { text } from '../fields.ts';

/** Báo lỗi phần mềm cho cấp ủy cấp trên. */
export const SendErrorReport = z.object({
  organisation: z.uuid().meta({ description: 'Tổ chức đảng của người báo' }),
  what: text(4_000).meta({ description: 'Điều đã xảy ra' }),
  screen: z
    .string()
    .max(200)
    .regex(/^\/[A-Za-z0-9/{}.:-]*$/, { error: 'not-a-screen' })
    .refine((path) => !/[0-9a-f]{8}-/i.test(path), { error: 'not-a-screen' })
    .meta({ description: 'Địa chỉ màn hình, không có mã hồ sơ' }),
  version: z.string().max(40),
  correlation: z.uuid().optional().meta({ description: 'Mã của lần báo lỗi gần nhất trên màn hình' }),
});
export type SendErrorReport = z.infer<typeof SendErrorReport>;

/** Trả lời. */
export const AnswerErrorReport = z.object({ text: text(4_000) });
export type AnswerErrorReport = z.infer<typeof AnswerErrorReport>;

/** Chuyển lên cấp ủy cấp trên; kết thúc. */
export const RemarkOnErrorReport = z.object({ text: text(4_000).optional() });
export type RemarkOnErrorReport = z.infer<typeof RemarkOnErrorReport>;
