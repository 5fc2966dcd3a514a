import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { committeePosition } from '../organisation/events.ts';
import { meetingKind, tally } from '../policy/votes.ts';
import { disciplineForm, finding, inspectionGround } from './events.ts';

/** Kiểm tra, giải quyết tố cáo, khiếu nại đối với đảng viên: bắt đầu. */
export const OpenInspection = z.object({
  ground: inspectionGround,
  by: z.uuid().meta({ description: 'Tổ chức đảng kiểm tra, giải quyết' }),
  openedOn: plainDate,
  text: text(2_000),
});
export type OpenInspection = z.infer<typeof OpenInspection>;

/** Kết luận kiểm tra, giải quyết tố cáo, khiếu nại. */
export const ConcludeInspection = z.object({
  inspection: z.uuid().meta({ description: 'Lần ghi bắt đầu kiểm tra' }),
  finding,
  concludedOn: plainDate,
  text: text(2_000),
});
export type ConcludeInspection = z.infer<typeof ConcludeInspection>;

/** A count by form: each ballot is for one form of discipline, or for none. */
export const ballot = tally.omit({ inFavour: true, against: true }).extend({
  meeting: meetingKind,
  heldOn: plainDate,
  forms: z.object({
    reprimand: z.int().min(0),
    warning: z.int().min(0),
    dismissal: z.int().min(0),
    expulsion: z.int().min(0),
    none: z.int().min(0),
  }),
});
export type Ballot = z.infer<typeof ballot>;

/** Quyết định khiển trách, cảnh cáo, cách chức. */
export const Discipline = z.object({
  form: disciplineForm,
  violation: text(2_000),
  decision: decisionPaper,
  ballot,
  /** Cách chức: the seat that is taken. */
  seat: z.object({ organisation: z.uuid(), position: committeePosition }).optional(),
});
export type Discipline = z.infer<typeof Discipline>;

/** Đình chỉ sinh hoạt đảng. */
export const Suspend = z.object({
  ground: z.enum(['violation', 'prosecuted']),
  decision: decisionPaper,
  from: plainDate,
  until: plainDate.meta({ description: 'Ngày đầu tiên được sinh hoạt trở lại' }),
});
export type Suspend = z.infer<typeof Suspend>;

/** Gia hạn đình chỉ sinh hoạt đảng. */
export const ExtendSuspension = z.object({ decision: decisionPaper, until: plainDate });
export type ExtendSuspension = z.infer<typeof ExtendSuspension>;

/** Hủy bỏ việc đình chỉ trước thời hạn. */
export const LiftSuspension = z.object({ decision: decisionPaper, liftedOn: plainDate });
export type LiftSuspension = z.infer<typeof LiftSuspension>;
