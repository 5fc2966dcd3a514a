import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import {
  allotDossierNumbers,
  dossierBlocksDecider,
  giveDossierNumber,
  receiveDossierBlock,
  type DossierBlocks,
} from '../../../src/register/dossier/blocks.ts';
import { GiveDossierBlock, OpenDossierSeries } from '../../../src/register/dossier/commands.ts';
import {
  closeDossierSeries,
  dossierSeriesDecider,
  giveDossierBlock,
  openDossierSeries,
  type DossierSeries,
} from '../../../src/register/dossier/series.ts';
import { given, memberAfter } from '../given.ts';
import { officialMember, PERSON, sympathiser, takenOver } from '../people.ts';
import { BASE_ORG, PROVINCE, UPPER_BASE } from '../places.ts';
import { struckOff } from './acts.ts';

const today = { today: '2026-11-22' };
const noSeries = dossierSeriesDecider.initial(PROVINCE);
const noBlocks = dossierBlocksDecider.initial(UPPER_BASE);
const unnumbered = memberAfter(officialMember());
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `${PERSON.slice(0, -4)}${String(1000 + index)}`);

const series = (state: DossierSeries, { events }: { events: readonly object[] }) =>
  events.reduce<DossierSeries>((so, event) => dossierSeriesDecider.evolve(so, event as StoredEvent as never), state);
const blocks = (state: DossierBlocks, { events }: { events: readonly object[] }) =>
  events.reduce<DossierBlocks>((so, event) => dossierBlocksDecider.evolve(so, event as StoredEvent as never), state);

const open = (state: DossierSeries, symbol: string, next: number, isProvince = true) =>
  openDossierSeries(state, OpenDossierSeries.parse({ symbol, next }), { ...today, isProvince });
const giveBlock = (state: DossierSeries, symbol: string, count: number, isBelow = true) =>
  giveDossierBlock(state, GiveDossierBlock.parse({ symbol, organisation: UPPER_BASE, count }), { ...today, isBelow });
const allot = (state: DossierBlocks, count: number, member: typeof unnumbered | undefined = unnumbered, below = true) =>
  allotDossierNumbers(
    state,
    { members: ids(count) },
    {
      ...today,
      named: ids(count).map((id) => ({ id, member, below })),
    },
  );
const given3 = (symbol = 'HN', from = 1, to = 3) =>
  blocks(noBlocks, receiveDossierBlock(noBlocks, { symbol, from, to, giver: PROVINCE }, today));
const numbersOf = ({ events }: { events: readonly { data: object }[] }) =>
  (events[0]!.data as { numbers: { number: string }[] }).numbers.map(({ number }) => number);

function refusal(act: () => unknown): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('dãy số lý lịch của tỉnh', () => {
  it('[DHTN-1.1] a province opens a symbol, which it alone holds, and gives blocks that follow each other', () => {
    const opened = open(noSeries, 'NB', 200_001);
    expect(opened.claims).toEqual([{ kind: 'dossierSymbol', value: 'NB' }]);
    const state = series(noSeries, opened);
    expect(open(state, 'NB', 200_001).events).toEqual([]);
    const one = giveBlock(state, 'NB', 3000);
    expect(one.events[0]!.data).toEqual({ symbol: 'NB', organisation: UPPER_BASE, from: 200_001, to: 203_000 });
    expect(giveBlock(series(state, one), 'NB', 1).events[0]!.data).toMatchObject({ from: 203_001, to: 203_001 });
  });

  it('only goes up, has an end, and is given to organisations below by a province only', () => {
    const state = series(noSeries, open(noSeries, 'HN', 100));
    expect(refusal(() => open(noSeries, 'HN', 1, false))?.code).toBe('dossier/series-of-a-province-only');
    expect(refusal(() => open(state, 'HN', 99))).toMatchObject({
      code: 'dossier/series-goes-up',
      values: { next: 100 },
    });
    expect(refusal(() => giveBlock(noSeries, 'HN', 1))?.code).toBe('dossier/series-not-open');
    expect(refusal(() => giveBlock(state, 'HN', 1, false))?.code).toBe('dossier/block-not-below');
    const high = series(state, open(state, 'HN', 999_999));
    expect(giveBlock(high, 'HN', 1).events).toHaveLength(1);
    expect(refusal(() => giveBlock(high, 'HN', 2))).toMatchObject({
      ...{ code: 'dossier/series-exhausted', values: { symbol: 'HN', left: 1 } },
    });
  });

  it('a symbol that passes to another province is given up', () => {
    const state = series(noSeries, open(noSeries, 'HNA', 1));
    const closing = closeDossierSeries(state, { symbol: 'HNA' }, today);
    expect(closing.releases).toEqual([{ kind: 'dossierSymbol', value: 'HNA' }]);
    const closed = series(state, closing);
    expect(closeDossierSeries(closed, { symbol: 'HNA' }, today).events).toEqual([]);
    expect(refusal(() => giveBlock(closed, 'HNA', 1))?.code).toBe('dossier/series-not-open');
    expect(refusal(() => closeDossierSeries(noSeries, { symbol: 'XX' }, today))?.code).toBe('dossier/series-not-open');
    expect(giveBlock(series(closed, open(closed, 'HNA', 5)), 'HNA', 1).events).toHaveLength(1);
  });
});

