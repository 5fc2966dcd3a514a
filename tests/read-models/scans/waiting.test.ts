import { beforeEach, describe, expect, it } from '@jest/globals';
import { scansWaitingSince } from '../../../read-models/scans/queries.ts';
import { StillBuilding } from '../../../read-models/stores/read-store.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import { discard, keep, receive } from '../../../src/register/scan/decide.ts';
import { scanDecider } from '../../../src/register/scan/scan.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

describe('scans that nothing refers to', () => {
  let office: Office;
  beforeEach(() => {
    office = new Office();
  });
  const brought = { blob: 'ab'.repeat(32), media: 'pdf', bytes: 7 } as const;
  const brings = (name: string) =>
    office.handler.handle(scanDecider, idOf(name), { commandId: idOf(name), actor: 'me' }, (scan) =>
      receive(scan, brought, { today: office.today }),
    );
  const waiting = async (until: string) => scansWaitingSince(await viewsOf(office), until);

  it('are those received until then, neither kept nor discarded, the oldest first', async () => {
    for (const [day, name] of [
      ...[['2026-11-18', 'second'] as const, ['2026-11-17', 'first'] as const, ['2026-11-17', 'kept'] as const],
      ...[['2026-11-17', 'discarded'] as const, ['2026-11-20', 'new'] as const],
    ]) {
      office.today = day;
      await brings(name);
    }
    const acts = { commandId: idOf('act'), actor: 'me' };
    await office.handler.handle(scanDecider, idOf('kept'), acts, (scan) =>
      keep(scan, 'case-1', { today: office.today }),
    );
    await office.handler.handle(scanDecider, idOf('discarded'), acts, (scan) =>
      discard(scan, { now: office.now(), today: office.today }),
    );
    expect(await waiting('2026-11-18T03:00:00.000Z')).toEqual(['first', 'second'].map(idOf));
    expect(await waiting('2026-11-18T02:59:59.999Z')).toEqual([idOf('first')]);
  });

  it('are none while the question cannot be answered yet, but another fault is one', async () => {
    const failing = (error: Error) => ({ scans: { list: () => Promise.reject(error) } }) as unknown as RegisterViews;
    expect(await scansWaitingSince(failing(new StillBuilding('waiting-scans')), '2026-11-20')).toEqual([]);
    await expect(scansWaitingSince(failing(new Error('broken')), '2026-11-20')).rejects.toThrow('broken');
  });
});
