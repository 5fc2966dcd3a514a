import type { RefusalCatalogue } from '../kernel/refusal.ts';
import { importSentences, type RowProblem } from './problems.ts';

/** What would come of a row, or did. */
export type Outcome = 'would-take-over' | 'already-there' | 'error';

/** A row and what would come of it. */
export interface JudgedRow {
  row: number;
  outcome: Outcome;
  /** Of the member or organisation that the row is, or would become. */
  id?: string;
  problems: RowProblem[];
  /** What was typed, by field. */
  typed: Record<string, string>;
}

export type Language = 'vi' | 'en';

/** A problem in words, with the rule's source. */
export function inWords(
  problem: { code: string; values: object },
  refusals: RefusalCatalogue,
  language: Language = 'vi',
): { detail: string; source?: string } {
  const sentence = importSentences[problem.code] ?? refusals[problem.code] ?? importSentences['import/invalid']!;
  return { detail: sentence[language](problem.values), source: sentence.source };
}
