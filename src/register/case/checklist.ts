import type { Case } from './case.ts';
import type { PaperName } from './paper-titles.ts';
import type { PaperRule } from './procedure.ts';
import { procedures } from './procedures.ts';

/** A paper of a case's checklist: who files it, and whether this case needs it. */
export interface ListedPaper {
  paper: PaperName;
  by: PaperRule['by'];
  needed: boolean;
}

/** The papers of a case, in their order: those of the cell and of each level on its way, and whatever is filed (D§2.2). */
export function checklistOf(file: Exclude<Case, { status: 'unknown' }>): ListedPaper[] {
  const tasks = new Set<string>(['propose', ...file.route.map(({ task }) => task)]);
  // Once the person is erased, nothing is known of what the case says: no paper is asked for on its account.
  const details: Record<string, unknown> | null = file.details;
  return procedures[file.kind].papers
    .filter(({ paper, by }) => tasks.has(by) || file.papers.has(paper))
    .map(({ paper, by, neededFor }) => ({
      ...{ paper, by },
      needed: neededFor === undefined || (details !== null && neededFor(details)),
    }));
}
