import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';

/** Ghi nhận từ trần. */
export const RecordDeath = z.object({ diedOn: plainDate });
export type RecordDeath = z.infer<typeof RecordDeath>;

/** Chuyển hồ sơ và phiếu đảng viên từ trần lên cấp trên. */
export const SendDeathDossier = z.object({
  sentOn: plainDate,
  to: z.uuid().meta({ description: 'Cấp ủy cấp trên nhận hồ sơ' }),
  notice: text(40).optional().meta({ description: 'Số phiếu báo đảng viên từ trần' }),
});
export type SendDeathDossier = z.infer<typeof SendDeathDossier>;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'not-a-month' });
const established = text(1_000).meta({ description: 'Nội dung đã kết luận' });

/** The ground of a striking with what the rule asks to know of it (294-QĐ/TW 8.1, 4.2, 5.2). */
export const because = z.discriminatedUnion('ground', [
  z.object({
    ground: z.enum(['abandonedActivity', 'unpaidDues']),
    months: z.array(month).min(1).max(36).meta({ description: 'Các tháng bỏ sinh hoạt hoặc không đóng đảng phí' }),
  }),
  z.object({ ground: z.literal('returnedCard'), on: plainDate }),
  z.object({ ground: z.literal('weakenedWill'), educatedSince: plainDate }),
  z.object({ ground: z.literal('poorQuality'), years: z.array(z.int().min(1930).max(2100)).min(1).max(10) }),
  z.object({
    ground: z.enum(['politicalStandard', 'notRecognised', 'interruptedByOwnFault', 'impostor']),
    established,
  }),
]);
export type Because = z.infer<typeof because>;

/** The self-review, or why the meeting may go on without it (06-HD/TW 11.1a). */
export const selfReview = z.discriminatedUnion('is', [
  z.object({ is: z.literal('given') }),
  z.object({ is: z.literal('notWritten'), calledOn: z.array(plainDate).min(1).max(10) }),
  z.object({ is: z.literal('refused'), on: plainDate }),
]);
export type SelfReview = z.infer<typeof selfReview>;

const decided = {
  decision: decisionPaper,
  cellResolutionOn: plainDate,
  /** The case of which it is the outcome. */
  case: z.uuid(),
};

/** Quyết định xóa tên đảng viên. */
export const StrikeOff = z.object({ ...decided, because, selfReview });
export type StrikeOff = z.infer<typeof StrikeOff>;

/** Quyết định cho đảng viên ra khỏi Đảng theo đơn. */
export const AllowExit = z.object({ ...decided, requestedOn: plainDate, familyHardship: z.boolean().default(false) });
export type AllowExit = z.infer<typeof AllowExit>;

/** Quyết định khai trừ đảng viên. */
export const Expel = z.object({ ...decided, violation: text(2_000) });
export type Expel = z.infer<typeof Expel>;
