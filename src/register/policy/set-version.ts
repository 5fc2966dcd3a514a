import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Issuer } from '../authority.ts';
import { notInFuture } from '../member/steps.ts';
import { profileAt, type Organisation } from '../organisation/organisation.ts';
import type { SetPolicyVersion } from './commands.ts';
import { parameterRules, type ParameterRule } from './describing.ts';
import { PolicyVersionSet } from './events.ts';
import { policyOn } from './policy.ts';
import type { RecordedVersions } from './recorded-versions.ts';
import { policyVersions } from './versions.ts';

/** What a new version is judged by. */
export interface VersionContext {
  today: PlainDate;
  issuer: Pick<Issuer, 'organisation'>;
  /** The organisation that the command names, if it is recorded. */
  province?: Organisation;
}

/**
 * A new version of a group, from a day to come: what was decided until then was judged by the versions of its own days
 * and stays (design §7). What the instrument does not change is inherited from the version before it. A province may set
 * for itself, by its own paper, what the central texts leave to it, and nothing else; and by its own paper it goes back
 * to what the whole Party has, whatever that is from then on.
 */
export function setPolicyVersion(state: RecordedVersions, command: SetPolicyVersion, context: VersionContext): Decided {
  const { group, organisation, effectiveFrom, decision, changes } = command;
  const asParty = [...new Set(command.asParty)].sort();
  const { today, issuer } = context;
  const version = organisation ? `P${effectiveFrom}/${group}@${organisation}` : `P${effectiveFrom}/${group}`;
  const known = state.versions.find(({ id }) => id === version);
  const again = known && same([known.changes, known.asParty ?? []], [changes, asParty]);
  if (again && known.instrument === decision.number) return { events: [] };
  if (asParty.length > 0 && !organisation) throw refuse('policy/not-a-province');
  if (organisation) provincial(command, context);
  const shipped = organisation ? [] : policyVersions[group];
  const starts = [
    ...shipped,
    ...state.versions.filter((one) => one.group === group && one.organisation === organisation),
  ];
  if (starts.some((one) => one.effectiveFrom === effectiveFrom)) throw refuse('policy/version-on-that-day', { group });
  if (effectiveFrom <= today) throw refuse('policy/retroactive', { today });
  if (!issuer.organisation) throw refuse('authority/unknown-organisation');
  notInFuture('decision.date', decision.date, today);

  const before = policyOn(group, effectiveFrom, organisation ? [organisation] : []);
  const rules: Partial<Record<string, ParameterRule>> = parameterRules[group];
  const said = Object.entries(changes);
  for (const [name, value] of said) {
    fits(name, value, rules[name]);
    if (organisation && !rules[name]!.local) throw refuse('policy/not-local', { field: `changes.${name}` });
  }
  for (const name of asParty) {
    if (!before.local?.parameters.includes(name)) throw refuse('policy/not-set-by-province');
    if (name in changes) throw refuse('policy/set-and-given-up');
  }
  const differing = said.filter(([name, value]) => !same(before[name as keyof typeof before], value));
  if (differing.length + asParty.length === 0) throw refuse('policy/nothing-changes');
  return {
    events: [
      PolicyVersionSet.of(
        {
          ...{ version, group, organisation, instrument: decision.number, changes: Object.fromEntries(differing) },
          ...(asParty.length > 0 && { asParty }),
        },
        effectiveFrom,
      ),
    ],
    decision,
  };
}

/** It is a provincial committee that is there today, and the paper is its own. */
function provincial({ decision, organisation }: SetPolicyVersion, { today, province }: VersionContext): void {
  if (!province || profileAt(province, today)?.type !== 'provincialCommittee') throw refuse('policy/not-a-province');
  if (decision.issuer !== organisation) throw refuse('policy/another-issuer');
}

/** The value is one that the parameter may have. @throws Refusal at the field of the parameter */
function fits(name: string, value: unknown, rule: ParameterRule | undefined): void {
  const field = `changes.${name}`;
  if (!rule) throw refuse('policy/unknown-parameter', { field, parameter: name });
  const within = (one: unknown, min: number, max: number) => {
    if (!Number.isInteger(one) || (one as number) < min || (one as number) > max)
      throw refuse('policy/out-of-bounds', { field, min, max });
  };
  const oneOf = (one: unknown, of: readonly unknown[]) => {
    if (!of.includes(one)) throw refuse('policy/value-not-allowed', { field });
  };
  switch (rule.kind) {
    case 'integer':
      return within(value, rule.min, rule.max);
    case 'choice':
      return oneOf(value, rule.of);
    case 'flag':
      return oneOf(value, [true, false]);
    case 'many':
    case 'integers': {
      if (!Array.isArray(value) || value.length === 0 || new Set(value).size !== value.length)
        throw refuse('policy/value-not-allowed', { field });
      for (const one of value) {
        if (rule.kind === 'many') oneOf(one, rule.of);
        else within(one, rule.min, rule.max);
      }
      return;
    }
    case 'integersBy': {
      if (typeof value !== 'object' || value === null) throw refuse('policy/value-not-allowed', { field });
      for (const [key, one] of Object.entries(value)) {
        oneOf(key, rule.keys);
        within(one, rule.min, rule.max);
      }
      return;
    }
    case 'fixed':
      throw refuse('policy/changes-with-the-software', { field });
    default:
      return rule satisfies never;
  }
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The same whatever the order of the keys. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
