import type { PlainDate } from '../../kernel/plain-date.ts';

/** Number (unknown on some legacy papers), date and issuer of a decision. */
export interface Paper {
  number?: string;
  date: PlainDate;
  issuer?: string;
}
