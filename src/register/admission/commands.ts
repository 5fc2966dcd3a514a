import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { personBody } from '../member/commands.ts';
import { education } from '../member/person.ts';

/** Đưa quần chúng ưu tú vào diện cảm tình Đảng theo nghị quyết chi bộ. */
export const RegisterSympathiser = z.object({
  ...personBody,
  cell: z.uuid(),
  cellResolutionOn: plainDate,
  helper: z.uuid().optional(),
});
export type RegisterSympathiser = z.infer<typeof RegisterSympathiser>;

/** Ghi giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng. */
export const RecordAwarenessCourse = z.object({ certificateNumber: text(40), certificateOn: plainDate });
export type RecordAwarenessCourse = z.infer<typeof RecordAwarenessCourse>;

/** Quyết định kết nạp đảng viên. */
export const Admit = z.object({
  decision: decisionPaper,
  cellResolutionOn: plainDate.meta({ description: 'Age is counted on the day of the cell’s vote' }),
  vietnameseCitizen: z.boolean(),
  education,
  /** Mountain, border, island, minority or specially difficult area, or fishermen (06-HD/TW 1.2). */
  difficultArea: z.boolean().default(false),
  awarenessCertificate: z.object({ number: text(40), date: plainDate }),
  /** Members who recommend: two, or one with the resolution of the Youth Union or trade union. */
  introducers: z.array(z.uuid()).min(1).max(2),
  union: z
    .object({ kind: z.enum(['youthUnion', 'tradeUnion']), resolutionOn: plainDate })
    .optional()
    .meta({ description: 'Nghị quyết giới thiệu của đoàn thanh niên hoặc công đoàn' }),
  /** False where there is no Youth Union organisation: then a young person needs none (Điều lệ 4). */
  youthUnionExists: z.boolean().default(true),
  /** Written consent of the provincial standing committee, for who is over 60 or only literate. */
  consent: z.object({ number: text(40), date: plainDate }).optional(),
  /** The case of which it is the outcome. */
  case: z.uuid().optional(),
});
export type Admit = z.infer<typeof Admit>;

/** Lễ kết nạp. */
export const HoldCeremony = z.object({
  heldOn: plainDate,
  helper: z.uuid().meta({ description: 'Đảng viên chính thức được phân công giúp đỡ' }),
  decisionReceivedOn: plainDate.optional(),
  lateConsent: text(200).optional().meta({ description: 'Văn bản đồng ý của cấp trên khi tổ chức lễ muộn' }),
});
export type HoldCeremony = z.infer<typeof HoldCeremony>;
