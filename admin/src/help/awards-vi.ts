import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help on cards and badges in Vietnamese: 294-QĐ/TW 27, 06-HD/TW 7 and 18, 38-HD/BTCTW II.2, 347-QĐ/TW. */
export const awardsHelpVi: Record<Extract<HelpLeaf, `card.${string}` | `badge.${string}`>, HelpPage> = {
  'card.draft': {
    what: 'Lập hồ sơ đề nghị phát, cấp lại, đổi thẻ đảng viên và đưa vào danh sách gửi cấp trên.',
    steps: [
      'Xem danh sách người chưa có thẻ hoặc đã báo mất thẻ ở dưới; chọn nhiều người rồi lập hồ sơ cùng lúc.',
      'Đổi thẻ hỏng, thẻ sai nội dung: bấm “Lập hồ sơ”, chọn hình thức “Đổi thẻ” và lý do.',
      'Ghi ảnh thẻ và, nếu đổi thẻ, thẻ cũ vào từng hồ sơ.',
      'Đưa các hồ sơ đủ điều kiện vào danh sách rồi gửi cấp trên.',
    ],
    rules: [
      'Chỉ đảng viên chính thức được cấp thẻ. Hồ sơ của đảng viên dự bị đã hết thời gian dự bị được gửi cùng hồ sơ công nhận, nhưng chỉ quyết định khi đã là đảng viên chính thức.',
      'Khi có quyết định công nhận chính thức, hồ sơ đề nghị phát thẻ được lập sẵn cho chi bộ.',
      'Thẻ bị mất chỉ được cấp lại sau khi ghi báo mất; thẻ cũ phải nộp khi đổi.',
      'Từ ngày 02/9/2025 số thẻ là số định danh cá nhân 12 chữ số; thẻ cũ có 8 chữ số.',
    ],
  },
  'card.sent': {
    what: 'Các danh sách đề nghị cấp thẻ đã gửi lên và danh sách cấp dưới gửi đến.',
    steps: [
      'Cấp cơ sở đưa hồ sơ của các chi bộ vào danh sách của cấp mình rồi gửi tiếp.',
      'Cấp có quyền phát thẻ mở danh sách, ghi một quyết định chung cho các hồ sơ được duyệt; hồ sơ chưa đạt thì trả lại kèm lý do.',
      'Sau khi quyết định, theo dõi việc in và giao thẻ ở “Theo dõi việc cấp thẻ Đảng”.',
    ],
    rules: [
      'Hồ sơ vướng quy định hiện lý do ngay tại dòng; có thể để lại và quyết định các hồ sơ khác.',
      'Số thẻ đã cấp không bao giờ cấp cho người khác.',
    ],
  },
  'card.tracking': {
    what: 'Mỗi thẻ đang ở bước nào, ai đang giữ; sổ phát thẻ và sổ giao nhận thẻ.',
    steps: [
      'Chọn bước cần xem, hoặc tìm theo họ tên.',
      'Chọn nhiều thẻ ở cùng một bước rồi ghi bước tiếp theo; kết quả của từng thẻ hiện trước khi ghi.',
      'Thẻ in sai: chọn thẻ đã in hoặc đã giao, bấm “Trả thẻ in sai”, nêu chỗ sai.',
      'Chi bộ ghi “Trao thẻ tại chi bộ” với ngày sinh hoạt; thẻ vào sổ phát thẻ.',
      'Tra cứu sổ phát thẻ và sổ giao nhận thẻ theo tên và theo thời gian.',
    ],
    rules: [
      'Thứ tự: đã có quyết định, gửi cấp ủy trực thuộc Trung ương, gửi Ban Tổ chức Trung ương in, đã in, giao từng cấp về chi bộ, trao. Cấp ủy trực thuộc Trung ương gửi thẳng.',
      'Mỗi lần giao ghi một nơi nhận thấp hơn nơi đang giữ, trên đường về chi bộ.',
      'Ngày của bước sau không trước ngày của bước trước.',
      'Người ra khỏi Đảng hoặc từ trần thì thẻ đang làm không đi tiếp.',
    ],
  },
  'card.return': {
    what: 'Thu thẻ, huy hiệu của người ra khỏi Đảng; báo mất thẻ; tra cứu thẻ đã thu.',
    steps: [
      'Ô bên trái nêu những người còn phải trả thẻ hoặc huy hiệu.',
      'Tìm người, xem thẻ và huy hiệu đang giữ, rồi chọn việc cần ghi.',
      'Danh sách “Thẻ đã thu” ở dưới tra cứu được theo tên và thời gian.',
    ],
    rules: [
      'Thu thẻ trong mọi trường hợp ra khỏi Đảng, trừ từ trần: gia đình giữ thẻ và huy hiệu.',
      'Đảng viên tự trả thẻ là một căn cứ để xem xét xóa tên.',
      'Thẻ đã báo mất thì không còn phải thu.',
    ],
  },
  'badge.draft': {
    what: 'Tính ai đủ tuổi Đảng tại một đợt, lập hồ sơ đề nghị tặng, truy tặng, cấp lại huy hiệu.',
    steps: [
      'Chọn đợt trao và mức huy hiệu; số người đủ hiện bên cạnh từng mức.',
      'Chọn đối tượng: đủ trong đợt, đủ từ đợt trước (muộn), hoặc có thể tặng sớm do bệnh nặng.',
      'Chọn nhiều người đủ điều kiện rồi lập hồ sơ cùng lúc; người vướng quy định hiện lý do.',
      'Ghi đơn đề nghị, hồ sơ bệnh án hoặc đơn của gia đình vào từng hồ sơ, rồi đưa vào danh sách và gửi.',
      'Xem “Dự kiến các đợt” để biết số người của những đợt sau, theo bảng và biểu đồ.',
    ],
    rules: [
      'Tuổi Đảng tính từ ngày quyết định kết nạp, trừ thời gian gián đoạn, tính đủ tháng, đủ ngày.',
      'Tặng sớm do bệnh nặng: trước %{charter.badgeEarlyMonths.below} tháng với mức dưới %{charter.badgeEarlyMonths.milestone} năm, trước %{charter.badgeEarlyMonths.from} tháng với mức từ %{charter.badgeEarlyMonths.milestone} năm.',
      'Truy tặng: khi từ trần còn thiếu không quá %{charter.badgePosthumousMonths} tháng; hồ sơ được lập sẵn khi ghi từ trần.',
      'Sau kỷ luật phải chờ: khiển trách %{charter.badgeWaitMonths.reprimand} tháng, cảnh cáo %{charter.badgeWaitMonths.warning} tháng, cách chức %{charter.badgeWaitMonths.dismissal} tháng, rồi chi bộ xác nhận đã khắc phục.',
      'Mỗi mức chỉ tặng một lần; mức thấp hơn còn thiếu phải đề nghị trước hoặc nêu lý do không xét.',
      'Đang chuyển sinh hoạt đảng thì không lập hồ sơ mới: nơi chuyển đi làm trước khi chuyển, hoặc nơi đến làm sau khi tiếp nhận.',
    ],
  },
  'badge.sent': {
    what: 'Danh sách đề nghị huy hiệu đi từ chi bộ lên ban thường vụ cấp ủy trực thuộc Trung ương, và việc sau quyết định.',
    steps: [
      'Đảng ủy cơ sở gửi tiếp; cấp trên trực tiếp cơ sở ghi ý kiến thẩm định rồi gửi lên.',
      'Ban thường vụ cấp ủy trực thuộc Trung ương ghi một quyết định chung cho các hồ sơ được duyệt.',
      'Mở “Huy hiệu đã có quyết định”: cấp số từ dãy số của từng mức, xem nội dung giấy chứng nhận.',
      'Sau lễ trao, ghi ngày trao cho từng người hoặc nhiều người một lần.',
    ],
    rules: [
      'Hồ sơ đến cấp quyết định trước đợt trao ít nhất %{charter.badgeFileDays} ngày làm việc; muộn thì được đánh dấu.',
      'Số huy hiệu tăng dần theo từng mức, không cấp lại cho người khác; sau sáp nhập dãy số chạy tiếp.',
      'Người bị đưa ra khỏi Đảng phải trả huy hiệu; gia đình người từ trần được giữ.',
    ],
  },
};
