import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isOpen, type Case, type CaseFile, type OpenCase, type Verification } from '../case/case.ts';
import type { Deadline } from '../deadline.ts';
import { inOrder, notInFuture, type NamedMember } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { AnswerVerification, AskVerification, WaiveVerification } from './commands.ts';
import {
  VerificationAnswered,
  VerificationAsked,
  VerificationWaived,
  type FamilySide,
  type VerifiedPerson,
  type WaivingRelative,
} from './events.ts';

/** On which side of the family somebody stands; the applicant and a carer on neither. */
const sideOf: Partial<Record<VerifiedPerson, FamilySide>> = {
  parent: 'blood',
  child: 'blood',
  spouse: 'inLaw',
  parentInLaw: 'inLaw',
};

/** By which relatives a side may be vouched for (06-HD/TW 3.4c). */
const vouching: Record<FamilySide, readonly WaivingRelative[]> = {
  blood: ['parent', 'sibling', 'child'],
  inLaw: ['spouse', 'spouseParent', 'spouseSibling'],
};

/**
 * Asks a place to verify somebody's background: thirty working days to answer in the country, ninety from abroad. Of a
 * side for which a relative vouches, only what the waiver leaves is asked. Source: 06-HD/TW 3.4; 38-HD/BTCTW I.1.4–I.1.5.
 */
export function askVerification(
  state: Case,
  command: AskVerification,
  { today, calendar }: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  const file = ofAdmission(state);
  const { verification, of, place, askedOf, askedOn } = command;
  if (file.verifications.has(verification)) return { events: [] };
  notInFuture('askedOn', askedOn, today);
  inOrder('askedOn', file.openedOn, askedOn, 'verification/asked-before-opening');
  const guidance = policyOn('guidance', askedOn);
  const days = place === 'abroad' ? guidance.verificationAbroadDays : guidance.verificationDomesticDays;
  const answerBy = addWorkingDays(askedOn, days, calendar);
  const scope = waiverOf(file, of) === undefined ? 'everything' : 'presentPolitics';
  const deadlines = nextAnswer([...file.verifications.values(), { of, askedOn, answerBy }]);
  return {
    events: [VerificationAsked.of({ verification, of, place, scope, askedOf, answerBy, deadlines }, askedOn)],
    policyVersions: judgedBy({ guidance }),
  };
}

/**
 * Records the answer, late or not. Who verifies is neither the applicant nor a parent, spouse, sibling or child.
 * Source: 38-HD/BTCTW I.1.4.
 */
export function answerVerification(
  state: Case,
  { verification, answeredOn, finding, verifier, kinship }: AnswerVerification,
  { today }: { today: PlainDate },
): Decided {
  const file = ofAdmission(state);
  const asked = file.verifications.get(verification);
  if (!asked) throw refuse('verification/not-asked');
  if (asked.answeredOn === answeredOn) return { events: [] };
  if (asked.answeredOn) throw refuse('verification/answered-already', { answeredOn: asked.answeredOn });
  notInFuture('answeredOn', answeredOn, today);
  inOrder('answeredOn', asked.askedOn, answeredOn, 'verification/answered-before-asked');
  if (kinship !== 'none' || verifier === file.subject) throw refuse('verification/verifier-is-kin');
  const verifications = new Map(file.verifications).set(verification, { ...asked, answeredOn });
  const late = answeredOn > asked.answerBy;
  const deadlines = nextAnswer([...verifications.values()]);
  return { events: [VerificationAnswered.of({ verification, verifier, finding, late, deadlines }, answeredOn)] };
}

/**
 * A side of the family need not be verified, or only as to present politics, where a relative of it is a member and the
 * declaration is complete and confirmed. Source: 06-HD/TW 3.4c; 38-HD/BTCTW I.1.5 (param `verificationWaiver`).
 */
export function waiveVerification(
  state: Case,
  { side, relative, relation, declarationConfirmed, waivedOn }: WaiveVerification,
  { today, relativeMember }: { today: PlainDate; relativeMember: NamedMember },
): Decided {
  const file = ofAdmission(state);
  const known = file.waivers.get(side);
  if (known?.relative === relative) return { events: [] };
  if (known) throw refuse('verification/waived-already');
  notInFuture('waivedOn', waivedOn, today);
  inOrder('waivedOn', file.openedOn, waivedOn, 'verification/waived-before-opening');
  if (!vouching[side].includes(relation)) throw refuse('verification/relative-of-another-side');
  const { member } = relativeMember;
  const inTheParty =
    (member?.status === 'probationary' || member?.status === 'official') && member.joinDate <= waivedOn;
  if (!inTheParty || relative === file.subject) throw refuse('verification/relative-not-a-member');
  if (!declarationConfirmed) throw refuse('verification/declaration-not-confirmed');
  const operations = policyOn('operations', waivedOn);
  return {
    events: [VerificationWaived.of({ side, relative, relation, waives: operations.verificationWaiver }, waivedOn)],
    policyVersions: judgedBy({ operations }),
  };
}

/** Everybody whom the applicant's résumé names is verified, or the waiver of their side goes that far (06, 3.4). */
export function everybodyVerified(file: CaseFile, relatives: readonly VerifiedPerson[]): void {
  const answered = [...file.verifications.values()].filter(({ answeredOn }) => answeredOn !== undefined);
  const missing = relatives.find((relative, index) => {
    if (waiverOf(file, relative) === 'everything') return false;
    const place = relatives.slice(0, index).filter((before) => before === relative).length;
    return answered.filter(({ of }) => of === relative).length <= place;
  });
  if (missing) throw refuse('verification/missing', { of: missing });
}

/** What was asked is answered; past its day it is overdue. */
export function everythingAnswered(file: CaseFile, today: PlainDate): void {
  const answerBy = nextAnswer([...file.verifications.values()])?.[0]?.on;
  if (answerBy === undefined) return;
  throw refuse(answerBy < today ? 'verification/overdue' : 'verification/unanswered', { answerBy });
}

function waiverOf({ waivers }: CaseFile, of: VerifiedPerson) {
  const side = sideOf[of];
  return side && waivers.get(side)?.waives;
}

function nextAnswer(verifications: readonly Verification[]): Deadline[] | undefined {
  const [first] = verifications.flatMap(({ answeredOn, answerBy }) => (answeredOn ? [] : [answerBy])).sort();
  return first === undefined ? undefined : [{ kind: 'verification', on: first }];
}

function ofAdmission(state: Case): OpenCase {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  if (!isOpen(state)) throw refuse('case/ended', { status: state.status });
  if (state.kind !== 'admission') throw refuse('verification/of-admissions-only');
  return state;
}
