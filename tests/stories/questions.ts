import type { z } from 'zod';
import { endpoints } from '../../src/catalogue.ts';
import type { Endpoint } from '../../src/http/endpoint.ts';

/** A question to be asked of every combination of stores, and the operation of the catalogue that it belongs to. */
export interface Question {
  operation: string;
  /** `{import}` and `{scan}` stand for those of the story. */
  path: string;
}

/** What is there to be asked about. */
export interface Subjects {
  /** Ids by what they are ids of: the beginning of their stream's name. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** Days and instants that tell former from present states. */
  asOf: readonly string[];
  knownAt: readonly string[];
}

/** Not a state of the register, but of the moment or of the person who asks. */
export const NOT_COMPARED: Record<string, string> = {
  'server.live': 'a connection that stays open',
  'server.ready': 'tells how many seconds the read models are behind',
};

/** Whose ids stand in a path, where the operation's relation does not say it. */
const ABOUT: Record<string, string> = {
  reorganisations: 'reorganisation',
  'badge-series': 'badgeSeries',
  'dossier-numbers': 'dossierBlocks',
  'dossier-series': 'dossierSeries',
  'dossier-blocks': 'dossierBlocks',
  'supplement-campaigns': 'supplementCampaign',
};

/** Whose ids a field of a query holds. */
const FIELDS: Record<string, string> = {
  ...{ under: 'organisation', cell: 'cell', at: 'organisation', organisation: 'organisation', to: 'organisation' },
  ...{ parent: 'organisation', subject: 'member', proposal: 'proposal', member: 'member' },
};

/** What is asked for where the schema takes any text, number or day. */
const VALUES: Record<string, readonly string[]> = {
  ...{
    q: ['nguyen', 'chi bo'],
    ethnicity: ['Kinh'],
    columns: ['fullName,birthDate'],
    milestone: ['30'],
    year: ['2026'],
  },
  ...{ birthYearFrom: ['1980'], birthYearTo: ['1980'], months: ['36'], limit: ['3'], round: ['2027-02-03'] },
  ...{ decidedOn: ['2026-10-01'], effectiveOn: ['2026-10-05'] },
  ...{ from: ['2026-01-01'], to: ['2026-11-21'] },
  ...{ joinDateFrom: ['2005-01-01'], joinDateTo: ['2005-12-31'], officialDateFrom: ['2006-01-01'] },
  ...{ officialDateTo: ['2006-12-31'], diedOnFrom: ['2026-01-01'], diedOnTo: ['2026-12-31'] },
};

/** The same questions as those of their list, and a file takes long to make: asked as they are. */
const FILES_OF_A_LIST = ['members.csv', 'members.xlsx'];

/** Every question that can be asked by a plain GET, from the catalogue: as it is, and with each field of its query. */
export function questionsAbout(subjects: Subjects): Question[] {
  return Object.entries(endpoints as Record<string, Endpoint>)
    .filter(([operation, { method }]) => method === 'get' && !(operation in NOT_COMPARED))
    .flatMap(([operation, declared]) =>
      pathsOf(operation, declared, subjects).flatMap((path, index) =>
        variantsOf(operation, declared, subjects, index).map((query) => ({
          operation,
          path: query === '' ? path : `${path}?${query}`,
        })),
      ),
    );
}

function pathsOf(operation: string, { path, access }: Endpoint, subjects: Subjects): string[] {
  if (!path.includes('{id}')) return [path.replace('{document}', '{scan}')];
  const collection = path.split('/')[1]!;
  if (collection === 'imports') return [path.replace('{id}', '{import}')];
  const relation = 'relation' in access && access.relation !== 'scope' ? access.relation : '';
  const about = ABOUT[collection];
  // Of what no stream tells yet the organisation is asked all the same: nothing is an answer too.
  const ids = subjects.ids.get(about ?? relation) ?? (about && subjects.ids.get('organisation'));
  if (!ids) throw new Error(`${operation}: tests/stories/questions.ts does not know what ${path} is about`);
  return ids.map((id) => path.replace('{id}', id).replace('{document}', '{scan}'));
}

/** Queries of an operation: all that it needs, and then each further field by itself. Only the first subject is asked in every way. */
function variantsOf(operation: string, { query }: Endpoint, subjects: Subjects, index: number): string[] {
  const fields = Object.entries(query?.shape ?? {}) as [string, z.ZodType][];
  const needed = fields.filter(([, schema]) => !schema.safeParse(undefined).success);
  const first = needed.map(([field, schema]) => `${field}=${valuesOf(operation, field, schema, subjects)[0]}`);
  const plain = [first.join('&')];
  if (index > 0 || FILES_OF_A_LIST.includes(operation)) return plain;
  const more = fields.flatMap(([field, schema]) => {
    if (field === 'cursor') return [];
    const others = first.filter((one) => !one.startsWith(`${field}=`));
    return valuesOf(operation, field, schema, subjects).map((value) => [...others, `${field}=${value}`].join('&'));
  });
  return [...new Set([...plain, ...more])];
}

function valuesOf(operation: string, field: string, schema: z.ZodType, subjects: Subjects): readonly string[] {
  const known = VALUES[field] ?? (field === 'asOf' || field === 'knownAt' ? subjects[field] : undefined);
  const values = known ?? optionsOf(schema) ?? subjects.ids.get(FIELDS[field] ?? '')?.slice(0, 2);
  if (!values) throw new Error(`${operation}: tests/stories/questions.ts does not know what to ask for in ${field}`);
  return values.map(encodeURIComponent);
}

/** The words that a field takes, if it takes certain words only. */
function optionsOf(schema: z.ZodType): string[] | undefined {
  const { def } = schema as unknown as {
    def: { innerType?: z.ZodType; element?: z.ZodType; in?: z.ZodType; entries?: object; values?: unknown[] };
  };
  if (def.entries) return Object.values(def.entries).map(String);
  if (def.values) return def.values.map(String);
  const inner = def.innerType ?? def.element ?? def.in;
  return inner && optionsOf(inner);
}
