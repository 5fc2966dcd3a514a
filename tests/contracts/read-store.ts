import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Change,
  type CollectionDefinition,
  CursorRefused,
  FieldMismatch,
  type ListQuery,
  OrganisationCycle,
  QuestionRefused,
  type ReadBuild,
  type ReadStore,
  type Undated,
} from '../../read-models/stores/read-store.ts';
import { NaiveModel } from './read-store-model.ts';

/** A store to be tried. */
export interface StoreOnTrial {
  store: ReadStore;
  /** Closes it and opens what it kept; absent where nothing outlives the process. */
  reopen?(): Promise<ReadStore>;
  dispose(): Promise<void>;
}

export const PEOPLE: Record<string, CollectionDefinition> = {
  people: {
    fields: { name: 'text', nameKey: 'string', status: 'string', born: 'number', exempt: 'boolean', village: 'string' },
    sorts: ['nameKey', 'born'],
  },
  headcount: { fields: {} },
};

const place = (organisation: string, under: string | null): Undated => ({ kind: 'place', organisation, under });
const put = (id: string, at: string | undefined, doc: Record<string, unknown>): Undated => ({
  ...{ kind: 'put', collection: 'people', id, at, doc },
});
const patch = (id: string, fields: Record<string, unknown>, at?: string): Undated => ({
  ...{ kind: 'patch', collection: 'people', id, at, fields },
});
const remove = (id: string): Undated => ({ kind: 'remove', collection: 'people', id });
const add = (organisation: string, counters: Record<string, number>): Undated => ({
  ...{ kind: 'add', collection: 'headcount', organisation, counters },
});

const day = (day: string): Change => ({ kind: 'day', day });
const dated = (fact: string, from: string, change: Undated): Change => ({ kind: 'dated', fact, from, change });

/**
 * What every read store must do.
 * @param sequences how many random sequences of changes it is tried with
 */
