import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';
import { decisionPaper } from '../register/fields.ts';
import { parameterUnits, sourceMarks } from '../register/policy/describing.ts';
import { policyGroup } from '../register/policy/events.ts';

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
});

/** A version of a group: what it changed, and all values that hold by it. */
const VersionShown = z.object({
  id: z.string(),
  instrument: z.string(),
  effectiveFrom: plainDate,
  state: z.enum(['past', 'inForce', 'upcoming']),
  mark,
  changes: z.array(z.string()).meta({ description: 'Các tham số khác với phiên bản trước' }),
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

/** The parameters of the rules by group, with every version of each. */
export const PoliciesShown = z.object({
  revision: z.int(),
  groups: z.array(
    z.object({ group: policyGroup, parameters: z.array(ParameterShown), versions: z.array(VersionShown) }),
  ),
});
export type PoliciesShown = z.infer<typeof PoliciesShown>;
