import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';

/** Ghi giấy chứng nhận lớp đảng viên mới. */
export const RecordNewMemberCourse = z.object({ certificateNumber: text(40), certificateOn: plainDate });
export type RecordNewMemberCourse = z.infer<typeof RecordNewMemberCourse>;

/** Quyết định công nhận đảng viên chính thức. The official date is never typed: it follows from the ceremony. */
export const Recognise = z.object({ decision: decisionPaper, cellResolutionOn: plainDate });
export type Recognise = z.infer<typeof Recognise>;
