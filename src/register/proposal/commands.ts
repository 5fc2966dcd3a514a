import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { caseKind } from '../case/events.ts';
import { text } from '../fields.ts';
import { tally } from '../policy/votes.ts';

/** Lập danh sách đề nghị. */
export const DraftProposal = z.object({ kind: caseKind, organisation: z.uuid(), title: text(200) });
export type DraftProposal = z.infer<typeof DraftProposal>;

/** As many cases as a list may hold (design §3), and a command may name. */
export const MOST_CASES = 500;

const cases = z.array(z.uuid()).min(1).max(MOST_CASES);

/** Đưa hồ sơ vào danh sách. */
export const ListCases = z.object({ cases });
export type ListCases = z.infer<typeof ListCases>;

/** Đưa hồ sơ ra khỏi danh sách. */
export const UnlistCases = z.object({ cases });
export type UnlistCases = z.infer<typeof UnlistCases>;

/** Gửi cấp trên. */
export const SubmitProposal = z.object({ submittedOn: plainDate });
export type SubmitProposal = z.infer<typeof SubmitProposal>;

/** Ghi kết quả biểu quyết của cấp nhận danh sách đối với từng hồ sơ. */
export const RecordVotes = z.object({
  heldOn: plainDate,
  ballot: z.enum(['secret', 'card']),
  items: z
    .array(z.object({ case: z.uuid(), tally }))
    .min(1)
    .max(MOST_CASES),
});
export type RecordVotes = z.infer<typeof RecordVotes>;

/** Trả lại: some cases, with the reason. */
export const ReturnCases = z.object({ cases, why: text(1_000) });
export type ReturnCases = z.infer<typeof ReturnCases>;

/**
 * Quyết định một hoặc nhiều hồ sơ. Decisions are one a person: numbers are given to each, date, issuer and signer are
 * those of all.
 */
export const DecideCases = z.object({
  items: z
    .array(z.object({ case: z.uuid(), outcome: z.enum(['approved', 'refused']), number: text(40).optional() }))
    .min(1)
    .max(MOST_CASES),
  date: plainDate.optional(),
  signer: text(120).optional(),
  documentId: z.string().max(128).optional(),
  why: text(1_000).optional(),
});
export type DecideCases = z.infer<typeof DecideCases>;
