import { z } from 'zod';

/** The papers of the checklists as sentences name them (06-HD/TW 8.1; 38-HD/BTCTW I). */
const titles = {
  awarenessCertificate: 'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng',
  application: 'đơn xin vào Đảng',
  resume: 'lý lịch của người xin vào Đảng',
  backgroundVerification: 'các văn bản thẩm tra lý lịch',
  introduction: 'giấy giới thiệu của đảng viên chính thức',
  unionResolution: 'nghị quyết giới thiệu của đoàn thanh niên hoặc công đoàn',
  massOrganisationOpinion: 'tổng hợp ý kiến của đoàn thể chính trị - xã hội',
  residenceOpinion: 'ý kiến của chi ủy hoặc chi bộ nơi cư trú',
  cellResolution: 'nghị quyết của chi bộ',
  sectionReport: 'báo cáo thẩm định của đảng ủy bộ phận',
  baseResolution: 'nghị quyết của đảng ủy cơ sở',
  newMemberCourseCertificate: 'giấy chứng nhận học lớp đảng viên mới',
  selfReview: 'bản tự kiểm điểm của đảng viên dự bị',
  cardPhoto: 'ảnh chân dung cỡ 3×4',
  oldCard: 'thẻ đảng viên cũ',
  badgeApplication: 'đơn đề nghị tặng Huy hiệu Đảng',
  familyApplication: 'đơn đề nghị truy tặng của gia đình',
  medicalRecord: 'hồ sơ bệnh án hoặc xác nhận bệnh nặng',
  memberSelfReview: 'bản tự kiểm điểm của đảng viên',
  exitRequest: 'đơn xin ra khỏi Đảng',
  exemptionRequest: 'đơn xin miễn, giảm công tác và sinh hoạt đảng',
  helperComment: 'bản nhận xét của đảng viên chính thức được phân công giúp đỡ',
} as const;

/** A paper of some procedure's checklist. */
export type PaperName = keyof typeof titles;
export const paperName = z.enum(Object.keys(titles) as PaperName[]);

/** As sentences name it; one of an older procedure is a paper, no more is known. */
export function titleOfPaper(paper: string): string {
  return (titles as Record<string, string>)[paper] ?? 'giấy tờ';
}
