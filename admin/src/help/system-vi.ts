import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help in Vietnamese of what is set up: imports, accounts, and what holds for the whole register. */
export const helpSystemVi: Record<
  Extract<HelpLeaf, 'imports' | 'accounts' | 'calendar' | 'documentTypes' | 'policies'>,
  HelpPage
> = {
  imports: {
    what: 'Nhập tổ chức đảng và đảng viên đang có trong sổ giấy hoặc tệp cũ, theo mẫu.',
    steps: [
      'Chọn loại dữ liệu, tải mẫu về và điền; nhập tổ chức đảng trước, đảng viên sau.',
      'Tải tệp lên (.xlsx hoặc .csv). Tệp có tên cột khác mẫu thì ghép từng cột với thông tin trong sổ.',
      'Xem kết quả kiểm tra từng dòng; dòng lỗi nêu rõ lý do và tải về được để sửa.',
      'Đồng ý thì mới ghi vào sổ; theo dõi tiến độ, có thể rời trang và quay lại.',
    ],
    rules: [
      'Chưa có gì được ghi vào sổ trước khi đồng ý.',
      'Người đã có trong sổ không bị nhập lần thứ hai; nhập lại cùng tệp thì chỉ thêm dòng còn thiếu.',
      'Đảng viên nhập theo mẫu tính vào số đầu kỳ, không phải số tăng.',
      'Không nhập đảng viên thuộc lực lượng vũ trang.',
    ],
  },
  accounts: {
    what: 'Mở tài khoản, giao vai trò theo tổ chức đảng và theo thời gian, đặt lại mật khẩu, đóng tài khoản.',
    steps: [
      'Bấm “Mở tài khoản”, ghi tên đăng nhập và họ tên; chuyển mật khẩu dùng một lần cho người dùng bằng đường an toàn.',
      'Bấm “Giao quyền”: chọn vai trò, tổ chức đảng và ngày bắt đầu, ngày thôi nếu đã biết.',
      'Người dùng quên mật khẩu: bấm “Đặt lại mật khẩu”. Người dùng chuyển việc: “Thôi giao” vai trò cũ, giao vai trò mới.',
    ],
    rules: [
      'Mật khẩu được cấp phải đổi khi đăng nhập lần đầu; mật khẩu mới có ít nhất 12 ký tự.',
      'Không ai giao được quyền ngoài phạm vi của mình, hoặc giao cho chính mình.',
      'Người quản trị tài khoản không xem được hồ sơ đảng viên.',
      'Thôi giao quyền, đóng tài khoản, đặt lại mật khẩu có hiệu lực ngay.',
    ],
  },
  calendar: {
    what: 'Ngày nghỉ và ngày làm bù của từng năm, dùng để tính mọi thời hạn theo ngày làm việc.',
    steps: [
      'Xem năm đã ghi; năm chưa ghi dùng lịch có sẵn của phần mềm.',
      'Khi có thông báo nghỉ lễ, Tết: bấm “Ghi lịch của năm khác” hoặc “Sửa năm”, ghi mỗi ngày một dòng.',
      'Ghi cả ngày nghỉ bù và ngày thứ bảy, chủ nhật làm bù; lịch của một năm được ghi lại toàn bộ.',
    ],
    rules: [
      'Thứ bảy, chủ nhật và ngày lễ dương lịch cố định luôn là ngày nghỉ, không phải ghi.',
      'Ngày làm bù phải là thứ bảy hoặc chủ nhật và không đồng thời là ngày nghỉ.',
      'Ngày bắt đầu không tính vào thời hạn; thời hạn hết vào cuối ngày cuối cùng.',
      'Thời hạn đã tính trước khi sửa lịch thì giữ nguyên.',
      'Chỉ người được giao quyền cho toàn bộ sổ mới ghi được lịch.',
    ],
  },
  documentTypes: {
    what: 'Danh mục loại tài liệu trong hồ sơ đảng viên: mã, tên, thứ tự ưu tiên số hóa, loại nào bắt buộc phải có và với ai.',
    steps: [
      'Tìm loại tài liệu theo mã hoặc tên; chọn ô để hiện cả loại đã thôi dùng.',
      'Có hướng dẫn mới: bấm “Thêm loại tài liệu”, hoặc “Sửa” ở từng dòng, và ghi văn bản làm căn cứ.',
      'Loại không còn dùng thì bấm “Thôi dùng” và ghi văn bản làm căn cứ.',
    ],
    rules: [
      'Thay đổi áp dụng từ ngày ghi; tài liệu đã có trong mục lục hồ sơ giữ nguyên loại.',
      'Loại đã thôi dùng không bị xóa và có thể dùng lại.',
      'Loại bắt buộc mà hồ sơ chưa có thì hiện ở cột “Còn thiếu” của hồ sơ.',
      'Chỉ người được giao quyền cho toàn bộ sổ mới sửa được danh mục.',
    ],
  },
  policies: {
    what: 'Các con số và cách hiểu quy định mà phần mềm dùng để xét: thời hạn, tuổi, tỷ lệ, mốc Huy hiệu. Mỗi nhóm có các phiên bản nối tiếp nhau theo văn bản.',
    steps: [
      'Chọn nhóm; xem các phiên bản, mỗi phiên bản thay đổi những gì, theo văn bản nào, do ai ghi.',
      'Chọn một phiên bản để xem mọi giá trị, đơn vị, nguồn và mức tin cậy.',
      'Có văn bản mới: chọn Ghi phiên bản mới, nhập ngày hiệu lực, văn bản và những giá trị mà văn bản thay đổi.',
      'Cán bộ tỉnh ủy, thành ủy chọn Ghi phiên bản riêng khi cấp ủy mình có hướng dẫn, hoặc khi cấp ủy thôi đặt riêng và trở lại theo giá trị chung. Ở Trung ương, chọn tỉnh ủy, thành ủy để xem giá trị áp dụng tại đó.',
    ],
    rules: [
      'Phiên bản mới chỉ có hiệu lực từ một ngày sau hôm nay; mỗi nhóm có một phiên bản cho một ngày.',
      'Mỗi bước (biểu quyết, quyết định, lễ kết nạp) được xét theo phiên bản của ngày làm bước đó; việc cũ không bị xét lại.',
      'Giá trị mà văn bản không nêu thì giữ như phiên bản trước.',
      'Chỉ người được giao quyền cho toàn bộ sổ mới ghi được phiên bản chung của toàn Đảng.',
      'Tỉnh ủy, thành ủy chỉ đặt riêng những tham số Trung ương để địa phương hướng dẫn: thời hạn có hồ sơ Huy hiệu trước đợt tặng, tuổi mà chi bộ tự xác nhận sức khỏe, trường hợp bị giới hạn thời gian miễn.',
      'Giá trị đặt riêng áp dụng cho các tổ chức đảng trực thuộc từ ngày hiệu lực, thay cho giá trị chung; người chuyển sang tỉnh khác được xét theo giá trị ở nơi đến.',
      'Tham số thôi đặt riêng thì từ ngày hiệu lực theo giá trị chung, kể cả khi giá trị chung thay đổi về sau.',
    ],
  },
};
