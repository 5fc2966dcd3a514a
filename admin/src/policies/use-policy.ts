import type { Policies } from '../api/model.ts';
import { useRead } from '../providers/use-read.ts';
import type { Group } from './values.ts';

/**
 * The values of a group of parameters in force on a day, as the server judges by them.
 * @returns undefined while they are on their way
 */
export function usePolicyOn(group: Group['group'], day: string): Group['versions'][number]['values'] | undefined {
  const { data } = useRead<Policies>('/policies', undefined, { keep: true });
  const versions = data?.groups.find((one) => one.group === group)?.versions ?? [];
  return (versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0])?.values;
}
