import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { disciplineForm } from '../discipline/events.ts';

/** Khiếu nại kỷ luật, xóa tên của đảng viên. */
export const LodgeComplaint = z.object({
  against: z.uuid().meta({ description: 'Lần ghi quyết định bị khiếu nại' }),
  receivedOn: plainDate.meta({ description: 'Ngày nhận quyết định, hoặc ngày nhận kết quả giải quyết lần trước' }),
  lodgedOn: plainDate,
  addressee: z.uuid().meta({ description: 'Tổ chức đảng được đề nghị giải quyết' }),
  /** Nobody complains on behalf of another (294, 8.2). */
  byTheMember: z.boolean(),
  text: text(2_000),
});
export type LodgeComplaint = z.infer<typeof LodgeComplaint>;

/** Kết quả giải quyết khiếu nại. */
export const SettleComplaint = z.object({
  complaint: z.uuid().meta({ description: 'Lần ghi khiếu nại' }),
  outcome: z.enum(['upheld', 'changed', 'lifted']).meta({ description: 'Giữ nguyên, thay đổi hay hủy bỏ quyết định' }),
  form: disciplineForm.optional(),
  decision: decisionPaper,
  /** The cell that takes up who is restored; the former one, if left out. */
  cell: z.uuid().optional(),
});
export type SettleComplaint = z.infer<typeof SettleComplaint>;
