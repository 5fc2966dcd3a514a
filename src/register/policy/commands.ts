import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';

/** Lịch làm việc của một năm: ngày nghỉ (lễ, Tết, nghỉ bù) và ngày làm bù. */
export const SetWorkingYear = z.object({
  year: z.int().min(1995).max(2100),
  daysOff: z.array(plainDate).max(60).meta({ description: 'Ngày nghỉ ngoài thứ bảy, chủ nhật và ngày lễ dương lịch' }),
  makeUpDays: z.array(plainDate).max(30).meta({ description: 'Thứ bảy, chủ nhật làm bù' }),
});
export type SetWorkingYear = z.infer<typeof SetWorkingYear>;
