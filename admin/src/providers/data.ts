import type { DataProvider, GetListParams } from 'react-admin';
import { give, tryOut, type Command, type Recorded } from '../api/commands.ts';
import { get, type Query } from '../api/http.ts';
import type { DryRun, Page } from '../api/model.ts';
import { Cursors } from './cursors.ts';

/** The framework's data provider, with commands as methods of their own: nothing is ever "updated". */
export interface RegisterProvider extends DataProvider {
  /** Gives a command. @throws Problem */
  command(collection: Command['collection'], id: string, verb: string, given: Given): Promise<Recorded>;
  /** Has a command judged without storing anything. @throws Problem */
  dryRun(collection: Command['collection'], id: string, verb: string, given: Omit<Given, 'key'>): Promise<DryRun>;
}

/** What a command is given with. `key` is the same for every retry of the same contents. */
interface Given {
  body: unknown;
  revision?: number;
  key: string;
  signal?: AbortSignal;
}

const cursors = new Cursors();

export const dataProvider: RegisterProvider = {
  async getList(resource, params) {
    const { items, next, total } = await cursors.page(queryOf(params), params.pagination?.page ?? 1, (query) =>
      get<Page<never>>(`/${resource}`, query, params.signal),
    );
    return {
      data: items,
      total,
      pageInfo: { hasNextPage: next !== undefined, hasPreviousPage: (params.pagination?.page ?? 1) > 1 },
    };
  },
  getOne: async (resource, { id, meta, signal }) => ({
    data: await get(`/${resource}/${id}`, meta as Query, signal),
  }),
  getMany: async (resource, { ids, signal }) => ({
    data: await Promise.all(ids.map((id) => get<never>(`/${resource}/${id}`, undefined, signal))),
  }),
  command: (collection, id, verb, { key, body, revision }) => give({ collection, id, verb, body, revision }, key),
  dryRun: (collection, id, verb, { body, revision, signal }) =>
    tryOut({ collection, id, verb, body, revision }, signal),

  getManyReference: () => Promise.reject(notHere()),
  create: () => Promise.reject(notHere()),
  update: () => Promise.reject(notHere()),
  updateMany: () => Promise.reject(notHere()),
  delete: () => Promise.reject(notHere()),
  deleteMany: () => Promise.reject(notHere()),
};

/** The query of a list: its filter, its order, how many rows. */
export function queryOf({ filter, sort, pagination }: GetListParams): Query {
  return {
    ...(filter as Query),
    ...(sort?.field && { sort: sort.order === 'DESC' ? `-${sort.field}` : sort.field }),
    limit: pagination?.perPage ?? 25,
    total: true,
  };
}

function notHere(): Error {
  return new Error('The register changes by commands only.');
}
