import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { profileAt, type Organisation } from '../organisation/organisation.ts';
import { isActive, type Seal } from '../organisation/seals.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { SealCalledIn, SealRequestWithdrawn, type CallingInGround } from './events.ts';

/** Why the seals of an organisation are called in, the day of what calls for it, and who takes them. */
export interface CallingIn {
  ground: CallingInGround;
  on: PlainDate;
  /** The nearest organisation above that goes on; none above a province. */
  collector?: string;
}

/**
 * Calls in what an organisation that winds up or has ended may stamp no more, by the day set for it, and drops what it
 * asked for; of a renamed one, the seals that bear the former name. Called in already, a seal keeps its day.
 * Source: 294-QĐ/TW 6.3.5; D§2.11.
 */
export function callSealsIn(
  organisation: Organisation,
  { ground, on, collector }: CallingIn,
  context: { calendar: WorkingCalendar },
): Decided {
  if (organisation.status === 'unknown') return { events: [] };
  const charter = policyOn('charter', on);
  const over = ground !== 'renamed';
  const name = profileAt(organisation, on)?.name;
  const deadlines = over
    ? [{ kind: 'sealCollection' as const, on: addWorkingDays(on, charter.windingUpDays, context.calendar) }]
    : undefined;
  const events = organisation.seals.flatMap((line): NewEvent[] => {
    const { seal } = line;
    if (over && line.stage === 'requested') return [SealRequestWithdrawn.of({ seal }, on)];
    const outdated = isActive(line) && (over || line.name !== name);
    if (!outdated || calledInBefore(line, over)) return [];
    return [SealCalledIn.of({ seal, ground, collector, deadlines }, on)];
  });
  return events.length === 0 ? { events } : { events, policyVersions: judgedBy({ charter }) };
}

/** A new name sets no day: what winds up afterwards is called in again, by one. */
function calledInBefore({ calledIn }: Seal, over: boolean): boolean {
  return calledIn !== undefined && !(over && calledIn.ground === 'renamed');
}
