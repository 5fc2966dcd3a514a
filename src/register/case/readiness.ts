import type { PlainDate } from '../../kernel/plain-date.ts';
import { monthsAfter } from '../policy/months.ts';
import { policyOn } from '../policy/policy.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import { carriedVote, cellVoteOn, failedVotes, type CaseFile, type OpenCase } from './case.ts';
import type { Stop } from './events.ts';
import type { CaseLook, Condition, PaperRule, Procedure } from './procedure.ts';
import { cellStop } from './route.ts';

/** What the rules of a case must know of other streams. */
export interface CaseContext extends CaseLook {
  procedure: Procedure;
  calendar: WorkingCalendar;
}

/** Everything that a case needs before it can go up, met or not: conditions of the person, papers, the vote of this level. */
export function readiness(file: OpenCase, context: CaseContext): Condition[] {
  const { procedure } = context;
  const stop = currentStop(file, procedure, context.today);
  return [
    ...procedure.conditions(file, context),
    ...procedure.papers
      .filter(({ by, neededFor }) => by === stop.task && (neededFor?.(file.details) ?? true))
      .map((rule) => filed(rule, file, context)),
    ...(stop.threshold ? [voted(file, context)] : []),
    ...(stop.task === 'appraise'
      ? [{ code: 'case/appraisal-missing', met: file.appraisals.some(({ organisation }) => organisation === file.at) }]
      : []),
  ];
}

/** What is to be done where the case lies; before the first submission, by the rules of the day. */
export function currentStop(file: OpenCase, procedure: Procedure, day: PlainDate): Stop {
  return file.route.find(({ organisation }) => organisation === file.at) ?? cellStop(file.cell, procedure, day);
}

/** The first paper of the file that will be too old, unless the cell has voted by then (06-HD/TW 5.4). */
export function staleOn(file: Pick<CaseFile, 'papers'>, procedure: Procedure): PlainDate | undefined {
  return procedure.papers
    .flatMap(({ paper, goesStale }) => {
      const date = goesStale ? file.papers.get(paper)?.date : undefined;
      return date ? [monthsAfter(date, policyOn('guidance', date).dossierMonths)] : [];
    })
    .sort()[0];
}

/** A paper is there and, where it goes stale, young enough at the cell's vote (06-HD/TW 5.4). */
function filed(rule: PaperRule, file: OpenCase, context: CaseContext): Condition {
  if (!file.papers.has(rule.paper)) return { code: 'case/paper-missing', met: false, values: { paper: rule.paper } };
  return fresh(rule, file, context.today) ?? { code: 'case/paper-missing', met: true, values: { paper: rule.paper } };
}

/** @returns undefined if the paper is not there, bears no date, or never goes stale */
export function fresh({ paper, goesStale }: PaperRule, file: CaseFile, today: PlainDate): Condition | undefined {
  const date = goesStale ? file.papers.get(paper)?.date : undefined;
  if (!date) return undefined;
  const votedOn = cellVoteOn(file) ?? today;
  const { dossierMonths: months } = policyOn('guidance', votedOn);
  return { code: 'case/paper-stale', met: votedOn <= monthsAfter(date, months), values: { paper, months } };
}

/**
 * The vote of this level carried; or failed so often that the superior decides without it (recognition), or must let it
 * be repeated (admission: never without the two thirds). Source: 294-QĐ/TW 4.2.3, 9.3.4; 06-HD/TW 5.1.
 */
function voted(file: OpenCase, { procedure, today }: CaseContext): Condition {
  if (carriedVote(file, file.at)) return { code: 'case/vote-missing', met: true };
  const failed = failedVotes(file, file.at);
  if (failed < policyOn('charter', today).superiorDecidesAfter) return { code: 'case/vote-missing', met: false };
  return { code: 'case/superior-decides', met: procedure.afterFailedVotes === 'superiorDecides', values: { failed } };
}
