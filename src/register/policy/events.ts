import { z } from 'zod';
import { event, plainDate, type EventOf } from '../../kernel/event.ts';
import type { PolicyGroup } from './parameters.ts';

/** The groups of parameters, each with versions of its own. */
export const policyGroups = [
  'charter',
  'guidance',
  'operations',
  'discipline',
  'card',
] as const satisfies PolicyGroup[];
export const policyGroup = z.enum(policyGroups);

/**
 * A day began (in Vietnam). Facts dated ahead become current by it, on every projection at the same place of the log,
 * however quiet the register is (design §4). Stream `calendar`; effective on the day itself.
 */
export const DayBegan = event('DayBegan', 1, z.object({ day: plainDate }));

/**
 * Days off and make-up working days of a year, as announced: they hold instead of what was known of that year before.
 * The fixed public holidays need not be named. Stream `policy-calendar` (D§4.15).
 */
export const WorkingYearSet = event(
  'WorkingYearSet',
  1,
  z.object({ year: z.int(), daysOff: z.array(plainDate), makeUpDays: z.array(plainDate) }),
);

/**
 * A new version of a group of parameters, by an instrument of its own, effective from the day on which steps are judged by it:
 * only what differs from the version before. Version 2: of a province, where one is named; what is below no other is judged
 * by it. Version 3: what a province had set for itself may hold as the Party has it again (`asParty`, by name). Stream
 * `policy-versions`.
 */
export const PolicyVersionSet = event(
  'PolicyVersionSet',
  3,
  z.object({
    version: z.string(),
    group: policyGroup,
    organisation: z.uuid().optional(),
    instrument: z.string(),
    changes: z.record(z.string(), z.unknown()),
    asParty: z.array(z.string()).optional(),
  }),
);

export type PolicyVersionEvent = EventOf<typeof PolicyVersionSet>;

export type WorkingCalendarEvent = EventOf<typeof WorkingYearSet>;
