import { afterEach, expect, it } from '@jest/globals';
import type { StreamStates } from '../../src/kernel/stream-states.ts';
import { policyProcess, takeUpPolicy } from '../../src/processes/policy.ts';
import { policyOn, takeUpVersions } from '../../src/register/policy/policy.ts';
import { THE_VERSIONS } from '../../src/register/policy/recorded-versions.ts';
import { paperOf } from '../office/leaving-acts.ts';
import { Office } from '../office/office.ts';
import { whereverItDies } from '../office/restarts.ts';

afterEach(() => takeUpVersions([]));

const waits = () => policyOn('charter', '2027-01-15').ceremonyDays;

/** A version was recorded, and no process has come to it yet. */
async function aVersion(): Promise<Office> {
  const office = new Office();
  await office.organisation('centre', 'centralCommittee', null);
  await office.command('policies.setVersion', THE_VERSIONS, {
    ...{ group: 'charter', effectiveFrom: '2027-01-15', decision: paperOf('centre', '2026-11-18', '301-QĐ/TW') },
    changes: { ceremonyDays: 20 },
  });
  return office;
}

it('policy: comes to the same wherever it dies, and after a start', async () => {
  let office!: Office;
  await whereverItDies(
    async (power) => {
      office = await aVersion();
      const states: Pick<StreamStates, 'load'> = { load: (...which) => power(() => office.states.load(...which)) };
      for (const event of await office.log()) await policyProcess(states).react(event)?.();
      expect(waits()).toBe(20);
    },
    async () => {
      await office.redeliver();
      expect(waits()).toBe(20);
      takeUpVersions([]);
      expect(waits()).toBe(30);
      // What runs next reads them before its first command.
      await takeUpPolicy(office.states);
      expect(waits()).toBe(20);
      takeUpVersions([]);
    },
  );
});
