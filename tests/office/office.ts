import { expect } from '@jest/globals';
import { v5 as uuidv5 } from 'uuid';
import { censusAskedFor } from '../../read-models/census.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import { AlreadyClaimed, claims } from '../../src/kernel/claims.ts';
import { commandHandler } from '../../src/kernel/command-handler.ts';
import type { Position, StoredEvent } from '../../src/kernel/envelope.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { eventTypes } from '../../src/event-types.ts';
import { badgeNumbersProcess } from '../../src/processes/badge-numbers.ts';
import { cardProposalsProcess } from '../../src/processes/card-proposals.ts';
import { lateArrivalsProcess } from '../../src/processes/late-arrivals.ts';
import { lateListsProcess } from '../../src/processes/late-lists.ts';
import { reorganisationsProcess } from '../../src/processes/reorganisations.ts';
import { claimsProcess } from '../../src/processes/claims.ts';
import { opener, type Carrying } from '../../src/processes/following.ts';
import { collectiveTransfersProcess } from '../../src/processes/collective-transfers.ts';
import { departuresProcess } from '../../src/processes/departures.ts';
import { dossiersProcess } from '../../src/processes/dossiers.ts';
import { movesProcess } from '../../src/processes/moves.ts';
import { outcomesProcess } from '../../src/processes/outcomes.ts';
import { posthumousBadgesProcess } from '../../src/processes/posthumous-badges.ts';
import { proposalsProcess } from '../../src/processes/proposals.ts';
import { sealsProcess } from '../../src/processes/seals.ts';
import { seatsProcess } from '../../src/processes/seats.ts';
import { policyProcess } from '../../src/processes/policy.ts';
import { scansProcess } from '../../src/processes/scans.ts';
import type { Process } from '../../src/processes/runner.ts';
import { everyOperation } from '../../src/register/every-operation.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import { decided } from '../../src/register/operation.ts';
import type { OrganisationPower, OrganisationType } from '../../src/register/organisation/events.ts';
import { refusals } from '../../src/register/refusals.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { MemoryBlobStore } from '../../src/stores/memory/memory-blob-store.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

const IDS = '0b3c5a0e-8a55-5f0b-9a65-3f6a7f1e0f99';

/** An id that a name stands for: the same on every run. */
export function idOf(name: string): string {
  return uuidv5(name, IDS);
}

/**
 * The register with stores in memory: commands are judged by their own look-ups and rules, processes follow the log when
 * they are told to. The day is moved by hand.
 */
export class Office {
  readonly store = new MemoryEventStore();
  readonly keys = new MemoryKeyStore();
  readonly blobs = sealedBlobs(new MemoryBlobStore(), this.keys);
  readonly types = eventTypes();
  readonly states = streamStates(this.store, this.keys, this.types);
  readonly claims = claims(this.store, this.keys, () => this.now());
  readonly register = liveRegister(
    this.states,
    censusAskedFor({ events: this.store, keys: this.keys, registry: this.types, reads: new MemoryReadStore() }),
  );
  readonly handler = commandHandler({
    ...{ store: this.store, keys: this.keys, registry: this.types, states: this.states, claims: this.claims },
    clock: () => this.now(),
  });
  today = '2026-11-20';
  private commands = 0;
  private reached: Position | undefined;

  now = () => new Date(`${this.today}T03:00:00Z`);

  /** Gives a command; processes do not follow yet. @throws Refusal, AlreadyClaimed */
  async command(name: string, id: string, body: object, actor = 'an-officer', commandId?: string): Promise<void> {
    const operation = everyOperation.find((one) => one.name === name);
    if (!operation) throw new Error(`no operation ${name}`);
    const parsed = operation.body.parse(body);
    const at = { id, today: this.today, register: this.register, actor };
    await this.handler.handle(
      operation.decider,
      id,
      { commandId: commandId ?? idOf(`command ${(this.commands += 1)}`), actor },
      (state) => decided(operation, parsed, state, at),
    );
  }

  /** Gives a command, and lets the processes follow. */
  async does(name: string, id: string, body: object, actor?: string): Promise<void> {
    await this.command(name, id, body, actor);
    await this.settle();
  }

  /** Gives a command that a rule refuses, in words that can be read. */
  async refused(code: string, name: string, id: string, body: object, actor?: string): Promise<void> {
    let thrown: unknown;
    try {
      await this.command(name, id, body, actor);
    } catch (error) {
      thrown = error;
    }
    if (thrown instanceof AlreadyClaimed) return expect(`claim/${thrown.kind}`).toBe(code);
    if (thrown && !(thrown instanceof Refusal)) throw thrown;
    expect(thrown ? (thrown as Refusal).code : 'taken').toBe(code);
    readsWell(thrown as Refusal);
  }

