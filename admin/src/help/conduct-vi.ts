import type { HelpPage } from './leaves.ts';

/** Help in Vietnamese on ways out of the Party, discipline, exemption and deaths. */
export const helpConductVi = {
  exemptions: {
    what: 'Danh sách đảng viên được miễn, giảm công tác và sinh hoạt đảng (1-MSHĐ): lý do, từ ngày nào, đến ngày nào, ai sắp hết hạn.',
    steps: [
      'Vì tuổi cao, sức khỏe yếu: mở hồ sơ đảng viên, chọn “Ghi miễn, giảm vì tuổi cao, sức khỏe”, ghi nghị quyết của chi bộ và giấy xác nhận của cơ sở y tế.',
      'Vì lý do khác: bấm “Lập hồ sơ đề nghị”, ghi đơn và nghị quyết chi bộ, đưa vào danh sách rồi gửi cấp trên quyết định.',
      'Sắp hết hạn: ghi “Trở lại sinh hoạt” tại hồ sơ đảng viên, hoặc lập đề nghị mới để gia hạn.',
    ],
    rules: [
      'Người từ %{operations.exemptionCellConfirmsFrom} tuổi trở lên có thể do chi bộ xác nhận sức khỏe; dưới tuổi đó phải có giấy xác nhận của cơ sở y tế có thẩm quyền.',
      'Vắng mặt vì công tác, làm việc xa nhà: dưới %{operations.exemptionAwayMonths} tháng mỗi lần quyết định. Gia hạn là một đề nghị mới.',
      'Người được miễn mà vắng mặt thì không tính vào số đảng viên phải triệu tập; người được giảm vẫn tính.',
    ],
  },
  deaths: {
    what: 'Sổ đảng viên từ trần, với nội dung phiếu và việc chuyển hồ sơ lên cấp trên.',
    steps: [
      'Mở hồ sơ đảng viên, chọn “Ghi nhận từ trần”, ghi ngày từ trần.',
      'Chuyển hồ sơ và phiếu lên cấp ủy cấp trên, rồi bấm “Ghi đã chuyển hồ sơ” tại dòng của người đó.',
      'Lọc “Quá hạn chuyển hồ sơ” để biết hồ sơ nào chậm.',
    ],
    rules: [
      'Hồ sơ được chuyển trong %{operations.deathDossierDays} ngày làm việc; chậm thì bị đánh dấu chứ không bị từ chối.',
      'Gia đình giữ lại thẻ đảng viên và Huy hiệu Đảng.',
      'Người đủ điều kiện được tự động lập hồ sơ truy tặng Huy hiệu Đảng. Chức vụ cấp ủy tự chấm dứt.',
    ],
  },
  wayOut: {
    what: 'Đề nghị xóa tên đảng viên và đề nghị cho đảng viên ra khỏi Đảng: từ chi bộ đến quyết định.',
    steps: [
      'Chọn loại hồ sơ: xóa tên, hoặc cho ra khỏi Đảng theo đơn. Lập hồ sơ cho từng người.',
      'Xóa tên: chọn căn cứ, ghi bản tự kiểm điểm hoặc các lần đã yêu cầu. Ra khỏi Đảng: ghi ngày làm đơn.',
      'Ghi giấy tờ và biểu quyết của chi bộ, đưa vào danh sách, gửi cấp trên; cấp có thẩm quyền biểu quyết và quyết định từng người.',
      'Sau quyết định: thu thẻ đảng viên và Huy hiệu Đảng; việc này hiện trong danh sách việc phải làm của chi bộ.',
    ],
    rules: [
      'Chi bộ và đảng ủy cơ sở đề nghị: xóa tên ít nhất hai phần ba, cho ra khỏi Đảng %{charter.exitThreshold}; cấp có thẩm quyền quyết định với quá một nửa. Người quyết định không phải là người đề nghị.',
      'Bỏ sinh hoạt hoặc không đóng đảng phí: %{charter.strikingMonths} tháng trong năm. Giảm sút ý chí: sau %{charter.educationMonths} tháng giáo dục. Vi phạm tư cách: %{charter.poorQualityYears} năm liền.',
      'Chỉ cho ra khỏi Đảng khi không có vi phạm đang xem xét. Đảng viên chính thức vi phạm đến mức khai trừ thì phải khai trừ.',
      'Trong %{charter.complaintDays} ngày làm việc kể từ ngày nhận quyết định xóa tên, người bị xóa tên có quyền khiếu nại.',
      'Người được cho ra khỏi Đảng có thể được cấp giấy xác nhận tuổi Đảng: in tại hồ sơ đảng viên, mục “Thẻ, hồ sơ, huy hiệu”.',
    ],
  },
  conduct: {
    what: 'Việc đang xem xét, kỷ luật, đình chỉ sinh hoạt, khiếu nại, gián đoạn sinh hoạt và người đã ra khỏi Đảng, trong một nơi.',
    steps: [
      'Chọn loại việc ở hàng trên; lọc theo trạng thái và tên.',
      'Mọi việc được ghi tại hồ sơ đảng viên, mục “Miễn sinh hoạt, kỷ luật, khiếu nại”: bắt đầu và kết luận kiểm tra, quyết định kỷ luật, đình chỉ, khiếu nại, gián đoạn và nối lại, khôi phục.',
      'Khai trừ: bấm “Hồ sơ đề nghị khai trừ”, lập hồ sơ từ chi bộ rồi gửi cấp trên như danh sách xóa tên.',
    ],
    rules: [
      'Hình thức đối với đảng viên dự bị: %{discipline.probationaryForms}; cách chức chỉ với người có chức vụ; khai trừ chỉ với đảng viên chính thức.',
      'Kỷ luật hết hiệu lực sau %{discipline.lapseMonths} tháng nếu không bị kỷ luật thêm. Đình chỉ sinh hoạt không quá %{discipline.suspensionDays} ngày, gia hạn một lần không quá %{discipline.suspensionExtraDays} ngày.',
      'Khiếu nại kỷ luật trong %{discipline.complaintDays} ngày làm việc, lên cấp trên của nơi quyết định. Thời hạn giải quyết, tính bằng ngày làm việc: cơ sở %{charter.complaintSettleDays.base}, cấp trên trực tiếp cơ sở %{charter.complaintSettleDays.upperBase}, cấp tỉnh %{charter.complaintSettleDays.province}, Trung ương %{charter.complaintSettleDays.central}. Quyết định có hiệu lực trong khi giải quyết.',
      'Khôi phục quyền: tuổi Đảng tính liên tục. Nối lại sinh hoạt: thời gian gián đoạn không tính vào tuổi Đảng.',
    ],
  },
} satisfies Record<string, HelpPage>;
