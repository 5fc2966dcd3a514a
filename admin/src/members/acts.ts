import { operation } from '../api/commands.ts';
import type { MemberFile, Status } from '../api/model.ts';

/** The acts on a member's file, by the verb of their command. */
export const MEMBER_VERBS = [
  'admit',
  'hold-ceremony',
  'record-new-member-course',
  'recognise',
  'correct',
  'record-death',
] as const;
export type MemberVerb = (typeof MEMBER_VERBS)[number];

/** What makes sense for whom: the next step first. */
const SENSIBLE: Record<Status, MemberVerb[]> = {
  sympathiser: ['admit', 'correct', 'record-death'],
  admitted: ['hold-ceremony', 'correct', 'record-death'],
  probationary: ['recognise', 'record-new-member-course', 'correct', 'record-death'],
  official: ['correct', 'record-death'],
  deceased: ['correct'],
};

/** The acts that make sense now and that the account may do here, the next step first. */
export function actsFor({
  status,
  may,
  newMemberCourse,
}: Pick<MemberFile, 'status' | 'may' | 'newMemberCourse'>): MemberVerb[] {
  const allowed = SENSIBLE[status].filter((verb) => may.includes(operation('members', verb)));
  // Recognition waits for the certificate; once there is one, there is nothing more to record of the course.
  if (status === 'probationary' && !newMemberCourse) {
    return [...allowed].sort(
      (a, b) => Number(b === 'record-new-member-course') - Number(a === 'record-new-member-course'),
    );
  }
  return allowed.filter((verb) => verb !== 'record-new-member-course');
}
