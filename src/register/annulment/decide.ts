import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import { MemberStruckOff } from '../leaving/events.ts';
import type { Member, Official, Paper, Probationary } from '../member/member.ts';
import { reviewDeadlines } from '../member/probation.ts';
import { heads, inOrder, newDecision, notInFuture, toCollect } from '../member/steps.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import type { AnnulAdmission, AnnulRecognition } from './commands.ts';
import { AdmissionAnnulled, RecognitionAnnulled, type FaultyDecision } from './events.ts';

export interface AnnulmentContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  issuer: Issuer;
}

/**
 * Annuls an admission: by its issuer, or by the authority where the member is now. On substance the person is struck
 * with the same decision; on procedure the dates are re-stated and nobody is struck; before the ceremony the person is
 * a sympathiser again. Source: 294-QĐ/TW 4.4; 38-HD/BTCTW I.3; 06-HD/TW 3.9c.
 */
export function annulAdmission(member: Member, command: AnnulAdmission, context: AnnulmentContext): Decided {
  switch (member.status) {
    case 'admitted':
    case 'probationary':
    case 'official':
      break;
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'sympathiser':
    case 'dropped':
    case 'struckOff':
    case 'exited':
    case 'expelled':
    case 'transferredOut':
      throw refuse('annulment/nothing-to-annul');
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
  const { ground, decision, restated } = command;
  competent(member.admissionDecision, command, 'admit', context);
  const event = {
    ...heads(member),
    status: member.status,
    ground,
    case: member.status === 'admitted' ? member.case : undefined,
    takenOver: 'legacy' in member && member.legacy ? true : undefined,
    previousJoinDate: 'joinDate' in member ? member.joinDate : undefined,
    previousOfficialDate: 'officialDate' in member ? member.officialDate : undefined,
    ...superiorsPaper(command),
  };
  const paper = { decision, reason: command.reason, claims: [newDecision(member, decision)] };

  if (member.status === 'admitted') {
    if (ground === 'applicantMoved' && !member.decisionLapsed) throw refuse('annulment/not-moved');
    if (ground === 'procedural') throw refuse('annulment/procedural-before-ceremony');
    return { ...paper, events: [AdmissionAnnulled.of(event, decision.date)] };
  }
  if (ground === 'applicantMoved') throw refuse('annulment/moved-after-ceremony', { joinDate: member.joinDate });
  if (ground === 'substantive')
    return { ...paper, events: [AdmissionAnnulled.of(event, decision.date), struck(member, decision.date)] };

  sameAsRedone(member, 'admission');
  if (!restated) throw refuse('annulment/dates-missing');
  if (member.status === 'official' && !restated.officialDate) throw refuse('annulment/official-date-missing');
  if (member.status === 'probationary' && restated.officialDate) throw refuse('annulment/not-official-yet');
  inOrderAndPast(restated.joinDate, restated.officialDate, context.today);
  const deadlines = member.status === 'probationary' ? reviewDeadlines(restated.joinDate, context.calendar) : undefined;
  return {
    ...paper,
    events: [
      AdmissionAnnulled.of(
        { ...event, deadlines, restatedJoinDate: restated.joinDate, restatedOfficialDate: restated.officialDate },
        decision.date,
      ),
    ],
  };
}

/** Annuls a recognition: on substance the member is struck, on procedure the official date is re-stated. */
export function annulRecognition(member: Member, command: AnnulRecognition, context: AnnulmentContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'official') throw refuse('annulment/nothing-to-annul');
  const { ground, decision, restated } = command;
  competent(member.recognitionDecision, command, 'recognise', context);
  const previousOfficialDate = member.officialDate;
  const event = { ...heads(member), ground, previousOfficialDate, ...superiorsPaper(command) };
  const paper = { decision, reason: command.reason, claims: [newDecision(member, decision)] };
  if (ground === 'substantive')
    return { ...paper, events: [RecognitionAnnulled.of(event, decision.date), struck(member, decision.date)] };
  sameAsRedone(member, 'recognition');
  if (!restated) throw refuse('annulment/official-date-missing');
  inOrderAndPast(member.joinDate, restated.officialDate, context.today);
  return {
    ...paper,
    events: [RecognitionAnnulled.of({ ...event, restatedOfficialDate: restated.officialDate }, decision.date)],
  };
}

/**
 * The issuer annuls its own decision. Another authority does so on substance only, with its superior's consent, or where
 * the register knows no issuer. Source: 294-QĐ/TW 4.4.1; 38-HD/BTCTW I.3b, c.
 */
function competent(
  annulled: Paper | undefined,
  command: AnnulAdmission | AnnulRecognition,
  power: 'admit' | 'recognise',
  { issuer, today }: AnnulmentContext,
): void {
  const { decision, consent, ground } = command;
  notInFuture('decision.date', decision.date, today);
  if (consent) inOrder('consent.date', consent.date, decision.date, 'annulment/consent-after-decision');
  if (annulled) inOrder('decision.date', annulled.date, decision.date, 'annulment/before-what-it-annuls');
  if (annulled?.issuer === decision.issuer) return;
  deciding(issuer, power);
  if (annulled?.issuer && ground === 'procedural') throw refuse('annulment/issuer-annuls');
  if (annulled?.issuer && !consent) throw refuse('annulment/consent-missing');
}

function struck(member: Probationary | Official, day: PlainDate) {
  const { status } = member;
  const collect = toCollect(member);
  return MemberStruckOff.of({ ...heads(member), status, ground: 'substantiveAnnulment', collect }, day);
}

function inOrderAndPast(joinDate: PlainDate, officialDate: PlainDate | undefined, today: PlainDate): void {
  notInFuture('restated.joinDate', joinDate, today);
  if (!officialDate) return;
  inOrder('restated.officialDate', joinDate, officialDate, 'annulment/official-before-join');
  notInFuture('restated.officialDate', officialDate, today);
}

/** What is being redone ends by its own annulment, not by that of another decision. */
function sameAsRedone({ regularising }: Probationary | Official, of: FaultyDecision): void {
  if (regularising && regularising.of !== of) throw refuse('regularisation/of-another-decision');
}

function superiorsPaper({ consent }: AnnulAdmission | AnnulRecognition) {
  return { consentNumber: consent?.number, consentOn: consent?.date };
}
