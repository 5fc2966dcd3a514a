import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import type { Where } from '../stores/read-store.ts';
import { type MemberStatus, memberStatuses, type Milestones, since } from '../life.ts';

/**
 * What a person was on a day: the furthest step that was reached.
 * @returns undefined if nothing was recorded for that day
 */
export function statusOn(milestones: Partial<Milestones>, day: PlainDate): MemberStatus | undefined {
  return memberStatuses.findLast((status) => {
    const from = milestones[since[status]];
    return from !== undefined && from <= day;
  });
}

/** The documents of those who had a status on a day: reached it, and none after it. */
export function whoWas(status: MemberStatus, day: PlainDate): Where {
  const tomorrow = addDays(day, 1);
  const later = memberStatuses.slice(memberStatuses.indexOf(status) + 1);
  return {
    [since[status]]: { to: day },
    ...Object.fromEntries(later.map((step) => [since[step], { from: tomorrow }])),
  };
}

/** The documents of all who were recorded for a day, whatever they were: conditions that share no document. */
export function whoWasRecorded(day: PlainDate): Where[] {
  return [
    { takenOver: true, probationaryFrom: { to: day } },
    { takenOver: false, sympathiserFrom: { to: day } },
  ];
}
