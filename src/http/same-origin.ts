import type { Request } from 'express';
import { problem } from './problem.ts';

/**
 * Refuses what changes something and was sent by a page of another site, besides the cookie being SameSite=Strict.
 * Programs that are no browser send neither header.
 * @throws Problem 403
 */
export function assertSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw problem('request/cross-site');
  const origin = request.get('Origin');
  if (origin !== undefined && hostOf(origin) !== request.get('Host')) throw problem('request/cross-site');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
