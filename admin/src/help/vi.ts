import { awardsHelpVi } from './awards-vi.ts';
import type { HelpLeaf, HelpPage } from './leaves.ts';
import { helpConductVi } from './conduct-vi.ts';
import { helpTransfersVi } from './transfers-vi.ts';

/** Help in Vietnamese. The rules are those of Điều lệ Đảng, 294-QĐ/TW, 06-HD/TW and 38-HD/BTCTW. */
export const helpVi: Record<HelpLeaf, HelpPage> = {
  ...helpConductVi,
  ...helpTransfersVi,
  plans: {
    what: 'Chỉ tiêu kết nạp trong năm của mỗi tổ chức đảng, số đã kết nạp và tỷ lệ đạt được.',
    steps: [
      'Chọn năm. Dòng đầu là tổ chức đang xem, các dòng sau là tổ chức trực thuộc; chọn tên để xem cấp dưới nữa.',
      'Cán bộ từ cấp cơ sở trở lên bấm “Đặt chỉ tiêu” hoặc “Sửa chỉ tiêu” ở từng dòng.',
      'Nếu chỉ tiêu của cấp mình khác tổng chỉ tiêu cấp dưới, màn hình nêu số chênh lệch.',
    ],
    rules: [
      'Số đã kết nạp tính theo ngày lễ kết nạp, gồm cả các tổ chức cấp dưới.',
      'Chỉ tiêu của năm đã qua không sửa được nữa.',
    ],
  },
  'sympathiser.draft': {
    what: 'Chi bộ đưa quần chúng vào diện cảm tình Đảng và phân công đảng viên giúp đỡ.',
    steps: [
      'Lập hồ sơ cho từng người, nêu một hoặc hai đảng viên chính thức giúp đỡ.',
      'Ghi nghị quyết của chi bộ vào hồ sơ.',
      'Chọn các hồ sơ, đưa vào danh sách rồi gửi cấp trên.',
    ],
    rules: [
      'Điều kiện còn thiếu hiện ở từng hồ sơ trước khi gửi.',
      'Mỗi người chỉ có một hồ sơ cảm tình Đảng đang xét.',
    ],
  },
  'sympathiser.sent': {
    what: 'Danh sách cảm tình Đảng đã gửi lên và danh sách cấp dưới gửi đến.',
    steps: [
      'Cấp nhận mở danh sách, xét từng hồ sơ hoặc cả danh sách.',
      'Hồ sơ chưa đạt thì trả lại kèm lý do; chi bộ bổ sung rồi gửi lại.',
      'Người được duyệt đi học lớp bồi dưỡng nhận thức về Đảng; ghi giấy chứng nhận vào hồ sơ đảng viên.',
    ],
    rules: ['Giấy chứng nhận có giá trị 60 tháng, tính đến ngày chi bộ xét kết nạp; quá hạn thì phải học lại.'],
  },
  'admission.draft': {
    what: 'Lập hồ sơ đề nghị kết nạp, ghi giấy tờ và biểu quyết của chi bộ, đưa vào danh sách gửi cấp trên.',
    steps: [
      'Lập hồ sơ: điều kiện, giấy chứng nhận, người giới thiệu hoặc nghị quyết của đoàn thể.',
      'Ghi từng giấy tờ vào hồ sơ; giấy tờ có thời hạn phải ghi ngày.',
      'Ghi biểu quyết của chi bộ đúng theo biên bản, kể cả khi không đạt.',
      'Đưa hồ sơ đủ điều kiện vào danh sách, xem điều kiện từng hồ sơ, rồi gửi cấp trên.',
    ],
    rules: [
      'Từ đủ 18 đến đủ 60 tuổi, tính theo tháng đến ngày chi bộ biểu quyết; quá 60 tuổi cần văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương.',
      'Hai đảng viên chính thức giới thiệu, hoặc một đảng viên chính thức và nghị quyết của Đoàn Thanh niên hay công đoàn; người trong tuổi thanh niên phải là đoàn viên nơi có tổ chức Đoàn.',
      'Cần ít nhất hai phần ba tổng số đảng viên chính thức. Chỉ trừ người vắng mặt thuộc trường hợp được trừ.',
      'Giấy tờ quá 12 tháng mà chi bộ chưa biểu quyết thì phải làm lại.',
    ],
  },
  'admission.sent': {
    what: 'Các danh sách đề nghị kết nạp đang đi lên: thẩm định, ra nghị quyết, quyết định, trả lại.',
    steps: [
      'Đảng ủy bộ phận ghi ý kiến thẩm định; đảng ủy cơ sở biểu quyết và ghi nghị quyết; sau đó đưa vào danh sách của cấp mình và gửi tiếp.',
      'Cấp có thẩm quyền ghi biểu quyết, rồi ghi quyết định cho từng người; số được đánh liên tiếp và sửa được.',
      'Hồ sơ vướng quy định hiện lý do ngay tại dòng; có thể để lại và ghi các hồ sơ khác.',
    ],
    rules: [
      'Đảng ủy cơ sở: ít nhất hai phần ba cấp ủy viên. Ban thường vụ quyết định: quá một nửa. Đảng ủy cơ sở được ủy quyền quyết định: ít nhất hai phần ba.',
      'Ra quyết định trong 45 ngày làm việc kể từ nghị quyết của chi bộ, trường hợp đặc biệt thêm 15 ngày. Chậm thì được nêu, không bị từ chối.',
      'Người gửi hồ sơ lên trước đó không được là người ghi quyết định.',
      'Sau ba lần chi bộ biểu quyết không đạt, cấp trên cho biểu quyết lại hoặc khép hồ sơ.',
    ],
  },
  'admission.approved': {
    what: 'Hồ sơ kết nạp đã có kết quả: số và ngày quyết định, việc ghi vào hồ sơ đảng viên.',
    steps: [
      'Xem hồ sơ “Chưa ghi được”: sửa điều vướng mắc rồi ghi lại kết quả, có thể dùng quyết định khác.',
      'Chi bộ tổ chức lễ kết nạp và ghi ngày lễ; từ ngày đó là đảng viên dự bị.',
    ],
    rules: [
      'Tổ chức lễ trong 30 ngày làm việc; chậm thì cần văn bản đồng ý của cấp trên.',
      'Người chuyển đi trước lễ: quyết định ký trong 30 ngày làm việc kể từ khi chuyển thì giữ giá trị, quá thời gian đó thì nơi ban hành hủy và nơi mới xét.',
    ],
  },
  'newMemberCourse.draft': {
    what: 'Cử đảng viên dự bị đi học lớp đảng viên mới.',
    steps: [
      'Chọn nhiều người ở danh sách bên dưới để lập hồ sơ cùng lúc.',
      'Đưa các hồ sơ vào danh sách rồi gửi cấp trên.',
    ],
    rules: ['Không có giấy chứng nhận lớp đảng viên mới thì chưa xét công nhận chính thức.'],
  },
  'newMemberCourse.sent': {
    what: 'Danh sách cử đi học đã gửi lên và cấp dưới gửi đến.',
    steps: [
      'Cấp có thẩm quyền duyệt từng người hoặc cả danh sách.',
      'Học xong, ghi số và ngày giấy chứng nhận vào hồ sơ đảng viên.',
    ],
    rules: ['Người chưa được duyệt có thể lập hồ sơ cho lớp sau.'],
  },
  'recognition.draft': {
    what: 'Xét công nhận đảng viên chính thức cho người đã đủ 12 tháng dự bị.',
    steps: [
      'Danh sách người đủ 12 tháng được tính sẵn từ ngày lễ kết nạp; chọn nhiều người để lập hồ sơ cùng lúc.',
      'Ghi giấy chứng nhận, bản tự kiểm điểm, nhận xét của người giúp đỡ, ý kiến đoàn thể và nghị quyết.',
      'Ghi biểu quyết của chi bộ, đưa vào danh sách rồi gửi cấp trên.',
    ],
    rules: [
      'Tự kiểm điểm và xét chỉ sau khi đủ 12 tháng kể từ ngày lễ; chi bộ xét trong 30 ngày làm việc.',
      'Cần ít nhất hai phần ba tổng số đảng viên chính thức.',
    ],
  },
  'recognition.sent': {
    what: 'Các danh sách đề nghị công nhận đang đi lên.',
    steps: [
      'Đảng ủy cơ sở biểu quyết, ghi nghị quyết, đưa vào danh sách của cấp mình và gửi tiếp.',
      'Cấp có thẩm quyền ghi biểu quyết, rồi ghi quyết định cho từng người.',
    ],
    rules: [
      'Ra quyết định trong 30 ngày làm việc kể từ nghị quyết của chi bộ, trường hợp đặc biệt thêm 15 ngày.',
      'Ba lần biểu quyết không đạt thì cấp trên xem xét, quyết định.',
    ],
  },
  'recognition.approved': {
    what: 'Hồ sơ công nhận đã có kết quả, cùng ngày chính thức.',
    steps: ['Xem hồ sơ “Chưa ghi được”, sửa điều vướng mắc rồi ghi lại kết quả.'],
    rules: [
      'Ngày chính thức luôn là ngày lễ kết nạp cộng 12 tháng, kể cả khi họp hoặc quyết định chậm.',
      'Chỉ ngày do quyết định xử lý sai thủ tục nêu hoặc ngày của hồ sơ cũ mới khác.',
    ],
  },
  seals: {
    what: 'Sổ theo dõi con dấu của từng tổ chức đảng, từ khi đề nghị khắc đến khi hủy.',
    steps: [
      'Tìm tổ chức đảng rồi mở sổ con dấu. Con dấu đã có từ trước thì bấm “Nhập con dấu đang dùng”.',
      'Tổ chức đảng mới, đổi tên, mất dấu hoặc dấu hỏng: bấm “Đề nghị khắc dấu”, sau đó ghi ngày nhận và ngày đưa vào sử dụng.',
      'Khi thay dấu, ghi thu hồi con dấu cũ trước khi đưa con dấu mới vào sử dụng.',
      'Khi tổ chức đảng kết thúc hoạt động, việc thu hồi hiện ở trang chủ của cấp trên cùng thời hạn; ghi ngày thu hồi và nơi thu hồi, sau đó ghi biên bản hủy.',
    ],
    rules: [
      'Mỗi tổ chức đảng chỉ sử dụng một con dấu, khắc đúng tên tổ chức đảng. Đảng ủy bộ phận không có con dấu.',
      'Tổ chức đảng giải thể, giải tán, chia tách, sáp nhập nộp con dấu trong 30 ngày làm việc; quá hạn được nêu, không bị từ chối.',
      'Tổ chức đảng chưa kết thúc được khi còn giữ con dấu. Con dấu đã thu hồi có thể hủy sau khi tổ chức đảng kết thúc.',
      'Con dấu đã báo mất không được dùng lại, kể cả khi tìm thấy.',
    ],
  },
  policies: {
    what: 'Các con số và cách hiểu quy định mà phần mềm dùng để xét: thời hạn, tuổi, tỷ lệ, mốc Huy hiệu. Mỗi nhóm có các phiên bản nối tiếp nhau theo văn bản.',
    steps: [
      'Chọn nhóm; xem các phiên bản, mỗi phiên bản thay đổi những gì, theo văn bản nào, do ai ghi.',
      'Chọn một phiên bản để xem mọi giá trị, đơn vị, nguồn và mức tin cậy.',
      'Có văn bản mới: chọn Ghi phiên bản mới, nhập ngày hiệu lực, văn bản và những giá trị mà văn bản thay đổi.',
    ],
    rules: [
      'Phiên bản mới chỉ có hiệu lực từ một ngày sau hôm nay; mỗi nhóm có một phiên bản cho một ngày.',
      'Mỗi bước (biểu quyết, quyết định, lễ kết nạp) được xét theo phiên bản của ngày làm bước đó; việc cũ không bị xét lại.',
      'Giá trị mà văn bản không nêu thì giữ như phiên bản trước.',
      'Chỉ người được giao quyền cho toàn bộ sổ mới ghi được phiên bản mới.',
    ],
  },
  irregular: {
    what: 'Hủy quyết định kết nạp hoặc công nhận sai quy định, hoặc làm lại khâu sai.',
    steps: [
      'Tìm người, chọn quyết định phải hủy.',
      'Chọn trường hợp: sai tiêu chuẩn, điều kiện; sai thủ tục, thẩm quyền; người xin vào Đảng đã chuyển đi.',
      'Ghi quyết định, lý do, và văn bản đồng ý của cấp trên nếu nơi hủy không phải nơi ban hành.',
    ],
    rules: [
      'Sai tiêu chuẩn, điều kiện: hủy quyết định, xóa tên, thu thẻ và Huy hiệu Đảng.',
      'Sai thủ tục, thẩm quyền nhưng đủ điều kiện: không xóa tên; một quyết định vừa hủy vừa công nhận và ghi lại ngày; tuổi Đảng tính theo ngày mới.',
      'Cơ quan đã ban hành thì hủy; cơ quan đó không còn thì cấp có thẩm quyền nơi người đó đang sinh hoạt.',
    ],
  },
};
  ...awardsHelpVi,
