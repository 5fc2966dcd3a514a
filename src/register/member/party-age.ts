import { addMonths, completedMonths, daysBetween, laterOf, addDays, type PlainDate } from '../../kernel/plain-date.ts';

/** Time that does not count; `to` is the first day that counts again. */
export interface PartyAgeGap {
  from: PlainDate;
  to: PlainDate;
}

/** Party age on a day, to the day. */
export interface PartyAge {
  /** The day from which it is counted: the admission decision, put later by the length of all gaps. */
  from: PlainDate;
  years: number;
  months: number;
  days: number;
}

/**
 * Tuổi Đảng: from the decision to admit, less the gaps, in whole months and days. Only who is official has one: ask it
 * for nobody else. Source: 294-QĐ/TW 4.5; D§2.8.
 *
 * The gaps are taken off as days, each day once however many gaps cover it: the count begins later by as many days.
 * What is left is counted in completed months (clamped at the end of a month, as every period is) and days.
 * @returns zero if the day lies before the count begins
 */
export function partyAge(admissionDecisionDate: PlainDate, gaps: readonly PartyAgeGap[], day: PlainDate): PartyAge {
  const from = addDays(admissionDecisionDate, daysOff(gaps, admissionDecisionDate, day));
  if (day <= from) return { from, years: 0, months: 0, days: 0 };
  const whole = completedMonths(from, day);
  return {
    from,
    years: Math.floor(whole / 12),
    months: whole % 12,
    days: daysBetween(addMonths(from, whole), day),
  };
}

/** The day from which party age is counted once every gap is over: the decision to admit, put later by their length. */
export function countedFrom(admissionDecisionDate: PlainDate, gaps: readonly PartyAgeGap[] = []): PlainDate {
  return partyAge(admissionDecisionDate, gaps, '9999-12-31').from;
}

/**
 * The day on which party age reaches so many years: that many times twelve months after the day from which it is counted,
 * at the end of a month clamped to its last day. A gap puts it off, one that begins later does not.
 */
export function reachedOn(admissionDecisionDate: PlainDate, gaps: readonly PartyAgeGap[], years: number): PlainDate {
  let day = addMonths(admissionDecisionDate, years * 12);
  for (;;) {
    const later = addMonths(partyAge(admissionDecisionDate, gaps, day).from, years * 12);
    if (later === day) return day;
    day = later;
  }
}

/** Days between `begin` and `end` that some gap covers. */
function daysOff(gaps: readonly PartyAgeGap[], begin: PlainDate, end: PlainDate): number {
  let [covered, days] = [begin, 0];
  for (const gap of [...gaps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = laterOf(gap.from, covered);
    const to = gap.to < end ? gap.to : end;
    if (to <= from) continue;
    days += daysBetween(from, to);
    covered = to;
  }
  return days;
}
