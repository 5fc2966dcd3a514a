import { z } from 'zod';
import { policyGroup } from '../register/policy/events.ts';
import { versionsOf } from '../register/policy/policy.ts';

/** A version of policy by which something was judged: its instrument is what a person knows it by. */
export const JudgedBy = z.object({
  group: policyGroup,
  version: z.string(),
  instrument: z.string(),
  ofVote: z.boolean().optional().meta({ description: 'Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định' }),
});
export type JudgedBy = z.infer<typeof JudgedBy>;

/** The versions that an event carries, with their instruments; undefined if it was judged by none. */
export function judgedByOf(versions: Readonly<Record<string, string>> | undefined): JudgedBy[] | undefined {
  if (!versions) return undefined;
  return Object.entries(versions).map(([step, version]) => {
    const group = policyGroup.parse(step.split('.')[0]);
    const { instrument = version } = versionsOf(group).find(({ id }) => id === version) ?? {};
    return { group, version, instrument, ...(step.endsWith('.vote') && { ofVote: true }) };
  });
}
