import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import {
  committeePosition,
  dissolutionGround,
  organisationPower,
  organisationRating,
  organisationType,
  unitKind,
} from './events.ts';

/** With what an organisation begins. */
export const founding = {
  name: text(200),
  type: organisationType,
  parent: z.uuid().nullable(),
  code: z
    .string()
    .regex(/^[\dA-Z]{1,6}(\.[\dA-Z]{1,6}){0,5}$/, { error: 'not-an-organisation-code' })
    .optional(),
  armedForces: z.boolean().default(false),
  residential: z.boolean().default(false),
  powers: z.array(organisationPower).max(organisationPower.options.length).default([]),
  centralBody: z.boolean().optional().meta({ description: 'Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố' }),
};

/** Who is appointed or elected. */
export const seats = z
  .array(z.object({ position: committeePosition, member: z.uuid() }))
  .min(1)
  .max(100);

/** A superior's written consent, where the rule asks for one (294, 10.4, 20). */
export const consent = z.object({ number: text(40), date: plainDate });

const kindOfUnit = unitKind.optional().meta({ description: 'Loại hình đơn vị' });

const central = {
  centralConsent: consent.optional().meta({ description: 'Văn bản đồng ý của Ban Tổ chức Trung ương' }),
  specialPlace: z
    .object({
      legalPersonUnits: z.int().min(0).max(10_000).meta({ description: 'Đơn vị thành viên có tư cách pháp nhân' }),
      baseOrganisations: z.int().min(0).max(10_000).meta({ description: 'Tổ chức cơ sở đảng trực thuộc' }),
    })
    .optional()
    .meta({ description: 'Quy mô của đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng' }),
};

/** Nhập tổ chức đảng hiện có. */
export const TakeOverOrganisation = z.object({
  ...founding,
  unitKind: kindOfUnit,
  since: plainDate,
  congress: z.int().min(0).max(1000).optional().meta({ description: 'Số của đại hội gần nhất' }),
});
export type TakeOverOrganisation = z.infer<typeof TakeOverOrganisation>;

/** Thành lập mới tổ chức đảng. */
export const EstablishOrganisation = z.object({
  ...founding,
  unitKind: kindOfUnit,
  parent: z.uuid(),
  decision: decisionPaper,
  effectiveOn: plainDate,
  officialMembers: z.int().min(0).max(100_000),
  probationaryMembers: z.int().min(0).max(100_000),
  consent: consent.optional(),
  ...central,
  interimCommittee: seats.optional().meta({ description: 'Cấp ủy lâm thời' }),
  members: z
    .array(z.object({ member: z.uuid(), from: z.uuid().meta({ description: 'Chi bộ nơi đang sinh hoạt' }) }))
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'Đảng viên mà quyết định nêu tên về chi bộ mới, không cần giấy giới thiệu' }),
});
export type EstablishOrganisation = z.infer<typeof EstablishOrganisation>;

export const RenameOrganisation = z.object({ name: text(200), decision: decisionPaper, effectiveOn: plainDate });
export type RenameOrganisation = z.infer<typeof RenameOrganisation>;

/** Chuyển loại hình, cấp của tổ chức đảng. */
export const ReclassifyOrganisation = z.object({
  type: organisationType,
  decision: decisionPaper,
  effectiveOn: plainDate,
  officialMembers: z.int().min(0).max(100_000),
  probationaryMembers: z.int().min(0).max(100_000),
  consent: consent.optional(),
  ...central,
});
export type ReclassifyOrganisation = z.infer<typeof ReclassifyOrganisation>;

const powerChange = {
  power: organisationPower,
  also: z
    .array(organisationPower)
    .max(organisationPower.options.length)
    .default([])
    .meta({ description: 'Quyền khác mà cùng quyết định này nêu' }),
  decision: decisionPaper,
  effectiveOn: plainDate,
};

/** Giao quyền. */
export const GrantPower = z.object({
  ...powerChange,
  agreement: consent.optional().meta({ description: 'Văn bản thống nhất của Ban Tổ chức Trung ương' }),
  exception: consent.optional().meta({ description: 'Văn bản của Ban Bí thư đối với trường hợp đặc biệt' }),
});
export type GrantPower = z.infer<typeof GrantPower>;

