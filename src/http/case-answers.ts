import { z } from 'zod';
import { BadgeForecast, DuePage, DueRow } from '../../read-models/badge-forecast/queries.ts';
import { CaseOfPage, CasePage, CaseRow, Person } from '../../read-models/case-list/queries.ts';
import { ListedCase, ProposalRow } from '../../read-models/proposal-list/queries.ts';
import { plainDate } from '../kernel/event.ts';
import { familySide, verifiedPerson, waivingRelative } from '../register/admission/events.ts';
import { awardKind } from '../register/badge/events.ts';
import { cardKind, exchangeGround } from '../register/card/events.ts';
import { stop } from '../register/case/events.ts';
import { paperName } from '../register/case/paper-titles.ts';
import { deadline } from '../register/deadline.ts';
import { decisionPaper } from '../register/fields.ts';
import { meetingKind, tally } from '../register/policy/votes.ts';

const organisation = z.object({ id: z.uuid(), name: z.string() });

/** What every level up to where the case lies owes, and what of it is there. */
const progress = z.object({
  papersFiled: z.int(),
  papersRequired: z.int(),
  votesCarried: z.int(),
  votesRequired: z.int(),
});

/** What tells a case from others of its kind: which card, or which badge at which round. */
const particulars = z
  .object({
    kind: z.enum([...cardKind.options, ...awardKind.options]),
    ground: exchangeGround,
    milestone: z.int(),
    round: plainDate,
  })
  .partial()
  .optional();

/** Cases, each with how far it has come. */
export const CasesShown = CasePage.extend({ items: z.array(CaseOfPage.extend({ progress, particulars })) });

/** A case with all that is in it. */
export const CaseFile = CaseRow.extend({
  progress,
  revision: z.int(),
  details: z.record(z.string(), z.unknown()).nullable(),
  route: z.array(stop.omit({ organisation: true }).extend({ organisation })),
  checklist: z
    .array(
      z.object({
        paper: paperName,
        by: z.enum(['propose', 'appraise', 'resolve']),
        needed: z.boolean().meta({ description: 'Hồ sơ này phải có' }),
      }),
    )
    .meta({ description: 'Giấy tờ của thủ tục, ở các cấp mà hồ sơ đi qua' }),
  papers: z.array(
    z.object({
      paper: z.string(),
      number: z.string().optional(),
      date: plainDate.optional(),
      documentId: z.string().optional(),
    }),
  ),
  votes: z.array(
    z.object({
      organisation,
      meeting: meetingKind,
      heldOn: plainDate,
      ballot: z.enum(['secret', 'card']),
      attempt: z.int(),
      denominator: z.int(),
      needed: z.int(),
      carried: z.boolean(),
      tally: tally.nullable(),
    }),
  ),
  appraisals: z.array(
    z.object({
      organisation,
      opinion: z.enum(['proper', 'improper']),
      text: z.string().nullable(),
      on: plainDate,
    }),
  ),
  returns: z.array(z.object({ from: organisation, to: organisation, why: z.string().nullable(), on: plainDate })),
  verifications: z
    .array(
      z.object({
        verification: z.uuid(),
        of: verifiedPerson,
        place: z.enum(['domestic', 'abroad']),
        scope: z.enum(['everything', 'presentPolitics']),
        askedOf: z.string().nullable(),
        askedOn: plainDate,
        answerBy: plainDate,
        answeredOn: plainDate.optional(),
        finding: z.string().nullable().optional(),
        verifier: z.uuid().optional(),
        late: z.boolean().meta({ description: 'Trả lời, hoặc còn chưa trả lời, sau hạn' }),
      }),
    )
    .meta({ description: 'Thẩm tra lý lịch' }),
  waivers: z
    .array(
      z.object({
        side: familySide,
        relative: z.uuid(),
        relation: waivingRelative,
        waives: z.enum(['everything', 'politicalHistory']),
        on: plainDate,
      }),
    )
    .meta({ description: 'Bên gia đình không phải thẩm tra, và người thân là đảng viên' }),
  deadlines: z.array(deadline),
  outcome: z
    .object({
      outcome: z.enum(['approved', 'refused', 'withdrawn']),
      why: z.string().nullable().optional(),
      decision: decisionPaper.optional(),
      on: plainDate,
      refusal: z.string().optional().meta({ description: 'Câu nêu quy định không cho ghi kết quả' }),
    })
    .optional(),
  members: z.array(Person).meta({ description: 'Những người được nêu trong hồ sơ' }),
  may: z.array(z.string()).meta({ description: 'Nghiệp vụ được phép thực hiện' }),
});
export type CaseFile = z.infer<typeof CaseFile>;

const rule = {
  code: z.string(),
  detail: z.string(),
  field: z.string().optional(),
  source: z.string().optional(),
};

/** What a case needs before it can go up, met or not. */
export const Readiness = z.object({ items: z.array(z.object({ ...rule, met: z.boolean() })) });

/** Of each case of a list, what it lacks: what a submission would say. */
export const ProposalReadiness = z.object({
  items: z.array(z.object({ case: z.uuid(), unmet: z.array(z.object(rule)) })),
});

/** A list with its cases. */
export const ProposalFile = ProposalRow.extend({
  revision: z.int(),
  items: z.array(ListedCase.extend({ progress, particulars, heldDetail: z.string().optional() })),
  may: z.array(z.string()).meta({ description: 'Nghiệp vụ được phép thực hiện' }),
});

/** A round's forecast, with the rounds and milestones that can be asked about. */
export const ForecastShown = BadgeForecast.extend({
  rounds: z.array(plainDate).meta({ description: 'Các đợt trao sắp tới' }),
  levels: z.array(z.int()).meta({ description: 'Các mức Huy hiệu, theo quy định vào ngày của đợt' }),
});

/** Members due for a badge, each with the first rule that stands against it. */
export const DueShown = DuePage.extend({
  items: z.array(DueRow.extend({ obstacle: z.object(rule).optional() })),
});

/** The series of badge numbers of a committee: the next number of each milestone. */
export const BadgeSeriesShown = z.object({
  revision: z.int(),
  items: z.array(
    z.object({
      milestone: z.int(),
      symbol: z.string(),
      letter: z.string().optional(),
      digits: z.int(),
      next: z.int(),
    }),
  ),
});

/** Days off and make-up days, by year. */
export const CalendarShown = z.object({
  revision: z.int(),
  years: z.array(
    z.object({
      year: z.int(),
      daysOff: z.array(plainDate),
      makeUpDays: z.array(plainDate),
      seeded: z.boolean().meta({ description: 'Theo dữ liệu có sẵn, chưa ai đặt lại' }),
    }),
  ),
});
