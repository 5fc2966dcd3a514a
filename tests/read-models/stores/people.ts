import type { Applied, ReadBuild, Undated } from '../../../read-models/stores/read-store.ts';

const put = (id: string, at: string, doc: Record<string, unknown>): Undated => ({
  ...{ kind: 'put', collection: 'people', id, at, doc },
});
const patch = (id: string, fields: Record<string, unknown>, at?: string): Undated => ({
  ...{ kind: 'patch', collection: 'people', id, at, fields },
});
const add = (organisation: string, n: number): Undated => ({
  ...{ kind: 'add', collection: 'headcount', organisation, counters: { n } },
});
const place = (organisation: string, under: string | null): Undated => ({ kind: 'place', organisation, under });

/** What a crash in the middle would spoil: sums, moves of what holds them, patches of what is removed, dated facts. */
export const EVENTS: Applied[] = [
  [place('p', null), place('q', null), place('r', 'p'), put('1', 'r', { name: 'An', born: 1 }), add('r', 1)],
  [{ kind: 'day', day: '2026-01-01' } as const, put('2', 'r', { name: 'Bình', born: 2 }), add('r', 1)],
  [{ kind: 'dated', fact: 'x', from: '2026-02-01', change: patch('1', { status: 'left' }) } as const],
  [place('r', 'q'), add('r', 1), patch('1', { born: 3 }), place('p', 'r')],
  [{ kind: 'remove', collection: 'people', id: '2' } as const, add('p', 4), put('3', 'p', { name: 'Chi' })],
  [{ kind: 'day', day: '2026-03-01' } as const, patch('3', { born: 9 }, 'q'), place('p', null), add('r', -1)],
].map((changes, index) => ({ position: String(index + 1).padStart(16, '0'), knownFrom: `k${index}`, changes }));

/** All that can be asked of a build of them. */
export async function everything(build: ReadBuild) {
  const organisations = ['p', 'q', 'r'];
  return {
    people: await build.list('people', { limit: 500, withTotal: true }),
    under: await Promise.all(
      organisations.map(async (under) => (await build.list('people', { limit: 500, under, withTotal: true })).items),
    ),
    an: await build.list('people', { limit: 500, text: 'an' }),
    counters: [...(await build.counters('headcount', organisations))],
    paths: await Promise.all(organisations.map((organisation) => build.pathOf(organisation))),
    checkpoint: await build.checkpoint(),
  };
}
