import { describe, expect, it } from '@jest/globals';
import { discard, keep, mayBeNamed, receive } from '../../../src/register/scan/decide.ts';
import { scansNamedIn } from '../../../src/register/scan/named.ts';
import type { Scan } from '../../../src/register/scan/scan.ts';

const HOUR = 3_600_000;
const receivedAt = '2026-11-20T02:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(receivedAt) + hours * HOUR);
const brought = { blob: 'ab'.repeat(32), media: 'pdf', bytes: 7 } as const;
const received: Scan = { status: 'received', id: 's', by: 'me', receivedAt, ...brought };
const kept: Scan = { ...received, status: 'kept' };
const today = '2026-11-20';

describe('a scan', () => {
  it('is received once', () => {
    const { events } = receive({ status: 'unknown', id: 's' }, brought, { today });
    expect(events).toMatchObject([{ type: 'ScanReceived', data: brought, effectiveOn: today }]);
    expect(receive(received, brought, { today }).events).toEqual([]);
  });

  it('is kept once something refers to it, and what never was is not', () => {
    expect(keep(received, 'case-1', { today }).events).toMatchObject([{ type: 'ScanKept', data: { by: 'case-1' } }]);
    for (const other of [kept, { status: 'unknown', id: 's' }, { status: 'discarded', id: 's' }] as Scan[]) {
      expect(keep(other, 'case-1', { today }).events).toEqual([]);
    }
  });

  it('is discarded a day after nothing referred to it, never once it is kept', () => {
    expect(discard(received, { now: after(24.9), today }).events).toEqual([]);
    expect(discard(received, { now: after(25), today }).events).toMatchObject([
      { type: 'ScanDiscarded', data: { blob: brought.blob } },
    ]);
    expect(discard(kept, { now: after(1000), today }).events).toEqual([]);
  });

  it('may be named for a day by the account that brought it, and by anybody once it is kept', () => {
    expect(mayBeNamed(received, { actor: 'me', now: after(23.9) })).toBe(true);
    expect(mayBeNamed(received, { actor: 'me', now: after(24) })).toBe(false);
    expect(mayBeNamed(received, { actor: 'another', now: after(1) })).toBe(false);
    expect(mayBeNamed(kept, { actor: 'another', now: after(1000) })).toBe(true);
    expect(mayBeNamed({ status: 'unknown', id: 's' }, { actor: 'me', now: after(0) })).toBe(false);
    expect(mayBeNamed({ status: 'discarded', id: 's' }, { actor: 'me', now: after(0) })).toBe(false);
  });
});

describe('scans named', () => {
  it('are found wherever they stand, with their field', () => {
    const body = {
      documentId: 'a',
      decision: { number: '1', documentId: 'b' },
      items: [{ decision: { documentId: 'c' } }],
    };
    expect(scansNamedIn(body)).toEqual([
      { field: 'documentId', id: 'a' },
      { field: 'decision.documentId', id: 'b' },
      { field: 'items.0.decision.documentId', id: 'c' },
    ]);
    for (const none of [undefined, null, 'documentId', 7, {}, { documentId: null }])
      expect(scansNamedIn(none)).toEqual([]);
  });
});
