import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damagedChains } from '../../src/notary/chains.ts';
import { memoryStores } from '../../src/container.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { aServer, rememberedReads, type Client } from '../http/a-server.ts';
import { aMember, aTree } from '../http/a-tree.ts';

const YEARS = 10 * 365.25 * 24 * 3_600_000;

describe('a clock that jumps by ten years', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'so-goc-clock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('changes nothing in the order of what is stored, and known is what was stored before', async () => {
    const events = EmbeddedEventStore.open(join(folder, 'events.sqlite'));
    const server = await aServer({ stores: { ...memoryStores(rememberedReads()), events } });
    try {
      // Ten years back the officer has been granted the office already.
      server.clock.forward(+YEARS);
      const tree = await aTree(server);
      const began = server.clock.now;
      const stored: string[] = [];
      let at = tree.position;
      for (const jump of [0, +YEARS, -YEARS, -YEARS, +YEARS]) {
        server.clock.forward(jump);
        const id = crypto.randomUUID();
        const officer: Client = await server.as({ role: 'upperOfficer' });
        const taken = await officer.command(`/members/${id}/take-over`, aMember(tree.cell, LONG_AGO));
        expect([taken.status, taken.body.detail]).toEqual([201, undefined]);
        stored.push(id);
        at = taken.headers['position']!;
      }
      const order: string[] = [];
      for await (const { type, stream } of events.readAll())
        if (type === 'MemberTakenOver') order.push(stream.slice('member-'.length));
      expect(order.slice(1)).toEqual(stored);
      for await (const damage of damagedChains(events)) throw new Error(`${damage.kind} in ${damage.stream}`);

      server.clock.now = began;
      const officer = await server.as({ role: 'upperOfficer' });
      const knownAt = async (instant: Date) => {
        const query = `asOf=2036-11-20&knownAt=${instant.toISOString()}`;
        const found = await Promise.all(
          stored.map((id) => officer.get(`/members/${id}?${query}`, { 'Min-Position': at })),
        );
        return found.map(({ status }) => status);
      };
      // From the first event of ten years ahead on, nothing was known by an instant before that, whatever clock it bears.
      expect(await knownAt(began)).toEqual([200, 404, 404, 404, 404]);
      expect(await knownAt(new Date(began.getTime() + YEARS))).toEqual([200, 200, 200, 200, 200]);
    } finally {
      await server.stop();
    }
  });

  test('ends no session late that was begun while it ran ahead, and locks nobody out until then', async () => {
    const server = await aServer();
    try {
      server.clock.forward(+YEARS);
      const ahead = await server.as({ role: 'upperOfficer' });
      const wrong = () => ahead.signIn('ai do', 'sai mat khau');
      for (let failure = 0; failure < 7; failure++) await wrong();
      expect((await wrong()).status).toBe(429);
      server.clock.forward(-YEARS);
      expect((await ahead.get('/session')).status).toBe(401);
      expect((await wrong()).status).toBe(401);
    } finally {
      await server.stop();
    }
  });
});

/** Could be taken over on any of the days. */
const LONG_AGO = { admissionDecisionDate: '2010-02-20', joinDate: '2010-03-03', officialDate: '2011-03-03' };
