import { z } from 'zod';
import { ReorganisationFound } from '../../read-models/reorganisation-list/queries.ts';
import { DisbandOrganisation, DissolveOrganisation, HandOverOrganisation } from '../register/organisation/commands.ts';
import {
  ConsolidateOrganisations,
  MergeOrganisations,
  SplitOrganisation,
} from '../register/reorganisation/commands.ts';

const named = z.object({ id: z.uuid(), name: z.string() });
const roll = z.object({ official: z.int(), probationary: z.int() });

/** A rule that refuses, in the asked language. */
const rule = z.object({ code: z.string(), detail: z.string(), field: z.string().optional() });

/** What keeps an organisation from its end. */
export const RemainsShown = z.object({
  members: z.int().meta({ description: 'Đảng viên, kể cả người đang chuyển sinh hoạt đảng' }),
  applicants: z.int().meta({ description: 'Người trong diện cảm tình Đảng, người chờ kết nạp' }),
  transfers: z.int().meta({ description: 'Giấy giới thiệu chuyển sinh hoạt đảng chưa xong' }),
  lists: z.int().meta({ description: 'Danh sách, hồ sơ đề nghị chưa giải quyết' }),
  children: z.int().meta({ description: 'Tổ chức đảng trực thuộc' }),
  seal: z.boolean().meta({ description: 'Con dấu chưa thu hồi' }),
  ready: z.boolean(),
});

/** A command that is only to be shown. */
export const PreviewAsked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), command: MergeOrganisations }),
  z.object({ kind: z.literal('consolidate'), command: ConsolidateOrganisations }),
  z.object({ kind: z.literal('split'), command: SplitOrganisation }),
  z.object({ kind: z.literal('hand-over'), organisation: z.uuid(), command: HandOverOrganisation }),
  z.object({ kind: z.literal('dissolve'), organisation: z.uuid(), command: DissolveOrganisation }),
  z.object({ kind: z.literal('disband'), organisation: z.uuid(), command: DisbandOrganisation }),
]);
export type PreviewAsked = z.infer<typeof PreviewAsked>;

/** Who would go where, and what stands in the way. */
export const Preview = z.object({
  before: roll,
  after: roll,
  conserved: z.boolean(),
  moves: z.array(
    z.object({
      what: z.enum(['members', 'organisation']),
      from: named,
      to: named,
      organisation: named.optional(),
      official: z.int(),
      probationary: z.int(),
      others: z.int().meta({ description: 'Người trong diện cảm tình Đảng, người chờ kết nạp' }),
    }),
  ),
  unassigned: z.array(z.object({ id: z.uuid(), fullName: z.string().nullable() })),
  unassignedOrganisations: z.array(named),
  blocks: z
    .array(rule.extend({ organisation: named, count: z.int().optional() }))
    .meta({ description: 'Điều giữ tổ chức đảng chưa kết thúc được' }),
  letters: z.object({ by: named, until: z.string() }).optional().meta({
    description: 'Ai cấp giấy giới thiệu cho đảng viên của tổ chức giải thể, giải tán, và xong trước ngày nào',
  }),
  refusal: rule.optional().meta({ description: 'Quy định mà quyết định này vi phạm' }),
});
export type Preview = z.infer<typeof Preview>;

export const ReorganisationFile = ReorganisationFound.extend({
  held: z.array(ReorganisationFound.shape.held.element.omit({ values: true }).extend({ detail: z.string() })),
  may: z.array(z.string()).meta({ description: 'Nghiệp vụ được phép thực hiện' }),
});
export type ReorganisationFile = z.infer<typeof ReorganisationFile>;
