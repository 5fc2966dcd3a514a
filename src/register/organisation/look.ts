import { issuerOf } from '../authority.ts';
import { contentsOf } from '../contents.ts';
import { changeDecided, type At } from '../look-ups.ts';
import type { DisbandOrganisation, DissolveOrganisation, HandOverOrganisation } from './commands.ts';
import type { DissolvingContext } from './ending.ts';
import type { HandOverContext } from './hand-over.ts';
import { profileAt } from './organisation.ts';

type Place = Pick<At, 'today' | 'register'>;

/** After every day on which something is decided to take effect. */
const END_OF_TIME = '9999-12-31';

/** What a hand-over must know. */
export async function lookAtHandOver(
  command: HandOverOrganisation,
  { id }: { id: string },
  at: Place,
): Promise<HandOverContext> {
  const { register, today } = at;
  const { to, decision, accepted, effectiveOn } = command;
  const destination = await register.chain(to, effectiveOn);
  // Also as the tree will stand once every change decided ahead has come: none may close a circle then.
  const atLast = await register.chain(to, END_OF_TIME);
  const [itself, giver, ...above] = await register.chain(id, today);
  const into = (await register.chain(to, today)).map((one) => one.id);
  const outer = !giver || above.some((one) => one.id === to) ? [to] : into.includes(giver.id) ? [giver.id] : undefined;
  return {
    ...(await changeDecided(command, { id }, at)),
    ...{ origin: await register.chain(id, decision.date), destination },
    chainOfParent: [...destination, ...atLast].map((one) => one.id),
    accepting: accepted && (await issuerOf(accepted, to, register)),
    moved: {
      ...{ id, name: (itself && profileAt(itself, today)?.name) ?? '' },
      roll: await register.census.roll(id),
    },
    parties: await Promise.all((outer ?? [giver!.id, to]).map((one) => contentsOf(one, today, register))),
  };
}

/** What a dissolution or a disbandment must know. */
export async function lookAtDissolution(
  command: DissolveOrganisation | DisbandOrganisation,
  organisation: { id: string },
  at: Place,
): Promise<DissolvingContext> {
  return {
    ...(await changeDecided(command, organisation, at)),
    calendar: await at.register.calendar(),
    chain: await at.register.chain(organisation.id, command.decision.date),
  };
}
