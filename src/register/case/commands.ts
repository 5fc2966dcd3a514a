import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { meetingKind, tally } from '../policy/votes.ts';
import { caseKind } from './events.ts';

/** What a procedure must know beside papers and votes; checked by its own schema. */
const details = z.record(z.string(), z.unknown());

/** Lập hồ sơ đề nghị của một người trong một quy trình. */
export const OpenCase = z.object({ kind: caseKind, subject: z.uuid(), cell: z.uuid(), details, openedOn: plainDate });
export type OpenCase = z.infer<typeof OpenCase>;

/** Bổ sung, sửa hồ sơ. */
export const SupplementCase = z.object({ details });
export type SupplementCase = z.infer<typeof SupplementCase>;

/** Đưa giấy tờ vào hồ sơ. */
export const FilePaper = z.object({
  paper: z.string().max(60),
  number: text(40).optional(),
  date: plainDate.optional(),
  documentId: z.string().max(128).optional(),
});
export type FilePaper = z.infer<typeof FilePaper>;

/** Rút giấy tờ khỏi hồ sơ. */
export const RemovePaper = z.object({ paper: z.string().max(60) });
export type RemovePaper = z.infer<typeof RemovePaper>;

/** Ghi kết quả biểu quyết của chi bộ hoặc cấp ủy nơi hồ sơ đang nằm. */
export const RecordVote = z.object({
  organisation: z.uuid(),
  meeting: meetingKind,
  heldOn: plainDate,
  ballot: z.enum(['secret', 'card']),
  tally,
});
export type RecordVote = z.infer<typeof RecordVote>;

/** Cho biểu quyết lại, sau khi đã biểu quyết không đạt đủ số lần. */
export const OrderVote = z.object({ why: text(500) });
export type OrderVote = z.infer<typeof OrderVote>;

/** Thẩm định. */
export const AppraiseCase = z.object({
  organisation: z.uuid(),
  opinion: z.enum(['proper', 'improper']),
  text: text(2_000),
});
export type AppraiseCase = z.infer<typeof AppraiseCase>;

/** Rút hồ sơ: the applicant withdraws, the cell gives the case up, or the level above closes it. */
export const WithdrawCase = z.object({ why: text(500) });
export type WithdrawCase = z.infer<typeof WithdrawCase>;

/** Trả lại một hồ sơ. */
export const ReturnCase = z.object({ why: text(1_000) });
export type ReturnCase = z.infer<typeof ReturnCase>;

/** Quyết định một hồ sơ. */
export const DecideCase = z.object({
  outcome: z.enum(['approved', 'refused']),
  decision: decisionPaper.optional(),
  why: text(1_000).optional(),
});
export type DecideCase = z.infer<typeof DecideCase>;

/** Ghi lại kết quả vào hồ sơ đảng viên, sau khi đã sửa điều vướng mắc. */
export const ConcludeAgain = z.object({ decision: decisionPaper.optional() });
export type ConcludeAgain = z.infer<typeof ConcludeAgain>;
