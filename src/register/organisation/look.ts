import { issuerOf } from '../authority.ts';
import { contentsOf } from '../contents.ts';
import { changeDecided, type At } from '../look-ups.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { DisbandOrganisation, DissolveOrganisation, GrantPower, HandOverOrganisation } from './commands.ts';
import type { DissolvingContext } from './ending.ts';
import type { HandOverContext } from './hand-over.ts';
import { profileAt, type Organisation } from './organisation.ts';
import type { Standing } from './power-conditions.ts';
import type { GrantContext } from './powers.ts';

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

/** What a grant of a power must know. */
export async function lookAtGrant(command: GrantPower, organisation: Organisation, at: Place): Promise<GrantContext> {
  const { decision, effectiveOn } = command;
  return {
    ...(await changeDecided(command, organisation, at)),
    ...(await standingOf(organisation, { decidedOn: decision.date, effectiveOn }, at)),
  };
}

/**
 * Where it stands, what stands below it, and how many members it has. Units are those of now that stood there on the
 * day: what has left it since no read model tells of the past.
 */
export async function standingOf(
  organisation: Organisation,
  { decidedOn, effectiveOn }: { decidedOn: PlainDate; effectiveOn: PlainDate },
  { register }: Pick<Place, 'register'>,
): Promise<Standing> {
  const parent = profileAt(organisation, effectiveOn)?.parent;
  const { id } = organisation;
  const [above, children, roll] = await Promise.all([
    parent ? register.organisation(parent) : undefined,
    register.census.children(id),
    register.census.roll(id, decidedOn),
  ]);
  const units = await Promise.all(
    children.map(async (child) => {
      const found = await register.organisation(child.id);
      const profile = found && profileAt(found, effectiveOn);
      return profile?.parent === id && (profile.type === 'baseOrg' || profile.type === 'baseCell');
    }),
  );
  const members = { then: roll.official + roll.probationary };
  const takenOver = organisation.status !== 'unknown' && organisation.establishedBy === undefined;
  const now = takenOver ? await register.census.roll(id) : undefined;
  return {
    parent: above,
    units: units.filter(Boolean).length,
    members: now ? { ...members, now: now.official + now.probationary } : members,
  };
}
