import { covering, type Place } from '../../access/authorise.ts';
import { role } from '../../access/roles.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { StoredEvent } from '../../kernel/envelope.ts';
import { streamOf } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { keysToOpen, openEvent } from '../../kernel/sealing.ts';
import { everyOperation } from '../../register/every-operation.ts';
import { profileAt } from '../../register/organisation/organisation.ts';
import { parameterRules, shippedMarks, type ParameterRule } from '../../register/policy/describing.ts';
import { policyGroups } from '../../register/policy/events.ts';
import type { PolicyGroup } from '../../register/policy/parameters.ts';
import { versionsOf } from '../../register/policy/policy.ts';
import { policyVersionsDecider, THE_VERSIONS } from '../../register/policy/recorded-versions.ts';
import { actorNames } from '../actor-names.ts';
import type { Reader } from '../authenticate.ts';
import type { Parts } from '../parts.ts';
import type { PoliciesShown, VersionShown } from '../policy-answers.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { mayDo } from './scope.ts';

type Names = Extract<keyof Endpoints, `policies.${string}`>;
type Recorded = NonNullable<VersionShown['recorded']>;

/** The numbers and readings of the rules, by version, with who recorded what. */
export function policyEndpoints(parts: Parts): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'policies.show'({ query, reader }): Promise<PoliciesShown> {
      const chain = query.organisation === undefined ? [] : await chainOf(query.organisation, reader, parts);
      const events = await recordedEvents(parts);
      const recorded = new Map<string, Recorded>();
      const actors = await actorNames(
        events.map(({ meta }) => meta.actor),
        parts,
      );
      for (const { data, recordedAt, meta } of events) {
        const issuer = await parts.register.organisation(meta.decision!.issuer);
        const issuerName = issuer && profileAt(issuer, meta.decision!.date)?.name;
        const decision = { ...meta.decision!, issuerName };
        recorded.set(String(data['version']), { at: recordedAt, by: actors.get(meta.actor), decision });
      }
      return {
        revision: events.length - 1,
        groups: policyGroups.map((group) => ({
          group,
          parameters: Object.entries<ParameterRule>(parameterRules[group]).map(described),
          versions: shownOf(group, chain, recorded, parts.today()),
        })),
        province: await provinceOf(chain, reader, parts),
      };
    },
  };
}

/** The organisation and all above it. @throws Problem 404 if it lies outside of what the reader's account covers */
async function chainOf(organisation: string, { actor }: Reader, { places }: Parts): Promise<Place> {
  const place = await places.ofOrganisation(organisation);
  if (!place || !covering(actor, role.options, place)) throw problem('request/not-there');
  return place;
}

/** The provincial committee among them, which may have set parameters for itself. */
async function provinceOf(
  chain: Place,
  { actor }: Reader,
  { register, places, today }: Parts,
): Promise<PoliciesShown['province']> {
  for (const id of chain) {
    const organisation = await register.organisation(id);
    const profile = organisation && profileAt(organisation, today());
    if (profile?.type !== 'provincialCommittee') continue;
    const place = (await places.ofOrganisation(id)) ?? [];
    return { id, name: profile.name, may: mayDo(everyOperation, ['within'], actor, place) };
  }
  return undefined;
}

function described([name, rule]: [string, ParameterRule]): PoliciesShown['groups'][number]['parameters'][number] {
  const { kind, source, mark, local = false } = rule;
  return {
    ...{ name, kind, source, mark, local },
    ...('unit' in rule && { unit: rule.unit, min: rule.min, max: rule.max }),
    ...('of' in rule && { of: [...rule.of] }),
    ...('keys' in rule && { keys: [...rule.keys] }),
  };
}

function shownOf(
  group: PolicyGroup,
  chain: Place,
  recorded: ReadonlyMap<string, Recorded>,
  today: PlainDate,
): VersionShown[] {
  const versions = versionsOf(group, chain);
  const isLocal = ({ local, effectiveFrom }: (typeof versions)[number], index: number) =>
    local?.effectiveFrom === effectiveFrom && local.id !== versions[index - 1]?.local?.id;
  return versions.map((version, index): VersionShown => {
    const { id: nationalId, instrument: nationalInstrument, effectiveFrom, local, ...values } = version;
    const ofProvince = isLocal(version, index);
    const { id, instrument } = ofProvince ? local! : { id: nationalId, instrument: nationalInstrument };
    const before = versions[index - 1];
    const earlier = before as Record<string, unknown> | undefined;
    const own = local?.parameters ?? [];
    // What the province sets does not replace what holds for the whole Party, nor the other way round.
    const followed = versions.find((one, later) => later > index && isLocal(one, later) === ofProvince);
    const past = followed !== undefined && followed.effectiveFrom <= today;
    return {
      ...{ id, instrument, effectiveFrom, values: { ...values } },
      ...{ local: ofProvince, own: [...own] },
      asParty: (before?.local?.parameters ?? []).filter((name) => !own.includes(name)),
      state: effectiveFrom > today ? 'upcoming' : past ? 'past' : 'inForce',
      mark: shippedMarks[id] ?? 'certain',
      changes: Object.entries(values)
        .filter(([name, value]) => earlier && JSON.stringify(earlier[name]) !== JSON.stringify(value))
        .map(([name]) => name),
      recorded: recorded.get(id),
    };
  });
}

/** As they stand in the log: who recorded each, and by which paper. */
async function recordedEvents({ store, keys, registry }: Parts): Promise<StoredEvent[]> {
  const stream = streamOf(policyVersionsDecider, THE_VERSIONS);
  const stored = await store.read(stream);
  const opening = await keysToOpen(keys, [stream]);
  return stored.map((event) => registry.upcast(openEvent(registry.definitionOf(event.type), event, opening)));
}
