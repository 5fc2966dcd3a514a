import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { counted, event, personal, plainDate } from '../../src/kernel/event.ts';

describe('an event definition', () => {
  it('makes events of its type and version, effective on the day given, without empty fields', () => {
    const Kept = event('Kept', 4, z.object({ note: z.string(), more: z.string().optional(), none: z.null() }));
    const made = Kept.of({ note: 'x', more: undefined, none: null }, '2026-03-10');
    expect(made).toEqual({ type: 'Kept', version: 4, effectiveOn: '2026-03-10', data: { note: 'x', none: null } });
    expect(Object.keys(made.data)).toEqual(['note', 'none']);
  });

  it('knows which fields are sealed, through optional, nullable and default', () => {
    const tagged = personal(z.string());
    const Kept = event(
      'Kept',
      1,
      z.object({
        ...{ name: tagged, other: tagged.optional(), third: tagged.nullable().default(null) },
        ...{ year: counted(z.int()), sex: counted(z.string().optional()), open: z.string() },
      }),
    );
    expect(Object.fromEntries(Kept.sealed)).toEqual({
      ...{ name: 'subject', other: 'subject', third: 'subject', year: 'register', sex: 'register' },
    });
  });

  it('tags a field of one event without tagging the schema elsewhere', () => {
    const shared = z.string();
    personal(shared);
    expect(event('Kept', 1, z.object({ open: shared })).sealed.size).toBe(0);
  });

  it('states no fact unless it says so', () => {
    const Kept = event('Kept', 1, z.object({ note: z.string() }));
    expect(Kept.facts({} as never)).toEqual([]);
  });

  it('takes days that exist only', () => {
    expect(plainDate.safeParse('2026-02-28').success).toBe(true);
    expect(plainDate.safeParse('2026-02-29').success).toBe(false);
  });
});