describe('đánh số lý lịch', () => {
  it('[DHTN-1.1] in the order of the members named; block after block', () => {
    const first = allot(given3(), 2);
    expect(numbersOf(first)).toEqual(['000001 HN', '000002 HN']);
    const more = blocks(
      given3(),
      receiveDossierBlock(given3(), { symbol: 'HN', from: 50, to: 60, giver: PROVINCE }, today),
    );
    expect(numbersOf(allot(blocks(more, first), 2))).toEqual(['000003 HN', '000050 HN']);
  });

  it('a block that comes twice, or overlaps, is taken once', () => {
    const state = given3();
    expect(receiveDossierBlock(state, { symbol: 'HN', from: 1, to: 3, giver: PROVINCE }, today).events).toEqual([]);
    expect(receiveDossierBlock(state, { symbol: 'HN', from: 3, to: 9, giver: PROVINCE }, today).events).toEqual([]);
    expect(receiveDossierBlock(state, { symbol: 'NB', from: 1, to: 3, giver: PROVINCE }, today).events).toHaveLength(1);
  });

  it('not more than there are, not to who has one, is no member, or belongs elsewhere', () => {
    expect(refusal(() => allot(given3(), 4))?.values).toEqual({ left: 3 });
    expect(refusal(() => allot(noBlocks, 1))?.code).toBe('dossier/no-numbers-left');
    const has = memberAfter(takenOver({ dossierNumber: '000009 HN' }));
    expect(refusal(() => allot(given3(), 1, has))?.code).toBe('dossier/members-refused');
    const codeOf = (member: typeof unnumbered | undefined, below = true) =>
      refusal(() =>
        allotDossierNumbers(given3(), { members: [PERSON] }, { ...today, named: [{ id: PERSON, member, below }] }),
      )?.items[0]?.code;
    expect(codeOf(has)).toBe('dossier/numbered-already');
    expect(codeOf(memberAfter(sympathiser()))).toBe('dossier/number-for-members-only');
    expect(codeOf(unnumbered, false)).toBe('dossier/member-not-below');
    expect(codeOf(undefined)).toBe('dossier/member-not-below');
    const twice = { members: [PERSON, PERSON] };
    expect(refusal(() => allotDossierNumbers(given3(), twice, { ...today, named: [] }))?.code).toBe(
      'dossier/member-twice',
    );
  });

  it('[DHTN-1.1] is written into the dossier, claimed, and never changed by a second one', () => {
    const write = (number: string) => (member: typeof unnumbered) =>
      giveDossierNumber(member, { number, by: BASE_ORG }, today);
    const decided = given(officialMember()).when(write('000001 HN')).then({ type: 'DossierNumberGiven' });
    expect(decided.claims).toEqual([{ kind: 'dossierNumber', value: '000001 HN' }]);
    given(takenOver({ dossierNumber: '000009 HN' }))
      .when(write('000009 HN'))
      .thenNothing();
    given(takenOver({ dossierNumber: '000009 HN' }))
      .when(write('000001 HN'))
      .thenRefused('dossier/numbered-already');
    given(struckOff()).when(write('000001 HN')).thenRefused('member/has-left');
  });

  it('never gives a number twice, whatever is opened, given and allotted', () => {
    const symbol = fc.constantFrom('HN', 'NB');
    const step = fc.oneof(
      fc.record({ open: symbol, next: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ give: symbol, to: fc.integer({ min: 0, max: 1 }), count: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ close: symbol }),
      fc.record({ allot: fc.integer({ min: 1, max: 15 }), by: fc.integer({ min: 0, max: 1 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let province = noSeries;
        const holders = [noBlocks, noBlocks];
        const all: string[] = [];
        for (const one of steps) {
          try {
            if ('open' in one) province = series(province, open(province, one.open, one.next));
            else if ('close' in one)
              province = series(province, closeDossierSeries(province, { symbol: one.close }, today));
            else if ('give' in one) {
              const decided = giveBlock(province, one.give, one.count);
              province = series(province, decided);
              const { from, to } = decided.events[0]!.data as { from: number; to: number };
              const block = { symbol: one.give, from, to, giver: PROVINCE };
              const holder = holders[one.to]!;
              holders[one.to] = blocks(holder, receiveDossierBlock(holder, block, today));
              // Delivered again, it changes nothing.
              holders[one.to] = blocks(holders[one.to]!, receiveDossierBlock(holders[one.to]!, block, today));
            } else {
              const decided = allot(holders[one.by]!, one.allot);
              all.push(...numbersOf(decided as never));
              holders[one.by] = blocks(holders[one.by]!, decided);
            }
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
