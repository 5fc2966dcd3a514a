import { operation } from '../api/commands.ts';
import type { MemberFile, Status } from '../api/model.ts';
import { AWARD_VERBS, awardSteps, type AwardStanding } from '../awards/verbs.ts';
import { TRANSFER_VERBS } from '../transfers/acts.ts';
import { DOSSIER_VERBS } from '../dossiers/acts.ts';
import { CONDUCT_VERBS } from './conduct/verbs.ts';

/** The acts on a member's file, by the verb of their command. */
export const MEMBER_VERBS = [
  ...TRANSFER_VERBS,
  'admit',
  'hold-ceremony',
  'record-new-member-course',
  'recognise',
  'correct',
  'record-death',
  'record-awareness-course',
  'move-applicant',
  'ask-reconsideration',
  'answer-reconsideration',
  'seek-readmission',
  'annul-admission',
  'annul-recognition',
  'drop-sympathiser',
  'take-up-again',
  'begin-regularisation',
  'end-regularisation',
  ...CONDUCT_VERBS,
  ...DOSSIER_VERBS,
  ...AWARD_VERBS,
] as const;
export type MemberVerb = (typeof MEMBER_VERBS)[number];

/** What makes sense for whom: the next step first. */
const SENSIBLE: Record<Status, MemberVerb[]> = {
  sympathiser: ['record-awareness-course', 'admit', 'move-applicant', 'drop-sympathiser', 'correct', 'record-death'],
  dropped: ['take-up-again', 'correct', 'record-death'],
  admitted: [
    'hold-ceremony',
    'move-applicant',
    'ask-reconsideration',
    'answer-reconsideration',
    'annul-admission',
    'correct',
    'record-death',
  ],
  probationary: [
    'recognise',
    'record-new-member-course',
    'annul-admission',
    'begin-regularisation',
    'end-regularisation',
    'correct',
    'record-death',
  ],
  official: [
    'annul-recognition',
    'annul-admission',
    'begin-regularisation',
    'end-regularisation',
    'correct',
    'record-death',
  ],
  struckOff: ['seek-readmission', 'correct', 'record-death'],
  exited: ['seek-readmission', 'correct', 'record-death'],
  expelled: ['seek-readmission', 'correct', 'record-death'],
  transferredOut: ['correct', 'record-death'],
  deceased: ['correct'],
};

/** The acts that make sense now and that the account may do here, the next step first. */
export function actsFor(
  file: AwardStanding & Pick<MemberFile, 'may' | 'newMemberCourse' | 'underRegularisation'>,
): MemberVerb[] {
  const { status, may, newMemberCourse, underRegularisation } = file;
  // What is being redone comes first to its own decision: until then nobody is recognised.
  const notNow: MemberVerb[] = underRegularisation ? ['begin-regularisation', 'recognise'] : ['end-regularisation'];
  const allowed = [...awardSteps(file), ...SENSIBLE[status]].filter(
    (verb) => may.includes(operation('members', verb)) && !notNow.includes(verb),
  );
  // Recognition waits for the certificate; once there is one, there is nothing more to record of the course.
  if (status === 'probationary' && !newMemberCourse) {
    return [...allowed].sort(
      (a, b) => Number(b === 'record-new-member-course') - Number(a === 'record-new-member-course'),
    );
  }
  return allowed.filter((verb) => verb !== 'record-new-member-course');
}
