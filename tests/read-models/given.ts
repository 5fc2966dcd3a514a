import { eventTypes } from '../../src/event-types.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import type { DecisionPaper } from '../../src/kernel/envelope.ts';
import { addMonths, yearOf, type PlainDate } from '../../src/kernel/plain-date.ts';
import { AdmissionCeremonyHeld, MemberAdmitted, SympathiserRegistered } from '../../src/register/admission/events.ts';
import { MemberDied } from '../../src/register/leaving/events.ts';
import { MemberCorrected } from '../../src/register/member/events.ts';
import {
  CommitteePositionEnded,
  CommitteePositionTaken,
  OrganisationEstablished,
  OrganisationPowerGranted,
  OrganisationReclassified,
  OrganisationRenamed,
  OrganisationReparented,
  OrganisationTakenOver,
  type OrganisationType,
} from '../../src/register/organisation/events.ts';
import { DayBegan } from '../../src/register/policy/events.ts';
import { MemberRecognised, NewMemberCourseCompleted } from '../../src/register/recognition/events.ts';
import { MemberTakenOver } from '../../src/register/takeover/events.ts';
import {
  MemberTransferredDirectly,
  MemberTransferredIn,
  MemberTransferredOut,
  TransferReturned,
} from '../../src/register/transfer/events.ts';
import type { ProjectedEvent, Projection } from '../../read-models/projection.ts';
import { projections } from '../../read-models/register.ts';
import type { ReadBuild, ReadStore } from '../../read-models/stores/read-store.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import type { RegisterViews } from '../../read-models/views.ts';

/** The day on which the tests ask, unless they say otherwise. */
export const TODAY = '2026-11-22';

