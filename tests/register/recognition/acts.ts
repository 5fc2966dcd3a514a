import { Recognise, RecordNewMemberCourse } from '../../../src/register/recognition/commands.ts';
import { recognise, recordNewMemberCourse, type RecognitionContext } from '../../../src/register/recognition/decide.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import type { Act, Expected } from '../given.ts';
import { decisionOf, issuer, TODAY } from '../places.ts';

/** Reviewed by the cell and decided on one day, unless the changes say otherwise. */
export function recogniseOn(
  day: string,
  changes: {
    reviewedOn?: string;
    number?: string;
    issuedBy?: string;
    loneAbroad?: object;
  } & Partial<RecognitionContext> = {},
): Act<Member> {
  const { loneAbroad, reviewedOn = loneAbroad ? undefined : day, number, issuedBy, ...context } = changes;
  const decision = decisionOf(day, number, issuedBy);
  const command = Recognise.parse({ decision, cellResolutionOn: reviewedOn, loneAbroad });
  return (member) =>
    recognise(member, command, { today: TODAY, calendar: seededCalendar, issuer: issuer(day), ...context });
}

export function recordCourse(certificateOn: string, certificateNumber = '34/GCN', today = TODAY): Act<Member> {
  const command = RecordNewMemberCourse.parse({ certificateNumber, certificateOn });
  return (member) => recordNewMemberCourse(member, command, { today });
}

export function recognised({ effectiveOn, ...data }: Record<string, unknown>): Expected {
  return { type: 'MemberRecognised', data, ...(effectiveOn !== undefined && { effectiveOn: String(effectiveOn) }) };
}
