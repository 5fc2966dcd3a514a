import { describe, expect, it, jest } from '@jest/globals';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { keysToSeal, sealEvent } from '../../src/kernel/sealing.ts';
import { eventRegistry } from '../../src/kernel/registry.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { anEvent } from '../contracts/an-event.ts';
import { by, fromPlaceToShelf, noteDecider, NoteStruckOut, NoteWritten, registry, system, written } from './notes.ts';

const writing = (text: string) => () => ({ events: [written(text)] });

describe('a folded stream', () => {
  it('is empty, at no revision, while there is no such stream', async () => {
    const { states } = system();
    expect(await states.load(noteDecider, '1')).toEqual({
      ...{ state: { id: '1', texts: [], struckOut: false }, revision: -1, lastHash: null, commands: new Map() },
    });
  });

  it('knows its end and what each command stored', async () => {
    const { states, handler, store } = system();
    await handler.handle(noteDecider, '1', by('c1'), writing('một'));
    await handler.handle(noteDecider, '1', by('c2'), () => ({ events: [written('hai'), written('ba')] }));
    const events = await store.read('note-1');
    const folded = await states.load(noteDecider, '1');
    expect(folded).toMatchObject({
      revision: 2,
      lastHash: events[2]!.meta.hash,
      state: { texts: ['một', 'hai', 'ba'] },
    });
    expect([...folded.commands]).toEqual([
      ['c1', { revision: 0, position: events[0]!.position }],
      ['c2', { revision: 2, position: events[2]!.position }],
    ]);
  });

  it('is remembered, and reads only what came since: never behind the log', async () => {
    const store = new MemoryEventStore();
    const [here, elsewhere] = [system({ store }), system({ store })];
    const strike = () => ({ events: [NoteStruckOut.of({}, '2026-03-10')] });
    await here.handler.handle(noteDecider, '1', by('c1'), strike);
    await here.states.load(noteDecider, '1');
    await elsewhere.handler.handle(noteDecider, '1', by('c2'), strike);
    const read = jest.spyOn(store, 'read');
    expect(await here.states.load(noteDecider, '1')).toMatchObject({ revision: 1 });
    expect(read.mock.calls).toEqual([['note-1', 1]]);
  });

  it('is not changed in the hands of who loaded it before', async () => {
    const { states, handler } = system();
    await handler.handle(noteDecider, '1', by('c1'), writing('một'));
    const before = await states.load(noteDecider, '1');
    await handler.handle(noteDecider, '1', by('c2'), writing('hai'));
    expect(before).toMatchObject({ revision: 0, state: { texts: ['một'] } });
    expect([...before.commands.keys()]).toEqual(['c1']);
  });

  it('is folded anew when many others were loaded since', async () => {
    const { store, keys, handler } = system();
    const few = streamStates(store, keys, registry, 2);
    for (const id of ['1', '2', '3']) {
      await handler.handle(noteDecider, id, by(`c${id}`), writing(id));
      await few.load(noteDecider, id);
    }
    const read = jest.spyOn(store, 'read');
    expect(await few.load(noteDecider, '1')).toMatchObject({ state: { texts: ['1'] } });
    expect(await few.load(noteDecider, '3')).toMatchObject({ state: { texts: ['3'] } });
    expect(read.mock.calls).toEqual([
      ['note-1', 0],
      ['note-3', 1],
    ]);
  });

  it('is forgotten when asked to, with what was opened of it', async () => {
    const { states, handler, keys } = system();
    await handler.handle(noteDecider, '1', by('c1'), writing('một'));
    await keys.destroy('note-1');
    expect((await states.load(noteDecider, '1')).state.texts).toEqual(['một']);
    states.forget('note-1');
    expect((await states.load(noteDecider, '1')).state.texts).toEqual([null]);
  });

  it('is opened and upcast once, where it is read', async () => {
    const [store, keys] = [new MemoryEventStore(), new MemoryKeyStore()];
    const sealing = await keysToSeal(keys, 'note-1', true);
    const data = { text: 'cũ', length: 2, place: 'b' } as never;
    const old = sealEvent(
      NoteWritten,
      { type: 'NoteWritten', version: 1, effectiveOn: '2020-01-01', data },
      'note-1',
      0,
      sealing,
    );
    await store.append('note-1', [{ ...anEvent('note-1', 0), ...old }], 'no-stream');
    const up = jest.fn(fromPlaceToShelf.up);
    const states = streamStates(
      store,
      keys,
      eventRegistry([NoteWritten, NoteStruckOut], [{ ...fromPlaceToShelf, up }]),
    );
    for (let loads = 0; loads < 3; loads++) {
      expect((await states.load(noteDecider, '1')).state).toMatchObject({ texts: ['cũ'], shelf: 'b' });
    }
    expect(up).toHaveBeenCalledTimes(1);
    expect(up.mock.calls[0]![0]).toEqual({ text: 'cũ', length: 2, place: 'b' });
  });
});
