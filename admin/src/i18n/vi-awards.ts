/** What is said of cards, badges and party age in Vietnamese. */
export const awardsVi = {
  award: {
    cardDecided: 'Quyết định %{kind}%{paper}.',
    cardPassedOn: 'Thẻ đảng viên %{stage} ngày %{on}.',
    cardDelivered: 'Thẻ đảng viên được giao cho %{to} ngày %{on}.',
    cardMisprinted: 'Thẻ đảng viên in sai, trả lại để in lại: %{why}.',
    cardHandedOut: 'Nhận thẻ đảng viên tại kỳ sinh hoạt chi bộ ngày %{on}.',
    cardLost: 'Báo mất thẻ đảng viên ngày %{on}: %{why}.',
    cardCollected: 'Thu thẻ đảng viên khi ra khỏi Đảng, ngày %{on}.',
    cardSelfReturned: 'Tự trả thẻ đảng viên ngày %{on}: là căn cứ xem xét xóa tên.',
    badgeDecided: '%{kind} Huy hiệu %{milestone} năm tuổi Đảng, đợt %{round}%{paper}.',
    badgeLate: 'Tặng muộn: đủ tuổi Đảng từ ngày %{on}.',
    badgeNumbered: 'Huy hiệu %{milestone} năm tuổi Đảng được cấp số %{number}.',
    badgePresented: 'Được trao Huy hiệu %{milestone} năm tuổi Đảng ngày %{on}.',
    badgePresentedToFamily: 'Huy hiệu %{milestone} năm tuổi Đảng được trao cho gia đình ngày %{on}.',
    badgesReturned: 'Thu Huy hiệu Đảng (các mức %{milestones} năm) ngày %{on}.',
    partyAgeRecounted: 'Tuổi Đảng được tính lại từ ngày %{from}, trừ thời gian ở ngoài Đảng%{paper}.',
    badgeSeriesOpened: 'Dãy số Huy hiệu %{milestone} năm, ký hiệu %{symbol}, tiếp tục từ số %{next}.',
    badgeNumbersAllotted: 'Cấp số Huy hiệu %{milestone} năm cho %{count} người.',
    cards: {
      issue: 'phát thẻ đảng viên',
      replaceLost: 'cấp lại thẻ đảng viên bị mất',
      exchange: 'đổi thẻ đảng viên',
    },
    stages: {
      sentToProvince: 'đã gửi cấp ủy trực thuộc Trung ương',
      sentToCentre: 'đã gửi Ban Tổ chức Trung ương',
      printed: 'đã in',
    },
    kinds: {
      regular: 'Tặng',
      early: 'Tặng sớm',
      posthumous: 'Truy tặng',
      reissue: 'Cấp lại',
    },
  },
};
