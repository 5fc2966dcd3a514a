import type { Request, Response } from 'express';
import type { z } from 'zod';
import { covering, hasRole, judge, scopeOf, type Place, type Scope } from '../access/authorise.ts';
import type { Read } from '../access/read-log.ts';
import type { Role } from '../access/roles.ts';
import { authenticate, type Reader } from './authenticate.ts';
import type { Endpoint } from './endpoint.ts';
import { placesOfErrorReport } from './error-report-places.ts';
import { readJsonBody } from './json-body.ts';
import { parsed } from './parsed.ts';
import type { Parts } from './parts.ts';
import { etagOf, hasAlready, isId, minPositionOf } from './preconditions.ts';
import { languageOf, problem, type Language } from './problem.ts';
import { strictly } from './strict.ts';

/** What an implementation is given: a request that was let through. */
export interface Asked<Query = unknown, Body = unknown> {
  /** `{id}` of the path; empty where there is none. */
  id: string;
  query: Query;
  body: Body;
  /** Who asks; only an endpoint open to anyone may be asked by nobody. */
  reader: Reader;
  /** Where the member or organisation of `{id}` stands. */
  place: Place;
  /** What the reader may list. */
  scope: Scope;
  /** The organisations whose subtrees are listed: the one chosen by the query, or else all that the reader has. */
  under: Scope;
  language: Language;
  request: Request;
  response: Response;
  /** Writes a read to the log of reads, for answers that are streamed. */
  record(read: Pick<Read, 'count' | 'document'>): Promise<void>;
}

/** What an endpoint does, typed by its declaration. */
export type Implementation<Declared> =
  Declared extends Endpoint<infer Query, infer Body, infer Answer, infer Kind>
    ? (asked: Asked<Query, Body>) => Kind extends 'json' ? Promise<Answer> : Promise<void>
    : never;

/** Read models may be behind by this much before a reader with `Min-Position` is sent away, in milliseconds. */
const PATIENCE = 5000;

/** The route of an endpoint: refusals in the order of design §9, then the implementation, the log of reads, the answer. */
export function queryRoute(
  name: string,
  declared: Endpoint,
  implementation: (asked: Asked) => Promise<unknown>,
  parts: Parts,
): (request: Request, response: Response) => Promise<void> {
  const { access } = declared;
  const { query: querySchema, body: bodySchema } = declared;
  return async (request, response) => {
    const reader =
      access.to === 'anyone'
        ? undefined
        : await authenticate(request, parts, access.to === 'signedIn' && access.beforePasswordChange);
    const id = String(request.params['id'] ?? '');
    if (declared.path.includes('{id}') && !isId(id)) throw problem('request/not-there');
    const given = declared.query ? queryOf(request, declared.query) : request.query;

    let place: Place = [];
    let scope: Scope = { tops: [] };
    let chosen: string | undefined;
    if (access.to === 'roles' && reader) {
      if (access.relation === 'scope') {
        if (!hasRole(reader.actor, access.roles)) throw problem('access/forbidden');
        chosen = await chosenWithin(access.within ?? [], given, reader, access.roles, parts);
        scope = await scopeOf(reader.actor, access.roles, parts.places);
      } else {
        const found = await placesOf(access.relation, id, parts);
        const verdicts = found.map((each) => judge(reader.actor, access.roles, each));
        if (!verdicts.some(({ may }) => may === 'do')) {
          throw problem(verdicts.some(({ may }) => may === 'read') ? 'access/forbidden' : 'request/not-there');
        }
        place = found[0]!;
      }
    }

    const json = bodySchema && (await readJsonBody(request, response));
    const query = querySchema ? parsed(strictly(querySchema), given) : {};
    const minPosition = declared.readModel ? minPositionOf(request) : undefined;
    if (json && 'problem' in json) throw json.problem;
    const body = bodySchema && json ? parsed(strictly(bodySchema), json.value ?? {}) : undefined;
    if (minPosition !== undefined && !(await parts.readModels.caughtUp(minPosition, PATIENCE))) {
      throw problem('server/read-models-behind', { headers: { 'Retry-After': '1' } });
    }

    const record = async (read: Pick<Read, 'count' | 'document'>) => {
      const { asOf, knownAt } = query as { asOf?: string; knownAt?: string };
      const asked = id === '' ? query : { id, ...(query as object) };
      const what =
        declared.reads === 'rows'
          ? { query: parts.fingerprint(asked), ...read }
          : { member: declared.reads === 'case' ? await subjectOf(id, parts) : id, document: read.document };
      return noted(parts, { account: reader!.actor.id, what: name, ...what, asOf, knownAt });
    };
    const answer = await implementation({
      id,
      query,
      body,
      reader: reader!,
      place,
      scope,
      under: chosen === undefined ? scope : { tops: [chosen] },
      language: languageOf(request),
      request,
      response,
      record,
    });
    if (declared.kind === 'stream') return;
    if (declared.kind === 'none') return void response.status(204).end();
    if (answer === undefined) throw problem('request/not-there');
    if (declared.reads) await record({ count: (answer as { items?: unknown[] }).items?.length });
    const revision = (answer as { revision?: number }).revision;
    if (declared.readModel && revision !== undefined) {
      const etag = etagOf(revision);
      response.setHeader('ETag', etag);
      if (hasAlready(request, etag)) return void response.status(304).end();
    }
    response.status(declared.status ?? 200).json(answer);
  };
}

