import type { Request } from 'express';
import { problem } from './problem.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** True for the ids that streams are named by: other spellings would be other streams. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/**
 * The command id, in lower case.
 * @throws Problem 400 if it is missing or no UUID
 */
export function commandIdOf(request: Request): string {
  const key = request.get('Idempotency-Key')?.toLowerCase();
  if (!isId(key)) throw problem('request/idempotency-key');
  return key;
}

/**
 * The revision that the sender saw. A strong ETag: weak ones and `*` say nothing of one revision (RFC 9110, 13.1.1).
 * @returns undefined if there is no If-Match
 * @throws Problem 400 if it is anything but one revision in quotes
 */
export function expectedRevisionOf(request: Request): number | undefined {
  const condition = request.get('If-Match');
  if (condition === undefined) return undefined;
  const revision = /^"(\d{1,15})"$/.exec(condition.trim());
  if (!revision) throw problem('request/if-match');
  return Number(revision[1]);
}

/**
 * The position that the read models must have reached.
 * @throws Problem 400 if it is no position
 */
export function minPositionOf(request: Request): string | undefined {
  const position = request.get('Min-Position');
  if (position === undefined) return undefined;
  if (!/^[\w.:/-]{1,64}$/.test(position)) throw problem('request/min-position');
  return position;
}

/** The strong ETag of a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** Whether the client has this revision already (If-None-Match compares weakly, RFC 9110, 13.1.2). */
export function hasAlready(request: Request, etag: string): boolean {
  const known = request.get('If-None-Match');
  if (known === undefined) return false;
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
}
