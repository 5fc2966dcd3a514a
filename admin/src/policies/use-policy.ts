import type { Policies } from '../api/model.ts';
import { useRead } from '../providers/use-read.ts';
import { addDays, addMonths, isDay } from '../words/dates.ts';
import type { Group } from './values.ts';

type Values = Group['versions'][number]['values'];

/** A period of the rules that begins on a day: its whole months, and the day on which it is over. */
export interface Period {
  months: number;
  ends: string;
}

/** Periods that the rules give in months. */
const PERIODS = {
  probationMonths: 'charter',
  readmissionMonths: 'charter',
  awarenessCertificateMonths: 'guidance',
} as const satisfies Record<string, Group['group']>;

/**
 * The values of a group of parameters in force on a day, as the server judges by them.
 * @returns undefined while they are on their way
 */
export function usePolicyOn(group: Group['group'], day: string): Values | undefined {
  return useValues()(group, day);
}

/**
 * Reckons a period from its first day, by the rules of the day that judges it: the first day itself, if no other is
 * named. The answer is undefined while the rules are on their way, and while no whole day is given.
 */
export function usePeriod(name: keyof typeof PERIODS): (from?: string, judgedOn?: string) => Period | undefined {
  const values = useValues();
  return (from = '', judgedOn = from) => {
    if (!isDay(from)) return undefined;
    const months = values(PERIODS[name], judgedOn)?.[name] as number | undefined;
    const monthEnd = values('charter', from)?.['monthEnd'];
    if (months === undefined || monthEnd === undefined) return undefined;
    return { months, ends: monthsAfter(from, months, monthEnd) };
  };
}

/**
 * The last join day whose probation is over on a day.
 * @returns undefined while the rules are on their way
 */
export function useJoinedBeforeProbation(day: string): string | undefined {
  const probation = usePeriod('probationMonths');
  const months = probation(day)?.months;
  if (months === undefined) return undefined;
  let joined = addMonths(day, -months);
  while (probation(addDays(joined, 1))!.ends <= day) joined = addDays(joined, 1);
  while (probation(joined)!.ends > day) joined = addDays(joined, -1);
  return joined;
}

function useValues(): (group: Group['group'], day: string) => Values | undefined {
  const { data } = useRead<Policies>('/policies', undefined, { keep: true });
  return (group, day) => {
    const versions = data?.groups.find((one) => one.group === group)?.versions ?? [];
    return (versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0])?.values;
  };
}

/** As the server counts months: where a month has no such day, its last one, or the day after (param `monthEnd`). */
function monthsAfter(from: string, months: number, monthEnd: unknown): string {
  const ends = addMonths(from, months);
  return monthEnd === 'dayAfter' && ends.slice(8) !== from.slice(8) ? addDays(ends, 1) : ends;
}
