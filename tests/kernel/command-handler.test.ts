import { describe, expect, it } from '@jest/globals';
import { verifyStream } from '../../src/kernel/chain.ts';
import { AlreadyClaimed } from '../../src/kernel/claims.ts';
import { eventId, StaleRevision, type Decided } from '../../src/kernel/command-handler.ts';
import { Refusal, refuse } from '../../src/kernel/refusal.ts';
import { UnknownEventType } from '../../src/kernel/registry.ts';
import { StoreUnavailable, WrongExpectedRevision } from '../../src/stores/event-store.ts';
import { KeyDestroyed } from '../../src/stores/key-store.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { by, noteDecider, NoteStruckOut, system, written, type Note } from './notes.ts';

const write =
  (text: string, rest: Partial<Decided> = {}) =>
  (): Decided => ({ events: [written(text)], ...rest });

/** Another command gets in before each of the first `times` appends. */
class ContendedStore extends MemoryEventStore {
  between: (() => Promise<unknown>)[] = [];
  override async append(...args: Parameters<MemoryEventStore['append']>) {
    await this.between.shift()?.();
    return super.append(...args);
  }
}

describe('a command', () => {
  it('stores what was decided, and answers with the state after it', async () => {
    const { handler, store } = system();
    const handled = await handler.handle(noteDecider, '1', by('c1'), write('một'));
    const [stored] = await store.read('note-1');
    expect(handled).toEqual({
      ...{ stream: 'note-1', revision: 0, position: stored!.position },
      state: { id: '1', texts: ['một'], shelf: 'a', struckOut: false },
    });
  });

  it('knows both times: when it was recorded, and from when it holds', async () => {
    const { handler, store } = system({ now: '2026-04-20T09:30:00Z' });
    await handler.handle(noteDecider, '1', by('c1'), write('một'));
    const [stored] = await store.read('note-1');
    expect(stored).toMatchObject({ recordedAt: '2026-04-20T09:30:00.000Z', effectiveOn: '2026-03-10' });
  });

  it('judges the folded state and its revision', async () => {
    const { handler } = system();
    const seen: [string[], number][] = [];
    const look = (note: Note, revision: number): Decided => {
      seen.push([note.texts as string[], revision]);
      return { events: [written(`${note.texts.length}`)] };
    };
    for (const command of ['c1', 'c2', 'c3']) await handler.handle(noteDecider, '1', by(command), look);
    expect(seen).toEqual([
      [[], -1],
      [['0'], 0],
      [['0', '1'], 1],
    ]);
  });

  it('may store several events at once, or none', async () => {
    const { handler, log } = system();
    const both = () => ({ events: [written('một'), NoteStruckOut.of({}, '2026-03-11')] });
    expect(await handler.handle(noteDecider, '1', by('c1'), both)).toMatchObject({ revision: 1 });
    const none = await handler.handle(noteDecider, '1', by('c2'), () => ({ events: [] }));
    expect(none).toEqual({ stream: 'note-1', revision: 1, state: expect.objectContaining({ struckOut: true }) });
    expect(await log()).toHaveLength(2);
  });

  it('takes the ids of its events from its own', async () => {
    const { handler, store } = system();
    const both = () => ({ events: [written('một'), written('hai')] });
    await handler.handle(noteDecider, '1', by('c1'), both);
    const ids = (await store.read('note-1')).map(({ id }) => id);
    expect(ids).toEqual([eventId('note-1', 'c1', 0), eventId('note-1', 'c1', 1)]);
    expect(new Set([...ids, eventId('note-1', 'c2', 0), eventId('note-2', 'c1', 0)]).size).toBe(4);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps who gave it, on what paper, why, and by which versions it was judged', async () => {
    const { handler, store } = system();
    const decision = { number: '1-QĐ', date: '2026-03-09', issuer: 'organisation-1' };
    const commanded = by('c1', { actorOrganisation: 'o1', grant: 'g1', batch: 'b1', client: { agent: 'x' } });
    await handler.handle(noteDecider, '1', commanded, write('một', { decision, policyVersions: { charter: 'P1' } }));
    const [stored] = await store.read('note-1');
    expect(stored!.meta).toEqual({
      ...{ commandId: 'c1', correlationId: 'c1', causationId: 'c1', actor: 'account-1' },
      ...{ actorOrganisation: 'o1', grant: 'g1', batch: 'b1', client: { agent: 'x' }, decision },
      ...{ policyVersions: { charter: 'P1' }, previousHash: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('keeps what it followed from', async () => {
    const { handler, store } = system();
    await handler.handle(noteDecider, '1', by('c2', { correlationId: 'c0', causationId: 'e1' }), write('một'));
    expect((await store.read('note-1'))[0]!.meta).toMatchObject({ correlationId: 'c0', causationId: 'e1' });
  });
});

describe('the same command again', () => {
  it('gives its first answer, whatever came since, and is not decided again', async () => {
    const { handler, log } = system();
    const first = await handler.handle(noteDecider, '1', by('c1', { expectedRevision: -1 }), write('một'));
    await handler.handle(noteDecider, '1', by('c2'), write('hai'));
    const never = () => {
      throw refuse('note/never-again');
    };
    const again = await handler.handle(noteDecider, '1', by('c1', { expectedRevision: -1 }), never);
    expect(again).toMatchObject({ stream: 'note-1', revision: first.revision, position: first.position });
    expect(await log()).toHaveLength(2);
  });

  it('is known to another process, which has folded nothing yet', async () => {
    const store = new MemoryEventStore();
    const first = system({ store });
    const answer = await first.handler.handle(noteDecider, '1', by('c1'), () => ({
      events: [NoteStruckOut.of({}, '2026-03-10')],
    }));
    const second = system({ store });
    const again = await second.handler.handle(noteDecider, '1', by('c1'), write('một'));
    expect(again).toMatchObject({ revision: 0, position: answer.position });
    expect(await second.log()).toHaveLength(1);
  });

  it('given twice at the same time is stored once, and both have the same answer', async () => {
    const { handler, log } = system();
    const twice = await Promise.all([1, 2, 3].map(() => handler.handle(noteDecider, '1', by('c1'), write('một'))));
    expect(await log()).toHaveLength(1);
    for (const answer of twice) expect(answer).toMatchObject({ revision: 0, position: twice[0]!.position });
  });

  it('gives the last event of several as its answer', async () => {
    const { handler } = system();
    const both = () => ({ events: [written('một'), written('hai')] });
    const first = await handler.handle(noteDecider, '1', by('c1'), both);
    expect(await handler.handle(noteDecider, '1', by('c1'), both)).toMatchObject({
      revision: 1,
      position: first.position,
    });
  });
});

describe('commands that meet', () => {
  it('are decided again on what the other one stored', async () => {
    const store = new ContendedStore();
    const { handler } = system({ store });
    let got = 0;
    const other = async () => {
      got += 1;
      await handler.handle(noteDecider, '1', by(`other-${got}`), write(`khác ${got}`));
    };
    store.between = [other, async () => undefined, other];
    const seen: number[] = [];
    const handled = await handler.handle(noteDecider, '1', by('c1'), (_note, revision) => {
      seen.push(revision);
      return { events: [written('một')] };
    });
    expect(seen).toEqual([-1, 0, 1]);
    expect(handled).toMatchObject({ revision: 2, state: { texts: ['khác 1', 'khác 2', 'một'] } });
  });

  it('are all stored, in some order, without a gap in the chain', async () => {
    const { handler, store } = system();
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => handler.handle(noteDecider, '1', by(`c${n}`), write(`${n}`))),
    );
    const events = await store.read('note-1');
    expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(verifyStream(events)).toEqual([]);
  });

  it('are given up when others always come first', async () => {
    const store = new ContendedStore();
    const { handler } = system({ store });
    let got = 0;
    const always = async () => {
      store.between = [];
      got += 1;
      await handler.handle(noteDecider, '1', by(`other-${got}`), write('khác'));
      store.between = [always];
    };
    store.between = [always];
    await expect(handler.handle(noteDecider, '1', by('c1'), write('một'))).rejects.toThrow(WrongExpectedRevision);
    expect((await store.read('note-1')).some(({ meta }) => meta.commandId === 'c1')).toBe(false);
  });

  it('are refused as stale where the sender named another revision', async () => {
    const { handler, log } = system();
    await handler.handle(noteDecider, '1', by('c1'), write('một'));
    await handler.handle(noteDecider, '1', by('c2'), write('hai'));
    const stale = handler.handle(noteDecider, '1', by('c3', { expectedRevision: 0 }), write('ba'));
    await expect(stale).rejects.toThrow(StaleRevision);
    await expect(stale).rejects.toMatchObject({ stream: 'note-1', actual: 1 });
    await handler.handle(noteDecider, '1', by('c4', { expectedRevision: 1 }), write('bốn'));
    expect(await log()).toHaveLength(3);
  });

  it('are stale, not decided again, if another got in after the sender looked', async () => {
    const store = new ContendedStore();
    const { handler } = system({ store });
    store.between = [() => handler.handle(noteDecider, '1', by('other'), write('khác'))];
    const met = handler.handle(noteDecider, '1', by('c1', { expectedRevision: -1 }), write('một'));
    await expect(met).rejects.toMatchObject({ name: 'StaleRevision', actual: 0 });
  });
});

describe('a command that is refused', () => {
  it('stores nothing, neither events nor claims', async () => {
    const { handler, log } = system();
    const refused = handler.handle(noteDecider, '1', by('c1'), () => {
      throw refuse('note/too-long', { max: 3 });
    });
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toMatchObject({ code: 'note/too-long', values: { max: 3 } });
    expect(await log()).toEqual([]);
  });

  it('stores no event if a value is claimed by another', async () => {
    const { handler, store } = system();
    const claims = [{ kind: 'title', value: 'Nhật ký' }];
    await handler.handle(noteDecider, '1', by('c1'), write('một', { claims }));
    await expect(handler.handle(noteDecider, '2', by('c2'), write('hai', { claims }))).rejects.toThrow(AlreadyClaimed);
    expect(await store.read('note-2')).toEqual([]);
  });

  it('may be given again under the same id once the rule is met', async () => {
    const { handler } = system();
    let ready = false;
    const decide = (): Decided => {
      if (!ready) throw refuse('note/not-ready');
      return { events: [written('một')] };
    };
    await expect(handler.handle(noteDecider, '1', by('c1'), decide)).rejects.toThrow(Refusal);
    ready = true;
    expect(await handler.handle(noteDecider, '1', by('c1'), decide)).toMatchObject({ revision: 0 });
  });

  it('is told from one whose outcome the store could not say: that one is not tried again unasked', async () => {
    const { handler, store } = system();
    await store.close();
    await expect(handler.handle(noteDecider, '1', by('c1'), write('một'))).rejects.toThrow(StoreUnavailable);
  });

  it('cannot store an event of a type that is not registered', async () => {
    const { handler, log } = system();
    const alien = { type: 'Alien', version: 1, effectiveOn: '2026-03-10', data: {} };
    await expect(handler.handle(noteDecider, '1', by('c1'), () => ({ events: [alien] }))).rejects.toThrow(
      UnknownEventType,
    );
    expect(await log()).toEqual([]);
  });
});

describe('what is stored', () => {
  const secrets = ['Bí mật của bà Hoà', 'lý do riêng', 'Ông Ký Tên', '001190000001'];
  const secretive: Decided = {
    events: [written(secrets[0]!), NoteStruckOut.of({}, '2026-03-10')],
    reason: secrets[1]!,
    decision: { number: '1-QĐ', date: '2026-03-09', issuer: 'organisation-1', signer: secrets[2]! },
    claims: [{ kind: 'citizenId', value: secrets[3]! }],
    releases: [{ kind: 'citizenId', value: '001190000002' }],
  };

  it('holds nothing personal in the clear: no field, reason, signer, claimed value or stream name', async () => {
    const { handler, log, states } = system();
    await handler.handle(noteDecider, '1', by('c1'), () => secretive);
    const text = JSON.stringify(await log()).normalize('NFC');
    for (const secret of [...secrets, '001190000002']) expect(text).not.toContain(secret);
    const first = (await log()).find(({ type }) => type === 'NoteWritten')!;
    expect(first.data).toEqual({
      ...{ text: expect.stringMatching(/^sealed:s:/), length: expect.stringMatching(/^sealed:r:/), shelf: 'a' },
    });
    expect((await states.load(noteDecider, '1')).state.texts).toEqual([secrets[0]]);
  });

  it('names the claim streams that it needs and gives up', async () => {
    const { handler, claims, store } = system();
    await handler.handle(noteDecider, '1', by('c1'), () => secretive);
    const [stored] = await store.read('note-1');
    expect(stored!.meta).toMatchObject({
      claims: [{ stream: await claims.streamOf({ kind: 'citizenId', value: secrets[3]! }), owner: 'note-1' }],
      releases: [await claims.streamOf({ kind: 'citizenId', value: '001190000002' })],
    });
  });

  it('lets a decision that concerns many hold its own number', async () => {
    const { handler, store } = system();
    const shared = write('một', { claims: [{ kind: 'decision', value: '1-QĐ', owner: 'decision 1' }] });
    await handler.handle(noteDecider, '1', by('c1'), shared);
    await handler.handle(noteDecider, '2', by('c2'), shared);
    expect((await store.read('note-2'))[0]!.meta.claims).toMatchObject([{ owner: 'decision 1' }]);
  });

  it('is chained, each event carrying the hash of the one before, and verifies', async () => {
    const { handler, store } = system();
    for (const n of [1, 2, 3]) await handler.handle(noteDecider, '1', by(`c${n}`), () => secretive);
    const events = await store.read('note-1');
    expect(verifyStream(events)).toEqual([]);
    expect(events.map(({ meta }) => meta.previousHash)).toEqual([
      null,
      ...events.slice(0, -1).map(({ meta }) => meta.hash),
    ]);
  });

  it('stays verifiable, and unreadable, after the key of its subject was destroyed; nothing new is sealed', async () => {
    const { handler, store, keys, states } = system();
    await handler.handle(noteDecider, '1', by('c1'), () => secretive);
    await keys.destroy('note-1');
    states.forget('note-1');
    expect((await states.load(noteDecider, '1')).state.texts).toEqual([null]);
    expect(verifyStream(await store.read('note-1'))).toEqual([]);
    await expect(handler.handle(noteDecider, '1', by('c2'), write('hai'))).rejects.toThrow(KeyDestroyed);
  });
});
