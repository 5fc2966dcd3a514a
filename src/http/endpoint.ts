import type { z } from 'zod';
import type { Role } from '../access/roles.ts';

/**
 * Who may ask:
 * - `anyone`: also who is not signed in
 * - `signedIn`: everybody who is; `beforePasswordChange` also while the one-time password still stands
 * - `roles`: who holds one of the roles, for the thing asked about: the `member`, `organisation`, `case` or `proposal` of
 *   `{id}`, or for the `scope` of a list. A list's `within` names the query fields that choose an organisation: it must lie in that scope.
 */
export type Access =
  | { to: 'anyone' }
  | { to: 'signedIn'; beforePasswordChange?: true }
  | { to: 'roles'; roles: readonly Role[]; relation: 'member' | 'organisation' | 'case' | 'proposal' | 'errorReport' }
  | { to: 'roles'; roles: readonly Role[]; relation: 'scope'; within?: readonly string[] };

/**
 * What is answered:
 * - `json`: what the `answer` schema says
 * - `none`: 204
 * - `stream`: the implementation writes the answer itself (files, server-sent events, metrics)
 */
export type AnswerKind = 'json' | 'none' | 'stream';

/** A route that is no command, as the catalogue declares it. */
export interface Endpoint<Query = unknown, Body = unknown, Answer = unknown, Kind extends AnswerKind = AnswerKind> {
  method: 'get' | 'post' | 'delete';
  /** Below `/api`, with `{id}` for what it is about. */
  path: string;
  /** What it gives, in a few words, for the description of the interface. */
  summary: string;
  access: Access;
  /** Fields of the query string; a `z.array` takes a repeated field. */
  query?: z.ZodObject & z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** The request body is a file, which the implementation reads itself. */
  upload?: true;
  kind: Kind;
  answer?: z.ZodType<Answer>;
  /** Media type of a streamed answer. */
  produces?: string;
  /** 200 unless said otherwise. */
  status?: number;
  /** What is written to the log of reads before the answer goes out: one member's file (or that of
   * a case, which is its person's), or rows with personal data. */
  reads?: 'member' | 'case' | 'rows';
  /** Answered from read models: honours `Min-Position`, and the answer's `revision` is its ETag. */
  readModel?: true;
}

/** Declares an endpoint with its types inferred. */
export function endpoint<Query = Record<string, never>, Body = undefined, Answer = undefined>(
  declared: Endpoint<Query, Body, Answer, 'json'>,
): Endpoint<Query, Body, Answer, 'json'>;
export function endpoint<Query = Record<string, never>, Body = undefined>(
  declared: Endpoint<Query, Body, undefined, 'none'>,
): Endpoint<Query, Body, undefined, 'none'>;
export function endpoint<Query = Record<string, never>, Body = undefined>(
  declared: Endpoint<Query, Body, undefined, 'stream'>,
): Endpoint<Query, Body, undefined, 'stream'>;
export function endpoint(declared: Endpoint): Endpoint {
  return declared;
}
