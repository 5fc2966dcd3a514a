import type { z } from 'zod';
import { fieldErrors } from './field-errors.ts';
import { problem } from './problem.ts';

/**
 * What a schema makes of a body or query.
 * @throws Problem 400 with an error at each field
 */
export function parsed<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  return accepted(schema.safeParse(given, { reportInput: true }));
}

/**
 * What a schema made of it, when parsed with `reportInput`.
 * @throws Problem 400 with an error at each field
 */
export function accepted<Value>(result: z.ZodSafeParseResult<Value>): Value {
  if (result.success) return result.data;
  const { issues } = result.error;
  throw problem('request/invalid', { errors: (language) => fieldErrors(issues, language) });
}
