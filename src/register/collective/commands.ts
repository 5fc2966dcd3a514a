import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper } from '../fields.ts';

/** As many members as one decision names here at most. */
export const MOST_MEMBERS = 500;

/** Quyết định chuyển sinh hoạt đảng tập thể. */
export const DecideCollective = z.object({
  organisation: z.uuid().meta({ description: 'Tổ chức đảng ban hành quyết định' }),
  from: z.uuid(),
  to: z.uuid(),
  members: z.array(z.uuid()).min(1).max(MOST_MEMBERS),
  decision: decisionPaper,
  accepted: decisionPaper
    .omit({ signer: true, documentId: true })
    .optional()
    .meta({ description: 'Văn bản tiếp nhận của cấp ủy nơi đến, khi quyết định không bao trùm cả hai nơi' }),
  movedOn: plainDate,
});
export type DecideCollective = z.infer<typeof DecideCollective>;

/** Chuyển lại những người chưa chuyển được. */
export const ResumeCollective = z.object({ organisation: z.uuid() });
export type ResumeCollective = z.infer<typeof ResumeCollective>;
