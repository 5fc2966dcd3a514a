import { Problem, problemOf } from './problem.ts';

/** The query part of an address, by name. */
export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** What a request carries beside its address. */
export interface Asked {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** An answer with the headers that commands and files are followed up by. */
export interface Answered<Body> {
  body: Body;
  headers: Headers;
}

/**
 * The position of my last command: later reads ask the server to have caught up with it, so that what I recorded is
 * there when the page opens. Positions are opaque and sort as strings.
 */
let lastPosition: string | undefined;
/** The language in which problems are worded. */
let language = 'vi';
/** Of the last problem that the server has answered with. */
let lastCorrelation: string | undefined;
let onUnauthorised: () => void = () => undefined;

export function speak(next: string): void {
  language = next;
}

/** The language in which problems are asked for. */
export function spoken(): string {
  return language;
}

/** Under which the last problem stands in the server's log, told with a report of an error. */
export function correlationOfLastProblem(): string | undefined {
  return lastCorrelation;
}

/** Called when a request finds that the session has ended. */
export function whenSessionEnds(listener: () => void): void {
  onUnauthorised = listener;
}

/** Forgets what the last account did. */
export function forgetPosition(): void {
  lastPosition = undefined;
}

/**
 * The query part of an address: repeated for lists, absent for what is empty.
 * @returns `''` or `'?a=1&b=2'`
 */
export function queryText(query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text && `?${text}`;
}

/**
 * Sends a request to the API and reads its JSON.
 * @throws Problem for every answer that is not a success, and when no answer comes
 */
export async function send<Body>(method: string, path: string, asked: Asked = {}): Promise<Answered<Body>> {
  const response = await reach(method, path, asked);
  const text = response.status === 204 ? '' : await response.text();
  return { body: (text ? JSON.parse(text) : undefined) as Body, headers: response.headers };
}

/** Reads JSON. */
export async function get<Body>(path: string, query?: Query, signal?: AbortSignal): Promise<Body> {
  return (await send<Body>('GET', path, { query, signal })).body;
}

/** Remembers how far the log had come after my command. */
export function caughtUpWith(position: string | null | undefined): void {
  if (position && (lastPosition === undefined || position > lastPosition)) lastPosition = position;
}

/** Sends a request. @throws Problem for every answer that is not a success, and when no answer comes */
export async function reach(method: string, path: string, { query, body, headers, signal }: Asked): Promise<Response> {
  const raw = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(`/api${path}${queryText(query)}`, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language,
        ...(body !== undefined && { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' }),
        ...(method === 'GET' && lastPosition && { 'Min-Position': lastPosition }),
        ...headers,
      },
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem({ code: 'console/offline', status: 0 });
  }
  if (response.ok) return response;
  throw await refusalOf(response, path);
}

/** What an unsuccessful answer says; that the session has ended is told to whom it concerns. */
export async function refusalOf(response: Response, path: string): Promise<Problem> {
  const problem = await problemOf(response);
  lastCorrelation = response.headers.get('Correlation-Id') ?? lastCorrelation;
  if (problem.status === 401 && path !== '/session') onUnauthorised();
  return problem;
}
