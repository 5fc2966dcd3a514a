import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import { isPlainDate } from '../../src/kernel/plain-date.ts';
import { eventRegistry } from '../../src/kernel/registry.ts';
import { claimEvents } from '../../src/kernel/claims.ts';
import { memberDecider } from '../../src/register/member/member.ts';
import { memberEvents } from '../../src/register/member/events.ts';
import { organisationDecider } from '../../src/register/organisation/organisation.ts';
import { organisationEvents } from '../../src/register/organisation/events.ts';
import { caseDecider } from '../../src/register/case/case.ts';
import { caseEvents } from '../../src/register/case/events.ts';
import { AdmissionPlanSet } from '../../src/register/plan/events.ts';
import { planDecider } from '../../src/register/plan/decide.ts';
import { calendarDecider } from '../../src/register/policy/calendar.ts';
import { DayBegan, WorkingYearSet } from '../../src/register/policy/events.ts';
import { proposalEvents } from '../../src/register/proposal/events.ts';
import { proposalDecider } from '../../src/register/proposal/proposal.ts';

const folders = ['fixtures', '../kernel/fixtures'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** One event of each version that was ever shipped, by `Type.vN`; a new version adds one and changes none. */
const fixtures = new Map<string, StoredEvent>(
  folders.flatMap((folder) =>
    readdirSync(folder).map((file): [string, StoredEvent] => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  ),
);

const definitions: readonly EventDefinition[] = [
  ...memberEvents,
  ...organisationEvents,
  ...caseEvents,
  ...proposalEvents,
  ...claimEvents,
  ...[DayBegan, WorkingYearSet, AdmissionPlanSet],
];
const deciders = [memberDecider, organisationDecider, caseDecider, proposalDecider, planDecider, calendarDecider];
const deciderOf = (name: string) => deciders.find(({ prefix }) => fixtures.get(name)!.stream.startsWith(prefix));
const registry = eventRegistry(definitions);

const shipped = definitions.flatMap(({ type, version }) =>
  Array.from({ length: version }, (_, earlier) => `${type}.v${earlier + 1}`),
);

describe('every shipped version of every event', () => {
  it('keeps a fixture, and no fixture is of an unknown one', () => {
    expect([...fixtures.keys()].sort()).toEqual([...shipped].sort());
  });

  it.each(shipped)('%s is what its name says', (name) => {
    const { type, version } = fixtures.get(name)!;
    expect(`${type}.v${version}`).toBe(name);
  });

  it.each(shipped)('%s is read in the newest shape, and loses nothing', (name) => {
    const upcast = registry.upcast(fixtures.get(name)!);
    const definition = registry.definitionOf(upcast.type);
    expect(upcast.version).toBe(definition.version);
    expect(definition.schema.parse(upcast.data)).toEqual(upcast.data);
  });

  it.each(shipped)('%s states facts from days that exist', (name) => {
    const event = registry.upcast(fixtures.get(name)!);
    for (const { fact, from, to } of registry.definitionOf(event.type).facts(event)) {
      expect(fact).toMatch(/^[a-z][A-Za-z]*(:[a-zA-Z]+)?$/);
      expect(isPlainDate(from) && (to === undefined || isPlainDate(to))).toBe(true);
    }
  });

  it.each(shipped.filter((name) => deciderOf(name)))('%s is folded', (name) => {
    const decider = deciderOf(name)!;
    const event = registry.upcast(fixtures.get(name)!) as never;
    expect(decider.evolve(decider.initial('one') as never, event)).toHaveProperty('id');
  });
});
