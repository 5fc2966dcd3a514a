import { Refusal, type RefusedItem } from '../kernel/refusal.ts';
import type { Register } from './register.ts';
import { transferWithOthers } from './transfer/direct.ts';

/** Whom a rule would not let move, each with that rule: said before the decision is recorded (D§4.14). */
export async function whoMayNotMove(
  members: readonly string[],
  move: Parameters<typeof transferWithOthers>[1],
  register: Pick<Register, 'member'>,
): Promise<RefusedItem[]> {
  const refused: RefusedItem[] = [];
  for (const item of members) {
    try {
      transferWithOthers((await register.member(item)) ?? { status: 'unknown', id: item }, move);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ item, code: error.code, values: error.values });
    }
  }
  return refused;
}