/** An id that a reader of a test can tell from others: `anId('cell', 3)`. */
export function anId(kind: 'organisation' | 'member' | 'event', number: number): string {
  const first = { organisation: '0c', member: '0d', event: '0e' }[kind];
  return `${first}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const PROVINCE = anId('organisation', 1);
export const WARD = anId('organisation', 2);
export const OTHER_WARD = anId('organisation', 3);
export const CELL = anId('organisation', 4);
export const OTHER_CELL = anId('organisation', 5);

/** What is recorded: a fact, of whom, when, and how. */
interface Recorded {
  stream: string;
  definition: EventDefinition;
  data: Record<string, unknown>;
  effectiveOn: PlainDate;
  decision?: DecisionPaper;
}

const registry = eventTypes();

/** A log in the making, and the read models that are kept of it. */
export class GivenRegister {
  readonly log: ProjectedEvent[] = [];
  private readonly revisions = new Map<string, number>();
  private readonly builds = new Map<keyof RegisterViews, ReadBuild>();
  private now = '2026-01-01T08:00:00.000Z';
  private readonly store: ReadStore;

  constructor(store: ReadStore = new MemoryReadStore()) {
    this.store = store;
  }

  /** Later facts are recorded at this instant. */
  at(instant: string): this {
    this.now = new Date(instant).toISOString();
    return this;
  }

  /** @returns the id of the event */
  record({ stream, definition, data, effectiveOn, decision }: Recorded): string {
    registry.definitionOf(definition.type);
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    this.revisions.set(stream, revision);
    const id = anId('event', this.log.length);
    const last = this.log.at(-1)?.knownFrom ?? '';
    this.log.push({
      ...definition.of(data, effectiveOn),
      ...{ id, stream, revision, position: String(this.log.length).padStart(16, '0'), recordedAt: this.now },
      knownFrom: this.now > last ? this.now : last,
      meta: {
        ...{ commandId: id, correlationId: id, causationId: id, actor: 'an-officer', previousHash: null, hash: '' },
        ...(decision && { decision }),
      },
    });
    return id;
  }

  organisation(id: string, under: string | null, more: Partial<Founding> = {}): this {
    const { since = '1990-01-01', ...data } = more;
    const founding = { name: 'Chi bộ 1', type: 'subordinateCell', armedForces: false, residential: false, powers: [] };
    this.ofOrganisation(id, OrganisationTakenOver, { ...founding, parent: under, ...data }, since);
    return this;
  }

  establish(id: string, under: string, effectiveOn: PlainDate, name = 'Chi bộ mới'): this {
    const founding = { name, type: 'subordinateCell', armedForces: false, residential: false, powers: [] };
    const data = { ...founding, parent: under, officialMembers: 3, probationaryMembers: 0 };
    this.ofOrganisation(id, OrganisationEstablished, data, effectiveOn);
    return this;
  }

  rename(id: string, name: string, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, OrganisationRenamed, { name }, effectiveOn);
  }

  reclassify(id: string, from: OrganisationType, type: OrganisationType, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, OrganisationReclassified, { from, type }, effectiveOn);
  }

  reparent(id: string, from: string, to: string, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, OrganisationReparented, { from, to }, effectiveOn);
  }

  grant(id: string, power: string, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, OrganisationPowerGranted, { power }, effectiveOn);
  }

  seat(id: string, position: string, member: string, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, CommitteePositionTaken, { position, member }, effectiveOn);
  }

  unseat(id: string, position: string, member: string, effectiveOn: PlainDate): this {
    return this.ofOrganisation(id, CommitteePositionEnded, { position, member }, effectiveOn);
  }

  dayBegan(day: PlainDate): this {
    this.record({ stream: 'calendar', definition: DayBegan, data: { day }, effectiveOn: day });
    return this;
  }

  /** @returns the id of the event */
  takeOver(id: string, life: TakenOver = {}): string {
    const { joinDate = '2000-03-03', officialDate, ...more } = { ...invented(id), ...life };
    const status = officialDate ? 'official' : 'probationary';
    const data = { admissionDecisionDate: joinDate, source: 'Sổ 2020', ...more, joinDate, officialDate, status };
    return this.ofMember(id, MemberTakenOver, data, officialDate ?? joinDate);
  }

  sympathiser(id: string, on: PlainDate, more: Partial<Person> = {}): string {
    return this.ofMember(id, SympathiserRegistered, { ...invented(id), ...more, cellResolutionOn: on }, on);
  }

  admit(id: string, on: PlainDate, more: Record<string, unknown> = {}, decision?: DecisionPaper): string {
    const data = {
      ...{ ...this.heads(id), admissionDecisionDate: on, cellResolutionOn: on, education: 'upperSecondary' },
      ...{ awarenessCertificateNumber: '12/GCN', awarenessCertificateOn: on, introducers: [], ...more },
    };
    return this.ofMember(id, MemberAdmitted, data, on, decision);
  }

  ceremony(id: string, on: PlainDate, more: Record<string, unknown> = {}): string {
    return this.ofMember(id, AdmissionCeremonyHeld, { ...this.heads(id), joinDate: on, helper: id, ...more }, on);
  }

  course(id: string, on: PlainDate): string {
    const { cell } = this.heads(id);
    return this.ofMember(id, NewMemberCourseCompleted, { cell, certificateNumber: '34/GCN', certificateOn: on }, on);
  }

  recognise(id: string, officialDate: PlainDate, more: Record<string, unknown> = {}, decision?: DecisionPaper): string {
    const data = { ...this.heads(id), officialDate, cellResolutionOn: officialDate, ...more };
    return this.ofMember(id, MemberRecognised, data, officialDate, decision);
  }

  /** Changes as the event carries them (`newSex`, …); what it replaces is filled in. */
  correct(id: string, on: PlainDate, changes: Record<string, unknown>): string {
    const { status, joinDate, officialDate } = this.lives.get(id)!;
    const previous = {
      previousJoinDate: changes.joinDate ? joinDate : undefined,
      previousOfficialDate: changes.officialDate ? officialDate : undefined,
    };
    const data = { corrects: this.log[0]!.id, ground: 'entryMistake', ...this.heads(id), status, ...previous };
    return this.ofMember(id, MemberCorrected, { ...data, ...changes }, on);
  }

  die(id: string, on: PlainDate): string {
    const { status } = this.lives.get(id)!;
    return this.ofMember(id, MemberDied, { ...this.heads(id), status }, on);
  }

  /** Off the roll, and counted at an organisation above until received. */
  transferOut(id: string, on: PlainDate, at: string): string {
    const letter = { transfer: 1, at };
    return this.ofMember(
      id,
      MemberTransferredOut,
      { ...this.heads(id), status: this.lives.get(id)!.status, ...letter },
      on,
    );
  }

  transferIn(id: string, on: PlainDate, from: string, to: string): string {
    const { status } = this.lives.get(id)!;
    return this.ofMember(id, MemberTransferredIn, { ...this.heads(id), status, transfer: 1, from, to }, on);
  }

  transferBack(id: string, on: PlainDate, to: string): string {
    const { status } = this.lives.get(id)!;
    const why = { transfer: 1, organisation: to, ground: 'wrongPapers', why: 'Thiếu giấy tờ.' };
    return this.ofMember(id, TransferReturned, { ...this.heads(id), status, to, ...why }, on);
  }

  /** Without a letter. */
  transferDirectly(id: string, on: PlainDate, to: string): string {
    const { status } = this.lives.get(id)!;
    const how = { transfer: 1, manner: 'internal' };
    return this.ofMember(id, MemberTransferredDirectly, { ...this.heads(id), status, to, ...how }, on);
  }

  /** Everything recorded by now, projected; called again, only what is new. */
  async views(): Promise<RegisterViews> {
    for (const [name, projection] of Object.entries(projections) as [keyof RegisterViews, Projection][]) {
      const build = await this.store.open(projection.name, projection.version, projection.collections);
      await build.apply(changesOf(projection, this.log));
      this.builds.set(name, build);
    }
    return Object.fromEntries(this.builds) as unknown as RegisterViews;
  }

  /** What each member is by the events so far: what events carry of it. */
  readonly lives = new Map<string, Life>();

  private heads(id: string) {
    const { cell, sex, birthYear } = this.lives.get(id)!;
    return { cell, sex, birthYear };
  }

  private ofOrganisation(id: string, definition: EventDefinition, data: object, effectiveOn: PlainDate): this {
    this.record({ stream: `organisation-${id}`, definition, data: { ...data }, effectiveOn });
    return this;
  }

  private ofMember(
    id: string,
    definition: EventDefinition,
    data: Record<string, unknown>,
    effectiveOn: PlainDate,
    decision?: DecisionPaper,
  ): string {
    const recorded = this.record({ stream: `member-${id}`, definition, data, effectiveOn, decision });
    this.lives.set(id, lived(this.lives.get(id), definition.type, data));
    return recorded;
  }
}

/** The changes that a projection makes of a log, as the projector hands them to a store. */
export function changesOf(projection: Projection, log: readonly ProjectedEvent[]) {
  return log.map((event) => ({
    position: event.position,
    knownFrom: event.knownFrom,
    changes: projection.project(event),
  }));
}

/** A province with two wards, and a cell under each. */
export function aRegister(): GivenRegister {
  return new GivenRegister()
    .organisation(PROVINCE, null, { name: 'Tỉnh ủy Hồng Lam', type: 'provincialCommittee' })
    .organisation(WARD, PROVINCE, { name: 'Đảng bộ phường Đông', type: 'upperBase' })
    .organisation(OTHER_WARD, PROVINCE, { name: 'Đảng bộ phường Tây', type: 'upperBase' })
    .organisation(CELL, WARD, { name: 'Chi bộ 2' })
    .organisation(OTHER_CELL, OTHER_WARD, { name: 'Chi bộ 10' });
}

interface Founding {
  name: string;
  type: OrganisationType;
  code: string;
  powers: string[];
  since: PlainDate;
}

interface Person {
  fullName: string | null;
  birthDate: PlainDate | null;
  birthYear: number;
  sex: 'male' | 'female';
  ethnicity: string;
  education?: string;
  cell: string;
}

type TakenOver = Partial<Person> & { joinDate?: PlainDate; officialDate?: PlainDate } & Record<string, unknown>;

interface Life {
  status: string;
  cell: string;
  sex: string;
  birthYear: number;
  joinDate?: PlainDate;
  officialDate?: PlainDate;
}

/** A person who does not exist. */
function invented(id: string): Person & { citizenId: string } {
  const birthDate = addMonths('1960-05-20', Number(id.slice(-3)) * 7);
  return {
    ...{ fullName: 'Nguyễn Thị Mận', birthDate, birthYear: yearOf(birthDate), sex: 'female', ethnicity: 'Kinh' },
    ...{ education: 'lowerSecondary', cell: CELL, citizenId: `0${id.slice(-11)}` },
  };
}

const BECOMES: Record<string, string> = {
  SympathiserRegistered: 'sympathiser',
  MemberAdmitted: 'admitted',
  AdmissionCeremonyHeld: 'probationary',
  MemberRecognised: 'official',
  MemberDied: 'deceased',
};

/** After these somebody is counted `at` or in the cell `to`. */
const MOVES = new Set(['MemberTransferredOut', 'MemberTransferredIn', 'TransferReturned', 'MemberTransferredDirectly']);

function lived(life: Life | undefined, type: string, data: Record<string, unknown>): Life {
  const { newSex, newBirthYear, ...rest } = data;
  const now = {
    ...life,
    ...rest,
    ...(newSex ? { sex: newSex } : {}),
    ...(newBirthYear ? { birthYear: newBirthYear } : {}),
  };
  const moved = { cell: String(rest.at ?? rest.to) };
  return { ...now, status: BECOMES[type] ?? rest.status, ...(MOVES.has(type) && moved) } as Life;
}
