/** The papers of the checklists as sentences name them (06-HD/TW 8.1; 38-HD/BTCTW I). */
export const paperTitles: Record<string, string> = {
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
  helperComment: 'bản nhận xét của đảng viên chính thức được phân công giúp đỡ',
};
