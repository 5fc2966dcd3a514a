import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { event } from '../../src/kernel/event.ts';
import { eventRegistry, UnknownEventType, type Upcast } from '../../src/kernel/registry.ts';
import { anEvent } from '../contracts/an-event.ts';

const Moved = event('Moved', 3, z.object({ from: z.string(), to: z.string() }));
const Kept = event('Kept', 1, z.object({ note: z.string() }));

const counted = { first: 0, second: 0 };
const upcasts: Upcast[] = [
  { type: 'Moved', from: 1, up: ({ target }) => ({ destination: (counted.first++, target) }) },
  {
    type: 'Moved',
    from: 2,
    up: ({ destination }, { effectiveOn }) => ({ from: (counted.second++, effectiveOn), to: destination }),
  },
];
const registry = eventRegistry([Moved, Kept], upcasts);
const stored = (type: string, version: number, data: Record<string, unknown>): StoredEvent => ({
  ...anEvent('thing-1', 0),
  ...{ type, version, data, position: '1' },
});

describe('the registry of events', () => {
  it('upcasts step by step to the newest version, each step once', () => {
    const old = stored('Moved', 1, { target: 'b' });
    const upcast = registry.upcast(old);
    expect(upcast).toEqual({ ...old, version: 3, data: { from: '2026-03-10', to: 'b' } });
    expect(counted).toEqual({ first: 1, second: 1 });
    expect(registry.upcast(stored('Moved', 2, { destination: 'c' })).data).toEqual({ from: '2026-03-10', to: 'c' });
    expect(counted).toEqual({ first: 1, second: 2 });
  });

  it('leaves what was stored as it was', () => {
    const old = Object.freeze(stored('Moved', 1, Object.freeze({ target: 'b' })));
    registry.upcast(old);
    expect(old).toMatchObject({ version: 1, data: { target: 'b' } });
  });

  it('hands the newest version through as it is', () => {
    const newest = stored('Kept', 1, { note: 'x' });
    expect(registry.upcast(newest)).toBe(newest);
    const upcast = registry.upcast(stored('Moved', 1, { target: 'b' }));
    expect(registry.upcast(upcast)).toBe(upcast);
  });

  it('knows its types, and refuses others and versions to come', () => {
    expect(registry.types).toEqual(['Moved', 'Kept']);
    expect(registry.definitionOf('Kept')).toBe(Kept);
    expect(() => registry.definitionOf('Alien')).toThrow(UnknownEventType);
    expect(() => registry.upcast(stored('Alien', 1, {}))).toThrow(UnknownEventType);
    expect(() => registry.upcast(stored('Kept', 2, {}))).toThrow('unknown version 2 of event type Kept');
  });

  it('is not built with a type twice, or without a step', () => {
    expect(() => eventRegistry([Kept, Kept])).toThrow('registered twice');
    expect(() => eventRegistry([Moved], upcasts.slice(0, 1))).toThrow('no upcast from version 2 of Moved');
  });
});
