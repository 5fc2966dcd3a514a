import { operation } from '../api/commands.ts';
import type { CaseFile } from '../api/case-model.ts';
import { KIND } from './kinds.ts';

/** The acts on a case, by the verb of their command. */
export const CASE_VERBS = [
  'conclude-again',
  'decide',
  'appraise',
  'record-vote',
  'order-vote',
  'file-paper',
  'ask-verification',
  'answer-verification',
  'waive-verification',
  'supplement',
  'return',
  'remove-paper',
  'withdraw',
] as const;
export type CaseVerb = (typeof CASE_VERBS)[number];

/** The acts that make sense where the case is and that the account may do here, the next step first. */
export function actsFor(file: CaseFile): CaseVerb[] {
  const acts = CASE_VERBS.filter((verb) => file.may.includes(operation('cases', verb)) && sensible(file, verb));
  const next = nextStep(file);
  return acts.some((verb) => verb === next) ? [next as CaseVerb, ...acts.filter((verb) => verb !== next)] : acts;
}

/** What the case waits for where it lies: an act on it, or to be put on a list; undefined once it has ended. */
export function nextStep(file: CaseFile): CaseVerb | 'list' | undefined {
  const { status, task, at, progress, appraisals } = file;
  if (file.concluded?.recorded === false) return 'conclude-again';
  if (status === 'approved' || status === 'refused' || status === 'withdrawn') return undefined;
  if (task === 'appraise' && !appraisals.some(({ organisation }) => organisation.id === at.id)) return 'appraise';
  const papers = progress.papersRequired - progress.papersFiled;
  const votes = progress.votesRequired - progress.votesCarried;
  // The last paper is the resolution, which comes of the meeting's vote.
  if (papers > (votes > 0 ? 1 : 0)) return 'file-paper';
  if (votes > 0) return 'record-vote';
  return task === 'decide' ? 'decide' : 'list';
}

/** How many votes of the organisation where it lies failed. */
export function failedHere({ at, votes }: Pick<CaseFile, 'at' | 'votes'>): number {
  return votes.filter(({ organisation, carried }) => organisation.id === at.id && !carried).length;
}

function sensible(file: CaseFile, verb: CaseVerb): boolean {
  const { status, at, cell, task, kind } = file;
  if (verb === 'conclude-again') return file.concluded?.recorded === false;
  if (status === 'approved' || status === 'refused' || status === 'withdrawn') return false;
  const carried = file.votes.some(({ organisation, carried: yes }) => organisation.id === at.id && yes);
  switch (verb) {
    case 'decide':
      return status === 'submitted' && task === 'decide';
    case 'appraise':
      return status === 'submitted';
    case 'record-vote':
      return KIND[kind].votes && task !== 'appraise' && !carried;
    case 'order-vote':
      return failedHere(file) > 0 && !carried;
    case 'return':
      return status === 'submitted';
    case 'file-paper':
      return kind !== 'newMemberCourse';
    case 'ask-verification':
      return kind === 'admission';
    case 'answer-verification':
      return file.verifications.some(({ answeredOn }) => answeredOn === undefined);
    case 'waive-verification':
      return kind === 'admission' && file.waivers.length < 2;
    case 'supplement':
      return at.id === cell.id && KIND[kind].details;
    case 'remove-paper':
      return at.id === cell.id && file.papers.length > 0;
    default:
      return true;
  }
}
