import { z } from 'zod';
import { event, type EventOf } from '../../kernel/event.ts';

/** How many an organisation means to admit in a year, with all below it. Stream `plan-<organisation>`. */
export const AdmissionPlanSet = event('AdmissionPlanSet', 1, z.object({ year: z.int(), target: z.int() }));

export type PlanEvent = EventOf<typeof AdmissionPlanSet>;
