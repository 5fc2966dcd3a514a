import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';
import { decisionPaper } from '../register/fields.ts';
import { parameterUnits, sourceMarks } from '../register/policy/describing.ts';
import { policyGroup } from '../register/policy/events.ts';
import { named } from './session-answers.ts';

const mark = z
  .enum(sourceMarks)
  .meta({ description: 'certain: đã đọc nguyên văn; likely: nguồn thứ cấp; unchecked: cần kiểm tra' });

/** A parameter: which values it may have, and where it is read. */
const ParameterShown = z.object({
  name: z.string(),
  kind: z.enum(['integer', 'choice', 'flag', 'many', 'integers', 'integersBy', 'fixed']),
  unit: z.enum(parameterUnits).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  of: z.array(z.union([z.string(), z.int()])).optional(),
  keys: z.array(z.string()).optional(),
  source: z.string(),
  mark,
  local: z.boolean().meta({ description: 'Trung ương để tỉnh ủy, thành ủy hướng dẫn: có thể đặt riêng' }),
});

/** A version of a group: what it changed, and all values that hold by it. */
const VersionShown = z.object({
  id: z.string(),
  instrument: z.string(),
  effectiveFrom: plainDate,
  state: z.enum(['past', 'inForce', 'upcoming']),
  mark,
  local: z.boolean().meta({ description: 'Phiên bản riêng của tỉnh ủy, thành ủy, không phải của toàn Đảng' }),
  own: z.array(z.string()).meta({ description: 'Các tham số mà tỉnh ủy, thành ủy đã đặt riêng' }),
  changes: z.array(z.string()).meta({ description: 'Các tham số khác với phiên bản trước' }),
  asParty: z
    .array(z.string())
    .meta({ description: 'Các tham số mà tỉnh ủy, thành ủy thôi đặt riêng, trở lại theo toàn Đảng' }),
  values: z.record(z.string(), z.unknown()),
  recorded: z
    .object({
      at: z.string(),
      by: z.string().optional(),
      decision: decisionPaper.partial({ signer: true }).extend({ issuerName: z.string().optional() }),
    })
    .optional()
    .meta({ description: 'Chỉ của phiên bản do cấp ủy ghi; còn lại có sẵn trong phần mềm' }),
});
export type VersionShown = z.infer<typeof VersionShown>;

/** For the versions that hold in an organisation: those of the whole Party with its province's own among them. */
export const policiesQuestion = z.object({ organisation: z.uuid().optional() });

/** The parameters of the rules by group, with every version of each. */
export const PoliciesShown = z.object({
  revision: z.int(),
  province: named
    .extend({ may: z.array(z.string()) })
    .optional()
    .meta({ description: 'Tỉnh ủy, thành ủy của tổ chức đã chọn và các việc người đọc được làm cho cấp ủy ấy' }),
  groups: z.array(
    z.object({ group: policyGroup, parameters: z.array(ParameterShown), versions: z.array(VersionShown) }),
  ),
});
export type PoliciesShown = z.infer<typeof PoliciesShown>;
