import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { exemptionGround, exemptionKind } from './events.ts';

/** Quyết định, nghị quyết miễn hoặc giảm công tác và sinh hoạt đảng. */
export const Exempt = z.object({
  kind: exemptionKind,
  ground: exemptionGround,
  requestedOn: plainDate,
  cellResolutionOn: plainDate,
  from: plainDate,
  /** The first day on which the member takes part again; needed but for age and health. */
  until: plainDate.optional(),
  /** Confirmation of a competent medical facility, for age and health (294, 7.1). */
  medicalPaper: z.object({ number: text(40), date: plainDate, facility: text(200) }).optional(),
  /** The cell confirms the health of a very old member itself (local guidance). */
  confirmedByCell: z.boolean().default(false),
  /** When the level above looked at a probationary member's exemption. */
  superiorCheckedOn: plainDate.optional(),
  decision: decisionPaper,
  /** The case of which it is the outcome. */
  case: z.uuid().optional(),
});
export type Exempt = z.infer<typeof Exempt>;

/** Trở lại công tác và sinh hoạt đảng theo đề nghị. */
export const EndExemption = z.object({ requestedOn: plainDate, endsOn: plainDate });
export type EndExemption = z.infer<typeof EndExemption>;
