import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusedItem } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { notInFuture } from '../member/steps.ts';
import { monthsAfter } from '../policy/months.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { ReconcileDossiers } from './commands.ts';
import { DossiersReconciled, type DossierCountEvent } from './events.ts';

/** When an organisation last counted the dossiers that it holds; it bears the organisation's id. */
export interface DossierCount {
  id: string;
  lastOn?: PlainDate;
  last?: { onRegister: number; held: number };
}

/** The state of a `dossierCount-<organisation>` stream. */
export const dossierCountDecider: Decider<DossierCount, DossierCountEvent> = {
  prefix: 'dossierCount-',
  initial: (id) => ({ id }),
  evolve(state, { effectiveOn: lastOn, data: { onRegister, held } }) {
    return { ...state, lastOn, last: { onRegister, held } };
  },
};

/** Somebody whose dossier was not found, and whether the person belongs to the organisation that counted. */
export interface Missed {
  id: string;
  member: Member | undefined;
  below: boolean;
}

/**
 * Records what came of comparing the register's list with the dossiers held: found = register − missing = held − surplus.
 * The next one falls due after so many months. Source: 06-HD/TW (every 6 months), 2026: 12; D§2.9.
 */
export function reconcileDossiers(
  state: DossierCount,
  { on, onRegister, held, missing, surplus }: ReconcileDossiers,
  { today, missed }: { today: PlainDate; missed: readonly Missed[] },
): Decided {
  const again = state.lastOn === on && state.last?.onRegister === onRegister && state.last.held === held;
  if (again) return { events: [] };
  notInFuture('on', on, today);
  if (state.lastOn !== undefined && on < state.lastOn)
    throw refuse('reconciliation/before-the-last', { on: state.lastOn });
  if (new Set(missing).size !== missing.length) throw refuse('reconciliation/named-twice');
  const refused = missed.flatMap(({ id, member, below }): RefusedItem[] => {
    if (!member || !below) return [{ item: id, code: 'reconciliation/not-of-this-organisation' }];
    if (member.status !== 'probationary' && member.status !== 'official')
      return [{ item: id, code: 'reconciliation/not-on-the-roll' }];
    return [];
  });
  if (refused.length > 0) throw refuse('reconciliation/members-refused', { count: refused.length }, refused);
  if (onRegister - missing.length !== held - surplus.length)
    throw refuse('reconciliation/does-not-add-up', {
      ...{ onRegister, missing: missing.length, held, surplus: surplus.length },
      ...{ byRegister: onRegister - missing.length, byShelf: held - surplus.length },
    });
  const guidance = policyOn('guidance', on);
  const next = monthsAfter(on, guidance.reconciliationMonths);
  const deadlines = [{ kind: 'reconciliation' as const, on: next }];
  const counted = { onRegister, held, missing, surplus, surplusCount: surplus.length, deadlines };
  return { events: [DossiersReconciled.of(counted, on)], policyVersions: judgedBy({ guidance }) };
}
