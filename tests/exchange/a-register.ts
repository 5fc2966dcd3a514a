import { eventTypes } from '../../src/event-types.ts';
import { organisationDirectories } from '../../src/exchange/organisation-directory.ts';
import { judgingFor, type Importer, type ImportParts } from '../../src/exchange/judging.ts';
import { inMemory } from '../../src/exchange/reading/open-table.ts';
import { csvText } from '../../src/exchange/template/template-file.ts';
import type { ImportKind } from '../../src/exchange/template/template.ts';
import { templates } from '../../src/exchange/template/templates.ts';
import { claims } from '../../src/kernel/claims.ts';
import { commandHandler } from '../../src/kernel/command-handler.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import { refusals } from '../../src/register/refusals.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

/** The day on which the tests take over. */
export const TODAY = '2026-11-20';

/** A register in memory, with what imports need. */
export function aRegister(store: EventStore = new MemoryEventStore()) {
  const keys = new MemoryKeyStore();
  const registry = eventTypes();
  const states = streamStates(store, keys, registry);
  const claimed = claims(store, keys);
  const handler = commandHandler({ store, keys, registry, states, claims: claimed });
  const parts: ImportParts = {
    register: liveRegister(states),
    states,
    claims: claimed,
    keys,
    directories: organisationDirectories(store, registry),
    refusals,
  };
  return {
    store,
    registry,
    handler,
    ...parts,
    parts,
    judging: (kind: ImportKind, importer: Importer = 'everything') => judgingFor(parts, kind, importer, TODAY),
    async stored(prefix: string) {
      const events = [];
      for await (const event of store.readAll()) if (event.stream.startsWith(prefix)) events.push(event);
      return events;
    },
  };
}
export type TestRegister = ReturnType<typeof aRegister>;

/** A csv file with the template's headers and these rows, by field. */
export function fileOf(kind: ImportKind, rows: Record<string, string>[]) {
  const { columns } = templates[kind];
  const text = csvText([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
  ]);
  return { content: inMemory(Buffer.from(text)), unpackedLimit: 200_000_000 };
}

/** A province, a base organisation with two cells, and an armed-forces organisation with one. */
export const TREE: Record<string, string>[] = [
  { name: 'Đảng bộ tỉnh Minh Họa', type: 'Đảng bộ tỉnh, thành phố', code: '99', since: '01/01/2020' },
  { name: 'Đảng bộ phường Thử', type: 'Cấp trên trực tiếp cơ sở', code: '99.001', parent: '99', since: '01/01/2020' },
  { name: 'Chi bộ số 1', type: 'Chi bộ trực thuộc', code: '99.001.001', parent: '99.001', since: '01/01/2020' },
  {
    name: 'Chi bộ số 2',
    type: 'Chi bộ trực thuộc',
    parent: 'Đảng bộ tỉnh Minh Họa > Đảng bộ phường Thử',
    since: '01/01/2020',
  },
];

/** An invented member, as a row of the template; `number` makes the person's numbers. */
export function aMember(number: number, more: Record<string, string> = {}): Record<string, string> {
  return {
    fullName: `Nguyễn Văn Thử ${'ABCDEFGHIK'[number % 10]}`,
    birthDate: '19/05/1980',
    sex: 'Nam',
    citizenId: `9990800${String(number).padStart(5, '0')}`,
    ethnicity: 'Kinh',
    cell: '99.001.001',
    status: 'Chính thức',
    admissionDecisionDate: '20/02/2005',
    joinDate: '03/03/2005',
    officialDate: '03/03/2006',
    ...more,
  };
}