  get processes(): Process[] {
    const carrying: Carrying = {
      ...{ handler: this.handler, register: this.register, today: () => this.today },
      open: opener(this.keys, this.types),
    };
    return [
      claimsProcess(this.claims),
      policyProcess(this.states),
      proposalsProcess(carrying),
      outcomesProcess(carrying),
      movesProcess({ ...carrying, claims: this.claims }),
      departuresProcess({ ...carrying, claims: this.claims }),
      seatsProcess(carrying),
      sealsProcess(carrying),
      reorganisationsProcess({ ...carrying, states: this.states }),
      lateArrivalsProcess({ ...carrying, states: this.states }),
      lateListsProcess(carrying),
      collectiveTransfersProcess({ ...carrying, states: this.states }),
      cardProposalsProcess(carrying),
      badgeNumbersProcess(carrying),
      posthumousBadgesProcess(carrying),
      dossiersProcess(carrying),
      scansProcess({
        ...{ handler: this.handler, today: carrying.today, clock: this.now, blobs: this.blobs },
        waiting: (until) => this.scansUntil(until),
      }),
    ];
  }

  /** Lets the processes take every event, those that they cause included. */
  async settle(): Promise<void> {
    for (let events = await this.since(); events.length > 0; events = await this.since()) {
      for (const event of events) {
        for (const process of this.processes) await process.react(event)?.();
        this.reached = event.position;
      }
    }
  }

  /** Lets the processes take the whole log once more: nothing new may come of it. */
  async redeliver(): Promise<void> {
    this.reached = undefined;
    await this.settle();
  }

  async log(): Promise<StoredEvent[]> {
    const all: StoredEvent[] = [];
    for await (const event of this.store.readAll()) all.push(event);
    return all;
  }

  /** Types of the events of a stream, in order. */
  async typesOf(stream: string): Promise<string[]> {
    return (await this.store.read(stream)).map(({ type }) => type);
  }

  /** The opened last event of a type in a stream. */
  async lastOf(stream: string, type: string): Promise<StoredEvent> {
    const found = (await this.store.read(stream)).findLast((event) => event.type === type);
    if (!found) throw new Error(`no ${type} in ${stream}`);
    return opener(this.keys, this.types)(found);
  }

  /** Takes an organisation over. */
  async organisation(name: string, type: OrganisationType, parent: string | null, powers: OrganisationPower[] = []) {
    const body = { name: `Tổ chức ${name}`, type, parent: parent && idOf(parent), powers, since: '2000-01-01' };
    await this.command('organisations.takeOver', idOf(name), body);
    return idOf(name);
  }

  /** Takes over an official member of long standing. */
  async official(name: string, cell: string, more: object = {}) {
    await this.command('members.takeOver', idOf(name), {
      ...{ fullName: 'Nguyễn Văn Cũ', birthDate: '1970-03-04', sex: 'male', ethnicity: 'Kinh', cell: idOf(cell) },
      ...{ citizenId: citizenIdOf(name), status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2000-01-20', joinDate: '2000-02-03', officialDate: '2001-02-03' },
      ...more,
    });
    return idOf(name);
  }

  /** Somebody in a cell's pool. */
  async sympathiser(name: string, cell: string, more: object = {}) {
    await this.command('members.registerSympathiser', idOf(name), {
      ...{ fullName: 'Trần Thị Mới', birthDate: '1985-06-07', sex: 'female', ethnicity: 'Kinh', cell: idOf(cell) },
      ...{ citizenId: citizenIdOf(name), cellResolutionOn: '2025-01-10', ...more },
    });
    return idOf(name);
  }

  private async scansUntil(until: string): Promise<string[]> {
    const received = (await this.log()).filter(
      ({ type, recordedAt }) => type === 'ScanReceived' && recordedAt <= until,
    );
    return received.map(({ stream }) => stream.slice('scan-'.length));
  }

  private async since(): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for await (const event of this.store.readAll(this.reached)) events.push(event);
    return events;
  }
}

function citizenIdOf(name: string): string {
  return `0010${(parseInt(idOf(name).slice(0, 8), 16) % 1e8).toString().padStart(8, '0')}`;
}

function readsWell({ code, values }: Refusal): void {
  const text = refusals[code];
  if (!text) throw new Error(`${code} has no words`);
  for (const sentence of [text.vi(values), text.en(values)]) {
    expect(sentence).toMatch(/^\p{Lu}.*[.]$|^\d.*[.]$/u);
    expect(sentence).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object|!| {2}/);
  }
}