/** Thôi giao quyền. */
export const WithdrawPower = z.object(powerChange);
export type WithdrawPower = z.infer<typeof WithdrawPower>;

/** Ghi loại hình đơn vị, or correct what was stated before. */
export const StateUnitKind = z.object({ unitKind, from: plainDate, reason: text(500).optional() });
export type StateUnitKind = z.infer<typeof StateUnitKind>;

const rating = { year: z.int().min(1930).max(2200), rating: organisationRating, decision: decisionPaper };

/** Xếp loại chất lượng hằng năm. */
export const RateOrganisation = z.object(rating);
export type RateOrganisation = z.infer<typeof RateOrganisation>;

/** Đính chính xếp loại. */
export const CorrectRating = z.object({ ...rating, reason: text(500) });
export type CorrectRating = z.infer<typeof CorrectRating>;

/** Chỉ định, bầu vào cấp ủy. */
export const TakePosition = z.object({
  position: committeePosition,
  member: z.uuid(),
  decision: decisionPaper,
  effectiveOn: plainDate,
});
export type TakePosition = z.infer<typeof TakePosition>;

/** Thôi tham gia cấp ủy. A seat that ends by itself has no decision (294, 16.4): the reason says which case. */
export const EndPosition = z.object({
  position: committeePosition,
  member: z.uuid(),
  effectiveOn: plainDate,
  decision: decisionPaper.optional(),
  reason: text(300).optional(),
});
export type EndPosition = z.infer<typeof EndPosition>;

/** Chuyển giao tổ chức đảng, cùng mọi tổ chức và đảng viên trực thuộc. */
export const HandOverOrganisation = z.object({
  to: z.uuid(),
  decision: decisionPaper,
  effectiveOn: plainDate,
  accepted: consent
    .extend({ issuer: z.uuid() })
    .optional()
    .meta({ description: 'Văn bản tiếp nhận của cấp ủy nơi đến' }),
  consent: consent.optional(),
  centralConsent: consent.optional().meta({ description: 'Văn bản đồng ý của Ban Tổ chức Trung ương' }),
  minutes: z
    .object({ number: text(40).optional(), date: plainDate })
    .optional()
    .meta({ description: 'Biên bản bàn giao, kèm danh bạ đảng viên' }),
});
export type HandOverOrganisation = z.infer<typeof HandOverOrganisation>;

/** Giải thể. */
export const DissolveOrganisation = z.object({
  ground: dissolutionGround,
  decision: decisionPaper,
  effectiveOn: plainDate,
  consent: consent.optional(),
  centralConsent: central.centralConsent,
  reason: text(500).optional(),
});
export type DissolveOrganisation = z.infer<typeof DissolveOrganisation>;

const count = { members: z.int().min(1).max(1000), inFavour: z.int().min(0).max(1000) };

/** Giải tán, hình thức kỷ luật. */
export const DisbandOrganisation = z.object({
  violation: text(1000),
  proposed: consent
    .extend({ organisation: z.uuid(), ...count })
    .meta({ description: 'Đề nghị của cấp trên trực tiếp' }),
  vote: z.object(count).meta({ description: 'Biểu quyết của cấp trên cách một cấp' }),
  decision: decisionPaper,
  effectiveOn: plainDate,
});
export type DisbandOrganisation = z.infer<typeof DisbandOrganisation>;

/** Kết thúc hoạt động. */
export const EndOrganisation = z.object({ endedOn: plainDate, reason: text(500).optional() });
export type EndOrganisation = z.infer<typeof EndOrganisation>;

/** Chỉ định cấp ủy lâm thời. */
export const AppointInterimCommittee = z.object({ seats, decision: decisionPaper, effectiveOn: plainDate });
export type AppointInterimCommittee = z.infer<typeof AppointInterimCommittee>;

/** Đại hội. */
export const HoldCongress = z.object({ number: z.int().min(1).max(1000), heldOn: plainDate, seats });
export type HoldCongress = z.infer<typeof HoldCongress>;
