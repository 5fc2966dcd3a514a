import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { ReconcileDossiers } from '../../../src/register/dossier/commands.ts';
import { dossierCountDecider, reconcileDossiers } from '../../../src/register/dossier/reconciliation.ts';
import { memberAfter } from '../given.ts';
import { officialMember, PERSON, sympathiser } from '../people.ts';
import { BASE_ORG } from '../places.ts';

const empty = dossierCountDecider.initial(BASE_ORG);
const member = memberAfter(officialMember());

function count(body: object = {}, state = empty, missed: object = {}) {
  const command = ReconcileDossiers.parse({
    ...{ on: '2026-11-20', onRegister: 40, held: 40, missing: [PERSON] },
    ...{ surplus: [{ number: '000999 HN', what: 'Hồ sơ người đã chuyển đi' }], ...body },
  });
  return reconcileDossiers(state, command, {
    today: '2026-11-22',
    missed: [...new Set(command.missing)].map((id) => ({ id, member, below: true, ...missed })),
  });
}
const after = ({ events }: { events: readonly object[] }) =>
  events.reduce<typeof empty>((so, event) => dossierCountDecider.evolve(so, event as StoredEvent as never), empty);

function refused(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was taken');
}

describe('đối khớp hồ sơ', () => {
  it('[DHTN-1.1] matched = register − missing = held − surplus; the next falls due by the rule of its day', () => {
    const decided = count();
    expect(decided.events[0]).toMatchObject({
      type: 'DossiersReconciled',
      data: { missing: [PERSON], surplusCount: 1, deadlines: [{ kind: 'reconciliation', on: '2027-11-20' }] },
    });
    expect(decided.policyVersions).toEqual({ guidance: 'P2026-05/guidance' });
    expect(count({ on: '2026-01-10' }).events[0]!.data).toMatchObject({ deadlines: [{ on: '2026-07-10' }] });
    expect(count({ missing: [], surplus: [] }).events).toHaveLength(1);
  });

  it('the same again changes nothing; an earlier one than the last is refused', () => {
    const state = after(count());
    expect(count({}, state).events).toEqual([]);
    expect(refused(() => count({ on: '2026-11-19' }, state)).code).toBe('reconciliation/before-the-last');
    expect(refused(() => count({ on: '2026-11-23' })).code).toBe('date/in-the-future');
  });

  it('must add up, and names people of the organisation who are on the roll, each once', () => {
    expect(refused(() => count({ held: 41 }))).toMatchObject({
      ...{ code: 'reconciliation/does-not-add-up', values: { byRegister: 39, byShelf: 40 } },
    });
    expect(refused(() => count({ missing: [PERSON, PERSON] })).code).toBe('reconciliation/named-twice');
    expect(refused(() => count({}, empty, { below: false })).code).toBe('reconciliation/members-refused');
    const codes = (missed: object) => refused(() => count({}, empty, missed)).items.map(({ code }) => code);
    expect(codes({ below: false })).toEqual(['reconciliation/not-of-this-organisation']);
    expect(codes({ member: undefined })).toEqual(['reconciliation/not-of-this-organisation']);
    expect(codes({ member: memberAfter(sympathiser()) })).toEqual(['reconciliation/not-on-the-roll']);
  });
});
