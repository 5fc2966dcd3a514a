import { z } from 'zod';

/** Xây dựng kế hoạch kết nạp đảng viên của một tổ chức đảng trong một năm, gồm cả cấp dưới. */
export const SetPlan = z.object({ year: z.int().min(2000).max(2100), target: z.int().min(0).max(100_000) });
export type SetPlan = z.infer<typeof SetPlan>;
