import { z } from 'zod';
import { organisationPower } from '../register/organisation/events.ts';
import { powerConditions } from '../register/organisation/power-conditions.ts';

/** What a grant of a power asks of an organisation, item by item; empty where the power comes with its level. */
export const PowerConditionsShown = z.object({
  conditions: z.array(
    z.object({
      condition: z.enum(powerConditions),
      met: z.boolean(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).meta({ description: 'Số liệu đã xét' }),
      detail: z.string().optional().meta({ description: 'Điều chưa đáp ứng và việc cần làm' }),
      source: z.string().meta({ description: 'Căn cứ' }),
    }),
  ),
  also: z.array(organisationPower).meta({ description: 'Quyền mà cùng quyết định được nêu thêm' }),
});
export type PowerConditionsShown = z.infer<typeof PowerConditionsShown>;
