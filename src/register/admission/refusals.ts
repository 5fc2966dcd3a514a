import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why an admission is refused, in words, with the rule. */
export const admissionRefusals: RefusalCatalogue = {
  'admission/already-admitted': {
    field: 'decision.number',
    source: '294-QĐ/TW 4.3',
    vi: ({ number, date }) =>
      `Người này đã có quyết định kết nạp${number ? ` số ${number}` : ''} ngày ${date}. Nếu ghi sai, hãy đính chính.`,
    en: ({ number, date }) =>
      `Already admitted by decision${number ? ` ${number}` : ''} of ${date}. Correct it if it was recorded wrongly.`,
  },
  'admission/vote-before-pool': {
    field: 'cellResolutionOn',
    source: '06-HD/TW 5',
    vi: ({ earlier }) => `Chi bộ biểu quyết trước ngày đưa vào diện cảm tình Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `The cell voted before the person was taken into the pool (${dmy(earlier)}).`,
  },
  'admission/decision-before-vote': {
    field: 'decision.date',
    source: '294-QĐ/TW 4.3.2',
    vi: ({ earlier }) => `Quyết định kết nạp không được ký trước ngày chi bộ biểu quyết (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the cell's vote (${dmy(earlier)}).`,
  },
  'admission/not-a-sympathiser': {
    source: '06-HD/TW 5',
    vi: () => 'Người này không thuộc diện cảm tình Đảng của chi bộ.',
    en: () => "This person is not in the cell's pool of sympathisers.",
  },
  'admission/not-dropped': {
    source: '06-HD/TW 5',
    vi: () => 'Chỉ đưa trở lại người đã được đưa ra khỏi diện cảm tình Đảng.',
    en: () => 'Only who was dropped from the pool is taken up again.',
  },
  'admission/dropped-before-pool': {
    field: 'cellResolutionOn',
    source: '06-HD/TW 5',
    vi: ({ earlier }) => `Không thể đưa ra trước ngày đưa vào diện cảm tình Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nobody is dropped before being taken into the pool (${dmy(earlier)}).`,
  },
  'admission/taken-up-before-dropped': {
    field: 'cellResolutionOn',
    source: '06-HD/TW 5',
    vi: ({ earlier }) => `Không thể đưa trở lại trước ngày đưa ra khỏi diện cảm tình Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nobody is taken up again before having been dropped (${dmy(earlier)}).`,
  },
  'admission/no-helper': {
    field: 'details.helpers',
    source: '06-HD/TW 5',
    vi: () => 'Chưa phân công đảng viên chính thức giúp đỡ.',
    en: () => 'No official member is assigned to help.',
  },
  'admission/newer-certificate-known': {
    field: 'certificateOn',
    source: '06-HD/TW 5.4b',
    vi: ({ earlier }) => `Đã có giấy chứng nhận ngày ${dmy(earlier)}, mới hơn giấy này.`,
    en: ({ earlier }) => `A newer certificate, of ${dmy(earlier)}, is known already.`,
  },
  'admission/not-a-citizen': {
    field: 'vietnameseCitizen',
    source: 'Điều lệ Đảng, Điều 1',
    vi: () => 'Chỉ công dân Việt Nam được xét kết nạp.',
    en: () => 'Only a citizen of Vietnam can be admitted.',
  },
  'admission/too-young': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 1.1.1',
    vi: ({ years }) => `Chưa đủ ${years} tuổi (tính theo tháng) tại ngày chi bộ biểu quyết.`,
    en: ({ years }) => `Younger than ${years} (counted in months) on the day of the cell's vote.`,
  },
  'admission/too-old-without-consent': {
    field: 'consent.number',
    source: '294-QĐ/TW 1.1.2; 06-HD/TW 1',
    vi: ({ years }) =>
      `Quá ${years} tuổi tại ngày chi bộ biểu quyết: cần văn bản đồng ý trước của ban thường vụ cấp ủy trực thuộc Trung ương.`,
    en: ({ years }) =>
      `Older than ${years} on the day of the cell's vote: the provincial standing committee's prior written consent is needed.`,
  },
  'admission/consent-after-vote': {
    field: 'consent.date',
    source: '294-QĐ/TW 1.1.2; 06-HD/TW 1.2',
    vi: ({ consentOn }) => `Văn bản đồng ý (${dmy(consentOn)}) phải có trước khi chi bộ biểu quyết.`,
    en: ({ consentOn }) => `The consent (${dmy(consentOn)}) must come before the cell's vote.`,
  },
  'admission/not-enough-schooling': {
    field: 'education',
    source: '294-QĐ/TW 1.2',
    vi: () => 'Chưa tốt nghiệp trung học cơ sở. Ở địa bàn khó khăn, hãy đánh dấu để áp dụng quy định riêng.',
    en: () => 'Lower-secondary school is not completed. In a difficult area, mark it so that its own rule applies.',
  },
  'admission/literate-without-consent': {
    field: 'consent.number',
    source: '06-HD/TW 1.2b',
    vi: () =>
      'Người chưa hoàn thành bậc tiểu học chỉ được xét khi có văn bản đồng ý trước của ban thường vụ cấp ủy trực thuộc Trung ương.',
    en: () =>
      'Who has not completed primary school needs the prior written consent of the provincial standing committee.',
  },
  'admission/same-introducer-twice': {
    field: 'introducers',
    source: 'Điều lệ Đảng, Điều 4',
    vi: () => 'Hai người giới thiệu phải là hai đảng viên khác nhau.',
    en: () => 'The two introducers must be two different members.',
  },
  'admission/introduces-oneself': {
    field: 'introducers',
    source: 'Điều lệ Đảng, Điều 4',
    vi: () => 'Người xin vào Đảng không thể tự giới thiệu mình.',
    en: () => 'Applicants cannot introduce themselves.',
  },
  'admission/youth-without-union': {
    field: 'union.resolutionOn',
    source: 'Điều lệ Đảng, Điều 4',
    vi: ({ years }) =>
      `Người trong tuổi thanh niên (đến ${years} tuổi), nơi có tổ chức Đoàn, phải là đoàn viên và có nghị quyết giới thiệu của Đoàn.`,
    en: ({ years }) => `Who is of youth age (up to ${years}), where there is a Youth Union, must come through it.`,
  },
  'admission/too-few-introducers': {
    field: 'introducers',
    source: 'Điều lệ Đảng, Điều 4',
    vi: ({ needed }) =>
      `Cần ${needed} đảng viên chính thức giới thiệu; nghị quyết giới thiệu của Đoàn hay Công đoàn thay cho một người.`,
    en: ({ needed }) =>
      `${needed} official members must introduce; a resolution of the Youth Union or trade union stands in for one.`,
  },
  'admission/union-after-vote': {
    field: 'union.resolutionOn',
    source: '294-QĐ/TW 3',
    vi: ({ resolutionOn }) => `Nghị quyết giới thiệu (${dmy(resolutionOn)}) phải có trước khi chi bộ biểu quyết.`,
    en: ({ resolutionOn }) => `The union's resolution (${dmy(resolutionOn)}) must come before the cell's vote.`,
  },
  'admission/introducer-too-new': {
    field: 'introducers',
    source: '294-QĐ/TW 3.2',
    vi: ({ months }) => `Người giới thiệu phải cùng công tác hoặc cư trú với người vào Đảng ít nhất ${months} tháng.`,
    en: ({ months }) => `An introducer must have worked or lived in the same place for at least ${months} months.`,
  },
  'admission/certificate-after-vote': {
    field: 'awarenessCertificate.date',
    source: '06-HD/TW 8.1',
    vi: () => 'Giấy chứng nhận học lớp nhận thức về Đảng phải có trước khi chi bộ biểu quyết.',
    en: () => "The awareness certificate must come before the cell's vote.",
  },
  'admission/certificate-lapsed': {
    field: 'awarenessCertificate.date',
    source: '06-HD/TW 5.4b',
    vi: ({ certifiedOn, months }) =>
      `Giấy chứng nhận ngày ${dmy(certifiedOn)} đã quá ${months} tháng: phải học lại lớp nhận thức về Đảng.`,
    en: ({ certifiedOn, months }) =>
      `The certificate of ${dmy(certifiedOn)} is older than ${months} months: a new course is needed.`,
  },
  'admission/no-decision-yet': {
    field: 'heldOn',
    source: '294-QĐ/TW 4.3.1',
    vi: () => 'Chưa có quyết định kết nạp nên chưa thể tổ chức lễ kết nạp.',
    en: () => 'There is no decision to admit yet, so no ceremony can be held.',
  },
  'admission/ceremony-held-already': {
    field: 'heldOn',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ joinDate }) => `Lễ kết nạp đã ghi ngày ${dmy(joinDate)}. Nếu ghi sai, hãy đính chính.`,
    en: ({ joinDate }) => `The ceremony is recorded on ${dmy(joinDate)}. Correct it if that is wrong.`,
  },
  'admission/ceremony-before-decision': {
    field: 'heldOn',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ earlier }) => `Lễ kết nạp không được trước ngày quyết định kết nạp (${dmy(earlier)}).`,
    en: ({ earlier }) => `The ceremony cannot be held before the decision (${dmy(earlier)}).`,
  },
  'admission/ceremony-before-move': {
    field: 'heldOn',
    source: '06-HD/TW 3.9c',
    vi: ({ earlier }) =>
      `Người xin vào Đảng đã chuyển nơi công tác, cư trú từ ngày ${dmy(earlier)}: lễ kết nạp chỉ tổ chức ở nơi mới.`,
    en: ({ earlier }) => `The applicant moved on ${dmy(earlier)}: the ceremony is held at the new place only.`,
  },
  'admission/received-before-decision': {
    field: 'decisionReceivedOn',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ earlier }) => `Ngày nhận quyết định không được trước ngày ký quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be received before it was signed (${dmy(earlier)}).`,
  },
  'admission/received-after-ceremony': {
    field: 'decisionReceivedOn',
    source: '294-QĐ/TW 4.3.1',
    vi: () => 'Ngày nhận quyết định không được sau ngày tổ chức lễ kết nạp.',
    en: () => 'The decision cannot be received after the ceremony.',
  },
  'late/admission-decision': {
    field: 'decision.date',
    source: '294-QĐ/TW 4.1',
    vi: ({ deadline }) => `Quá thời hạn xem xét quyết định kết nạp (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The decision came after its deadline (${dmy(deadline)}).`,
  },
  'late/ceremony': {
    field: 'heldOn',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ deadline }) =>
      `Quá thời hạn tổ chức lễ kết nạp (chậm nhất ngày ${dmy(deadline)}) mà chưa có ý kiến đồng ý của cấp trên.`,
    en: ({ deadline }) => `The ceremony came after its deadline (${dmy(deadline)}) without the superior's consent.`,
  },
};
