import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { awardKind } from './events.ts';

/** What is proposed: which badge, at which round, and what the rules ask for beside party age. */
export const askedBadge = {
  milestone: z.int(),
  kind: awardKind,
  round: plainDate.meta({
    description: 'Đợt trao: 3/2, 19/5, 2/9, 7/11, hoặc đợt khác do cấp ủy trực thuộc Trung ương định',
  }),
  /** The provincial committee's paper for a round of its own. */
  ownRound: z.object({ number: text(40), date: plainDate }).optional(),
  /** The illness, or how the badge was lost. */
  reason: text(500).optional(),
  /** Why a lower milestone that was reached is left out. */
  lowerLeftOut: text(500).optional(),
  /** After a discipline, the cell confirms that the member has made up for it. */
  confirmedByCell: z.boolean().optional(),
};

/** Quyết định tặng, truy tặng, cấp lại Huy hiệu Đảng. */
export const DecideBadge = z.object({ decision: decisionPaper, ...askedBadge, case: z.uuid().optional() });
export type DecideBadge = z.infer<typeof DecideBadge>;
export type AskedBadge = Omit<DecideBadge, 'decision' | 'case'>;

/** Đánh số Huy hiệu: by a process, out of the province's series. */
export interface NumberBadge {
  milestone: number;
  number: string;
}

/** Trao Huy hiệu Đảng. */
export const PresentBadge = z.object({ milestone: z.int(), heldOn: plainDate });
export type PresentBadge = z.infer<typeof PresentBadge>;

/** Thu Huy hiệu Đảng của người bị đưa ra khỏi Đảng. */
export const ReturnBadges = z.object({ on: plainDate });
export type ReturnBadges = z.infer<typeof ReturnBadges>;

/** Tính lại tuổi Đảng của đảng viên được kết nạp lại. */
export const RecountPartyAge = z.object({
  decision: decisionPaper,
  from: plainDate.meta({ description: 'Ngày quyết định kết nạp lần đầu' }),
  gaps: z.array(z.object({ from: plainDate, to: plainDate })).max(20),
  certifiedBeforeLeaving: z
    .boolean()
    .meta({ description: 'Đã được cấp giấy xác nhận tuổi Đảng trước khi ra khỏi Đảng' }),
});
export type RecountPartyAge = z.infer<typeof RecountPartyAge>;

/** Mở, đặt lại dãy số Huy hiệu của một mức. */
export const OpenBadgeSeries = z.object({
  milestone: z.int(),
  symbol: z.string().regex(/^[A-ZĐ]{2,3}$/, { error: 'not-a-symbol' }),
  next: z.int().min(1),
  /** Only where the form of the numbers is not set by the rules. */
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .optional(),
  digits: z.int().min(1).max(8).optional(),
});
export type OpenBadgeSeries = z.infer<typeof OpenBadgeSeries>;

/** Cấp số Huy hiệu cho những người đã có quyết định. */
export const AllotBadgeNumbers = z.object({ milestone: z.int(), members: z.array(z.uuid()).min(1).max(500) });
export type AllotBadgeNumbers = z.infer<typeof AllotBadgeNumbers>;
