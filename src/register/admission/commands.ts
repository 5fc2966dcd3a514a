import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { personBody } from '../member/commands.ts';
import { education } from '../member/person.ts';
import { familySide, verifiedPerson, waivingRelative } from './events.ts';

/** Đưa quần chúng ưu tú vào diện cảm tình Đảng theo nghị quyết chi bộ. */
export const RegisterSympathiser = z.object({
  ...personBody,
  cell: z.uuid(),
  cellResolutionOn: plainDate,
  helper: z.uuid().optional(),
});
export type RegisterSympathiser = z.infer<typeof RegisterSympathiser>;

/** Đưa ra khỏi diện cảm tình Đảng. */
export const DropSympathiser = z.object({ cellResolutionOn: plainDate, why: text(500) });
export type DropSympathiser = z.infer<typeof DropSympathiser>;

/** Đưa trở lại diện cảm tình Đảng. */
export const TakeUpAgain = z.object({ cell: z.uuid(), cellResolutionOn: plainDate, helper: z.uuid().optional() });
export type TakeUpAgain = z.infer<typeof TakeUpAgain>;

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

/** Gửi yêu cầu thẩm tra lý lịch. */
export const AskVerification = z.object({
  verification: z.uuid(),
  of: verifiedPerson,
  place: z.enum(['domestic', 'abroad']),
  askedOf: text(300).meta({ description: 'Nơi được đề nghị thẩm tra' }),
  askedOn: plainDate,
});
export type AskVerification = z.infer<typeof AskVerification>;

/** Ghi kết quả thẩm tra lý lịch. */
export const AnswerVerification = z.object({
  verification: z.uuid(),
  answeredOn: plainDate,
  finding: text(2_000),
  verifier: z.uuid().optional().meta({ description: 'Đảng viên đi thẩm tra' }),
  kinship: z
    .enum(['none', 'self', 'parent', 'spouse', 'sibling', 'child', 'adoptedChild'])
    .meta({ description: 'Quan hệ của người đi thẩm tra với người xin vào Đảng' }),
});
export type AnswerVerification = z.infer<typeof AnswerVerification>;

/** Không phải thẩm tra một bên gia đình, vì có người thân là đảng viên. */
export const WaiveVerification = z.object({
  side: familySide,
  relative: z.uuid(),
  relation: waivingRelative,
  declarationConfirmed: z
    .boolean()
    .meta({ description: 'Lý lịch của người xin vào Đảng đã khai đầy đủ, được cấp ủy cơ sở xác nhận' }),
  waivedOn: plainDate,
});
export type WaiveVerification = z.infer<typeof WaiveVerification>;
