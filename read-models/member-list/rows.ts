import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { education, sex } from '../../src/register/member/person.ts';
import { probationEnds } from '../../src/register/member/probation.ts';
import { isOnRoll, type MemberDocument, memberStatuses, NEVER } from '../life.ts';
import { overlay, overlaysOn } from '../overlays.ts';
import { statusOn } from './status.ts';

/** What a person is in the Party. */
export const memberStatus = z.enum(memberStatuses);

/** A person in a list. `fullName` and `birthDate` are null once they were erased. */
export const MemberRow = z.object({
  id: z.uuid(),
  fullName: z.string().nullable(),
  sex,
  birthDate: plainDate.nullable(),
  birthYear: z.int(),
  ethnicity: z.string(),
  education: education.optional(),
  status: memberStatus,
  cell: z.uuid(),
  cellName: z.string(),
  joinDate: plainDate.optional(),
  officialDate: plainDate.optional(),
  officialDue: plainDate.optional().meta({ description: 'Ngày hết thời gian dự bị, của đảng viên dự bị' }),
  admissionDecisionDate: plainDate.optional(),
  cardNumber: z.string().optional(),
  dossierNumber: z.string().optional(),
  late: z.boolean().meta({ description: 'Có bước thực hiện quá hạn' }),
  takenOver: z.boolean().meta({ description: 'Tiếp nhận từ sổ gốc hiện có' }),
  inTransit: z
    .boolean()
    .meta({ description: 'Đang chuyển sinh hoạt đảng: đã cắt khỏi đảng số nơi đi, chưa vào đảng số nơi đến' }),
  onTemporaryTransfer: z.boolean().meta({ description: 'Đang chuyển sinh hoạt đảng tạm thời' }),
  overlays: z
    .array(overlay)
    .optional()
    .meta({ description: 'Miễn, giảm sinh hoạt, đình chỉ, kỷ luật đang có hiệu lực, kiểm tra, gián đoạn' }),
  underRegularisation: z.literal(true).optional().meta({ description: 'Đang làm lại thủ tục kết nạp, công nhận' }),
});
export type MemberRow = z.infer<typeof MemberRow>;

/**
 * The row of a person on a day.
 * @returns undefined if nothing was recorded for that day
 */
export function rowOn(
  person: MemberDocument,
  day: PlainDate,
  cellNames: ReadonlyMap<string, string>,
): MemberRow | undefined {
  const status = statusOn(person, day);
  if (!status) return undefined;
  const issued = person.cardIssuedOn === null || person.cardIssuedOn <= day;
  // One literal, as rows are made by the thousand: put together from parts, each cost ten times as much.
  return {
    id: person.id,
    fullName: person.fullName,
    sex: person.sex,
    birthDate: person.birthDate,
    birthYear: person.birthYear,
    ethnicity: person.ethnicity,
    education: person.education ?? undefined,
    status,
    cell: person.cell,
    cellName: cellNames.get(person.cell) ?? '',
    joinDate: reached(person.probationaryFrom, day),
    officialDate: reached(person.officialFrom, day),
    officialDue: status === 'probationary' ? probationEnds(person.probationaryFrom) : undefined,
    admissionDecisionDate: person.admissionDecisionDate ?? undefined,
    cardNumber: (issued && person.cardNumber) || undefined,
    dossierNumber: person.dossierNumber ?? undefined,
    late: person.late,
    takenOver: person.takenOver && !person.takenIn,
    inTransit: person.inTransit,
    onTemporaryTransfer: person.onTemporaryTransfer,
    underRegularisation: isOnRoll(status) ? redone(person, day) : undefined,
    overlays: isOnRoll(status) ? overlaysOn(person, day) : undefined,
  };
}

function reached(from: PlainDate, day: PlainDate): PlainDate | undefined {
  return from <= day ? from : undefined;
}

function redone({ regularisedFrom, regularisedTo = NEVER }: MemberDocument, day: PlainDate): true | undefined {
  return (regularisedFrom !== undefined && regularisedFrom <= day && day < regularisedTo) || undefined;
}
