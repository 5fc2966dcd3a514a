import type { z } from 'zod';
import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import type { NamedMember } from '../member/steps.ts';
import type { Deadline } from '../deadline.ts';
import type { OrganisationPower, OrganisationType } from '../organisation/events.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import type { PolicyFor } from '../policy/policy.ts';
import type { Threshold } from '../policy/votes.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import type { CaseKind } from './events.ts';
import type { CaseFile, OpenCase } from './case.ts';
import type { PaperName } from './paper-titles.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- a table of procedures holds many kinds of details */
/** A paper of the checklist: by which stop it is filed, so that none is asked for where the level does not exist (D§2.2). */
export interface PaperRule<Details = any> {
  paper: PaperName;
  by: 'propose' | 'appraise' | 'resolve';
  /** Needed only if the details say so; always, if left out. */
  neededFor?(details: Details): boolean;
  /** Its date is judged, so that it cannot be filed without one; so it is of each that goes stale. */
  dated?: boolean;
  /** Older than the guidance allows at the cell's vote, it must be made anew (06-HD/TW 5.4). */
  goesStale?: boolean;
}

/** What stands in the way, or does not: shown item by item before a list is sent. */
export interface Condition {
  code: string;
  met: boolean;
  values?: Record<string, unknown>;
}

/** What a procedure's rules may look at. */
export interface CaseLook {
  subject: Member;
  /** Members whom the details name: introducers, helpers. */
  named: NamedMember[];
  today: PlainDate;
  /** The rules as in force where the person belongs, for those that a province may set for itself. */
  policyFor: PolicyFor;
}

/** What falls due, and the versions by which it was reckoned. */
export type Due = { deadlines: Deadline[] } & Pick<Decided, 'policyVersions'>;

/**
 * A procedure that goes from list to decision. To add one, write one folder with a `procedure.ts` that declares this, and
 * name it in `procedures.ts`.
 */
export interface Procedure<Details = any> {
  kind: CaseKind;
  details: z.ZodType<Details>;
  /** Which of the details tell one case from another in a list; none of them personal. */
  listed?: readonly (keyof Details & string)[];
  /** Ids of members whom the details name. */
  names(details: Details): string[];
  papers: readonly PaperRule<Details>[];
  /** Where it is voted on; by whom and by how many follows from the organisation (route.ts). */
  votes: readonly ('propose' | 'resolve' | 'decide')[];
  /** After so many failed votes that the superior is asked (param): it decides, or it orders a new vote or closes (D§2.0). */
  afterFailedVotes: 'superiorDecides' | 'superiorOrdersVote';
  /** Who decides: the nearest organisation above that has this power on the day of submission … */
  power?: OrganisationPower;
  /** … or, where the rule names a level and no power, the nearest of these types. */
  decidedBy?: readonly OrganisationType[];
  /** By how many the lower levels propose: two thirds, if nothing is said (294, 9.3.4). */
  proposalThreshold?(charter: CharterParameters): Threshold;
  /** Which meeting of a base organisation decides that may do so itself; as for admission, if nothing is said. */
  baseDecidesBy?(charter: CharterParameters): CharterParameters['baseDecidesBy'];
  /** Organisations on the way that appraise and pass on; a section committee, if nothing is said. */
  appraisedBy?: readonly OrganisationType[];
  /** One decision may be about a whole list; else each person has one of their own. */
  sharesDecision?: true;
  /** What falls due by the details alone, whenever the case was opened. */
  dueBy?(details: Details, look: { calendar: WorkingCalendar; policyFor: PolicyFor }): Due;
  /** Working days from the cell's vote to the decision, and what may be added in a special case. */
  decideWithin?(charter: CharterParameters): { days: number; extraDays: number };
  /** Judged when the cell votes, when the list is drawn up and again when it is sent. */
  conditions(file: OpenCase, look: CaseLook): Condition[];
  /** The command that an approval becomes on the person's own stream; none where the case itself is the record. */
  outcome?: {
    operation: string;
    body(file: CaseFile, decision: DecisionPaper): unknown;
  };
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/** A rule of the procedure as a condition: met, or the refusal that it would be. */
export function tried(code: string, rule: () => void): Condition {
  try {
    rule();
    return { code, met: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, met: false, values: error.values };
  }
}
