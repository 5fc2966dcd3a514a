import { awardsHelpVi } from './awards-vi.ts';
import type { HelpLeaf, HelpPage } from './leaves.ts';
import { helpListsVi } from './lists-vi.ts';
import { helpConductVi } from './conduct-vi.ts';
import { helpDossiersVi } from './dossiers-vi.ts';
import { helpSystemVi } from './system-vi.ts';
import { helpTransfersVi } from './transfers-vi.ts';

/** Help in Vietnamese. The rules are those of Điều lệ Đảng, 294-QĐ/TW, 06-HD/TW and 38-HD/BTCTW. */
export const helpVi: Record<HelpLeaf, HelpPage> = {
  ...helpListsVi,
  ...helpConductVi,
  ...helpTransfersVi,
  ...helpDossiersVi,
  ...helpSystemVi,
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
      'Lập hồ sơ cho từng người, nêu đảng viên chính thức được phân công giúp đỡ.',
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
    rules: [
      'Giấy chứng nhận có giá trị %{guidance.awarenessCertificateMonths} tháng, tính đến ngày chi bộ xét kết nạp; quá hạn thì phải học lại.',
    ],
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
      'Từ đủ %{charter.minAgeMonths.age} đến đủ %{charter.maxAgeMonths.age}, tính theo tháng đến ngày chi bộ biểu quyết; quá tuổi đó cần văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương.',
      'Có %{charter.introducersNeeded} đảng viên chính thức giới thiệu; nghị quyết của Đoàn Thanh niên hay công đoàn thay được một đảng viên. Người trong tuổi thanh niên (đến hết %{charter.youthAgeTo} tuổi) phải là đoàn viên nơi có tổ chức Đoàn.',
      'Cần ít nhất hai phần ba tổng số đảng viên chính thức. Chỉ trừ người vắng mặt thuộc trường hợp được trừ.',
      'Giấy tờ quá %{guidance.dossierMonths} tháng mà chi bộ chưa biểu quyết thì phải làm lại.',
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
      'Đảng ủy cơ sở: ít nhất hai phần ba cấp ủy viên. Ban thường vụ quyết định: quá một nửa. Ở đảng ủy cơ sở được ủy quyền, nay do %{charter.baseDecidesBy} quyết định: toàn thể cấp ủy thì ít nhất hai phần ba, ban thường vụ thì quá một nửa.',
      'Ra quyết định trong %{charter.admissionDecisionDays} ngày làm việc kể từ nghị quyết của chi bộ, trường hợp đặc biệt thêm %{charter.admissionDecisionExtraDays} ngày. Chậm thì được nêu, không bị từ chối.',
      'Người gửi hồ sơ lên trước đó không được là người ghi quyết định.',
      'Chi bộ biểu quyết không đạt: %{charter.superiorDecidesAfter} thì cấp trên cho biểu quyết lại hoặc khép hồ sơ.',
    ],
  },
  'admission.approved': {
    what: 'Hồ sơ kết nạp đã có kết quả: số và ngày quyết định, việc ghi vào hồ sơ đảng viên.',
    steps: [
      'Xem hồ sơ “Chưa ghi được”: sửa điều vướng mắc rồi ghi lại kết quả, có thể dùng quyết định khác.',
      'Chi bộ tổ chức lễ kết nạp và ghi ngày lễ; từ ngày đó là đảng viên dự bị.',
    ],
    rules: [
      'Tổ chức lễ trong %{charter.ceremonyDays} ngày làm việc; chậm thì cần văn bản đồng ý của cấp trên, không có thì được nêu là trễ hạn.',
      'Người chuyển đi trước lễ: quyết định ký trong %{charter.decisionStandsDays} ngày làm việc kể từ khi chuyển thì giữ giá trị, quá thời gian đó thì nơi ban hành hủy và nơi mới xét.',
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
    what: 'Xét công nhận đảng viên chính thức cho người đã hết thời gian dự bị.',
    steps: [
      'Danh sách người đủ %{charter.probationMonths} tháng dự bị được tính sẵn từ ngày lễ kết nạp; chọn nhiều người để lập hồ sơ cùng lúc.',
      'Ghi giấy chứng nhận, bản tự kiểm điểm, nhận xét của người giúp đỡ, ý kiến đoàn thể và nghị quyết.',
      'Ghi biểu quyết của chi bộ, đưa vào danh sách rồi gửi cấp trên.',
    ],
    rules: [
      'Tự kiểm điểm và xét chỉ sau khi đủ %{charter.probationMonths} tháng kể từ ngày lễ; chi bộ xét trong %{charter.recognitionReviewDays} ngày làm việc.',
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
      'Ra quyết định trong %{charter.recognitionDecisionDays} ngày làm việc kể từ nghị quyết của chi bộ, trường hợp đặc biệt thêm %{charter.recognitionDecisionExtraDays} ngày.',
      'Biểu quyết không đạt: %{charter.superiorDecidesAfter} thì cấp trên xem xét, quyết định.',
    ],
  },
  'recognition.approved': {
    what: 'Hồ sơ công nhận đã có kết quả, cùng ngày chính thức.',
    steps: ['Xem hồ sơ “Chưa ghi được”, sửa điều vướng mắc rồi ghi lại kết quả.'],
    rules: [
      'Ngày chính thức luôn là ngày lễ kết nạp cộng %{charter.probationMonths} tháng, kể cả khi họp hoặc quyết định chậm.',
      'Chỉ ngày do quyết định xử lý sai thủ tục nêu hoặc ngày của hồ sơ cũ mới khác.',
    ],
  },
  'organisations.establish': {
    what: 'Xem các quyết định thành lập tổ chức đảng và tiến độ thực hiện; ghi quyết định thành lập một tổ chức đảng mới.',
    steps: [
      'Bấm “Thành lập mới tổ chức đảng” để ghi quyết định mới; danh sách bên dưới nêu những quyết định đã ghi.',
      'Ghi tên, loại hình, loại hình đơn vị, tổ chức đảng cấp trên và các quyền đi cùng cấp.',
      'Ở trang tổ chức đảng: ghi loại hình đơn vị còn thiếu, xếp loại hằng năm, giao quyền. Điều kiện giao quyền hiện từng mục trước khi ghi quyết định.',
      'Ghi quyết định: số, ngày, cấp ban hành, người ký, bản chụp.',
      'Ghi số đảng viên khi thành lập. Điều còn thiếu hiện ngay khi nhập.',
      'Nếu quyết định nêu tên đảng viên của chi bộ mới: chọn chi bộ nơi đang sinh hoạt, rồi chọn từng người. Danh sách hiện lại để xem trước khi ghi.',
      'Theo dõi tiến độ chuyển đảng viên. Ai còn vướng được nêu kèm lý do; xử lý xong thì thực hiện lại.',
      'Sau khi ghi, chỉ định cấp ủy lâm thời và đề nghị khắc dấu.',
    ],
    rules: [
      'Chi bộ cần ít nhất %{charter.cellMinimumOfficial} đảng viên chính thức. Từ %{charter.baseOrgMinimum} đảng viên trở lên là đảng bộ cơ sở.',
      'Đảng bộ cơ sở dưới %{charter.baseOrgMinimum} đảng viên, chi bộ trực thuộc trên %{charter.subordinateCellConsentAbove} đảng viên và đảng bộ bộ phận phải được cấp trên đồng ý.',
      'Quyền kết nạp, khai trừ được giao cho đảng ủy cơ sở của: %{charter.delegationKinds}; có trên %{charter.admissionDelegationAbove} đảng viên và %{charter.admissionDelegationYears} năm liền xếp loại từ %{charter.admissionDelegationRating} trở lên.',
      'Quyền cấp trên cơ sở do cấp ủy trực thuộc Trung ương giao sau khi thống nhất với Ban Tổ chức Trung ương: từ %{charter.delegationMembers.near} đảng viên nếu trực thuộc cấp tỉnh hoặc là ban, bộ, ngành Trung ương; các trường hợp khác từ %{charter.delegationMembers.elsewhere}.',
      'Đảng bộ đặc khu, đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng phải có văn bản của Trung ương; đảng bộ ở nơi có đặc điểm riêng khi giải thể cũng vậy.',
      'Thôn, tổ dân phố chỉ lập chi bộ trực thuộc đảng ủy xã, phường, đặc khu.',
      'Mã số tổ chức đảng đã dùng không dùng lại cho tổ chức khác.',
      'Chỉ nêu tên đảng viên chính thức, dự bị của chi bộ trực thuộc cấp ra quyết định; người đang chuyển sinh hoạt đảng phải xong trước. Tổng số trước và sau bằng nhau.',
    ],
  },
  'organisations.split': {
    what: 'Chia một tổ chức đảng thành nhiều tổ chức, hoặc tách một phần thành tổ chức mới.',
    steps: [
      'Chọn tổ chức đảng và việc sau khi chia tách: kết thúc hay tiếp tục hoạt động.',
      'Ghi các tổ chức mới. Phân công tổ chức trực thuộc, ở chi bộ thì phân công từng đảng viên: lọc theo tên rồi phân công tất cả mục đang hiện, sau đó sửa riêng từng trường hợp.',
      'Bấm “Xem trước và ghi nhận”: màn hình nêu ai về đâu, tổng số trước và sau, những việc còn vướng. Chỉ sau bước này quyết định mới được ghi.',
      'Theo dõi tiến độ. Phần còn vướng được nêu từng người kèm lý do; xử lý xong thì thực hiện lại.',
    ],
    rules: [
      'Mỗi đảng viên, mỗi tổ chức trực thuộc về đúng một tổ chức. Tổng số trước và sau phải bằng nhau.',
      'Tổ chức mới phải đủ số đảng viên và trực thuộc đúng cấp theo quy định.',
      'Các tổ chức mới mang cùng thứ tự đại hội tiếp theo của tổ chức cũ.',
      'Con dấu của tổ chức kết thúc nộp trong %{charter.windingUpDays} ngày làm việc.',
    ],
  },
  'organisations.merge': {
    what: 'Sáp nhập, hợp nhất các tổ chức đảng; chuyển giao một tổ chức đảng về trực thuộc tổ chức khác.',
    steps: [
      'Sáp nhập: chọn tổ chức nhận và các tổ chức được sáp nhập. Hợp nhất: chọn các tổ chức cũ và ghi tổ chức mới.',
      'Chuyển giao: tìm tổ chức được chuyển giao, ghi nơi tiếp nhận, quyết định và biên bản bàn giao.',
      'Bấm “Xem trước và ghi nhận” để xem ai về đâu, tổng số trước và sau, những việc còn vướng.',
      'Việc chuyển nhiều đảng viên chạy dần; có thể rời trang và quay lại xem tiến độ.',
    ],
    rules: [
      'Sáp nhập: tổ chức nhận giữ tên, mã số, thứ tự đại hội. Hợp nhất: tổ chức mới bắt đầu lại thứ tự đại hội.',
      'Chuyển ra ngoài đảng bộ: cấp giao quyết định, cấp nhận có văn bản tiếp nhận. Giữa tỉnh, thành phố với đảng ủy trực thuộc Trung ương phải có văn bản đồng ý của Ban Tổ chức Trung ương.',
      'Chuyển giao là một quyết định cho cả tổ chức và cấp dưới; đảng viên không cần giấy giới thiệu riêng.',
      'Tổng số đảng viên trước và sau phải bằng nhau. Mã số tổ chức đã kết thúc không dùng lại.',
    ],
  },
  'organisations.windingUp': {
    what: 'Giải thể là quyết định hành chính; giải tán là hình thức kỷ luật. Cả hai đều có thời gian kết thúc hoạt động.',
    steps: [
      'Tìm tổ chức đảng, chọn “Giải thể” hoặc “Giải tán” và ghi quyết định. Màn hình xem trước nêu ai phải chuyển đi, ai viết giấy giới thiệu, phải xong trước ngày nào.',
      'Chuyển hết đảng viên, bàn giao hồ sơ, tổ chức trực thuộc, cuối cùng nộp con dấu. Danh mục việc phải xong hiện ở trang của tổ chức đảng.',
      'Khi danh mục đã xong, ghi ngày kết thúc.',
    ],
    rules: [
      'Giải thể do cấp đã thành lập quyết định. Giải tán: %{discipline.disbandmentProposedBy} cấp ủy cấp trên trực tiếp đề nghị, %{discipline.disbandmentDecidedBy} cấp ủy cấp trên cách một cấp quyết định.',
      'Thời hạn %{charter.windingUpDays} ngày làm việc kể từ ngày có hiệu lực; quá hạn được nêu, không bị từ chối.',
      'Trong thời gian này không tiếp nhận đảng viên, không kết nạp, không công nhận, không lập tổ chức trực thuộc; cấp trên quyết định thay.',
      'Danh sách gửi đến sau khi nơi nhận đã kết thúc được trả lại nơi gửi để gửi cấp trên hiện nay.',
      'Giải thể: cấp ủy của tổ chức đó viết giấy giới thiệu. Giải tán: cấp trên viết, ô 1 không ký.',
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
      'Tổ chức đảng giải thể, giải tán, chia tách, sáp nhập nộp con dấu trong %{charter.windingUpDays} ngày làm việc; quá hạn được nêu, không bị từ chối.',
      'Tổ chức đảng chưa kết thúc được khi còn giữ con dấu. Con dấu đã thu hồi có thể hủy sau khi tổ chức đảng kết thúc.',
      'Con dấu đã báo mất không được dùng lại, kể cả khi tìm thấy.',
    ],
  },
  errorReports: {
    what: 'Khi phần mềm sai, người dùng báo cho cấp ủy cấp trên trực tiếp; cấp ủy trả lời, chuyển tiếp lên trên hoặc kết thúc.',
    steps: [
      'Ở bất kỳ màn hình nào: mở thực đơn tài khoản ở đầu màn hình, chọn Báo lỗi phần mềm.',
      'Ghi điều đã xảy ra rồi gửi. Màn hình, phiên bản và mã lỗi gần nhất được gửi kèm.',
      'Cấp ủy nhận báo lỗi thấy việc này trong danh sách việc cần làm; mở báo lỗi để trả lời, chuyển lên cấp trên hoặc kết thúc.',
    ],
    rules: [
      'Báo lỗi đến cấp ủy cấp trên trực tiếp của nơi báo.',
      'Địa chỉ màn hình được gửi kèm không có mã hồ sơ; không ghi họ tên, số định danh vào nội dung.',
      'Mọi cấp ủy ở trên nơi báo đều xem được việc xử lý.',
    ],
  },
  ...awardsHelpVi,
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
