import { describe, expect, it } from '@jest/globals';
import { verifyStream } from '../../src/kernel/chain.ts';
import { AlreadyClaimed, type Claim } from '../../src/kernel/claims.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { by, noteDecider, system, written } from './notes.ts';

const title = (owner: string, value = 'Nhật ký'): Claim => ({ kind: 'title', value, owner });
const cause = (id: string) => ({ id, meta: { correlationId: 'c0' } }) as StoredEvent;

/** What the stream of a claim tells, in short. */
async function story({ store, claims }: ReturnType<typeof system>, value = 'Nhật ký') {
  const events = await store.read(await claims.streamOf({ kind: 'title', value }));
  expect(verifyStream(events)).toEqual([]);
  return events.map(({ type, data }) => `${type.replace('Claim', '')} ${String(data['owner'])}`);
}

describe('a claim', () => {
  it('is taken once, and again by who holds it', async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    expect(await s.claims.take(title('note-1'), 'c2')).toBe(stream);
    await expect(s.claims.take(title('note-2'), 'c3')).rejects.toThrow(AlreadyClaimed);
    await expect(s.claims.take(title('note-2'), 'c3')).rejects.toMatchObject({ kind: 'title' });
    expect(await story(s)).toEqual(['Taken note-1']);
  });

  it('is of a kind and a value, neither of which can be read from its stream', async () => {
    const { claims } = system();
    const stream = await claims.streamOf({ kind: 'title', value: 'Nhật ký' });
    expect(stream).toMatch(/^claim-title-[0-9a-f]{40}$/);
    expect(await claims.streamOf({ kind: 'title', value: 'Nhật ký' })).toBe(stream);
    expect(await claims.streamOf({ kind: 'title', value: 'Nhật ký ' })).not.toBe(stream);
    const elsewhere = await system().claims.streamOf({ kind: 'title', value: 'Nhật ký' });
    expect(elsewhere).not.toBe(stream);
    const otherKind = await claims.streamOf({ kind: 'name', value: 'Nhật ký' });
    expect(otherKind.slice(-40)).not.toBe(stream.slice(-40));
  });

  it('goes to one of many who take it at once', async () => {
    const s = system();
    const takers = Array.from({ length: 10 }, (_, n) => s.claims.take(title(`note-${n}`), `c${n}`));
    const outcomes = await Promise.allSettled(takers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(AlreadyClaimed);
    }
    expect(await story(s)).toHaveLength(1);
  });

  it('is told before it is taken', async () => {
    const s = system();
    expect(await s.claims.heldByAnother(title('note-1'))).toBeUndefined();
    await s.claims.take(title('note-1'), 'c1');
    expect(await s.claims.heldByAnother(title('note-1'))).toBeUndefined();
    expect(await s.claims.heldByAnother(title('note-2'))).toBe('note-1');
    s.later(6);
    expect(await s.claims.heldByAnother(title('note-2'))).toBeUndefined();
    expect(await story(s)).toEqual(['Taken note-1']);
  });
});

describe('an unconfirmed claim', () => {
  it('may be taken by another after five minutes, not before', async () => {
    const s = system();
    await s.claims.take(title('note-1'), 'c1');
    s.later(5);
    await expect(s.claims.take(title('note-2'), 'c2')).rejects.toThrow(AlreadyClaimed);
    s.later(0.01);
    await s.claims.take(title('note-2'), 'c2');
    expect(await story(s)).toEqual(['Taken note-1', 'Taken note-2']);
    await expect(s.claims.take(title('note-1'), 'c3')).rejects.toThrow(AlreadyClaimed);
  });

  it('is taken anew by its owner who comes back late, so that nobody takes it meanwhile', async () => {
    const s = system();
    await s.claims.take(title('note-1'), 'c1');
    s.later(6);
    await s.claims.take(title('note-1'), 'c1');
    await expect(s.claims.take(title('note-2'), 'c2')).rejects.toThrow(AlreadyClaimed);
    expect(await story(s)).toEqual(['Taken note-1', 'Taken note-1']);
  });

  it('is held all the same if the event that needed it is stored and only the confirmation lags', async () => {
    const s = system();
    const claims = [{ kind: 'title', value: 'Nhật ký' }];
    await s.handler.handle(noteDecider, '1', by('c1'), () => ({ events: [written('một')], claims }));
    s.later(60);
    await expect(s.claims.take(title('note-2'), 'c2')).rejects.toThrow(AlreadyClaimed);
    expect(await s.claims.heldByAnother(title('note-2'))).toBe('note-1');
    await s.claims.take(title('note-1'), 'c3');
    expect(await story(s)).toEqual(['Taken note-1']);
  });

  it('is free again if its owner gave it up meanwhile', async () => {
    const s = system();
    const values = [{ kind: 'title', value: 'Nhật ký' }];
    await s.handler.handle(noteDecider, '1', by('c1'), () => ({ events: [written('một')], claims: values }));
    await s.handler.handle(noteDecider, '1', by('c2'), () => ({ events: [written('hai')], releases: values }));
    s.later(60);
    await s.claims.take(title('note-2'), 'c3');
    expect(await story(s)).toEqual(['Taken note-1', 'Taken note-2']);
  });
});

