import type { DatedFact } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

const steps = {
  joinDate: { status: 'probationary', before: 'admitted' },
  officialDate: { status: 'official', before: 'probationary' },
} as const;

/**
 * A step that began on another day than recorded: the status is re-stated between the two days only, so that later
 * facts stand.
 */
export function restatedStep(fact: keyof typeof steps, recorded: PlainDate, right: PlainDate): DatedFact[] {
  const { status, before } = steps[fact];
  return right < recorded
    ? [
        { fact: 'status', value: status, from: right, to: recorded },
        { fact, value: right, from: right },
      ]
    : [
        { fact: 'status', value: before, from: recorded, to: right },
        { fact, value: right, from: recorded },
      ];
}