export function readStoreContract(adapter: string, make: () => Promise<StoreOnTrial>, sequences = 60): void {
  describe(`read store: ${adapter}`, () => {
    let trial: StoreOnTrial;
    let build: ReadBuild;
    let place_ = 0;

    const at = (number: number) => String(number).padStart(16, '0');
    const apply = (...changes: Change[]) => build.apply([{ position: at(++place_), changes }]);
    const ids = async (query: Partial<ListQuery> = {}, of: ReadBuild = build) =>
      (await of.list('people', { limit: 500, ...query })).items.map((item) => item.id);

    beforeEach(async () => {
      place_ = 0;
      trial = await make();
      build = await trial.store.open('members', 1, PEOPLE);
    });
    afterEach(() => trial.dispose());

    describe('documents', () => {
      it('puts, replaces, patches and removes', async () => {
        await apply(put('a', undefined, { name: 'An', status: 'official', more: { deep: [1] } }));
        expect(await build.get('people', 'a')).toEqual({ name: 'An', status: 'official', more: { deep: [1] } });
        await apply(patch('a', { status: 'left', more: null }));
        expect(await build.get('people', 'a')).toEqual({ name: 'An', status: 'left', more: null });
        await apply(put('a', undefined, { name: 'Bình' }));
        expect(await build.get('people', 'a')).toEqual({ name: 'Bình' });
        expect(await ids({ where: { status: 'left' } })).toEqual([]);
        await apply(remove('a'), remove('never-there'), patch('never-there', { name: 'Ai' }));
        expect(await build.get('people', 'a')).toBeUndefined();
        expect(await ids({ withTotal: true })).toEqual([]);
      });

      it('gets many at once, leaving out those that are not there', async () => {
        await apply(put('a', undefined, { born: 1 }), put('b', undefined, { born: 2 }));
        expect(await build.getMany('people', ['b', 'x', 'a'])).toEqual(
          new Map([
            ['a', { born: 1 }],
            ['b', { born: 2 }],
          ]),
        );
        expect(await build.getMany('people', [])).toEqual(new Map());
      });

      it('applies a run of events once, however often it is delivered', async () => {
        const run = [
          {
            position: at(1),
            knownFrom: 'k1',
            changes: [place('o', null), put('a', 'o', { born: 1 }), add('o', { n: 1 })],
          },
          { position: at(2), knownFrom: 'k2', changes: [patch('a', { born: 2 }), add('o', { n: 1 })] },
        ];
        await build.apply(run);
        await build.apply(run);
        await build.apply([...run, { position: at(3), knownFrom: 'k3', changes: [add('o', { n: 1 })] }]);
        expect((await build.counters('headcount', ['o'])).get('o')).toEqual({ direct: { n: 3 }, rolledUp: { n: 3 } });
        expect(await build.get('people', 'a')).toEqual({ born: 2 });
        expect(await build.position()).toBe(at(3));
        expect(await build.checkpoint()).toEqual({ position: at(3), knownFrom: 'k3' });
      });

      it('applies nothing of a run that cannot be carried out', async () => {
        await apply(place('o', null), put('a', 'o', { born: 1 }));
        const bad = [put('b', 'o', { born: 2 }), add('o', { n: 1 }), place('p', 'o'), put('c', 'o', { born: 'late' })];
        await expect(apply(...bad)).rejects.toThrow(FieldMismatch);
        await expect(apply(put('d', 'o', { name: 7 }))).rejects.toThrow(FieldMismatch);
        expect(await ids()).toEqual(['a']);
        expect(await build.position()).toBe(at(1));
        expect(await build.pathOf('p')).toEqual([]);
        expect((await build.counters('headcount', ['o'])).get('o')).toEqual({ direct: {}, rolledUp: {} });
      });
    });

    describe('the tree', () => {
      beforeEach(() =>
        apply(place('province', null), place('commune', 'province'), place('cell', 'commune'), place('other', null)),
      );

      it('lists what is placed in an organisation or below it', async () => {
        await apply(put('a', 'cell', {}), put('b', 'commune', {}), put('c', 'other', {}), put('d', undefined, {}));
        expect(await ids({ under: 'province' })).toEqual(['a', 'b']);
        expect(await ids({ under: 'cell' })).toEqual(['a']);
        expect(await ids({ under: 'nowhere' })).toEqual([]);
        expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
        expect(await build.pathOf('cell')).toEqual(['province', 'commune', 'cell']);
        expect(await build.pathOf('nowhere')).toEqual([]);
      });

      it('moves a document with a patch, and keeps its place without one', async () => {
        await apply(put('a', 'cell', {}));
        await apply(patch('a', { born: 1 }));
        expect(await ids({ under: 'cell' })).toEqual(['a']);
        await apply(patch('a', {}, 'other'));
        expect(await ids({ under: 'cell' })).toEqual([]);
        expect(await ids({ under: 'other' })).toEqual(['a']);
      });

      it('moves a whole subtree: documents follow, rolled-up counters leave the old ancestors for the new', async () => {
        await apply(
          put('a', 'cell', {}),
          put('b', 'commune', {}),
          add('cell', { official: 2 }),
          add('commune', { official: 1 }),
        );
        await apply(place('commune', 'other'));
        expect(await ids({ under: 'province' })).toEqual([]);
        expect(await ids({ under: 'other' })).toEqual(['a', 'b']);
        expect((await build.list('people', { under: 'other', limit: 1, withTotal: true })).total).toBe(2);
        expect(await build.pathOf('cell')).toEqual(['other', 'commune', 'cell']);
        expect(await build.counters('headcount', ['province', 'other', 'commune', 'cell'])).toEqual(
          new Map([
            ['province', { direct: {}, rolledUp: {} }],
            ['other', { direct: {}, rolledUp: { official: 3 } }],
            ['commune', { direct: { official: 1 }, rolledUp: { official: 3 } }],
            ['cell', { direct: { official: 2 }, rolledUp: { official: 2 } }],
          ]),
        );
      });

      it('takes documents and counters of an organisation that is placed later', async () => {
        await apply(put('a', 'late', {}), add('late', { official: 1 }));
        expect(await build.pathOf('late')).toEqual([]);
        await apply(place('late', 'later'));
        await apply(place('later', 'cell'));
        expect(await ids({ under: 'province' })).toEqual(['a']);
        expect(await build.pathOf('late')).toEqual(['province', 'commune', 'cell', 'later', 'late']);
        expect((await build.counters('headcount', ['province'])).get('province')?.rolledUp).toEqual({ official: 1 });
      });

      it('never lets an organisation lie below itself', async () => {
        await expect(apply(place('province', 'cell'))).rejects.toThrow(OrganisationCycle);
        await expect(apply(place('cell', 'cell'))).rejects.toThrow(OrganisationCycle);
        expect(await build.pathOf('cell')).toEqual(['province', 'commune', 'cell']);
      });

      it('leaves out counters that have come back to zero', async () => {
        await apply(add('cell', { official: 2, probationary: 1 }));
        await apply(add('cell', { official: -2 }));
        expect((await build.counters('headcount', ['cell'])).get('cell')).toEqual({
          ...{ direct: { probationary: 1 }, rolledUp: { probationary: 1 } },
        });
      });
    });

    describe('dated changes', () => {
      const named = (name: string) => put('a', 'o', { name });
      const nameNow = async (of: ReadBuild = build) => (await of.get<{ name: string }>('people', 'a'))?.name;

      it('wait for their day, and are carried out at once if it has come', async () => {
        await apply(dated('name of a', '2026-03-01', named('Ba')));
        expect(await nameNow()).toBeUndefined();
        await apply(day('2026-03-01'));
        expect(await nameNow()).toBe('Ba');
        await apply(dated('name of a', '2026-02-01', named('Hai')));
        expect(await nameNow()).toBe('Hai');
      });

      it('are carried out by day, then as recorded, also when days are skipped', async () => {
        await apply(day('2026-01-01'), dated('x', '2026-03-02', named('Hai')), dated('y', '2026-03-01', named('Một')));
        await apply(dated('z', '2026-03-02', patch('a', { born: 7 })), day('2026-04-01'));
        expect(await build.get('people', 'a')).toEqual({ name: 'Hai', born: 7 });
      });

      it('give way to a later statement about the same fact from the same day or an earlier one', async () => {
        await apply(
          day('2026-01-01'),
          dated('name of a', '2026-03-01', named('Ba')),
          dated('other', '2026-03-01', add('o', { n: 1 })),
        );
        await apply(dated('name of a', '2026-02-01', named('Hai')), dated('name of a', '2026-04-01', named('Tư')));
        await apply(day('2026-03-15'));
        expect(await nameNow()).toBe('Hai');
        expect((await build.counters('headcount', ['o'])).get('o')?.direct).toEqual({ n: 1 });
        await apply(day('2026-04-01'), day('2026-02-01'));
        expect(await nameNow()).toBe('Tư');
      });

      it('outlive a restart, and are not left behind by a run that fails', async () => {
        await apply(day('2026-01-01'), dated('name of a', '2026-03-01', named('Ba')));
        const failing = [day('2026-03-01'), dated('b', '2026-05-01', put('b', 'o', {})), place('o', 'o')];
        await expect(apply(...failing)).rejects.toThrow(OrganisationCycle);
        expect(await nameNow()).toBeUndefined();
        const store = trial.reopen ? await trial.reopen() : trial.store;
        build = await store.open('members', 1, PEOPLE);
        await apply(day('2026-06-01'));
        expect(await ids()).toEqual(['a']);
      });
    });

    describe('questions', () => {
      beforeEach(() =>
        apply(
          place('o', null),
          put('1', 'o', {
            name: 'Đặng Thị Hòa',
            nameKey: 'hoa',
            status: 'official',
            born: 1970,
            exempt: false,
            village: 'Thôn 1',
          }),
          put('2', 'o', { name: 'Lê Văn Hoàng', nameKey: 'hoang', status: 'probationary', born: 1990, exempt: true }),
          put('3', 'o', { name: 'Nguyễn Văn An', nameKey: 'an', status: 'official', born: 1980, village: 'Thôn 12' }),
          put('4', undefined, { name: 'Hoàng Đình An', nameKey: 'an', status: 'left', born: null, village: 'Xóm' }),
        ),
      );

      it.each<[string, Partial<ListQuery>, string[]]>([
        ['equals', { where: { status: 'official' } }, ['3', '1']],
        ['equals a boolean', { where: { exempt: true } }, ['2']],
        ['equals false, not missing', { where: { exempt: false } }, ['1']],
        ['a missing value', { where: { village: null } }, ['2']],
        ['one of several', { where: { status: { in: ['left', 'probationary'] } } }, ['4', '2']],
        ['one of several or missing', { where: { born: { in: [1990, null] } } }, ['4', '2']],
        ['one of none', { where: { status: { in: [] } } }, []],
        ['a range', { where: { born: { from: 1970, to: 1980 } } }, ['3', '1']],
        ['a range open above', { where: { born: { from: 1971 } } }, ['3', '2']],
        ['a range open on both sides, of present values', { where: { born: {} } }, ['3', '1', '2']],
        ['a prefix', { where: { village: { prefix: 'Thôn 1' } } }, ['3', '1']],
        ['a condition left open', { where: { status: undefined as never } }, ['3', '4', '1', '2']],
        ['all conditions together', { where: { status: 'official', born: { to: 1975 } }, under: 'o' }, ['1']],
        ['words without diacritics', { text: 'hoa' }, ['4', '1', '2']],
        ['words in any order, each a prefix', { text: 'VĂN hoàn' }, ['2']],
        ['words with either tone mark', { text: 'Hoà Đặng' }, ['1']],
        ['words and conditions and a subtree', { text: 'hoang', where: { status: 'left' } }, ['4']],
        ['words in a subtree', { text: 'an', under: 'o' }, ['3']],
        ['signs that are no words', { text: ' "*- ' }, ['3', '4', '1', '2']],
        ['words that mean something to a search engine', { text: 'hoa OR an' }, []],
        ['the other way round', { sort: '-nameKey' }, ['2', '1', '4', '3']],
        ['missing values first', { sort: 'born' }, ['4', '1', '3', '2']],
        ['missing values last when turned round', { sort: '-born' }, ['2', '3', '1', '4']],
      ])('lists by %s', async (_, query, expected) => {
        expect(await ids(query)).toEqual(expected);
        expect((await build.list('people', { limit: 1, withTotal: true, ...query })).total).toBe(expected.length);
      });

      it('finds a document by its new words only, once they change', async () => {
        await apply(patch('3', { name: 'Nguyễn Văn Bình' }));
        expect(await ids({ text: 'an nguyen' })).toEqual([]);
        expect(await ids({ text: 'nguyen binh' })).toEqual(['3']);
        await apply(remove('3'));
        expect(await ids({ text: 'nguyen' })).toEqual([]);
      });

      it('counts and sums by declared fields', async () => {
        const count = await build.groupCount('people', ['status', 'exempt'], { under: 'o' });
        expect(new Set(count)).toEqual(
          new Set([
            { values: { status: 'official', exempt: false }, count: 1 },
            { values: { status: 'official', exempt: null }, count: 1 },
            { values: { status: 'probationary', exempt: true }, count: 1 },
          ]),
        );
        expect(await build.groupCount('people', [], { text: 'an' })).toEqual([{ values: {}, count: 2 }]);
        expect(await build.groupCount('people', [], { where: { status: 'unheard' } })).toEqual([]);
        expect(await build.groupCount('people', ['status'], { under: 'nowhere' })).toEqual([]);
        expect(new Set(await build.groupSum('people', 'born', ['status']))).toEqual(
          new Set([
            { values: { status: 'official' }, sum: 3950 },
            { values: { status: 'probationary' }, sum: 1990 },
            { values: { status: 'left' }, sum: 0 },
          ]),
        );
      });

      it('refuses what was not declared', async () => {
        await expect(ids({ where: { unheard: 1 } })).rejects.toThrow(QuestionRefused);
        await expect(ids({ where: { name: 'An' } })).rejects.toThrow(QuestionRefused);
        await expect(ids({ where: { toString: 'An' } as never })).rejects.toThrow(QuestionRefused);
        await expect(ids({ sort: 'status' })).rejects.toThrow(QuestionRefused);
        await expect(ids({ limit: 0 })).rejects.toThrow(QuestionRefused);
        await expect(ids({ limit: 501 })).rejects.toThrow(QuestionRefused);
        await expect(build.list('headcount', { limit: 1, text: 'an' })).rejects.toThrow(QuestionRefused);
        await expect(build.get('unheard', 'a')).rejects.toThrow(QuestionRefused);
        await expect(build.groupCount('people', ['unheard'])).rejects.toThrow(QuestionRefused);
        await expect(build.groupSum('people', 'status', [])).rejects.toThrow(QuestionRefused);
      });

      it('takes values as values, whatever they look like', async () => {
        const nasty = `'; DROP TABLE "b1_of_people"; --%*`;
        await apply(put(nasty, nasty, { status: nasty, name: nasty }));
        expect(await ids({ where: { status: nasty }, under: nasty })).toEqual([nasty]);
        expect(await ids({ where: { status: { prefix: `'; DROP` } } })).toEqual([nasty]);
      });
    });

    describe('pages', () => {
      const page = (query: Partial<ListQuery>) => build.list('people', { limit: 2, ...query });

      beforeEach(() =>
        apply(
          place('o', null),
          ...['b', 'd', 'f', 'h', 'j'].map((id) => put(id, 'o', { nameKey: id, born: id > 'e' ? 1 : undefined })),
        ),
      );

      it.each(['nameKey', '-nameKey', 'born', '-born'])('go through everything once, by %s', async (sort) => {
        const all = await ids({ sort });
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const found = await page({ sort, cursor, under: 'o' });
          expect(found.items.length).toBeLessThanOrEqual(2);
          seen.push(...found.items.map((item) => item.id));
          cursor = found.next;
        } while (cursor);
        expect(seen).toEqual(all);
        expect(seen).toHaveLength(5);
      });

      it('stay where they are when documents come and go', async () => {
        const { next } = await page({});
        await apply(put('a', 'o', { nameKey: 'a' }), put('e', 'o', { nameKey: 'e' }), remove('d'));
        expect((await page({ cursor: next })).items.map((item) => item.id)).toEqual(['e', 'f']);
      });

      it('are refused to another question, and when altered', async () => {
        const { next: cursor } = await page({ limit: 1, sort: 'nameKey', where: { born: null } });
        const refused = [
          page({ cursor, sort: '-nameKey', where: { born: null } }),
          page({ cursor, sort: 'nameKey' }),
          page({ cursor, sort: 'nameKey', where: { born: null }, under: 'o' }),
          page({ cursor: `${cursor}x`, sort: 'nameKey', where: { born: null } }),
          page({ cursor: 'abc' }),
        ];
        for (const answer of await Promise.allSettled(refused)) {
          expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(CursorRefused) });
        }
        const { items } = await page({ cursor, limit: 5, sort: 'nameKey', where: { born: null } });
        expect(items.map((item) => item.id)).toEqual(['d']);
      });

      it('carry nothing that can be read in an address', async () => {
        await apply(...['x', 'y', 'z'].map((id) => put(`id-${id}`, 'q', { nameKey: 'nguyen-van-an' })));
        const { next } = await page({ under: 'q' });
        expect(Buffer.from(next!, 'base64url').toString('latin1')).not.toContain('nguyen');
        expect(next).toMatch(/^[A-Za-z0-9_-]+$/);
      });
    });

    describe('builds', () => {
      it('stand side by side until one is switched to', async () => {
        await apply(put('old', undefined, {}));
        const beside = await trial.store.beside('members', 2, PEOPLE);
        await beside.beginBulk();
        await beside.apply([{ position: at(1), changes: [place('o', null), put('new', 'o', { name: 'Mới' })] }]);
        expect(await ids({}, (await trial.store.current('members'))!.build)).toEqual(['old']);
        await beside.apply([
          { position: at(2), changes: [put('newer', 'o', { name: 'Mới hơn' }), patch('new', { born: 3 })] },
        ]);
        await beside.finishBulk();
        await apply(put('fed', undefined, {}));
        await trial.store.switchTo(beside);
        const current = (await trial.store.current('members'))!;
        expect(current.version).toBe(2);
        expect(await ids({ under: 'o' }, current.build)).toEqual(['new', 'newer']);
        expect(await ids({ text: 'hon' }, current.build)).toEqual(['newer']);
        expect(await current.build.get('people', 'new')).toEqual({ name: 'Mới', born: 3 });
        await current.build.apply([{ position: at(3), changes: [remove('new')] }]);
        expect(await ids({ text: 'moi' }, current.build)).toEqual(['newer']);
      });

      it('of two projections know nothing of one another', async () => {
        await apply(place('o', null), put('a', 'o', {}));
        const other = await trial.store.open('worklist', 1, PEOPLE);
        expect(await ids({}, other)).toEqual([]);
        expect(await other.pathOf('o')).toEqual([]);
        expect(await trial.store.current('unheard')).toBeUndefined();
      });

      it('begin empty when the version or the collections are others', async () => {
        await apply(put('a', undefined, {}));
        expect(await ids({}, await trial.store.open('members', 1, PEOPLE))).toEqual(['a']);
        expect(await ids({}, await trial.store.open('members', 2, PEOPLE))).toEqual([]);
        const other = await trial.store.open('members', 2, { people: { fields: { more: 'string' } } });
        expect(await ids({}, other)).toEqual([]);
        expect(await other.position()).toBeUndefined();
      });

      it('that a crash left beside are thrown away', async () => {
        await apply(put('old', undefined, {}));
        const left = await trial.store.beside('members', 2, PEOPLE);
        await left.apply([{ position: at(1), changes: [put('left', undefined, {})] }]);
        const store = trial.reopen ? await trial.reopen() : trial.store;
        const again = await store.beside('members', 2, PEOPLE);
        expect(await ids({}, again)).toEqual([]);
        expect(await again.position()).toBeUndefined();
        if (trial.reopen) expect(await ids({}, (await store.current('members'))!.build)).toEqual(['old']);
      });

      it('outlive the process, where anything does', async () => {
        if (!trial.reopen) return;
        await build.apply([
          { position: at(1), knownFrom: 'k', changes: [place('o', null), put('a', 'o', { name: 'An' })] },
        ]);
        const { next: cursor } = await (await trial.store.open('members', 1, PEOPLE)).list('people', { limit: 1 });
        const reopened = await (await trial.reopen()).open('members', 1, PEOPLE);
        expect(cursor).toBeUndefined();
        expect(await ids({ text: 'an', under: 'o' }, reopened)).toEqual(['a']);
        expect(await reopened.checkpoint()).toEqual({ position: at(1), knownFrom: 'k' });
      });

      it('that a crash left in bulk go on from what they kept', async () => {
        const change = (number: number) => ({
          position: at(number),
          changes: [put(`p${number}`, 'o', { name: 'An' })],
        });
        await build.beginBulk();
        await build.apply([change(1), change(2)]);
        if (!trial.reopen) return;
        const reopened = await (await trial.reopen()).open('members', 1, PEOPLE);
        await reopened.apply([change(1), change(2), change(3)]);
        expect(await ids({ text: 'an', under: 'o' }, reopened)).toEqual(['p1', 'p2', 'p3']);
      });
    });

    it('agrees with a naive model after any sequence of changes, however batched and rebuilt', async () => {
      await fc.assert(
        fc.asyncProperty(changes, fc.integer({ min: 1, max: 12 }), fc.boolean(), async (sequence, size, bulk) => {
          const model = new NaiveModel();
          const tried = await trial.store.beside('members', 1, PEOPLE);
          if (bulk) await tried.beginBulk();
          const run = sequence
            .filter((change) => model.carryOut(change))
            .map((change, index) => ({ position: at(index + 1), changes: [change] }));
          for (let from = 0; from < run.length; from += size) await tried.apply(run.slice(from, from + size));
          if (bulk) await tried.finishBulk();
          for (const organisation of [undefined, ...ORGANISATIONS]) {
            for (const sort of ['nameKey', '-born']) {
              const expected = model.list(organisation, sort);
              const found = await tried.list('people', { under: organisation, sort, limit: 500, withTotal: true });
              expect(found.items).toEqual(expected);
              expect(found.total).toBe(expected.length);
            }
            const words = await tried.list('people', { under: organisation, text: 'an', limit: 500 });
            expect(words.items).toEqual(model.list(organisation, 'nameKey').filter(({ doc }) => doc.name === 'Ân'));
          }
          for (const [organisation, counters] of await tried.counters('headcount', ORGANISATIONS)) {
            expect(counters).toEqual(model.counters(organisation));
            expect(await tried.pathOf(organisation)).toEqual(model.pathOf(organisation));
          }
        }),
        { numRuns: sequences },
      );
    });
  });
}

const ORGANISATIONS = ['p', 'q', 'r', 's', 't'];
const organisation = fc.constantFrom(...ORGANISATIONS);
const person = fc.constantFrom('1', '2', '3', '4', '5', '6');
const doc = fc.record(
  {
    name: fc.constantFrom('Ân', 'Bình'),
    nameKey: fc.constantFrom('a', 'b', null),
    born: fc.constantFrom(1970, 1980),
    exempt: fc.boolean(),
  },
  { requiredKeys: [] },
);
const changes = fc.array(
  fc.oneof(
    fc.tuple(organisation, fc.option(organisation)).map(([one, under]) => place(one, under)),
    fc.tuple(person, fc.option(organisation, { nil: undefined }), doc).map((args) => put(...args)),
    fc.tuple(person, doc, fc.option(organisation, { nil: undefined })).map((args) => patch(...args)),
    person.map(remove),
    fc
      .tuple(organisation, fc.constantFrom<Record<string, number>>({ n: 1 }, { n: -1 }, { m: 2, n: 1 }))
      .map((args) => add(...args)),
  ),
  { maxLength: 60 },
);
