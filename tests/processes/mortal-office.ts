import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AskedFor } from '../../read-models/runner/asked-for.ts';
import { censusAskedFor } from '../../read-models/census.ts';
import { memberList } from '../../read-models/member-list/projection.ts';
import { organisationTree } from '../../read-models/organisation-tree/projection.ts';
import { reorganisationList } from '../../read-models/reorganisation-list/projection.ts';
import { reorganisationFound } from '../../read-models/reorganisation-list/queries.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { eventTypes } from '../../src/event-types.ts';
import { claims } from '../../src/kernel/claims.ts';
import { commandHandler, type CommandHandler } from '../../src/kernel/command-handler.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { claimsProcess } from '../../src/processes/claims.ts';
import { opener } from '../../src/processes/following.ts';
import { lateArrivalsProcess } from '../../src/processes/late-arrivals.ts';
import { reorganisationsProcess } from '../../src/processes/reorganisations.ts';
import { run } from '../../src/processes/runner.ts';
import { everyOperation } from '../../src/register/every-operation.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import { decided } from '../../src/register/operation.ts';
import type { OrganisationPower, OrganisationType } from '../../src/register/organisation/events.ts';
import type { Checkpoints } from '../../src/stores/checkpoints.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { FileCheckpoints } from '../../src/stores/embedded/file-checkpoints.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { idOf } from '../office/office.ts';

/** How the processes of an office come to their end: in the midst of which command, and how much they remember of it. */
export interface Downtime {
  after: number;
  how: 'stopped' | 'killed before it is stored' | 'killed after it was stored';
  /** The last checkpoint is lost with them. */
  forgets: boolean;
}

const GONE = 'the power is gone';
const TODAY = '2026-11-20';

/** A register on the stores of a folder, whose processes can be stopped or killed at any command that they give. */
export class MortalOffice {
  private readonly folder: string;
  /** What commands ask, and what is shown. */
  private readonly models: { asked: MemoryReadStore; shown: MemoryReadStore };
  private readonly store: EmbeddedEventStore;
  private readonly keys: EmbeddedKeyStore;
  private readonly types = eventTypes();
  private readonly states;
  private readonly handler: CommandHandler;
  private readonly claims;
  private readonly shown: AskedFor;
  readonly register;

  private constructor(folder: string, models: MortalOffice['models']) {
    this.folder = folder;
    this.models = models;
    this.store = EmbeddedEventStore.open(join(folder, 'events.sqlite'));
    this.keys = EmbeddedKeyStore.open(join(folder, 'keys.sqlite'), masterKey(folder, undefined));
    const { store, keys, types: registry } = this;
    const clock = () => new Date(`${TODAY}T03:00:00Z`);
    this.states = streamStates(store, keys, registry);
    this.claims = claims(store, keys, clock);
    this.handler = commandHandler({ store, keys, registry, states: this.states, claims: this.claims, clock });
    const asked = { events: store, keys, registry };
    this.register = liveRegister(this.states, censusAskedFor({ ...asked, reads: models.asked }));
    const projections = [organisationTree, memberList, reorganisationList];
    this.shown = new AskedFor({ ...asked, reads: models.shown, projections });
  }

  /** Opens a new one in an empty folder; nothing runs yet. */
  static open(folder: string): MortalOffice {
    return new MortalOffice(folder, { asked: new MemoryReadStore(), shown: new MemoryReadStore() });
  }

  /** Closes it, and opens the folder as it was left: nothing is remembered but what is on disk, and the read models. */
  async reopened(): Promise<MortalOffice> {
    await this.close();
    return new MortalOffice(this.folder, this.models);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.keys.close();
  }

  /** Gives a command, on each subject once. @throws Refusal, AlreadyClaimed */
  async command(name: string, id: string, body: object): Promise<void> {
    const operation = everyOperation.find((one) => one.name === name)!;
    const at = { id, today: TODAY, register: this.register, actor: 'an-officer' };
    const commandId = idOf(`${name} ${id}`);
    await this.handler.handle(operation.decider, id, { commandId, actor: at.actor }, (state) =>
      decided(operation, operation.body.parse(body), state, at),
    );
  }

  /** Takes an organisation over. */
  organisation(name: string, type: OrganisationType, parent: string | null, powers: OrganisationPower[] = []) {
    const body = { name: `Tổ chức ${name}`, type, parent: parent && idOf(parent), powers, since: '2000-01-01' };
    return this.command('organisations.takeOver', idOf(name), body);
  }

  /** Takes over an official member of long standing. */
  official(name: string, cell: string) {
    return this.command('members.takeOver', idOf(name), {
      ...{ fullName: 'Nguyễn Văn Cũ', birthDate: '1970-03-04', sex: 'male', ethnicity: 'Kinh', cell: idOf(cell) },
      ...{ status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2000-01-20', joinDate: '2000-02-03', officialDate: '2001-02-03' },
    });
  }

  /** Lets the processes follow the log: until all has been taken, or until they come to their end. */
  async follows(until?: Downtime): Promise<void> {
    let [left, gone] = [until ? until.after : Infinity, false];
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const handler: CommandHandler = {
      handle: async (...command) => {
        if (gone) throw new Error(GONE);
        left -= 1;
        if (left >= 0) return this.handler.handle(...command);
        if (until!.how !== 'stopped') gone = true;
        end();
        if (until!.how === 'killed before it is stored') throw new Error(GONE);
        const handled = await this.handler.handle(...command);
        if (gone) throw new Error(GONE);
        return handled;
      },
    };
    const files = new FileCheckpoints(join(this.folder, 'processes'));
    const checkpoints: Checkpoints = {
      get: (process) => files.get(process),
      set: (process, position) => (gone || until?.forgets ? Promise.resolve() : files.set(process, position)),
    };
    const carrying = {
      ...{ handler, register: this.register, today: () => TODAY, states: this.states },
      open: opener(this.keys, this.types),
    };
    const processes = [claimsProcess(this.claims), reorganisationsProcess(carrying), lateArrivalsProcess(carrying)];
    const running = await Promise.all(processes.map((process) => run(process, { store: this.store, checkpoints })));
    const allTaken = async () => {
      for (let head = await this.store.head(), settled = false; !gone && !settled; head = await this.store.head()) {
        settled = running.every(({ position }) => position === head);
        if (!settled) await pause(5);
      }
    };
    await Promise.race([ended, allTaken()]);
    await Promise.all(running.map((process) => process.stop()));
  }

  /** Who is in a cell by their own streams. */
  async peopleIn(cell: string): Promise<string[]> {
    const placed = new Map<string, unknown>();
    for await (const { stream, type, data } of this.store.readAll()) {
      if (type === 'MemberTakenOver') placed.set(stream, data['cell']);
      if (type === 'MemberTransferredDirectly') placed.set(stream, data['to']);
    }
    return [...placed].filter(([, at]) => at === cell).map(([stream]) => stream);
  }

  /** What is shown of a reorganisation. */
  async progress(id: string) {
    await this.shown.upToDate();
    const views = {
      members: this.shown.buildOf(memberList.name),
      organisations: this.shown.buildOf(organisationTree.name),
      reorganisations: this.shown.buildOf(reorganisationList.name),
    };
    return reorganisationFound(views as unknown as RegisterViews, id);
  }

  /** Types of the events of each stream, in order; not those of claims. */
  async typesByStream(): Promise<Record<string, string[]>> {
    const streams: Record<string, string[]> = {};
    for await (const { stream, type } of this.store.readAll()) {
      if (!stream.startsWith('claim-')) (streams[stream] ??= []).push(type);
    }
    return streams;
  }
}
