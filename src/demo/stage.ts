import { v5 as uuidv5 } from 'uuid';
import { claims } from '../kernel/claims.ts';
import { commandHandler } from '../kernel/command-handler.ts';
import { dayInVietnam, type PlainDate } from '../kernel/plain-date.ts';
import type { EventRegistry } from '../kernel/registry.ts';
import { streamStates } from '../kernel/stream-states.ts';
import { liveRegister } from '../register/live-register.ts';
import { everyOperation } from '../register/every-operation.ts';
import { decided } from '../register/operation.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';

/** What the demonstration is played on. */
export interface StageParts {
  store: EventStore;
  keys: KeyStore;
  registry: EventRegistry;
  /** The real clock: the demonstration never runs ahead of it. */
  now: () => Date;
}

/** Ids of the demonstration: the same on every run. */
export function idOf(name: string): string {
  return uuidv5(name, '7d1c8a52-4c0e-5b5d-9a56-0c7a6f2e4d11');
}

/**
 * Where the demonstration is played: real commands, judged by the same rules, on a clock that is moved through the
 * years so that each act is recorded about when it would have been.
 */
export class Stage {
  readonly parts: StageParts;
  readonly states: ReturnType<typeof streamStates>;
  readonly claims: ReturnType<typeof claims>;
  readonly handler: ReturnType<typeof commandHandler>;
  readonly register: ReturnType<typeof liveRegister>;
  private instant = new Date(0);

  constructor(parts: StageParts) {
    this.parts = parts;
    const { store, keys, registry } = parts;
    const clock = () => this.instant;
    this.states = streamStates(store, keys, registry);
    this.claims = claims(store, keys, clock);
    this.handler = commandHandler({ store, keys, registry, states: this.states, claims: this.claims, clock });
    this.register = liveRegister(this.states);
  }

  get today(): PlainDate {
    return dayInVietnam(this.instant);
  }

  /** Moves the clock to a minute of a day in Vietnam; never back, and never ahead of the real one. */
  moveTo(day: PlainDate, minute: number): void {
    const wanted = Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000;
    this.instant = new Date(Math.max(this.instant.getTime(), Math.min(wanted, this.parts.now().getTime())));
  }

  /** Gives a command of the register. @throws Refusal if a rule says no */
  async command(name: string, id: string, body: Record<string, unknown>, actor: string): Promise<void> {
    const commandId = idOf(`${name}/${id}/${this.today}/${JSON.stringify(body)}`);
    const commanded = { commandId, actor };
    const operation = everyOperation.find((known) => known.name === name);
    if (!operation) throw new Error(`there is no command ${name}`);
    const parsed = operation.body.parse(body);
    const at = { id, today: this.today, register: this.register, actor };
    await this.handler.handle(operation.decider, id, commanded, (state) => decided(operation, parsed, state, at));
  }
}
