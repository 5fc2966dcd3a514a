import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Container } from 'inversify';
import type { MemberDocument } from '../read-models/life.ts';
import { service } from '../src/container.ts';
import { CorrectMember } from '../src/register/member/commands.ts';
import { correct } from '../src/register/member/decide.ts';
import type { Position } from '../src/kernel/envelope.ts';
import { memberDecider } from '../src/register/member/member.ts';
import { seededCalendar } from '../src/register/policy/working-days.ts';
import { start } from '../src/start.ts';
import type { EventStore } from '../src/stores/event-store.ts';
import type { Bench } from './bench.ts';
import { house, settings } from './http/house.ts';
import { percentile } from './measure.ts';

/** A run at half of the highest rate, p99 of milliseconds. */
export interface Visible {
  /** How long an append to the log took. */
  append: number;
  /** From the beginning of an append until the member list showed it. */
  sinceAppend: number;
  /** From the moment at which its command was acknowledged. */
  sinceAnswer: number;
}

const taken = new WeakMap<Bench, Promise<Visible[]>>();

/** When the member list shows what was commanded, at half the rate that the house can take. Measured once. */
export function visibleAtHalfLoad(bench: Bench): Promise<Visible[]> {
  let measured = taken.get(bench);
  if (!measured) taken.set(bench, (measured = measure(bench)));
  return measured;
}

async function measure(bench: Bench): Promise<Visible[]> {
  const register = await bench.register('log');
  const appends = new Map<Position, Append>();
  const built = await house(settings(register.folder), (store) => timed(store, appends));
  const started = await start(built);
  const members = register.members(bench.count(2000));
  const half = (await fullRate(built, members, bench.count(4000))) / 2;
  const runs: Visible[] = [];
  for (let run = 0; run < bench.scale.pairs; run++) {
    appends.clear();
    const seen = await atRate(built, members, half, bench.count(3000));
    const begun = seen.map(({ position, visible }) => visible - appends.get(position)!.begun);
    runs.push({
      append: percentile(
        [...appends.values()].map(({ milliseconds }) => milliseconds),
        0.99,
      ),
      sinceAppend: percentile(begun, 0.99),
      sinceAnswer: percentile(
        seen.map(({ visible, acknowledged }) => visible - acknowledged),
        0.99,
      ),
    });
  }
  await started.stop();
  return runs;
}

/** An append as it was seen. */
interface Append {
  begun: number;
  milliseconds: number;
}

/** When a command was answered, and when the list showed it. */
interface Seen {
  position: Position;
  acknowledged: number;
  visible: number;
}

/** Commands a second with 64 of them under way; everything is compiled and folded by then. */
async function fullRate(built: Container, members: readonly string[], count: number): Promise<number> {
  let sent = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      while (sent < count) await putRight(built, members[sent++ % members.length]!);
    }),
  );
  const position = (await built.get(service.events).head())!;
  await built.get(service.projector).waitFor(position, 60_000);
  return (count / (performance.now() - begun)) * 1000;
}

/** Sends commands at a steady rate, however long each takes. */
async function atRate(built: Container, members: readonly string[], rate: number, count: number): Promise<Seen[]> {
  const underWay: Promise<Seen>[] = [];
  const begun = performance.now();
  while (underWay.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - begun) / 1000) * rate));
    while (underWay.length < due) underWay.push(seen(built, members[underWay.length % members.length]!));
    await setTimeout(1);
  }
  return Promise.all(underWay);
}

async function seen(built: Container, member: string): Promise<Seen> {
  const { revision, position } = await putRight(built, member);
  const acknowledged = performance.now();
  if (!(await built.get(service.projector).waitFor(position!, 60_000, ['member-list']))) throw new Error('not visible');
  const visible = performance.now();
  const shown = await built.get(service.views).members.get<MemberDocument>('members', member);
  if (shown!.revision < revision) throw new Error('the list does not show what it was said to show');
  return { position: position!, acknowledged, visible };
}

/** A corrected telephone number, through the production command handler. */
async function putRight(built: Container, member: string) {
  return built
    .get(service.handler)
    .handle(
      memberDecider,
      member,
      { commandId: randomUUID(), actor: 'd6e1b2c4-9f0a-4c53-8a77-5b0f2f6c1a10' },
      (state) => {
        if (state.status === 'unknown') throw new Error('a generated member was not found');
        const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
        const body = { corrects: state.recorded[0]!.id, ground: 'entryMistake', reason: 'Ghi nhầm khi nhập sổ' };
        const command = CorrectMember.parse({ ...body, changes: { phone } });
        return correct(state, command, { today: built.get(service.parts).today(), calendar: seededCalendar });
      },
    );
}

/** The store, with the time of each append noted. */
function timed(store: EventStore, appends: Map<Position, Append>): EventStore {
  return {
    append: async (...append) => {
      const begun = performance.now();
      const appended = await store.append(...append);
      appends.set(appended.position, { begun, milliseconds: performance.now() - begun });
      return appended;
    },
    read: (...args) => store.read(...args),
    readAll: (...args) => store.readAll(...args),
    subscribe: (...args) => store.subscribe(...args),
    head: () => store.head(),
    close: () => store.close(),
  };
}
