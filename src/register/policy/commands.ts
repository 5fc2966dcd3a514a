import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper } from '../fields.ts';
import { policyGroup } from './events.ts';

/** Lịch làm việc của một năm: ngày nghỉ (lễ, Tết, nghỉ bù) và ngày làm bù. */
export const SetWorkingYear = z.object({
  year: z.int().min(1995).max(2100),
  daysOff: z.array(plainDate).max(60).meta({ description: 'Ngày nghỉ ngoài thứ bảy, chủ nhật và ngày lễ dương lịch' }),
  makeUpDays: z.array(plainDate).max(30).meta({ description: 'Thứ bảy, chủ nhật làm bù' }),
});
export type SetWorkingYear = z.infer<typeof SetWorkingYear>;

/** Phiên bản mới của một nhóm tham số nghiệp vụ, theo một văn bản: của toàn Đảng, hoặc của một tỉnh ủy, thành ủy. */
export const SetPolicyVersion = z.object({
  group: policyGroup,
  organisation: z.uuid().optional().meta({
    description: 'Tỉnh ủy, thành ủy đặt riêng cho mình; bỏ trống là phiên bản chung của toàn Đảng',
  }),
  effectiveFrom: plainDate.meta({ description: 'Các việc từ ngày này được xét theo phiên bản mới' }),
  decision: decisionPaper,
  changes: z.record(z.string().max(60), z.unknown()).meta({ description: 'Tham số và giá trị mới' }),
  asParty: z
    .array(z.string().max(60))
    .max(60)
    .optional()
    .meta({ description: 'Tham số mà tỉnh ủy, thành ủy thôi đặt riêng, trở lại theo giá trị chung của toàn Đảng' }),
});
export type SetPolicyVersion = z.infer<typeof SetPolicyVersion>;
