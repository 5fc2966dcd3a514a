import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemTexts, titleOf, type ProblemCode } from './problem-texts.ts';

/** What is wrong with one field, dotted as in the body, or with one header. */
export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
}

/** More that a problem says: RFC 9457 members, and headers of the answer. */
export interface ProblemMore {
  values?: Record<string, unknown>;
  source?: string;
  errors?: (language: Language) => FieldProblem[];
  members?: (language: Language) => Record<string, unknown>;
  headers?: Record<string, string>;
}

export type Language = 'vi' | 'en';

/** A request that is not carried out, and why: answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly more: ProblemMore;
  private readonly sentence: (language: Language) => string;
  constructor(code: string, status: number, sentence: (language: Language) => string, more: ProblemMore = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.sentence = sentence;
    this.more = more;
  }

  /** The body of the answer. */
  body(language: Language): Record<string, unknown> {
    const { source, errors, members } = this.more;
    return {
      type: `urn:so-goc:${this.code}`,
      title: titleOf(this.status, language),
      status: this.status,
      detail: this.sentence(language),
      code: this.code,
      ...(source !== undefined && { source }),
      ...(errors && { errors: errors(language) }),
      ...members?.(language),
    };
  }
}

/** A problem of the interface itself. */
export function problem(code: ProblemCode, more: ProblemMore = {}): Problem {
  const text = problemTexts[code];
  const values = (more.values ?? {}) as never;
  return new Problem(code, text.status, (language) => text[language](values), more);
}

/** Vietnamese unless English is asked for first. */
export function languageOf(request: IncomingMessage): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';
}

/** Answers with a problem. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, refused: Problem): void {
  const language = languageOf(request);
  for (const [name, value] of Object.entries(refused.more.headers ?? {})) response.setHeader(name, value);
  response.statusCode = refused.status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Language', language);
  response.end(JSON.stringify(refused.body(language)));
}
