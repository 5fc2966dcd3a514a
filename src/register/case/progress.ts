import { carriedVote, type Case } from './case.ts';
import { checklistOf } from './checklist.ts';
import { procedures } from './procedures.ts';
import { cellStop } from './route.ts';

/** How far a case has come: what every level up to where it lies owes, and what of it is there. */
export interface Progress {
  papersFiled: number;
  papersRequired: number;
  votesCarried: number;
  votesRequired: number;
}

/** Counts papers and votes from the cell up to where the case lies: no level above has anything to do yet. */
export function progressOf(file: Exclude<Case, { status: 'unknown' }>): Progress {
  const procedure = procedures[file.kind];
  const here = file.route.findIndex(({ organisation }) => organisation === file.at);
  const stops = here < 0 ? [cellStop(file.cell, procedure, file.openedOn)] : file.route.slice(0, here + 1);
  const papers = checklistOf(file).filter(({ by, needed }) => needed && stops.some(({ task }) => task === by));
  const votes = stops.filter(({ threshold }) => threshold !== undefined);
  return {
    papersFiled: papers.filter(({ paper }) => file.papers.has(paper)).length,
    papersRequired: papers.length,
    // Of a case that was forwarded, the vote of the cell that proposed it counts on.
    votesCarried: votes.filter(({ task, organisation }) =>
      carriedVote(file, task === 'propose' ? file.cell : organisation),
    ).length,
    votesRequired: votes.length,
  };
}
