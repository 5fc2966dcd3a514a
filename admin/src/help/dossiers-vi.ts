import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the leaves of dossiers in Vietnamese. */
export const helpDossiersVi: Record<Extract<HelpLeaf, `dossier.${string}`>, HelpPage> = {
  'dossier.room': {
    what: 'Mục lục tài liệu của từng hồ sơ đảng viên, tài liệu còn thiếu, cho mượn, đối khớp hồ sơ và số lý lịch.',
    steps: [
      'Tìm đảng viên theo tên, bấm “Mục lục hồ sơ” để xem tài liệu, bản chụp và những loại còn thiếu.',
      'Bấm “Đưa tài liệu vào hồ sơ”, chọn loại, ghi số, ngày, số trang và chọn tệp bản chụp.',
      'Tài liệu ghi sai hoặc có bản tốt hơn thì bấm “Thay”; để nhầm hồ sơ thì bấm “Rút”. Cả hai đều ghi lý do.',
      'Cho mượn: mở hồ sơ, phần “Cho mượn”, ghi người mượn, mục đích, hạn trả; khi trả thì bấm “Nhận lại hồ sơ”.',
      'Mục “Lý lịch đảng viên” (1-HSĐV) và “Phiếu đảng viên” (2-HSĐV) in được ra giấy.',
      'Đối khớp: đếm hồ sơ đang giữ, ghi số đảng viên trong danh sách, ai thiếu hồ sơ, hồ sơ nào thừa.',
      'Số lý lịch: tỉnh ủy, thành ủy mở dãy số và cấp khoảng số; cấp ủy được cấp chọn người chưa có số rồi bấm “Cấp số cho người đã chọn”.',
    ],
    rules: [
      'Không gì trong hồ sơ bị xóa: tài liệu đã thay, đã rút vẫn hiện với lý do.',
      'Bản chụp là PDF, JPEG, PNG hoặc TIFF; phần mềm xem nội dung tệp, không tin đuôi tệp. Tệp có mã lệnh, tệp đính kèm hoặc mật khẩu không được nhận.',
      'Mỗi lúc một hồ sơ chỉ có một người mượn; quá hạn trả thì hiện ở việc cần làm.',
      'Số khớp theo danh sách phải bằng số khớp theo hồ sơ đang giữ. Cứ %{guidance.reconciliationMonths} tháng đối khớp một lần.',
      'Hồ sơ bị mất được phục hồi theo quyết định của cấp ủy cấp trên trực tiếp của cơ sở.',
      'Số lý lịch gồm 6 chữ số và ký hiệu của tỉnh, cấp theo thứ tự, không bao giờ cấp lại cho người khác.',
    ],
  },
  'dossier.supplements': {
    what: 'Phiếu bổ sung hồ sơ đảng viên hằng năm (mẫu 3-HSĐV): cấp ủy mở đợt, chi bộ ghi phiếu, cơ sở xác nhận, chuyển lên cấp trên.',
    steps: [
      'Cấp ủy bấm “Mở đợt bổ sung” và đặt hạn nộp; đợt áp dụng cho cả các tổ chức đảng cấp dưới.',
      'Ở bước “Chưa nộp”, bấm “Ghi phiếu” của từng đảng viên và chỉ ghi điều đã thay đổi; hoặc chọn nhiều người rồi bấm “Nhắc nộp phiếu”.',
      'Cấp ủy cơ sở mở bước “Chờ xác nhận”, chọn phiếu rồi bấm “Xác nhận phiếu”; phiếu cần sửa thì mở ra và bấm “Trả lại phiếu bổ sung”.',
      'Ở bước “Đã xác nhận”, chọn phiếu rồi bấm “Chuyển phiếu lên cấp trên”.',
      'Bảng “Tổ chức đảng trực thuộc” cho thấy nơi nào còn người chưa nộp, nơi nào nộp muộn; chọn tên để xem nơi đó.',
    ],
    rules: [
      'Mỗi đảng viên một phiếu trong một năm; mục không thay đổi được ghi “K”.',
      'Phiếu nộp sau hạn vẫn được nhận và được ghi là nộp muộn.',
      'Thông tin thay đổi có hiệu lực trong sổ từ khi cấp ủy cơ sở xác nhận.',
      'Khi chuyển sinh hoạt đảng chính thức, đảng viên cũng ghi phiếu bổ sung.',
      'Hạn nộp chỉ được lùi, không được rút ngắn.',
    ],
  },
};
