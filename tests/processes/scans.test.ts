import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { calendarProcess } from '../../src/processes/calendar.ts';
import { scansProcess } from '../../src/processes/scans.ts';
import { receive } from '../../src/register/scan/decide.ts';
import { scanDecider } from '../../src/register/scan/scan.ts';
import { MemoryBlobStore } from '../../src/stores/memory/memory-blob-store.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';

const DAY = 86_400_000;

describe('the process of scans', () => {
  let office: Office;
  let blobs: ReturnType<typeof sealedBlobs>;
  let now: Date;
  let known: string[];
  beforeEach(() => {
    office = new Office();
    blobs = sealedBlobs(new MemoryBlobStore(), office.keys);
    now = office.now();
    known = [];
  });
  const process = () =>
    scansProcess({
      ...{ handler: office.handler, today: () => office.today, clock: () => now, blobs },
      waiting: async () => known,
    });
  const brought = async (name: string) => {
    const id = idOf(name);
    const blob = await blobs.put(`scan-${id}`, Buffer.from(name));
    await office.handler.handle(scanDecider, id, { commandId: id, actor: 'me' }, (scan) =>
      receive(scan, { blob, media: 'pdf', bytes: name.length }, { today: office.today }),
    );
    known.push(id);
    return { id, blob };
  };
  const event = (type: string, data: object, meta: object = {}) =>
    ({
      id: idOf(`event ${type}`),
      stream: 'case-1',
      type,
      data,
      meta: { actor: 'me', ...meta },
    }) as unknown as StoredEvent;
  const statusOf = async (id: string) => (await office.states.load(scanDecider, id)).state.status;
  /** Takes what was recorded of a scan. */
  const follows = async (taking: ReturnType<typeof process>, id: string) => {
    for (const each of await office.store.read(`scan-${id}`)) await taking.react(each)?.();
  };

  it('keeps what a paper, a decision or an item of a list refers to, and once only', async () => {
    const scans = await Promise.all(['a', 'b', 'c'].map(brought));
    const [a, b, c] = scans.map(({ id }) => id);
    const taking = process();
    const events = [
      event('CasePaperFiled', { paper: 'application', documentId: a }),
      event('MemberAdmitted', {}, { decision: { number: '1', documentId: b } }),
      event('CasesDecided', { items: [{ decision: { documentId: c } }, { decision: { documentId: c } }] }),
    ];
    for (const each of [...events, ...events]) await taking.react(each)?.();
    for (const { id } of scans) expect(await office.typesOf(`scan-${id}`)).toEqual(['ScanReceived', 'ScanKept']);
  });

  it('lets what refers to no scan of ours pass', async () => {
    await process().react(event('CasePaperFiled', { documentId: 'kho-giay-12' }))?.();
    expect(process().react(event('CasePaperFiled', { paper: 'resume' }))).toBeUndefined();
    expect(await office.log()).toEqual([]);
  });

  it('discards at the beginning of a day what nothing referred to, with its key', async () => {
    const [old, used] = [await brought('old'), await brought('used')];
    const taking = process();
    await taking.react(event('CasePaperFiled', { documentId: used.id }))?.();
    now = new Date(now.getTime() + 2 * DAY);
    await taking.react(event('DayBegan', { day: office.today }))?.();
    expect(await statusOf(old.id)).toBe('discarded');
    expect(await statusOf(used.id)).toBe('kept');
    await follows(taking, old.id);
    await follows(taking, old.id);
    expect(await blobs.open(`scan-${old.id}`, old.blob)).toBeUndefined();
    expect(await blobs.open(`scan-${used.id}`, used.blob)).toEqual(Buffer.from('used'));
  });

  it('discards nothing within a day', async () => {
    const { id, blob } = await brought('new');
    const taking = process();
    now = new Date(now.getTime() + DAY);
    await taking.react(event('DayBegan', { day: office.today }))?.();
    await follows(taking, id);
    expect(await statusOf(id)).toBe('received');
    expect(await blobs.open(`scan-${id}`, blob)).toEqual(Buffer.from('new'));
  });

  it('discards nothing while something taken before the day is not kept yet', async () => {
    const { id } = await brought('late');
    const taking = process();
    const keeping = taking.react(event('CasePaperFiled', { documentId: id }));
    now = new Date(now.getTime() + 2 * DAY);
    await taking.react(event('DayBegan', { day: office.today }))?.();
    expect(await statusOf(id)).toBe('received');
    await keeping?.();
    expect(await statusOf(id)).toBe('kept');
  });
});

tellsOfRestarts((office) => office.organisation('province', 'provincialCommittee', null).then(() => undefined), {
  'scans: what a decision names is kept, what nothing named goes when a day has begun': {
    async tell(office) {
      for (const name of ['named', 'forgotten', 'forgotten too']) {
        const id = idOf(name);
        const blob = await office.blobs.put(`scan-${id}`, Buffer.from(name));
        await office.handler.handle(scanDecider, id, { commandId: id, actor: 'me' }, (scan) =>
          receive(scan, { blob, media: 'pdf', bytes: name.length }, { today: office.today }),
        );
      }
      const decision = { number: '3-QĐ', date: '2026-11-20', issuer: idOf('province'), documentId: idOf('named') };
      const renamed = { name: 'Tỉnh ủy', decision, effectiveOn: '2026-11-20' };
      await office.command('organisations.rename', idOf('province'), renamed);
      office.today = '2026-11-22';
      await calendarProcess(office.store, office.now, pino({ level: 'silent' })).turn();
    },
    comes: { ScanKept: 1, ScanDiscarded: 2, ScanReceived: 3, seen: 1 },
  },
});
