import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const BADGES = '294-QĐ/TW 27; 06-HD/TW 18';
const SERIES = '38-HD/BTCTW III';
const AGE = '294-QĐ/TW 4.5; 06-HD/TW 5.3';

/** Days of the year as people say them: `02-03,05-19` is 3/2, 19/5. */
function daysOfRounds(rounds: string): string {
  return rounds
    .split(',')
    .map((round) => round.split('-').map(Number).reverse().join('/'))
    .join(', ');
}

/** Why a badge is not awarded, numbered or presented; why party age is not counted anew. */
export const badgeRefusals: RefusalCatalogue = {
  'badge/not-official': {
    source: BADGES,
    vi: () => 'Chỉ đảng viên chính thức được tặng Huy hiệu Đảng.',
    en: () => 'Only an official member is awarded a badge.',
  },
  'badge/still-living': {
    field: 'kind',
    source: '06-HD/TW 18',
    vi: () => 'Truy tặng dành cho đảng viên đã từ trần.',
    en: () => 'A posthumous award is for a member who has died.',
  },
  'badge/posthumous-only': {
    field: 'kind',
    source: '06-HD/TW 18',
    vi: ({ diedOn }) => `Đảng viên đã từ trần ngày ${dmy(diedOn)}: chỉ xét truy tặng.`,
    en: ({ diedOn }) => `The member died on ${dmy(diedOn)}: only a posthumous award is considered.`,
  },
  'badge/unknown-milestone': {
    field: 'milestone',
    source: '294-QĐ/TW 27',
    vi: ({ milestone }) => `Không có Huy hiệu ${milestone} năm tuổi Đảng.`,
    en: ({ milestone }) => `There is no ${milestone}-year badge.`,
  },
  'badge/not-a-round': {
    field: 'round',
    source: BADGES,
    vi: ({ round, rounds }) =>
      `Ngày ${dmy(round)} không phải là đợt trao Huy hiệu (${daysOfRounds(rounds)}). Đợt khác cần văn bản của cấp ủy trực thuộc Trung ương.`,
    en: ({ round }) => `${dmy(round)} is no round of badges. Another one needs a paper of the provincial committee.`,
  },
  'badge/had-already': {
    field: 'milestone',
    source: BADGES,
    vi: ({ milestone }) => `Đã có quyết định tặng Huy hiệu ${milestone} năm tuổi Đảng: mỗi mức chỉ tặng một lần.`,
    en: ({ milestone }) => `The ${milestone}-year badge was awarded already: each milestone once.`,
  },
  'badge/never-had': {
    field: 'milestone',
    source: '06-HD/TW 18.4',
    vi: ({ milestone }) => `Chưa được trao Huy hiệu ${milestone} năm tuổi Đảng nên không có gì để cấp lại.`,
    en: ({ milestone }) => `The ${milestone}-year badge was never presented: there is nothing to re-issue.`,
  },
  'badge/reason-missing': {
    field: 'reason',
    source: BADGES,
    vi: () => 'Xét sớm cần nêu tình trạng bệnh nặng; cấp lại cần nêu lý do chính đáng làm mất.',
    en: () => 'An early award states the illness; a re-issue the good reason of the loss.',
  },
  'badge/not-reached': {
    field: 'milestone',
    source: BADGES,
    vi: ({ reachedOn, months }) =>
      months
        ? `Đủ tuổi Đảng vào ngày ${dmy(reachedOn)}: sớm hơn mức cho phép (${months} tháng).`
        : `Chưa đủ tuổi Đảng: đủ vào ngày ${dmy(reachedOn)}.`,
    en: ({ reachedOn, months }) =>
      months
        ? `Party age reaches the milestone on ${dmy(reachedOn)}: earlier than the ${months} months allowed.`
        : `Party age reaches the milestone only on ${dmy(reachedOn)}.`,
  },
  'badge/in-transit': {
    source: '38-HD/BTCTW III.1.5d',
    vi: ({ leftOn }) =>
      `Đảng viên đang chuyển sinh hoạt đảng từ ngày ${dmy(leftOn)}: Huy hiệu do nơi chuyển đi đề nghị trước khi chuyển, hoặc nơi đến đề nghị sau khi tiếp nhận.`,
    en: ({ leftOn }) =>
      `The member has been on the way to another organisation since ${dmy(leftOn)}: a badge is proposed by the home organisation before, or by the new one after reception.`,
  },
  'badge/discipline-waits': {
    source: BADGES,
    vi: ({ until }) => `Đang trong thời gian chờ sau kỷ luật: xét từ ngày ${dmy(until)}.`,
    en: ({ until }) => `The award waits after a discipline: it is considered from ${dmy(until)} on.`,
  },
  'badge/cell-has-not-confirmed': {
    field: 'confirmedByCell',
    source: BADGES,
    vi: ({ on }) => `Đã hết thời gian chờ sau kỷ luật ngày ${dmy(on)}: chi bộ phải xác nhận đã khắc phục.`,
    en: ({ on }) => `After the discipline of ${dmy(on)} the cell must confirm that it was made up for.`,
  },
  'badge/lower-one-missing': {
    field: 'lowerLeftOut',
    source: BADGES,
    vi: ({ milestone }) =>
      `Chưa được tặng Huy hiệu ${milestone} năm tuổi Đảng: đề nghị mức đó trước (tặng muộn), hoặc nêu lý do không xét.`,
    en: ({ milestone }) =>
      `The ${milestone}-year badge was missed: propose it first (late), or say why it is left out.`,
  },
  'badge/not-decided': {
    field: 'milestone',
    source: BADGES,
    vi: ({ milestone }) => `Chưa có quyết định tặng Huy hiệu ${milestone} năm tuổi Đảng của cấp ủy này.`,
    en: ({ milestone }) => `This committee has not decided on the ${milestone}-year badge.`,
  },
  'badge/numbered-already': {
    field: 'milestone',
    source: SERIES,
    vi: ({ number }) => `Huy hiệu đã có số ${number}.`,
    en: ({ number }) => `The badge bears the number ${number} already.`,
  },
  'badge/not-numbered': {
    source: SERIES,
    vi: () => 'Huy hiệu chưa có số. Hãy cấp số trước khi trao.',
    en: () => 'The badge has no number yet. Give it one before it is presented.',
  },
  'badge/presented-already': {
    source: BADGES,
    vi: ({ presentedOn }) => `Huy hiệu đã trao ngày ${dmy(presentedOn)}.`,
    en: ({ presentedOn }) => `The badge was presented on ${dmy(presentedOn)}.`,
  },
  'badge/presented-before-decision': {
    field: 'heldOn',
    source: BADGES,
    vi: ({ decidedOn }) => `Lễ trao không được trước ngày quyết định (${dmy(decidedOn)}).`,
    en: ({ decidedOn }) => `The ceremony cannot lie before the decision (${dmy(decidedOn)}).`,
  },
  'badge/family-keeps': {
    source: '06-HD/TW 18.4',
    vi: () => 'Đảng viên đã từ trần: gia đình giữ Huy hiệu, không thu.',
    en: () => 'The member has died: the family keeps the badges.',
  },
  'badge/still-a-member': {
    source: '06-HD/TW 18.4',
    vi: () => 'Người này đang là đảng viên: chỉ thu Huy hiệu khi bị đưa ra khỏi Đảng.',
    en: () => 'The person is a member: badges are collected from who was put out only.',
  },
  'badge/none-to-return': {
    source: '06-HD/TW 18.4',
    vi: () => 'Không có Huy hiệu nào phải thu.',
    en: () => 'There is no badge to collect.',
  },
  'badge/returned-before-leaving': {
    field: 'on',
    source: '06-HD/TW 18.4',
    vi: ({ leftOn }) => `Ngày thu Huy hiệu không được trước ngày ra khỏi Đảng (${dmy(leftOn)}).`,
    en: ({ leftOn }) => `Badges cannot be collected before the person left (${dmy(leftOn)}).`,
  },
  'badge/series-not-open': {
    field: 'milestone',
    source: SERIES,
    vi: ({ milestone }) => `Chưa mở dãy số Huy hiệu ${milestone} năm.`,
    en: ({ milestone }) => `The series of the ${milestone}-year badge is not open.`,
  },
  'badge/series-goes-up': {
    field: 'next',
    source: SERIES,
    vi: ({ next }) => `Dãy số chỉ tăng: số tiếp theo nhỏ nhất là ${next}.`,
    en: ({ next }) => `The series only goes up: the next number is ${next} at least.`,
  },
  'badge/form-is-set': {
    field: 'digits',
    source: SERIES,
    vi: () => 'Cách đánh số của mức này đã được quy định, không đặt khác.',
    en: () => 'The form of these numbers is set by the rules.',
  },
  'badge/form-not-known': {
    field: 'digits',
    source: SERIES,
    vi: ({ milestone }) => `Chưa có quy định cách đánh số Huy hiệu ${milestone} năm: hãy nhập số chữ số.`,
    en: ({ milestone }) => `The form of the ${milestone}-year numbers is not known: say how many digits there are.`,
  },
  'badge/series-exhausted': {
    field: 'members',
    source: SERIES,
    vi: ({ digits }) => `Dãy số gồm ${digits} chữ số không còn đủ số.`,
    en: ({ digits }) => `A series of ${digits} digits has not enough numbers left.`,
  },
  'badge/member-twice': {
    field: 'members',
    source: SERIES,
    vi: () => 'Một người được nêu hai lần.',
    en: () => 'A person is named twice.',
  },
  'badge/members-refused': {
    field: 'members',
    source: SERIES,
    vi: ({ count }) => `Có ${count} người chưa thể cấp số Huy hiệu. Xem từng người.`,
    en: ({ count }) => `${count} people cannot be given a number. See each of them.`,
  },
  'badge/recount-not-readmitted': {
    source: AGE,
    vi: () => 'Chỉ tính lại tuổi Đảng cho đảng viên chính thức được kết nạp lại.',
    en: () => 'Party age is counted anew only for an official member who was readmitted.',
  },
  'badge/recount-certified-before-leaving': {
    field: 'certifiedBeforeLeaving',
    source: AGE,
    vi: () => 'Đã được cấp giấy xác nhận tuổi Đảng trước khi ra khỏi Đảng: không tính lại.',
    en: () => 'Party age was certified before the person left: it is not counted anew.',
  },
  'badge/recount-not-earlier': {
    field: 'from',
    source: AGE,
    vi: ({ second }) => `Ngày quyết định kết nạp lần đầu phải trước lần kết nạp lại (${dmy(second)}).`,
    en: ({ second }) => `The first decision must lie before the readmission (${dmy(second)}).`,
  },
  'badge/recount-gap-does-not-fit': {
    field: 'gaps',
    source: AGE,
    vi: ({ from }) => `Khoảng thời gian không tính từ ngày ${dmy(from)} không hợp lệ hoặc chồng lên khoảng khác.`,
    en: ({ from }) => `The gap from ${dmy(from)} does not fit, or overlaps another one.`,
  },
  'badge/recount-no-gap': {
    field: 'gaps',
    source: AGE,
    vi: () => 'Phải ghi thời gian ở ngoài Đảng: thời gian đó không tính vào tuổi Đảng.',
    en: () => 'State the time outside the Party: it does not count.',
  },
};
