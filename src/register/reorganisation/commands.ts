import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { consent, founding, seats } from '../organisation/commands.ts';

const common = {
  organisation: z.uuid().meta({ description: 'Tổ chức đảng ban hành quyết định' }),
  decision: decisionPaper,
  effectiveOn: plainDate,
  accepted: consent
    .extend({ issuer: z.uuid() })
    .optional()
    .meta({ description: 'Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức' }),
  consent: consent.optional(),
  centralConsent: consent.optional().meta({ description: 'Văn bản đồng ý của Ban Tổ chức Trung ương' }),
  minutes: z
    .object({ number: text(40).optional(), date: plainDate })
    .optional()
    .meta({ description: 'Biên bản bàn giao' }),
};

/** A successor that the decision founds; its id is chosen by who commands, as with every new organisation. */
const founded = z.object({ id: z.uuid(), ...founding, parent: z.uuid(), interimCommittee: seats.optional() });

/** Sáp nhập. */
export const MergeOrganisations = z.object({
  ...common,
  into: z.uuid(),
  absorbed: z.array(z.uuid()).min(1).max(50),
});
export type MergeOrganisations = z.infer<typeof MergeOrganisations>;

/** Hợp nhất. */
export const ConsolidateOrganisations = z.object({
  ...common,
  sources: z.array(z.uuid()).min(2).max(50),
  founded,
});
export type ConsolidateOrganisations = z.infer<typeof ConsolidateOrganisations>;

/** Chia tách. */
export const SplitOrganisation = z.object({
  ...common,
  source: z.uuid(),
  ends: z
    .boolean()
    .meta({ description: 'Tổ chức bị chia kết thúc hoạt động; nếu không, ai không được nêu tên thì ở lại' }),
  parts: z
    .array(
      z.object({
        founded,
        children: z.array(z.uuid()).max(2000).default([]),
        members: z.array(z.uuid()).max(10_000).default([]),
      }),
    )
    .min(1)
    .max(50),
});
export type SplitOrganisation = z.infer<typeof SplitOrganisation>;

/** Thực hiện lại những việc còn vướng. */
export const ResumeReorganisation = z.object({ organisation: z.uuid() });
export type ResumeReorganisation = z.infer<typeof ResumeReorganisation>;
