/** A refusal or failure as the API words it (RFC 9457), or a network failure put in the same shape. */
export interface ProblemBody {
  code: string;
  status: number;
  title?: string;
  detail?: string;
  source?: string;
  errors?: { field: string; code: string; detail: string }[];
  /** Of a command on many cases: each reason that refuses one of them. */
  cases?: { case: string; code: string; detail: string; source?: string }[];
  current?: { revision: number; lastEvent?: { type: string; recordedAt: string; actorName?: string } };
}

/** What every failed request throws. `status` 0 means that no answer came. */
export class Problem extends Error {
  readonly body: ProblemBody;
  /** Seconds to wait, from Retry-After. */
  readonly retryAfter?: number;

  constructor(body: ProblemBody, retryAfter?: number) {
    super(body.code);
    this.name = 'Problem';
    this.body = body;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.body.status;
  }
}

/** What refuses each case of a command on many, by the case's id; empty if nothing does. */
export function refusedCases(problem: Problem | undefined): ReadonlyMap<string, string[]> {
  const refused = new Map<string, string[]>();
  for (const { case: id, detail } of problem?.body.cases ?? []) refused.set(id, [...(refused.get(id) ?? []), detail]);
  return refused;
}

/** Any thrown thing as a problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem({ code: 'console/unexpected', status: 0 });
}

/** The problem that an unsuccessful answer carries, whatever its body turns out to be. */
export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  return new Problem({ ...body, code: body.code ?? `http/${response.status}`, status: response.status }, retryAfter);
}
