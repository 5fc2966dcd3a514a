import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';

/** Whose management the person is (was) under: it says who concludes (294-QĐ/TW 5.1). */
const managedBy = z.enum(['centre', 'province', 'other']).meta({ description: 'Cấp quản lý cán bộ' });

/** Khôi phục quyền đảng viên cho người bị đưa ra khỏi Đảng oan, sai. */
export const Restore = z.object({
  decision: decisionPaper,
  cell: z.uuid().meta({ description: 'Chi bộ tiếp nhận' }),
  managedBy,
  /** Has kept the quality of a member since (294, 5.2.2). */
  cleanSince: z.boolean(),
  /** Asked for where a request was refused before (294, 5.2.1). */
  newFacts: text(2_000).optional(),
});
export type Restore = z.infer<typeof Restore>;

/** Kết luận không khôi phục. */
export const RefuseRestoration = z.object({
  decision: decisionPaper,
  managedBy,
  why: text(2_000),
  /** Looked into once more, where a request was refused before (294, 5.2.1). */
  newFacts: text(2_000).optional(),
});
export type RefuseRestoration = z.infer<typeof RefuseRestoration>;

/** Ghi nhận gián đoạn sinh hoạt. */
export const RecordInterruption = z.object({ since: plainDate, why: text(1_000).optional() });
export type RecordInterruption = z.infer<typeof RecordInterruption>;

/** Nối lại sinh hoạt. */
export const Resume = z.object({
  decision: decisionPaper,
  managedBy,
  ownFault: z.boolean().meta({ description: 'Gián đoạn do lỗi của đảng viên' }),
  /** Cell, and base organisation where there is one, that confirm good conduct meanwhile. */
  confirmedBy: z.array(z.uuid()).max(2),
});
export type Resume = z.infer<typeof Resume>;
