import express, { type Request, type Response } from 'express';
import { problem, Problem } from './problem.ts';

/** Commands are small; files go another way. */
const LIMIT = '1mb';

const parse = express.json({ limit: LIMIT, type: 'application/json', strict: false });

/** A body that was read, or the problem that it is: held back until the refusals that come before it were considered. */
export type JsonBody = { value: unknown } | { problem: Problem };

/**
 * Reads a JSON body.
 * @throws Problem 413 or 415, which are said at once
 */
export async function readJsonBody(request: Request, response: Response): Promise<JsonBody> {
  const length = request.headers['content-length'];
  const empty = request.headers['transfer-encoding'] === undefined && (length === undefined || length === '0');
  if (empty) return { value: undefined };
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw problem('request/media-type');
  return new Promise((resolve, reject) => {
    parse(request, response, (error?: unknown) => {
      if (!error) return resolve({ value: request.body });
      const { type } = error as { type?: string };
      if (type === 'entity.too.large') reject(problem('request/too-large', { values: { limit: '1 MB' } }));
      else if (type === 'encoding.unsupported' || type === 'charset.unsupported') reject(problem('request/media-type'));
      else resolve({ problem: problem('request/malformed-json') });
    });
  });
}
