import { refuse } from '../../kernel/refusal.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { judgeVote, votesNeeded } from '../policy/votes.ts';
import type { Ballot } from './commands.ts';

/** The forms on a ballot, the heaviest first. */
const HEAVIEST_FIRST = ['expulsion', 'dismissal', 'warning', 'reprimand'] as const;

/** What a count by form comes to. */
export interface FormVoted {
  denominator: number;
  needed: number;
  /** Undefined if not even all votes for discipline together are enough. */
  form?: (typeof HEAVIEST_FIRST)[number];
  /** No form alone was enough: the votes of the heavier ones were added to it. */
  cumulated: boolean;
}

/**
 * More than half of all who have to vote make a form; an expulsion, which is only proposed, two thirds. Where no form
 * reaches that alone, votes are added from the heaviest down until one does. Source: 21-QĐ/TW; 294-QĐ/TW 9.3; D§2.12.
 * @throws Refusal if the count does not add up
 */
export function formVoted(count: Ballot, charter: CharterParameters): FormVoted {
  const { meeting, heldOn: _, forms, ...people } = count;
  const { none: against, ...lighter } = forms;
  const inFavour = lighter.expulsion + lighter.dismissal + lighter.warning + lighter.reprimand;
  const { denominator, needed } = judgeVote({ ...people, inFavour, against }, meeting, 'majority', charter);
  const enough = (form: (typeof HEAVIEST_FIRST)[number], votes: number) =>
    votes >= (form === 'expulsion' ? votesNeeded('twoThirds', denominator) : needed);
  // A form that nobody chose is not on the ballot: who holds no seat is not dismissed from one.
  const chosen = HEAVIEST_FIRST.filter((form) => forms[form] > 0);
  const alone = chosen.find((form) => enough(form, forms[form]));
  if (alone) return { denominator, needed, form: alone, cumulated: false };
  let sum = 0;
  const form = chosen.find((one) => enough(one, (sum += forms[one])));
  return { denominator, needed, form, cumulated: true };
}

/** The form decided is the one for which the meeting has voted. */
export function votedFor(form: string, voted: FormVoted): void {
  if (voted.form === undefined) throw refuse('discipline/no-form-carried', { needed: voted.needed });
  if (voted.form !== form) throw refuse('discipline/another-form-voted', { voted: voted.form });
}
