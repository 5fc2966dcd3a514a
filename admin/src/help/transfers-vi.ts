import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the leaves of transfers in Vietnamese. */
export const helpTransfersVi: Record<Extract<HelpLeaf, `transfer.${string}`>, HelpPage> = {
  'transfer.draft': {
    what: 'Chọn đảng viên chuyển đi, hình thức chuyển (chính thức, tạm thời, nội bộ, ra nước ngoài, tập thể) và nơi đến.',
    steps: [
      'Tìm và đánh dấu những đảng viên cùng chuyển theo một hình thức, đến một nơi.',
      'Chọn hình thức, nơi đến; ghi lý do, giấy tờ làm căn cứ, đảng phí, bản kiểm điểm.',
      'Bấm “Xem trước”: từng người được hay không được, vì sao. Bấm “Thực hiện” để ghi những người được.',
      'Cấp tiếp theo viết ô của mình ở “Danh sách chuyển sinh hoạt đảng chính thức” hoặc “tạm thời”.',
    ],
    rules: [
      'Làm thủ tục chậm nhất %{charter.transferStartDays} ngày làm việc kể từ ngày quyết định; quá hạn thì được ghi là chậm, không bị từ chối.',
      'Không chuyển chính thức khi đang bị thanh tra, kiểm tra, xem xét khiếu nại, tố cáo; khi chưa đóng đảng phí; khi thiếu bản kiểm điểm có nhận xét.',
      'Mỗi đảng viên chỉ có một giấy giới thiệu chính thức đang chuyển.',
      'Hai chi bộ cùng một đảng bộ cơ sở thì chuyển nội bộ, không viết giấy giới thiệu.',
      'Ra nước ngoài từ %{charter.temporaryBelowMonths} tháng: giấy 10 ô gửi Đảng ủy Bộ Ngoại giao, nơi viết giấy 2 ô và phiếu 3A-SHĐ, khi về nước viết ô 2; xuất khẩu lao động và đi ngắn hơn thì cấp phiếu 3A, 3B-SHĐ.',
    ],
  },
  'transfer.temporary': {
    what: 'Đảng viên của mình đang sinh hoạt tạm thời ở nơi khác hoặc ra nước ngoài: từ ngày, đến ngày, gia hạn, trở về.',
    steps: [
      'Chọn những giấy đến lượt mình rồi bấm “Viết ô kế tiếp”; cấp cơ sở viết ô 2, nơi đến viết ô 3 và 4.',
      'Khi đảng viên trở về, nơi đến viết ô 5 và 6, cơ sở và chi bộ nơi đi viết ô 7 và 8.',
      'Gia hạn, nộp phiếu ở ngoài nước, thôi chuyển: mở hồ sơ của đảng viên.',
    ],
    rules: [
      'Từ %{charter.temporaryMinMonths} tháng đến dưới %{charter.temporaryBelowMonths} tháng; học tập đến %{charter.temporaryStudyMaxMonths} tháng.',
      'Mỗi lần gia hạn dưới %{charter.extensionBelowMonths} tháng, theo đề nghị bằng văn bản, do cấp ủy cơ sở nơi đến ghi; có thể nhiều lần.',
      'Trong thời gian tạm thời, đảng số, quyền biểu quyết và chức vụ vẫn ở nơi đi.',
      'Phiếu 3B-SHĐ nộp chậm nhất %{operations.temporarySlipDays} ngày làm việc, phiếu 3A-SHĐ chậm nhất %{operations.overseasSlipDays} ngày làm việc; nộp chậm thì được ghi là quá hạn.',
    ],
  },
  'transfer.official': {
    what: 'Giấy giới thiệu sinh hoạt đảng chính thức đi từ đây: đang ở ô nào, đến lượt ai, số giấy, phiếu báo, hạn nộp.',
    steps: [
      'Đánh dấu “Đến lượt tổ chức này” để thấy giấy chờ mình viết; chọn nhiều giấy rồi bấm “Viết ô kế tiếp”.',
      'Ở ô đi cuối cùng ghi số giấy, số phiếu báo, ngày giao hồ sơ và mục lục hồ sơ: mở hồ sơ của đảng viên.',
      'Viết sai ở ô khác ô 1: “Gạch bỏ, viết lại một ô”. Sai ở ô 1: thôi chuyển rồi viết giấy khác.',
      'Nơi đến ngoài sổ: khi có giấy báo, ghi “Nơi ngoài sổ đã tiếp nhận”.',
    ],
    rules: [
      'Các ô viết lần lượt, mỗi ô do cấp của ô ấy viết; cấp không có trên đường đi thì bỏ qua.',
      'Đảng số cắt ở ô đi cuối cùng; trong khi chuyển, đảng viên tính ở tổ chức gần nhất đứng trên cả hai nơi.',
      'Nộp giấy ở nơi đến chậm nhất %{charter.transferPresentDays} ngày làm việc.',
      'Chưa cắt đảng số thì được thôi chuyển; đã cắt thì nơi đến tiếp nhận hoặc trả lại.',
      'Chuyển sang đảng bộ khác thì thôi giữ chức vụ ở nơi đi; chức vụ ở cấp ủy đứng trên cả hai nơi thì giữ.',
    ],
  },
  'transfer.awaiting': {
    what: 'Đảng viên được giới thiệu đến đây, chờ tiếp nhận.',
    steps: [
      'Nhận phiếu báo 1-SHĐ: chọn các dòng rồi bấm “Ghi nhận phiếu báo”.',
      'Khi đảng viên nộp giấy, đối chiếu hồ sơ với mục lục ở hồ sơ đảng viên rồi bấm “Viết ô kế tiếp”.',
      'Sai địa chỉ: “Chuyển tiếp đến nơi khác”. Hồ sơ chưa đúng hoặc không tiếp nhận: “Trả lại giấy giới thiệu”, ghi rõ lý do.',
      'Người mang giấy giới thiệu từ nơi ngoài sổ: bấm “Tiếp nhận theo giấy từ nơi ngoài sổ”.',
    ],
    rules: [
      'Mục lục hồ sơ chưa có xác nhận của nơi giao thì chưa tiếp nhận.',
      'Chỉ nơi ghi trên giấy tiếp nhận; nơi khác phải có giấy chuyển tiếp 2-SHĐ.',
      'Quá %{operations.transferHandInMonths} tháng không nộp giấy mà không có lý do: cấp có thẩm quyền ở nơi đến xóa tên, theo báo cáo của cấp ủy cơ sở.',
      'Thời hạn %{operations.transferHandInMonths} tháng tính từ ngày nhận phiếu báo hoặc ngày đảng viên nhận hồ sơ; cách tính đang áp dụng: %{operations.transferHandInFrom}.',
    ],
  },
  'transfer.staying': {
    what: 'Đảng viên nơi khác đang sinh hoạt tạm thời ở đây.',
    steps: [
      'Xem thời hạn; quá hạn thì gia hạn theo đề nghị của đảng viên hoặc viết các ô trở về.',
      'Mở hồ sơ để gia hạn hoặc viết ô kế tiếp.',
    ],
    rules: [
      'Không tính vào đảng số ở đây; không biểu quyết, ứng cử, đề cử ở đây; đóng đảng phí ở đây.',
      'Gia hạn do cấp ủy cơ sở nơi đến ghi vào giấy, mỗi lần dưới %{charter.extensionBelowMonths} tháng.',
    ],
  },
  'transfer.roll': {
    what: 'Đảng số: đảng viên chính thức và dự bị của các chi bộ.',
    steps: [
      'Lọc theo tổ chức đảng, tình trạng, ngày vào Đảng; tìm theo tên.',
      'Xem đảng số của một ngày đã qua bằng thanh chọn ngày ở đầu trang; xuất danh sách ra tệp.',
    ],
    rules: [
      'Mỗi đảng viên tính ở đúng một nơi: chi bộ đang sinh hoạt, hoặc dòng đang chuyển của tổ chức đứng trên hai nơi.',
      'Người đang sinh hoạt tạm thời nơi khác vẫn tính ở đây; người nơi khác đến tạm thời thì không.',
    ],
  },
};