describe('a confirmed claim', () => {
  it('is never abandoned', async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    await s.claims.confirm(stream, 'note-1', cause('e1'));
    s.later(100_000);
    await expect(s.claims.take(title('note-2'), 'c2')).rejects.toThrow(AlreadyClaimed);
    expect(await story(s)).toEqual(['Taken note-1', 'Confirmed note-1']);
  });

  it('is confirmed once, however often that is asked, also at once', async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    await Promise.all([1, 2, 3].map(() => s.claims.confirm(stream, 'note-1', cause('e1'))));
    await s.claims.confirm(stream, 'note-1', cause('e2'));
    expect(await story(s)).toEqual(['Taken note-1', 'Confirmed note-1']);
  });

  it('is confirmed for its holder only, and not before it is taken', async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    await s.claims.confirm(stream, 'note-2', cause('e1'));
    await s.claims.confirm(await s.claims.streamOf({ kind: 'title', value: 'khác' }), 'note-1', cause('e1'));
    expect(await story(s)).toEqual(['Taken note-1']);
    expect(await story(s, 'khác')).toEqual([]);
  });

  it('follows from the event that needed it', async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    await s.claims.confirm(stream, 'note-1', cause('e1'));
    const [taken, confirmed] = await s.store.read(stream);
    expect(taken!.meta).toMatchObject({ actor: 'claims', correlationId: 'c1', causationId: 'c1' });
    expect(confirmed!.meta).toMatchObject({ actor: 'claims', correlationId: 'c0', causationId: 'e1', commandId: 'e1' });
  });
});

describe('a released claim', () => {
  const released = async () => {
    const s = system();
    const stream = await s.claims.take(title('note-1'), 'c1');
    await s.claims.confirm(stream, 'note-1', cause('e1'));
    await s.claims.release(stream, 'note-1', cause('e2'));
    return { s, stream };
  };

  it('may be taken by another at once', async () => {
    const { s } = await released();
    await s.claims.take(title('note-2'), 'c2');
    expect(await story(s)).toEqual(['Taken note-1', 'Confirmed note-1', 'Released note-1', 'Taken note-2']);
  });

  it('is released by its holder only, and once', async () => {
    const { s, stream } = await released();
    await s.claims.release(stream, 'note-1', cause('e2'));
    await s.claims.take(title('note-2'), 'c2');
    await s.claims.release(stream, 'note-1', cause('e2'));
    await s.claims.release(stream, 'note-1', cause('e3'));
    expect((await story(s)).at(-1)).toBe('Taken note-2');
  });

  it('stays with its holder who took it again when the release is delivered once more', async () => {
    const { s, stream } = await released();
    await s.claims.take(title('note-1'), 'c3');
    await s.claims.confirm(stream, 'note-1', cause('e3'));
    await s.claims.release(stream, 'note-1', cause('e2'));
    await s.claims.confirm(stream, 'note-1', cause('e1'));
    expect((await story(s)).slice(-2)).toEqual(['Taken note-1', 'Confirmed note-1']);
  });
});
