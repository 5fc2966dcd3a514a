import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';

/** Ghi nhận từ trần. */
export const RecordDeath = z.object({ diedOn: plainDate });
export type RecordDeath = z.infer<typeof RecordDeath>;
