import { caughtUpWith, send } from './http.ts';
import type { Answer, DryRun } from './model.ts';

/** A command as a form gives it. */
export interface Command {
  collection:
    | 'members'
    | 'organisations'
    | 'accounts'
    | 'cases'
    | 'proposals'
    | 'plans'
    | 'calendar'
    | 'badge-series'
    | 'policies'
    | 'error-reports'
    | 'reorganisations'
    | 'collective-transfers'
    | 'supplement-campaigns'
    | 'dossier-series'
    | 'dossier-blocks'
    | 'document-types';
  /** Empty for what there is only one of: the calendar, the versions of policy. */
  id: string;
  verb: string;
  body: unknown;
  /** The revision that the form was opened on; absent for what begins a stream. */
  revision?: number;
}

/** A recorded command: its answer, and when the server said so. */
export interface Recorded extends Answer {
  at: string;
}

/**
 * Gives a command.
 * @param key the Idempotency-Key: the same for every retry of the same form contents
 * @throws Problem
 */
export async function give(command: Command, key: string): Promise<Recorded> {
  const { body, headers } = await send<Answer>('POST', pathOf(command), {
    body: command.body,
    headers: { 'Idempotency-Key': key, ...ifMatch(command) },
  });
  caughtUpWith(headers.get('Position') ?? body.position);
  const date = headers.get('Date');
  return { ...body, at: (date ? new Date(date) : new Date()).toISOString() };
}

/**
 * Has a command judged in full without storing anything.
 * @throws Problem the refusal that the command itself would meet
 */
export async function tryOut(command: Command, signal?: AbortSignal): Promise<DryRun> {
  const { body } = await send<DryRun>('POST', pathOf(command), {
    body: command.body,
    headers: { 'Idempotency-Key': newId(), 'Dry-Run': 'true', ...ifMatch(command) },
    signal,
  });
  return body;
}

/** The operation that a verb of the address stands for: `members/take-over` is `members.takeOver`. */
export function operation(collection: Command['collection'], verb: string): string {
  return `${collection}.${verb.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** A random UUID, also where the page is not served over TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function pathOf({ collection, id, verb }: Command): string {
  return [collection, id, verb]
    .filter(Boolean)
    .map((part) => `/${part}`)
    .join('');
}

function ifMatch({ revision }: Command): Record<string, string> {
  return revision === undefined ? {} : { 'If-Match': `"${revision}"` };
}
