import { join } from 'node:path';
import { eventTypes } from '../../src/event-types.ts';
import { claims } from '../../src/kernel/claims.ts';
import { commandHandler, eventId } from '../../src/kernel/command-handler.ts';
import { streamOf } from '../../src/kernel/decider.ts';
import { dayInVietnam } from '../../src/kernel/plain-date.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import { memberDecider } from '../../src/register/member/member.ts';
import { decided } from '../../src/register/operation.ts';
import { everyOperation } from '../../src/register/every-operation.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { livesOf, type Population, type Step } from './lives.ts';
import { Outbox } from './outbox.ts';
import { random } from './random.ts';
import { FOUNDED, treeOf, type Tree } from './tree.ts';

/** The register begins to be filled at this instant; each record comes a little later than the one before it. */
const BEGUN = Date.parse('2026-10-05T01:00:00Z');
const BETWEEN_RECORDS_MS = 20;

/** Cells that are lived at once: their members' events lie interleaved in the log, as in a real one. */
const CELLS_AT_ONCE = 100;

/** Who commands: an account that need not exist. */
const ACTOR = 'd6e1b2c4-9f0a-4c53-8a77-5b0f2f6c1a10';
/** Who records decisions: never the account that recorded what they rest on. */
const DECIDER = 'd6e1b2c4-9f0a-4c53-8a77-5b0f2f6c1a11';
const DECISIONS: readonly string[] = ['members.admit', 'members.recognise'];

const operations = new Map(everyOperation.map((operation) => [operation.name, operation]));

/**
 * Fills the stores in a folder with a register. Each life is a sequence of commands that go through
 * the production operations (validation, look-ups, decision) and the production command handler (claims, sealing,
 * chaining); claims are confirmed as the process does it. Only the log is replaced by an outbox, whose appends are
 * handed to the real log many at a time. A command that a rule refuses ends the run: a generated life must pass.
 * @returns how many events were stored
 */
export async function generate(
  folder: string,
  { members, lives }: Population,
  seed: number,
  progress: (told: string) => void,
): Promise<number> {
  const store = EmbeddedEventStore.open(join(folder, 'events.sqlite'));
  const keys = EmbeddedKeyStore.open(join(folder, 'keys.sqlite'), masterKey(folder, undefined));
  const outbox = new Outbox((stream) => stream.startsWith('organisation-'));
  let now = BEGUN;
  const clock = () => new Date((now += BETWEEN_RECORDS_MS));
  const registry = eventTypes();
  const states = streamStates(outbox, keys, registry, 150_000);
  const held = claims(outbox, keys, clock);
  const handler = commandHandler({ store: outbox, keys, registry, states, claims: held, clock });
  const register = liveRegister(states);
  const today = dayInVietnam(new Date(BEGUN));

  const give = async ({ operation: name, id, body }: Step, commandId: string) => {
    const operation = operations.get(name)!;
    const command = operation.body.parse(body);
    const actor = DECISIONS.includes(name) ? DECIDER : ACTOR;
    const { revision } = await handler.handle(operation.decider, id, { commandId, actor }, (state) =>
      decided(operation, command, state, { id, today, register, actor }),
    );
    for (const event of await outbox.read(streamOf(operation.decider, id), revision)) {
      for (const { stream, owner } of event.meta.claims ?? []) await held.confirm(stream, owner, event);
    }
  };
  const live = async (life: Step[], commandIds: () => string) => {
    const first = commandIds();
    for (const [index, step] of life.entries()) {
      const body = step.correctsFirst
        ? { ...step.body, corrects: eventId(streamOf(memberDecider, step.id), first, 0) }
        : step.body;
      await give({ ...step, body }, index === 0 ? first : commandIds());
    }
  };

  let stored = 0;
  const flush = async () => {
    const posted = outbox.take();
    await Promise.all(posted.map(({ stream, events, expected }) => store.append(stream, events, expected)));
    stored += posted.length;
  };

  try {
    const tree = treeOf(members, seed);
    await foundAll(tree, seed, give);
    await flush();
    for (let from = 0; from < tree.cells.length; from += CELLS_AT_ONCE) {
      const cells = tree.cells.slice(from, from + CELLS_AT_ONCE);
      await Promise.all(
        cells.map(async (cell) => {
          const commandIds = random(seed + 1, cell.index).uuid;
          for (const life of livesOf(cell, seed, lives)) await live(life, commandIds);
        }),
      );
      await flush();
      if ((from / CELLS_AT_ONCE) % 10 === 9) progress(`${stored.toLocaleString('en')} events`);
    }
  } finally {
    await store.close();
    await keys.close();
  }
  return stored;
}

async function foundAll({ organisations }: Tree, seed: number, give: (step: Step, commandId: string) => Promise<void>) {
  const commandIds = random(seed + 1, -1).uuid;
  for (const { id, name, type, parent, code, level } of organisations) {
    const powers = level === 'upper' ? ['admit', 'recognise', 'issueCard', 'establishOrganisation'] : [];
    const body = { name, type, parent, code, powers, since: FOUNDED };
    await give({ operation: 'organisations.takeOver', id, body }, commandIds());
  }
}
