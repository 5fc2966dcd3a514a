import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { committeePosition, organisationPower, organisationType } from './events.ts';

const founding = {
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
};

/** A superior's written consent, where the rule asks for one (294, 10.4, 20). */
const consent = z.object({ number: text(40), date: plainDate });

/** Nhập tổ chức đảng hiện có. */
export const TakeOverOrganisation = z.object({ ...founding, since: plainDate });
export type TakeOverOrganisation = z.infer<typeof TakeOverOrganisation>;

/** Thành lập mới tổ chức đảng. */
export const EstablishOrganisation = z.object({
  ...founding,
  parent: z.uuid(),
  decision: decisionPaper,
  effectiveOn: plainDate,
  officialMembers: z.int().min(0).max(100_000),
  probationaryMembers: z.int().min(0).max(100_000),
  consent: consent.optional(),
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
});
export type ReclassifyOrganisation = z.infer<typeof ReclassifyOrganisation>;

/** Chuyển tổ chức đảng về trực thuộc tổ chức khác. */
export const ReparentOrganisation = z.object({
  parent: z.uuid(),
  decision: decisionPaper,
  effectiveOn: plainDate,
  consent: consent.optional(),
});
export type ReparentOrganisation = z.infer<typeof ReparentOrganisation>;

const powerChange = { power: organisationPower, decision: decisionPaper, effectiveOn: plainDate };

/** Giao quyền. */
export const GrantPower = z.object(powerChange);
export type GrantPower = z.infer<typeof GrantPower>;

/** Thôi giao quyền. */
export const WithdrawPower = z.object(powerChange);
export type WithdrawPower = z.infer<typeof WithdrawPower>;

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
