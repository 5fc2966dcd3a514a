import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const SOURCE = '06-HD/TW 3.4';

const persons: Record<string, string> = {
  subject: 'người xin vào Đảng',
  parent: 'cha, mẹ đẻ',
  carer: 'người trực tiếp nuôi dưỡng',
  child: 'con',
  spouse: 'vợ hoặc chồng',
  parentInLaw: 'cha, mẹ vợ (chồng)',
};

/** Why a verification of the background is refused, or what it still lacks. */
export const verificationRefusals: RefusalCatalogue = {
  'verification/of-admissions-only': {
    source: SOURCE,
    vi: () => 'Chỉ hồ sơ đề nghị kết nạp mới có thẩm tra lý lịch.',
    en: () => 'Only in an admission case is the background verified.',
  },
  'verification/asked-before-opening': {
    field: 'askedOn',
    source: SOURCE,
    vi: ({ earlier }) => `Yêu cầu thẩm tra không được trước ngày lập hồ sơ (${dmy(earlier)}).`,
    en: ({ earlier }) => `The verification cannot be asked before the case was opened (${dmy(earlier)}).`,
  },
  'verification/waived-before-opening': {
    field: 'waivedOn',
    source: SOURCE,
    vi: ({ earlier }) => `Ngày xác định không phải thẩm tra không được trước ngày lập hồ sơ (${dmy(earlier)}).`,
    en: ({ earlier }) => `The waiver cannot lie before the opening of the case (${dmy(earlier)}).`,
  },
  'verification/not-asked': {
    field: 'verification',
    source: SOURCE,
    vi: () => 'Không có yêu cầu thẩm tra này trong hồ sơ.',
    en: () => 'There is no such verification in the case.',
  },
  'verification/answered-already': {
    field: 'answeredOn',
    source: SOURCE,
    vi: ({ answeredOn }) => `Đã ghi kết quả thẩm tra ngày ${dmy(answeredOn)}.`,
    en: ({ answeredOn }) => `The answer of ${dmy(answeredOn)} is recorded already.`,
  },
  'verification/answered-before-asked': {
    field: 'answeredOn',
    source: SOURCE,
    vi: ({ earlier }) => `Kết quả thẩm tra không được trước ngày yêu cầu (${dmy(earlier)}).`,
    en: ({ earlier }) => `The answer cannot lie before the request (${dmy(earlier)}).`,
  },
  'verification/verifier-is-kin': {
    field: 'kinship',
    source: '38-HD/BTCTW I.1.4',
    vi: () =>
      'Người đi thẩm tra không được là người xin vào Đảng hoặc cha, mẹ, vợ, chồng, anh, chị, em ruột, con của người đó.',
    en: () => 'Who verifies may be neither the applicant nor a parent, spouse, sibling or child of the applicant.',
  },
  'verification/waived-already': {
    field: 'side',
    source: '06-HD/TW 3.4c',
    vi: () => 'Bên gia đình này đã có người thân là đảng viên được nêu.',
    en: () => 'A relative is named for this side of the family already.',
  },
  'verification/relative-of-another-side': {
    field: 'relation',
    source: '06-HD/TW 3.4c',
    vi: () => 'Người thân được nêu không thuộc bên gia đình này.',
    en: () => 'The relative does not belong to this side of the family.',
  },
  'verification/relative-not-a-member': {
    field: 'relative',
    source: '06-HD/TW 3.4c',
    vi: () => 'Người thân được nêu không phải là đảng viên vào ngày đó.',
    en: () => 'The relative was not a member of the Party on that day.',
  },
  'verification/declaration-not-confirmed': {
    field: 'declarationConfirmed',
    source: '06-HD/TW 3.4c',
    vi: () => 'Chỉ không phải thẩm tra khi lý lịch đã khai đầy đủ, rõ ràng và được xác nhận.',
    en: () => 'Nothing is waived unless the declaration is complete and confirmed.',
  },
  'verification/missing': {
    field: 'details.relatives',
    source: SOURCE,
    vi: ({ of }) => `Chưa thẩm tra lý lịch: ${persons[of] ?? 'người thân đã khai'}.`,
    en: () => 'Somebody whom the declaration names has not been verified.',
  },
  'verification/unanswered': {
    source: SOURCE,
    vi: ({ answerBy }) => `Còn yêu cầu thẩm tra lý lịch chưa có trả lời (chậm nhất ngày ${dmy(answerBy)}).`,
    en: ({ answerBy }) => `A verification is not answered yet (by ${dmy(answerBy)} at the latest).`,
  },
  'verification/overdue': {
    source: SOURCE,
    vi: ({ answerBy }) => `Yêu cầu thẩm tra lý lịch đã quá hạn trả lời ngày ${dmy(answerBy)}.`,
    en: ({ answerBy }) => `A verification was to be answered by ${dmy(answerBy)} and is overdue.`,
  },
};
