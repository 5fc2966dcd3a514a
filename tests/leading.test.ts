import { EventEmitter, once } from 'node:events';
import { lead, type Duty } from '../src/leading.ts';
import { leases } from '../src/stores/lease.ts';
import { MemoryLeaseRecords } from '../src/stores/memory/memory-lease-records.ts';

const LIFETIME = 600;

/** A duty of which is told when it begins and when it ends. */
function aDuty() {
  const told = new EventEmitter();
  const duty: Duty = {
    name: 'projector',
    async begin(token) {
      told.emit('begun', token);
      return { stop: async () => void told.emit('ended', token) };
    },
  };
  return { duty, next: async (what: 'begun' | 'ended') => (await once(told, what))[0] as number };
}

const troubled: unknown[] = [];
const stand = (duty: Duty, records: MemoryLeaseRecords) =>
  lead(duty, leases(records, LIFETIME), (error) => troubled.push(error));
afterEach(() => void (troubled.length = 0));

it('one does the duty, and when it is told to stop the other does it, under a newer token', async () => {
  const [records, one, other] = [new MemoryLeaseRecords(), aDuty(), aDuty()];
  const begun = one.next('begun');
  const first = stand(one.duty, records);
  expect(await begun).toBe(1);
  const second = stand(other.duty, records);
  const [ended, taken] = [one.next('ended'), other.next('begun')];
  expect([first.leads, second.leads]).toEqual([true, false]);
  await first.stop();
  expect([await ended, await taken, second.leads]).toEqual([1, 2, true]);
  await second.stop();
});

it('who finds the lease taken stops the work, and stands by again', async () => {
  const [records, { duty, next }] = [new MemoryLeaseRecords(), aDuty()];
  const begun = next('begun');
  const leading = stand(duty, records);
  await begun;
  const [ended, again] = [next('ended'), next('begun')];
  await records.handOver('projector', await records.read('projector'));
  expect([await ended, await again]).toEqual([1, 3]);
  await leading.stop();
});

it.each([
  ['is told that it cannot', () => Promise.reject(new Error('out of reach'))],
  ['gets no answer', () => new Promise<boolean>(() => undefined)],
])('who would renew the lease and %s, stops the work', async (_, renew) => {
  const [records, { duty, next }] = [new MemoryLeaseRecords(), aDuty()];
  const begun = next('begun');
  const leading = stand(duty, records);
  await begun;
  const ended = next('ended');
  records.renew = renew;
  expect(await ended).toBe(1);
  await leading.stop();
});

it('a duty that cannot be begun is tried again, here or elsewhere', async () => {
  const [records, { duty, next }] = [new MemoryLeaseRecords(), aDuty()];
  let tries = 0;
  const begun = next('begun');
  const leading = stand({ ...duty, begin: async (token) => ((tries += 1) > 1 ? duty.begin(token) : fail()) }, records);
  expect(await begun).toBe(2);
  expect(troubled).toEqual([new Error('not now')]);
  await leading.stop();
});

function fail(): never {
  throw new Error('not now');
}
