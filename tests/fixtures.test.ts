import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../src/kernel/envelope.ts';
import type { Decider } from '../src/kernel/decider.ts';
import { isPlainDate } from '../src/kernel/plain-date.ts';
import { eventTypes } from '../src/event-types.ts';
import { accountDecider } from '../src/access/account.ts';
import { badgeSeriesDecider } from '../src/register/badge/series.ts';
import { dossierBlocksDecider } from '../src/register/dossier/blocks.ts';
import { supplementCampaignDecider } from '../src/register/dossier/campaign.ts';
import { dossierCountDecider } from '../src/register/dossier/reconciliation.ts';
import { dossierSeriesDecider } from '../src/register/dossier/series.ts';
import { documentTypesDecider, THE_DOCUMENT_TYPES } from '../src/register/dossier/types.ts';
import { memberDecider } from '../src/register/member/member.ts';
import { caseDecider } from '../src/register/case/case.ts';
import { organisationDecider } from '../src/register/organisation/organisation.ts';
import { collectiveDecider } from '../src/register/collective/collective.ts';
import { errorReportDecider } from '../src/register/error-report/decide.ts';
import { planDecider } from '../src/register/plan/decide.ts';
import { calendarDecider } from '../src/register/policy/calendar.ts';
import { policyVersionsDecider, THE_VERSIONS } from '../src/register/policy/recorded-versions.ts';
import { reorganisationDecider } from '../src/register/reorganisation/reorganisation.ts';
import { proposalDecider } from '../src/register/proposal/proposal.ts';
import { scanDecider } from '../src/register/scan/scan.ts';

const folders = ['register/fixtures', 'kernel/fixtures', 'access/fixtures'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** One event of each version that was ever shipped, by `Type.vN`; a new version adds one and changes none. */
const fixtures = new Map<string, StoredEvent>(
  folders.flatMap((folder) =>
    readdirSync(folder).map((file): [string, StoredEvent] => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  ),
);

const registry = eventTypes();
const definitions = registry.types.map((type) => registry.definitionOf(type));
const deciders: readonly Decider<{ id: string }, never>[] = [
  ...[memberDecider, organisationDecider, accountDecider, caseDecider, proposalDecider],
  { ...policyVersionsDecider, prefix: `policy-${THE_VERSIONS}` },
  { ...documentTypesDecider, prefix: `policy-${THE_DOCUMENT_TYPES}` },
  ...[dossierBlocksDecider, supplementCampaignDecider, dossierCountDecider, dossierSeriesDecider],
  ...[reorganisationDecider],
  ...[errorReportDecider, collectiveDecider, planDecider, calendarDecider, badgeSeriesDecider, scanDecider],
];
const deciderOf = ({ stream }: StoredEvent) => deciders.find(({ prefix }) => stream.startsWith(prefix));

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
      expect(fact).toMatch(/^[a-z][A-Za-z]*(:([a-zA-Z]+|\d{4}))?$/);
      expect(isPlainDate(from) && (to === undefined || isPlainDate(to))).toBe(true);
    }
  });

  it.each(shipped.filter((name) => deciderOf(fixtures.get(name)!)))('%s is folded', (name) => {
    const fixture = fixtures.get(name)!;
    const { initial, evolve } = deciderOf(fixture)!;
    expect(evolve(initial('one'), registry.upcast(fixture) as never)).toHaveProperty('id');
  });
});
