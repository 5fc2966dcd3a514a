import { randomUUID } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { faultOf } from '../fault.ts';
import { commandRoute } from './command-route.ts';
import type { Command } from './command.ts';
import type { Endpoint } from './endpoint.ts';
import { problemOf } from './faults.ts';
import type { Parts } from './parts.ts';
import { problem, sendProblem } from './problem.ts';
import { queryRoute, type Asked, type Implementation } from './query-route.ts';
import { assertSameOrigin } from './same-origin.ts';

/** With every problem: under it the server's log is searched when somebody reports an error (DHTN-0.6). */
const CORRELATION = 'Correlation-Id';

/** What each endpoint does, one for each in the catalogue: a missing or superfluous one does not compile. */
export type Implementations<Endpoints> = { [Name in keyof Endpoints]: Implementation<Endpoints[Name]> };

/** Routes for everything in the catalogue, and for nothing else. */
export function router<Endpoints extends Record<string, Endpoint>>(
  commands: readonly Command[],
  endpoints: Endpoints,
  implementations: Implementations<Endpoints>,
  parts: Parts,
): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  for (const command of commands) {
    routes.post(pattern(command.path), answering('post', command.path, commandRoute(command, parts), parts));
  }
  for (const [name, declared] of Object.entries(endpoints)) {
    const implementation = implementations[name as keyof Endpoints] as (asked: Asked) => Promise<unknown>;
    const route = queryRoute(name, declared, implementation, parts);
    routes[declared.method](pattern(declared.path), answering(declared.method, declared.path, route, parts));
  }
  const nowhere = () => Promise.reject(problem('request/not-there'));
  routes.use(answering('any', 'none', nowhere, parts));
  return routes;
}

/** `/members/{id}` as express writes it. */
function pattern(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/**
 * Runs a route, answers what it refuses, and notes method, pattern, status and time. Nothing that a person sent or was
 * sent is noted: no query, no body, no name; of ids only the account's and the request's own.
 */
function answering(
  method: string,
  route: string,
  answer: (request: Request, response: Response) => Promise<void>,
  parts: Parts,
) {
  return (request: Request, response: Response): void => {
    const began = performance.now();
    response.on('close', () => {
      const seconds = (performance.now() - began) / 1000;
      const status = response.writableFinished ? response.statusCode : 499;
      parts.metrics.answered(method, route, status, seconds);
      const correlation = response.getHeader(CORRELATION);
      const ms = Math.round(seconds * 1e5) / 100;
      parts.log.info({ method, route, status, ms, ...(correlation !== undefined && { correlation }) }, 'answered');
    });
    const work = async () => {
      assertSameOrigin(request);
      await answer(request, response);
    };
    work().catch((error: unknown) => refuse(error, method, route, request, response, parts));
  };
}

async function refuse(
  error: unknown,
  method: string,
  route: string,
  request: Request,
  response: Response,
  parts: Parts,
): Promise<void> {
  // Whoever asked has gone: nobody is left to be told.
  if (response.destroyed) return;
  const known = await problemOf(error, parts).catch(() => undefined);
  const correlation = randomUUID();
  if (!known) parts.log.error({ method, route, correlation, fault: faultOf(error) }, 'fault');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.setHeader(CORRELATION, correlation);
  sendProblem(request, response, known ?? problem('server/fault'));
}
