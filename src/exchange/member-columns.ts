import type { MemberRow } from '../../read-models/member-list/rows.ts';
import { dmy } from '../kernel/plain-date.ts';

/** A column of exported member lists. */
export interface MemberColumn {
  name: keyof MemberRow;
  header: string;
  text(row: MemberRow): string;
}

const SEX = { male: 'Nam', female: 'Nữ' };
const STATUS: Record<MemberRow['status'], string> = {
  sympathiser: 'Cảm tình Đảng',
  admitted: 'Đã có quyết định kết nạp',
  probationary: 'Dự bị',
  official: 'Chính thức',
  dropped: 'Đã đưa ra khỏi diện cảm tình Đảng',
  struckOff: 'Đã xóa tên',
  exited: 'Đã ra khỏi Đảng',
  expelled: 'Đã khai trừ',
  transferredOut: 'Đã chuyển đi',
  deceased: 'Từ trần',
};
const EDUCATION: Record<NonNullable<MemberRow['education']>, string> = {
  literate: 'Biết đọc, biết viết',
  primary: 'Tiểu học',
  lowerSecondary: 'Trung học cơ sở',
  upperSecondary: 'Trung học phổ thông',
};
const day = (date: string | null | undefined) => (date ? dmy(date) : '');

/** Columns of member lists in files, in their usual order. */
export const memberColumns: readonly MemberColumn[] = [
  { name: 'fullName', header: 'Họ và tên', text: ({ fullName }) => fullName ?? '' },
  { name: 'birthDate', header: 'Ngày sinh', text: ({ birthDate, birthYear }) => day(birthDate) || String(birthYear) },
  { name: 'sex', header: 'Giới tính', text: ({ sex }) => SEX[sex] },
  { name: 'ethnicity', header: 'Dân tộc', text: ({ ethnicity }) => ethnicity },
  { name: 'education', header: 'Giáo dục phổ thông', text: ({ education }) => (education ? EDUCATION[education] : '') },
  { name: 'cellName', header: 'Chi bộ', text: ({ cellName }) => cellName },
  { name: 'status', header: 'Tình trạng', text: ({ status }) => STATUS[status] },
  {
    name: 'admissionDecisionDate',
    header: 'Ngày quyết định kết nạp',
    text: ({ admissionDecisionDate }) => day(admissionDecisionDate),
  },
  { name: 'joinDate', header: 'Ngày vào Đảng', text: ({ joinDate }) => day(joinDate) },
  { name: 'officialDate', header: 'Ngày chính thức', text: ({ officialDate }) => day(officialDate) },
  { name: 'cardNumber', header: 'Số thẻ đảng viên', text: ({ cardNumber }) => cardNumber ?? '' },
  { name: 'dossierNumber', header: 'Số lý lịch', text: ({ dossierNumber }) => dossierNumber ?? '' },
  { name: 'late', header: 'Có bước quá hạn', text: ({ late }) => (late ? 'Có' : '') },
  { name: 'takenOver', header: 'Tiếp nhận từ sổ gốc cũ', text: ({ takenOver }) => (takenOver ? 'Có' : '') },
];