/** The places from which the subject may be read, the first being where it stands. */
async function placesOf(
  relation: 'member' | 'organisation' | 'case' | 'proposal' | 'errorReport',
  id: string,
  parts: Parts,
): Promise<Place[]> {
  const { places } = parts;
  const found = async () => {
    switch (relation) {
      case 'member':
        return [await places.ofMember(id), ...(await places.concernedWithMember(id))];
      case 'organisation':
        return [await places.ofOrganisation(id)];
      case 'case': {
        const of = await places.ofCase(id);
        return [of?.at, of?.cell];
      }
      case 'proposal': {
        const of = await places.ofProposal(id);
        return [of?.drafter, of?.receiver];
      }
      case 'errorReport': {
        const of = await placesOfErrorReport(id, parts);
        return [of?.at, of?.organisation];
      }
    }
  };
  return (await found()).filter((place) => place !== undefined);
}

/** Repeated fields as lists, where the schema takes a list. */
function queryOf(request: Request, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(request.query).map(([field, value]) => [
      field,
      takesList(schema.shape[field]) && !Array.isArray(value) ? [value] : value,
    ]),
  );
}

function takesList(schema: unknown): boolean {
  const def = (schema as z.ZodType | undefined)?.def as { type: string; innerType?: unknown } | undefined;
  return def?.type === 'array' || (def?.innerType !== undefined && takesList(def.innerType));
}

/** The organisation that the query chooses, if it does. @throws Problem 404 if it lies outside what the reader may list */
async function chosenWithin(
  fields: readonly string[],
  given: Record<string, unknown>,
  reader: Reader,
  roles: readonly Role[],
  parts: Parts,
): Promise<string | undefined> {
  let chosen: string | undefined;
  for (const field of fields) {
    const organisation = given[field];
    if (!isId(organisation)) continue;
    const place = await parts.places.ofOrganisation(organisation);
    if (!place || !covering(reader.actor, roles, place)) throw problem('request/not-there');
    chosen ??= organisation;
  }
  return chosen;
}

/** Whose case it is. */
async function subjectOf(id: string, { register }: Parts): Promise<string | undefined> {
  const file = await register.case(id);
  return file.status === 'unknown' ? undefined : file.subject;
}

async function noted(parts: Parts, read: Read): Promise<void> {
  try {
    await parts.readLog.record(JSON.parse(JSON.stringify(read)) as Read);
  } catch (error) {
    parts.log.error({ err: error }, 'the log of reads cannot be written');
    throw problem('server/read-log-unavailable', { headers: { 'Retry-After': '5' } });
  }
}
