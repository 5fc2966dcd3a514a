import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';

/** Ghi giấy chứng nhận lớp đảng viên mới. */
export const RecordNewMemberCourse = z.object({ certificateNumber: text(40), certificateOn: plainDate });
export type RecordNewMemberCourse = z.infer<typeof RecordNewMemberCourse>;

/**
 * Quyết định công nhận đảng viên chính thức. The official date is never typed: it follows from the ceremony. It rests on
 * the cell's review, or for a lone member abroad on self-review and assessment.
 */
export const Recognise = z.object({
  decision: decisionPaper,
  cellResolutionOn: plainDate.optional(),
  loneAbroad: z
    .object({
      selfReviewOn: plainDate.meta({ description: 'Ngày tự kiểm điểm' }),
      assessmentOn: plainDate.meta({ description: 'Ngày nhận xét của cấp ủy nơi cử đi' }),
    })
    .optional()
    .meta({ description: 'Đảng viên dự bị đơn lẻ ở nước ngoài, không có chi bộ' }),
  /** The case of which it is the outcome. */
  case: z.uuid().optional(),
});
export type Recognise = z.infer<typeof Recognise>;
