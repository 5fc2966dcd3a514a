import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AskedOf } from './events.ts';

/** A type of document, as it stands from a day on. */
export interface DocumentType {
  code: string;
  title: string;
  /** 1 is digitised first. */
  priority: number;
  askedOf: AskedOf;
  admittedFrom?: PlainDate;
  /** The paper on which it rests. */
  instrument: string;
  since: PlainDate;
  retiredOn?: PlainDate;
}

/** Code, in which order it is digitised (1 first), whose dossier must hold it, what it is. */
type Line = readonly [code: string, priority: 1 | 2 | 3, askedOf: AskedOf, title: string];

/**
 * With what the list of document types begins, in our own words and order: the guidance on digitising (CV
 * 1361-CV/BTCTW, 30/6/2026) names 104 types in three orders of priority, which whoever holds the register enters as they
 * stand there. What every dossier must hold follows the papers of admission and recognition (38-HD/BTCTW I).
 */
const LINES: readonly Line[] = [
  ['1', 1, 'everyMember', 'Lý lịch của người xin vào Đảng'],
  ['2', 1, 'everyMember', 'Đơn xin vào Đảng'],
  ['3', 1, 'everyMember', 'Giấy giới thiệu của đảng viên chính thức'],
  ['4', 1, 'nobody', 'Nghị quyết giới thiệu của Đoàn Thanh niên hoặc Công đoàn'],
  ['5', 1, 'everyMember', 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng'],
  ['6', 1, 'everyMember', 'Văn bản thẩm tra, xác minh lý lịch'],
  ['7', 1, 'everyMember', 'Tổng hợp ý kiến của đoàn thể nơi làm việc và chi ủy nơi cư trú về người vào Đảng'],
  ['8', 1, 'everyMember', 'Nghị quyết của chi bộ đề nghị kết nạp'],
  ['9', 1, 'nobody', 'Báo cáo thẩm định của đảng ủy bộ phận về đề nghị kết nạp'],
  ['10', 1, 'everyMember', 'Nghị quyết của đảng ủy cơ sở đề nghị kết nạp'],
  ['11', 1, 'everyMember', 'Quyết định kết nạp đảng viên'],
  ['12', 1, 'everyMember', 'Lý lịch đảng viên'],
  ['13', 1, 'everyMember', 'Phiếu đảng viên'],
  ['14', 1, 'official', 'Giấy chứng nhận học lớp đảng viên mới'],
  ['15', 1, 'official', 'Bản tự kiểm điểm của đảng viên dự bị'],
  ['16', 1, 'official', 'Nhận xét của đảng viên chính thức được phân công giúp đỡ'],
  ['17', 1, 'official', 'Tổng hợp ý kiến của đoàn thể và chi ủy nơi cư trú về đảng viên dự bị'],
  ['18', 1, 'official', 'Nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức'],
  ['19', 1, 'nobody', 'Báo cáo thẩm định của đảng ủy bộ phận về đề nghị công nhận'],
  ['20', 1, 'official', 'Nghị quyết của đảng ủy cơ sở đề nghị công nhận'],
  ['21', 1, 'official', 'Quyết định công nhận đảng viên chính thức'],
  ['22', 1, 'nobody', 'Quyết định phát thẻ đảng viên'],
  ['23', 1, 'readmitted', 'Đơn xin vào Đảng của người được kết nạp lại'],
  ['24', 1, 'readmitted', 'Văn bản đồng ý cho xét kết nạp lại'],
  ['25', 1, 'nobody', 'Quyết định khôi phục đảng tịch, quyền của đảng viên'],
  ['26', 1, 'nobody', 'Kết luận về đảng tịch'],
  ['27', 1, 'nobody', 'Quyết định tính lại tuổi Đảng'],
  ['28', 1, 'nobody', 'Quyết định hủy, thay thế quyết định kết nạp hoặc công nhận'],
  ['29', 1, 'nobody', 'Quyết định cho phép thay đổi thông tin trong hồ sơ kèm giấy tờ hộ tịch'],
  ['30', 1, 'nobody', 'Quyết định phục hồi hồ sơ bị mất'],
  ['31', 2, 'nobody', 'Phiếu bổ sung hồ sơ đảng viên hằng năm'],
  ['32', 2, 'nobody', 'Bản kiểm điểm cá nhân hằng năm'],
  ['33', 2, 'nobody', 'Kết quả đánh giá, xếp loại chất lượng đảng viên'],
  ['34', 2, 'nobody', 'Quyết định khen thưởng'],
  ['35', 2, 'nobody', 'Quyết định tặng, truy tặng Huy hiệu Đảng'],
  ['36', 2, 'nobody', 'Tờ khai đề nghị tặng Huy hiệu Đảng'],
  ['37', 2, 'nobody', 'Quyết định kỷ luật đảng'],
  ['38', 2, 'nobody', 'Quyết định giải quyết khiếu nại kỷ luật'],
  ['39', 2, 'nobody', 'Quyết định kỷ luật về chính quyền, đoàn thể'],
  ['40', 2, 'nobody', 'Quyết định đình chỉ sinh hoạt đảng'],
  ['41', 2, 'nobody', 'Kết luận kiểm tra, giám sát'],
  ['42', 2, 'nobody', 'Giấy giới thiệu sinh hoạt đảng'],
  ['43', 2, 'nobody', 'Phiếu báo đảng viên chuyển sinh hoạt'],
  ['44', 2, 'nobody', 'Phiếu công tác của đảng viên ở ngoài nước'],
  ['45', 2, 'nobody', 'Mục lục tài liệu hồ sơ khi chuyển sinh hoạt đảng'],
  ['46', 2, 'nobody', 'Bản tự kiểm điểm khi chuyển sinh hoạt đảng'],
  ['47', 2, 'nobody', 'Quyết định điều động, bổ nhiệm, phân công công tác'],
  ['48', 2, 'nobody', 'Quyết định chỉ định, chuẩn y chức vụ trong Đảng'],
  ['49', 2, 'nobody', 'Quyết định nghỉ hưu, nghỉ việc, xuất ngũ'],
  ['50', 2, 'nobody', 'Bằng, giấy chứng nhận trình độ lý luận chính trị'],
  ['51', 2, 'nobody', 'Bằng, chứng chỉ chuyên môn, ngoại ngữ, tin học'],
  ['52', 2, 'nobody', 'Nhận xét, đánh giá cán bộ'],
  ['53', 2, 'nobody', 'Bản kê khai tài sản, thu nhập'],
  ['54', 2, 'nobody', 'Văn bản thẩm tra, xác minh bổ sung về lý lịch, tiêu chuẩn chính trị'],
  ['55', 2, 'nobody', 'Báo cáo về quan hệ với người nước ngoài, việc đi nước ngoài'],
  ['56', 2, 'nobody', 'Quyết định miễn hoặc giảm công tác và sinh hoạt đảng'],
  ['57', 2, 'nobody', 'Giấy xác nhận tuổi Đảng'],
  ['58', 3, 'nobody', 'Giấy khai sinh, giấy tờ hộ tịch'],
  ['59', 3, 'nobody', 'Ảnh căn cước'],
  ['60', 3, 'nobody', 'Giấy khám sức khỏe, xác nhận của cơ sở y tế'],
  ['61', 3, 'nobody', 'Đơn của đảng viên'],
  ['62', 3, 'nobody', 'Quyết định xóa tên hoặc cho ra khỏi Đảng'],
  ['63', 3, 'nobody', 'Quyết định khai trừ'],
  ['64', 3, 'nobody', 'Phiếu báo đảng viên từ trần'],
  ['65', 3, 'nobody', 'Biên bản thu thẻ đảng viên, Huy hiệu Đảng'],
  ['66', 3, 'nobody', 'Tài liệu khác trong hồ sơ'],
];

/** The first list; it holds from the day of the guidance. */
export const firstDocumentTypes: readonly DocumentType[] = LINES.map(([code, priority, askedOf, title]) => ({
  ...{ code, title, priority, askedOf },
  ...{ instrument: '1361-CV/BTCTW', since: '2026-06-30' },
}));
