import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProjectedEvent } from '../../../read-models/projection.ts';
import { projections } from '../../../read-models/register.ts';
import { MemoryReadStore } from '../../../read-models/stores/memory/memory-read-store.ts';
import { AlreadyClaimed } from '../../../src/kernel/claims.ts';
import { addDays } from '../../../src/kernel/plain-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { opener } from '../../../src/processes/following.ts';
import { memberDecider, type Member } from '../../../src/register/member/member.ts';
import type { MemberEvent } from '../../../src/register/member/events.ts';
import { isOnRoll } from '../../../read-models/life.ts';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, comer, opening } from '../../register/transfer/acts.ts';

const CELLS = ['cell', 'sister', 'other cell', 'far cell', 'key cell', 'key cell 2'];
const ORGANISATIONS = ['province', 'upper', 'base', 'other base', 'far', 'key', 'key 2', ...CELLS];
const PEOPLE = ['a', 'b', 'c'];

/** Something that somebody tries; what a rule refuses does not happen. */
const anAct = fc.record({
  who: fc.constantFrom(...PEOPLE, 'comer'),
  does: fc.constantFrom(
    'open',
    'open',
    'fill',
    'fill',
    'fill',
    'fill',
    'fill',
    'forward',
    'return',
    'cancel',
    'internal',
    'outside',
    'confirm',
    'takeIn',
    'die',
    'correct',
  ),
  cell: fc.constantFrom(...CELLS),
  after: fc.nat(3),
});
const acts = fc.array(anAct, { minLength: 10, maxLength: 60 });
type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

it('at every instant each living member is in exactly one place, and the totals of the whole tree are conserved', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (tried) => {
      const office = new Office();
      await aCountry(office);
      for (const name of PEOPLE) await office.official(name, 'cell');
      office.today = '2026-11-20';
      let day = '2026-10-05';
      for (const act of tried) {
        day = addDays(day, act.after);
        if (day > office.today) break;
        await attempt(office, act, day);
      }
      await everyInstant(office);
    }),
    { numRuns: 25 },
  );
}, 60_000);

async function attempt(office: Office, { who, does, cell }: Act, on: string): Promise<void> {
  const id = idOf(who);
  const member = await office.register.member(id);
  const letter = member && 'transfer' in member ? member.transfer : undefined;
  const next = letter?.route[letter.filled];
  const organisation = next?.organisation ?? letter?.route.at(-1)?.organisation ?? idOf('base');
  const paper = { number: '1-QĐ', date: '2026-10-01' };
  const more = { openedOn: on, duesPaidTo: '2026-12', paper };
  const acts: Record<Act['does'], [string, object]> = {
    open: ['members.openTransfer', opening({ to: cell, ...more })],
    outside: ['members.openTransfer', opening({ to: undefined, outside: 'Tỉnh Khác', ...more })],
    fill: [
      'members.fillTransferBox',
      { box: next?.box ?? 2, organisation, filledOn: on, number: '1', indexCertified: true },
    ],
    forward: ['members.forwardTransfer', { organisation, to: idOf(cell), number: '2', why: 'Sai.', forwardedOn: on }],
    return: ['members.returnTransfer', { organisation, ground: 'wrongPapers', why: 'Thiếu.', returnedOn: on }],
    cancel: ['members.cancelTransfer', { why: 'Thôi.', cancelledOn: on }],
    confirm: ['members.confirmTransferOutside', { receivedOn: on }],
    takeIn: ['members.takeIn', comer({ cell: idOf(cell), receivedOn: on })],
    internal: [
      'members.transferInternally',
      { to: idOf(cell), movedOn: on, decision: { ...paper, number: `${on}-${who}`, issuer: idOf('base') } },
    ],
    die: ['members.recordDeath', { diedOn: on }],
    correct: [
      'members.correct',
      {
        corrects: member && member.status !== 'unknown' ? member.recorded[0]!.id : idOf('x'),
        ground: 'entryMistake',
        reason: 'Nhầm.',
        changes: { birthDate: '1971-03-04' },
      },
    ],
  };
  const [name, body] = acts[does];
  try {
    await office.command(name, id, body);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof AlreadyClaimed)) throw error;
  }
}

/** Event by event: the counters agree with the places that the states of the members say. */
async function everyInstant(office: Office): Promise<void> {
  const { headcount } = projections;
  const build = await new MemoryReadStore().open(headcount.name, headcount.version, headcount.collections);
  const open = opener(office.keys, office.types);
  const members = new Map<string, Member>();
  for (const stored of await office.log()) {
    const event: ProjectedEvent = { ...(await open(stored)), knownFrom: stored.recordedAt };
    const changes = headcount.takes.has(event.type) ? headcount.project(event) : [];
    await build.apply([{ position: event.position, knownFrom: event.knownFrom, changes }]);
    if (!event.stream.startsWith(memberDecider.prefix)) continue;
    const id = event.stream.slice(memberDecider.prefix.length);
    members.set(
      id,
      memberDecider.evolve(members.get(id) ?? memberDecider.initial(id), event as unknown as MemberEvent),
    );

    const counted = await build.counters('statuses', ORGANISATIONS.map(idOf));
    const living = [...members.values()].filter(({ status }) => status === 'official' || status === 'probationary');
    const perPlace = new Map<string, number>();
    for (const member of living) {
      if (member.status === 'unknown') continue;
      perPlace.set(member.cell, (perPlace.get(member.cell) ?? 0) + 1);
      const transit = 'transfer' in member && member.transfer?.leftOn !== undefined;
      expect(CELLS.map(idOf).includes(member.cell)).toBe(!transit);
    }
    for (const name of ORGANISATIONS) {
      const { direct } = counted.get(idOf(name))!;
      expect(roll(direct)).toBe(perPlace.get(idOf(name)) ?? 0);
      for (const number of Object.values(direct)) expect(number).toBeGreaterThanOrEqual(0);
    }
    expect(roll(counted.get(idOf('province'))!.rolledUp)).toBe(living.length);
  }
}

function roll(counters: Record<string, number>): number {
  return Object.entries(counters).reduce(
    (sum, [status, count]) => (isOnRoll(status as 'official') ? sum + count : sum),
    0,
  );
}
