import type { Decided } from '../../kernel/command-handler.ts';
import { valueAt } from '../../kernel/dated-facts.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture } from '../member/steps.ts';
import type { StateUnitKind } from './commands.ts';
import { UnitKindStated, type UnitKind } from './events.ts';
import type { Organisation } from './organisation.ts';
import { recorded } from './steps.ts';

/** Of what kind the unit was on a day; undefined where nobody has stated it. */
export function unitKindOn(organisation: Organisation, day: PlainDate): UnitKind | undefined {
  if (organisation.status === 'unknown') return undefined;
  return valueAt(organisation.facts, 'unitKind', day) as UnitKind | undefined;
}

/** Ghi loại hình đơn vị: what an organisation lacks is added; what was stated before is corrected with a reason. */
export function stateUnitKind(
  organisation: Organisation,
  { unitKind, from, reason }: StateUnitKind,
  { today }: { today: PlainDate },
): Decided {
  const known = recorded(organisation);
  notInFuture('from', from, today);
  if (from < known.since) throw refuse('organisation/before-it-existed', { since: known.since, field: 'from' });
  const previous = unitKindOn(known, from);
  if (previous === unitKind) return { events: [] };
  if (previous !== undefined && reason === undefined) throw refuse('unit-kind/reason-missing');
  inArmedForces(unitKind, known.armedForces);
  return { events: [UnitKindStated.of({ unitKind, ...(previous && { previous }) }, from)], reason };
}

/** With what an organisation begins, if its kind of unit is told with it. */
export function kindFounded(
  { unitKind, armedForces }: { unitKind?: UnitKind; armedForces: boolean },
  from: PlainDate,
): NewEvent[] {
  if (unitKind === undefined) return [];
  inArmedForces(unitKind, armedForces);
  return [UnitKindStated.of({ unitKind }, from)];
}

/** What is administered apart as armed forces is of no other kind. */
function inArmedForces(unitKind: UnitKind, armedForces: boolean): void {
  if (armedForces && unitKind !== 'armedForces') throw refuse('unit-kind/armed-forces');
}
