import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';

/** Chuyển hồ sơ người xin vào Đảng đến nơi mới. */
export const MoveApplicant = z.object({ to: z.uuid(), movedOn: plainDate });
export type MoveApplicant = z.infer<typeof MoveApplicant>;
