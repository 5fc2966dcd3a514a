import { mayBeNamed } from '../register/scan/decide.ts';
import { scansNamedIn } from '../register/scan/named.ts';
import { scanDecider } from '../register/scan/scan.ts';
import type { Parts } from './parts.ts';
import { problem } from './problem.ts';
import { problemTexts } from './problem-texts.ts';

/**
 * Every scan that a command names is there, and the account may name it.
 * @throws Problem 409 at the field of the first that is not
 */
export async function assertScansThere(
  body: unknown,
  actor: string,
  { states, clock }: Pick<Parts, 'states' | 'clock'>,
): Promise<void> {
  for (const { field, id } of scansNamedIn(body)) {
    const { state } = await states.load(scanDecider, id);
    if (mayBeNamed(state, { actor, now: clock() })) continue;
    const code = 'document/not-there';
    throw problem(code, { errors: (language) => [{ field, code, detail: problemTexts[code][language]() }] });
  }
}
