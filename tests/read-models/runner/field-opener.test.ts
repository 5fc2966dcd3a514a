import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FieldOpener } from '../../../read-models/runner/field-opener.ts';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { event, personal } from '../../../src/kernel/event.ts';
import { openEvent, sealEvent, sealMeta } from '../../../src/kernel/sealing.ts';

const Moved = event('Moved', 1, z.object({ name: personal(z.string()), note: personal(z.string()), cell: z.string() }));
const keys = { register: randomBytes(32), subjects: new Map([['s', randomBytes(32)]]) };

function stored(revision: number): StoredEvent {
  const moved = Moved.of({ name: `Lê ${revision}`, note: 'ghi chú', cell: 'c' }, '2026-01-01');
  const meta = sealMeta({ reason: 'lý do', actor: 'a' } as unknown as StoredEvent['meta'], 's', revision, keys);
  return { ...sealEvent(Moved, moved, 's', revision, keys), stream: 's', revision, meta } as unknown as StoredEvent;
}

describe('fields opened when they are read', () => {
  it('read as if all had been opened, before and after the first reading', () => {
    const opener = new FieldOpener();
    for (let revision = 0; revision < 3; revision += 1) {
      const opened = opener.open(Moved, stored(revision), keys);
      expect(opened.data.name).toBe(`Lê ${revision}`);
      expect(opened.data.name).toBe(`Lê ${revision}`);
      expect({ ...opened.data }).toEqual(openEvent(Moved, stored(revision) as never, keys).data);
      expect(opened.meta.reason).toBe('lý do');
    }
  });

  it('stay closed when nobody reads them: a broken seal there disturbs nobody', () => {
    const opener = new FieldOpener();
    for (let revision = 0; revision < 3; revision += 1) {
      const event = stored(revision);
      event.data.note = 'sealed:s:AAAA';
      const opened = opener.open(Moved, event, keys);
      expect([opened.data.name, opened.data.cell]).toEqual([`Lê ${revision}`, 'c']);
    }
    const event = stored(3);
    event.data.name = 'sealed:s:AAAA';
    expect(() => opener.open(Moved, event, keys).data.name).toThrow('is broken');
  });

  it('are null once the key is destroyed', () => {
    const destroyed = { ...keys, subjects: new Map<string, Buffer>() };
    const opened = new FieldOpener().open(Moved, stored(0), destroyed);
    expect({ ...opened.data }).toEqual({ name: null, note: null, cell: 'c' });
    expect(opened.meta.reason).toBeUndefined();
  });
});
