import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the lists of people and of the tree, in Vietnamese. */
export const helpListsVi: Record<Extract<HelpLeaf, `list.${string}`>, HelpPage> = {
  'list.files': {
    what: 'Tất cả hồ sơ trong phạm vi được giao: tìm, lọc, xem và làm nghiệp vụ với từng người.',
    steps: [
      'Gõ tên (không cần dấu), số thẻ hoặc số lý lịch vào ô tìm; bấm “Bộ lọc” để chọn trạng thái, ngày tháng, chi bộ.',
      'Bấm tên để mở hồ sơ: thông tin, quá trình theo từng sự kiện, việc đang làm và các nghiệp vụ làm được lúc này.',
      'Muốn biết tình trạng vào một ngày đã qua, bấm “Xem ở thời điểm khác” và nhập ngày.',
      'Chọn cột cần xem, lưu bộ lọc hay dùng, tải danh sách về dạng CSV hoặc Excel.',
    ],
    rules: [
      'Chỉ thấy hồ sơ thuộc tổ chức đảng mà tài khoản được giao; mỗi lần xem hồ sơ đều được ghi lại.',
      'Không sửa đè và không xóa: ghi sai thì lập đính chính, nêu lý do và giấy tờ kèm theo.',
    ],
  },
  'list.organisations': {
    what: 'Cây tổ chức đảng với số đảng viên từng cấp, vào hôm nay hoặc vào một ngày đã qua.',
    steps: [
      'Mở từng nhánh, hoặc gõ tên tổ chức đảng vào ô tìm.',
      'Bấm tên để xem hồ sơ tổ chức: cấp ủy, con dấu, quyền được giao, lịch sử và các nghiệp vụ.',
      'Chọn ngày để xem cây tổ chức và số lượng của ngày đó.',
    ],
    rules: [
      'Số đảng viên của một tổ chức bằng tổng của các tổ chức trực thuộc, cộng số đang chuyển sinh hoạt giữa các tổ chức ấy.',
      'Tên và mã của tổ chức đã kết thúc vẫn giữ trong sổ, mã không cấp lại cho tổ chức khác.',
    ],
  },
  'list.sympathisers': {
    what: 'Những người đang trong diện cảm tình Đảng, kèm đảng viên được phân công giúp đỡ.',
    steps: [
      'Người mới: chi bộ lập hồ sơ ở “Danh sách đề nghị cảm tình đảng”, hoặc ghi thẳng nếu việc đã xong trên giấy.',
      'Mở hồ sơ để ghi giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng.',
      'Người không còn phấn đấu thì đưa ra khỏi diện, có nêu lý do; sau này có thể đưa vào lại.',
    ],
    rules: [
      'Giấy chứng nhận có giá trị %{guidance.awarenessCertificateMonths} tháng, tính đến ngày chi bộ xét kết nạp.',
    ],
  },
  'list.admissions': {
    what: 'Những người đã có quyết định kết nạp và chờ tổ chức lễ kết nạp.',
    steps: [
      'Hồ sơ đi từ “Lập danh sách đề nghị kết nạp” lên cấp có thẩm quyền; người được quyết định kết nạp hiện ở đây.',
      'Tổ chức lễ kết nạp cho từng người rồi bấm “Ghi lễ kết nạp”. Từ ngày đó người ấy là đảng viên dự bị.',
    ],
    rules: [
      'Lễ kết nạp trong %{charter.ceremonyDays} ngày làm việc; tổ chức muộn mà chưa có văn bản đồng ý của cấp trên thì được nêu là trễ hạn.',
      'Lễ kết nạp không được trước ngày quyết định.',
    ],
  },
  'list.recognitions': {
    what: 'Đảng viên dự bị, người hết thời gian dự bị xếp trước.',
    steps: [
      'Ghi giấy chứng nhận lớp đảng viên mới, hoặc cử đi học theo danh sách.',
      'Khi đủ %{charter.probationMonths} tháng, lập hồ sơ ở “Lập danh sách đề nghị công nhận Đảng viên chính thức”, ghi biểu quyết và gửi cấp trên.',
    ],
    rules: [
      'Không xét trước khi hết %{charter.probationMonths} tháng dự bị tính từ ngày lễ kết nạp.',
      'Ngày chính thức là ngày lễ kết nạp cộng đúng %{charter.probationMonths} tháng, dù quyết định muộn.',
    ],
  },
};
