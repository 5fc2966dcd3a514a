import type { DatedFact } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

const steps = {
  joinDate: { status: 'probationary', before: 'admitted' },
  officialDate: { status: 'official', before: 'probationary' },
} as const;

/** The dates of ceremony and recognition as they are to be read now, and as they were recorded before. */
export interface RestatedDates {
  joinDate?: PlainDate;
  officialDate?: PlainDate;
  previousJoinDate?: PlainDate;
  previousOfficialDate?: PlainDate;
}

/** The facts that other dates than those recorded state: by a correction, or by an annulment on procedure. */
export function restatedDates(dates: RestatedDates): DatedFact[] {
  const { joinDate, officialDate, previousJoinDate, previousOfficialDate } = dates;
  const join = joinDate && previousJoinDate ? restatedStep('joinDate', previousJoinDate, joinDate) : [];
  const official =
    officialDate && previousOfficialDate ? restatedStep('officialDate', previousOfficialDate, officialDate) : [];
  // Where both move by more than a probation, the days overlap: the one stated last holds there.
  const later = joinDate !== undefined && previousJoinDate !== undefined && joinDate > previousJoinDate;
  return later ? [...official, ...join] : [...join, ...official];
}

/** A status that began on another day than recorded: re-stated between the two days only, so that later facts stand. */
function restatedStep(fact: keyof typeof steps, recorded: PlainDate, right: PlainDate): DatedFact[] {
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
