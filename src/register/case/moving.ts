import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { isOpen, type Case, type OpenCase } from './case.ts';
import { liveCase } from './decide.ts';
import { CaseForwarded, CaseMoved, type Stop } from './events.ts';

/** How a list shows a case that went on to another place. */
export const FORWARDED = 'move/forwarded';

/** Where the person is now. */
export interface Moved {
  cell: string;
  movedOn: PlainDate;
  /** From the new cell to who decides there; empty if nobody does. */
  route: readonly Stop[];
}

/**
 * The person moved. What was not sent yet goes along as a draft of the new cell; what was sent is forwarded to who
 * decides at the new place. Source: 06-HD/TW 3.9a, b.
 */
export function followMove(
  state: Case,
  moved: Moved,
  context: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  if (!isOpen(state) || state.personCell === moved.cell) return { events: [] };
  if (state.at === state.cell || moved.route.length === 0) {
    return { events: [CaseMoved.of({ from: state.at, to: moved.cell, lists: [...state.lists] }, moved.movedOn)] };
  }
  return forwarded(state, moved, false, context);
}

/**
 * The decision was annulled because the applicant had moved too long before it: the file goes to the new place, where it
 * is decided anew. Source: 06-HD/TW 3.9c.
 */
export function reopen(state: Case, moved: Moved, context: { today: PlainDate; calendar: WorkingCalendar }): Decided {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  if (state.status !== 'approved' || moved.route.length === 0) return { events: [] };
  return { ...forwarded(state, moved, true, context), claims: [liveCase(state.kind, state.subject)] };
}

/** The way of a forwarded case: the new cell, to which it may be returned, and who decides. */
function forwarded(
  { at: from, lists }: Pick<OpenCase, 'at' | 'lists'>,
  { cell, movedOn, route }: Moved,
  reopened: boolean,
  { today, calendar }: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  const charter = policyOn('charter', movedOn);
  const decider = route.at(-1)!;
  const begins = reopened ? today : movedOn;
  const deadlines =
    from === decider.organisation
      ? undefined
      : [
          { kind: 'forward' as const, on: addWorkingDays(begins, charter.forwardingDays, calendar) },
          { kind: 'decide' as const, on: addWorkingDays(today, charter.decisionAfterForwardingDays, calendar) },
        ];
  return {
    events: [
      CaseForwarded.of(
        {
          ...{ from, to: decider.organisation, cell, route: [route[0]!, decider], reopened, deadlines },
          lists: reopened ? [] : [...lists],
        },
        today,
      ),
    ],
    policyVersions: judgedBy({ charter }),
  };
}
