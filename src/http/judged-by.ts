import { z } from 'zod';
import { policyGroup } from '../register/policy/events.ts';
import { instrumentOf } from '../register/policy/policy.ts';

/** A version of policy by which something was judged: its instrument is what a person knows it by. */
export const JudgedBy = z.object({
  group: policyGroup,
  version: z.string(),
  instrument: z.string(),
  local: z.boolean().optional().meta({ description: 'Phiên bản riêng của tỉnh ủy, thành ủy' }),
  ofVote: z.boolean().optional().meta({ description: 'Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định' }),
});
export type JudgedBy = z.infer<typeof JudgedBy>;

/** The versions that an event carries, with their instruments; undefined if it was judged by none. */
export function judgedByOf(versions: Readonly<Record<string, string>> | undefined): JudgedBy[] | undefined {
  if (!versions) return undefined;
  return Object.entries(versions).map(([step, version]) => {
    const [name, of] = step.split('.');
    const group = policyGroup.parse(name);
    const instrument = instrumentOf(group, version) ?? version;
    return {
      group,
      version,
      instrument,
      ...(of === 'vote' && { ofVote: true }),
      ...(of === 'local' && { local: true }),
    };
  });
}
