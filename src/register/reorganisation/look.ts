import { issuerOf } from '../authority.ts';
import { contentsOf } from '../contents.ts';
import type { At } from '../look-ups.ts';
import { named } from '../look-ups.ts';
import type { OrganisationType } from '../organisation/events.ts';
import { profileAt } from '../organisation/organisation.ts';
import type { ConsolidateOrganisations, MergeOrganisations, SplitOrganisation } from './commands.ts';
import type { Founding, Party, ReorganisationContext } from './decide.ts';

type Command = MergeOrganisations | ConsolidateOrganisations | SplitOrganisation;
type Founded = ConsolidateOrganisations['founded'];
type Place = Pick<At, 'today' | 'register'>;

/** What a merger must know. */
export function lookAtMerge(command: MergeOrganisations, _state: unknown, at: Place): Promise<ReorganisationContext> {
  return lookAt(command, { sources: command.absorbed, into: command.into, founded: [] }, at);
}

/** What a consolidation must know. */
export function lookAtConsolidation(
  command: ConsolidateOrganisations,
  _state: unknown,
  at: Place,
): Promise<ReorganisationContext> {
  return lookAt(command, { sources: command.sources, founded: [command.founded] }, at);
}

/** What a split must know. */
export function lookAtSplit(command: SplitOrganisation, _state: unknown, at: Place): Promise<ReorganisationContext> {
  return lookAt(command, { sources: [command.source], founded: command.parts.map(({ founded }) => founded) }, at);
}

async function lookAt(
  command: Command,
  { sources, into, founded }: { sources: readonly string[]; into?: string; founded: readonly Founded[] },
  at: Place,
): Promise<ReorganisationContext> {
  const { decision, accepted, effectiveOn } = command;
  const { register, today } = at;
  const parties = await Promise.all([...sources, ...(into ? [into] : [])].map((id) => partyOf(id, decision.date, at)));
  const foundings = await Promise.all(founded.map((one) => foundingOf(one, effectiveOn, at)));
  const types = new Map<string, OrganisationType>();
  for (const { id } of parties.flatMap(({ children }) => children)) {
    const child = await register.organisation(id);
    const profile = child && profileAt(child, effectiveOn);
    if (profile) types.set(id, profile.type);
  }
  const places = [...parties.map(({ id }) => id), ...founded.map(({ parent }) => parent)];
  const destination = into ?? founded[0]!.parent;
  return {
    today,
    sources: parties.slice(0, sources.length),
    into: into === undefined ? undefined : parties.at(-1),
    foundings,
    types,
    issuers: await Promise.all(places.map((place) => issuerOf(decision, place, register))),
    accepting: accepted && (await issuerOf(accepted, destination, register)),
  };
}

async function partyOf(id: string, day: string, { register }: Place): Promise<Party> {
  return { ...(await contentsOf(id, day, register)), chain: await register.chain(id, day) };
}

async function foundingOf(
  { id, parent, interimCommittee }: Founded,
  day: string,
  { register }: Place,
): Promise<Founding> {
  return {
    parent: await register.chain(parent, day),
    isRecorded: (await register.organisation(id)) !== undefined,
    appointed: await named(
      (interimCommittee ?? []).map(({ member }) => member),
      register,
    ),
  };
}
