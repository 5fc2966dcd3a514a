import { describe, expect, it } from '@jest/globals';
import { eventTypes } from '../../src/event-types.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { deciding, issuerOf } from '../../src/register/authority.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import { OrganisationDissolved, OrganisationReparented } from '../../src/register/organisation/events.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { given, organisationAfter } from './given.ts';
import { and, type History } from './history.ts';
import { establish } from './organisation/acts.ts';
import { PERSON, takenOver } from './people.ts';
import {
  BASE_ORG,
  CELL,
  decisionOf,
  issuer,
  noOrganisation,
  organisation,
  OTHER_CELL,
  PROVINCE,
  UPPER_BASE,
  upperBaseHistory,
} from './places.ts';

/** The register over a log that holds these histories. */
async function registerOf(...histories: History[]) {
  const store = new MemoryEventStore();
  for (const { kind, id, events } of histories) await store.append(`${kind}-${id}`, [...events], 'no-stream');
  return liveRegister(streamStates(store, new MemoryKeyStore(), eventTypes()));
}

const since = '2010-01-01';
const province = organisation({ id: PROVINCE, type: 'provincialCommittee', parent: null, since });
const base = organisation({ id: BASE_ORG, type: 'baseOrg', parent: UPPER_BASE, since });
const cell = organisation({ since });
const sister = organisation({ id: OTHER_CELL, since });
/** Since 1/7/2025 the cell lies directly under the upper-base organisation. */
const moved = and(cell, OrganisationReparented.of({ from: BASE_ORG, to: UPPER_BASE }, '2025-07-01'));
const tree = [province, upperBaseHistory({ since }), base, moved, sister];

describe('the register as its streams stand', () => {
  it.each([
    ['2025-06-30', [CELL, BASE_ORG, UPPER_BASE, PROVINCE]],
    ['2025-07-01', [CELL, UPPER_BASE, PROVINCE]],
    ['2009-12-31', [CELL]],
  ])('has on %s this line from the cell to the top', async (day, line) => {
    const chain = await (await registerOf(...tree)).chain(CELL, day);
    expect(chain.map(({ id }) => id)).toEqual(line);
  });

  it('knows nobody and no organisation that was never recorded', async () => {
    const register = await registerOf(...tree, takenOver());
    expect(await register.member(PERSON)).toMatchObject({ status: 'official' });
    expect(await register.member(CELL)).toBeUndefined();
    expect(await register.organisation(PERSON)).toBeUndefined();
    expect(await register.chain(PERSON, '2025-07-01')).toEqual([]);
  });

  it('comes to an end in a circle, should the log hold one', async () => {
    const circle = organisation({ id: UPPER_BASE, type: 'upperBase', parent: BASE_ORG, since });
    expect((await (await registerOf(circle, base)).chain(UPPER_BASE, '2025-07-01')).length).toBeLessThanOrEqual(20);
  });
});

describe('who issued a decision', () => {
  it.each([
    ['the base organisation, on the last day above the cell', BASE_ORG, '2025-06-30', true],
    ['the base organisation, on the day when the cell had moved', BASE_ORG, '2025-07-01', false],
    ['the upper-base organisation, on that day', UPPER_BASE, '2025-07-01', true],
    ['the cell itself', CELL, '2025-07-01', true],
    ['a sister cell', OTHER_CELL, '2025-07-01', false],
    ['nobody that is recorded', PERSON, '2025-07-01', false],
  ])('%s', async (_who, by, day, isAbove) => {
    const issuer = await issuerOf(decisionOf(day, '1-QĐ', by), CELL, await registerOf(...tree));
    expect(issuer).toMatchObject({ decidedOn: day, isAbove });
    expect(issuer.organisation?.id).toBe(by === PERSON ? undefined : by);
  });
});

describe('an issuer that winds up (D§2.11)', () => {
  const dissolution = OrganisationDissolved.of(
    { ground: 'taskDone', parent: PROVINCE, lettersBy: UPPER_BASE, deadlines: [] },
    '2026-03-01',
  );
  const dissolved = organisationAfter(and(upperBaseHistory({ since }), dissolution));
  const by = (decidedOn: string) => issuer(decidedOn, { organisation: dissolved });

  it('[DHTN-2.1.4] decides on nobody any more from the first day on, and did so before', () => {
    expect(() => deciding(by('2026-02-28'), 'admit')).not.toThrow();
    for (const power of ['admit', 'recognise', 'strikeOff', 'expel'] as const)
      expect(() => deciding(by('2026-03-01'), power)).toThrow(expect.objectContaining({ code: 'authority/closing' }));
  });

  it('[DHTN-2.1.4] still settles what lies below it, but founds nothing new', () => {
    expect(() => deciding(by('2026-03-01'), 'establishOrganisation')).not.toThrow();
    const founding = { decision: decisionOf('2026-03-01'), effectiveOn: '2026-03-02' };
    given(noOrganisation())
      .when(establish(founding, { issuer: by('2026-03-01') }))
      .thenRefused('organisation/closing', { from: '2026-03-01' });
  });
});
