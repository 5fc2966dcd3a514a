import { v5 as uuidv5 } from 'uuid';
import { claims } from '../kernel/claims.ts';
import { commandHandler } from '../kernel/command-handler.ts';
import { dayInVietnam, type PlainDate } from '../kernel/plain-date.ts';
import type { EventRegistry } from '../kernel/registry.ts';
import { streamStates } from '../kernel/stream-states.ts';
import type { Census } from '../register/census.ts';
import { liveRegister } from '../register/live-register.ts';
import { everyOperation } from '../register/every-operation.ts';
import { caseDecider } from '../register/case/case.ts';
import { decided } from '../register/operation.ts';
import { badgeNumbersProcess } from '../processes/badge-numbers.ts';
import { cardProposalsProcess } from '../processes/card-proposals.ts';
import { claimsProcess } from '../processes/claims.ts';
import { collectiveTransfersProcess } from '../processes/collective-transfers.ts';
import { departuresProcess } from '../processes/departures.ts';
import { opener, type Carrying } from '../processes/following.ts';
import { dossiersProcess } from '../processes/dossiers.ts';
import { movesProcess } from '../processes/moves.ts';
import { outcomesProcess } from '../processes/outcomes.ts';
import { posthumousBadgesProcess } from '../processes/posthumous-badges.ts';
import { lateArrivalsProcess } from '../processes/late-arrivals.ts';
import { lateListsProcess } from '../processes/late-lists.ts';
import { reorganisationsProcess } from '../processes/reorganisations.ts';
import { proposalsProcess } from '../processes/proposals.ts';
import { sealsProcess } from '../processes/seals.ts';
import { seatsProcess } from '../processes/seats.ts';
import type { Process } from '../processes/runner.ts';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';

/** What the demonstration is played on. */
export interface StageParts {
  store: EventStore;
  keys: KeyStore;
  registry: EventRegistry;
  /** Who belongs to an organisation, told without a projector. */
  census: Census;
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
  private readonly processes: readonly Process[];
  private instant = new Date(0);
  /** Up to here the processes have taken what was recorded. */
  private followed: Position | undefined;

  constructor(parts: StageParts) {
    this.parts = parts;
    const { store, keys, registry } = parts;
    const clock = () => this.instant;
    this.states = streamStates(store, keys, registry);
    this.claims = claims(store, keys, clock);
    this.handler = commandHandler({ store, keys, registry, states: this.states, claims: this.claims, clock });
    this.register = liveRegister(this.states, parts.census);
    const carrying: Carrying = {
      ...{ handler: this.handler, register: this.register, today: () => this.today },
      open: opener(keys, registry),
    };
    const { claims: taken } = this;
    this.processes = [
      ofCases(claimsProcess(taken)),
      proposalsProcess(carrying),
      outcomesProcess(carrying),
      movesProcess({ ...carrying, claims: taken }),
      departuresProcess({ ...carrying, claims: taken }),
      reorganisationsProcess({ ...carrying, states: this.states }),
      lateArrivalsProcess({ ...carrying, states: this.states }),
      lateListsProcess(carrying),
      cardProposalsProcess(carrying),
      badgeNumbersProcess(carrying),
      posthumousBadgesProcess(carrying),
      seatsProcess(carrying),
      sealsProcess(carrying),
      dossiersProcess(carrying),
      collectiveTransfersProcess({ ...carrying, states: this.states }),
    ];
  }

  get today(): PlainDate {
    return dayInVietnam(this.instant);
  }

  /** Moves the clock to a minute of a day in Vietnam; never back, and never ahead of the real one. */
  moveTo(day: PlainDate, minute: number): void {
    const wanted = Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000;
    this.instant = new Date(Math.max(this.instant.getTime(), Math.min(wanted, this.parts.now().getTime())));
  }

  /** Gives a command of the register. @throws Error that names the command, caused by the refusal, if a rule says no */
  async command(name: string, id: string, body: Record<string, unknown>, actor: string): Promise<void> {
    const commandId = idOf(`${name}/${id}/${this.today}/${JSON.stringify(body)}`);
    const commanded = { commandId, actor };
    const operation = everyOperation.find((known) => known.name === name);
    if (!operation) throw new Error(`there is no command ${name}`);
    const parsed = operation.body.parse(body);
    const at = { id, today: this.today, register: this.register, actor };
    try {
      await this.handler.handle(operation.decider, id, commanded, (state) => decided(operation, parsed, state, at));
    } catch (cause) {
      throw new Error(`${name} of ${this.today} was not taken: ${JSON.stringify(body)}`, { cause });
    }
  }

  /** From here on the processes follow the log; what was recorded before is taken when the server runs. */
  async follow(): Promise<void> {
    this.followed = await this.parts.store.head();
  }

  /** Lets the processes take what was recorded meanwhile, and what they cause. */
  async settle(): Promise<void> {
    for (let events = await this.unfollowed(); events.length > 0; events = await this.unfollowed()) {
      for (const event of events) {
        for (const process of this.processes) await process.react(event)?.();
        this.followed = event.position;
      }
    }
  }

  private async unfollowed(): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for await (const event of this.parts.store.readAll(this.followed)) events.push(event);
    return events;
  }
}

/** Only claims of cases must be given up while the story goes on; the others are confirmed when the server runs. */
function ofCases(process: Process): Process {
  return {
    name: process.name,
    react: (event) => (event.stream.startsWith(caseDecider.prefix) ? process.react(event) : undefined),
  };
}
