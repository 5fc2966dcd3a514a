import type { Request, Response } from 'express';

const NAME = 'sogoc';

/** The session token that the browser sends along. */
export function tokenOf(request: Request): string | undefined {
  const header = request.headers.cookie;
  if (!header) return undefined;
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}

/** Hands the browser a token: out of reach of scripts, never sent from another site, and over TLS only. */
export function setToken(request: Request, response: Response, token: string): void {
  response.cookie(NAME, token, { ...attributes(request), encode: String });
}

export function clearToken(request: Request, response: Response): void {
  response.clearCookie(NAME, attributes(request));
}

/** Without TLS on the loopback alone, where nobody listens in. */
function attributes(request: Request) {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: !isLoopback(request.hostname) } as const;
}

function isLoopback(host: string | undefined): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host ?? '');
}
