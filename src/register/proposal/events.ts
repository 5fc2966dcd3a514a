import { z } from 'zod';
import { event, personal, plainDate, type EventOf } from '../../kernel/event.ts';
import { caseKind } from '../case/events.ts';
import { decisionPaper } from '../fields.ts';
import { tally } from '../policy/votes.ts';

/** A list begins as a draft of an organisation: cell, section or base committee. */
export const ProposalDrafted = event(
  'ProposalDrafted',
  1,
  z.object({ kind: caseKind, organisation: z.uuid(), title: personal(z.string()) }),
);

/** Cases are put on the list, in this order. */
export const CasesListed = event('CasesListed', 1, z.object({ cases: z.array(z.uuid()) }));

/** Cases are taken off the list. */
export const CasesUnlisted = event('CasesUnlisted', 1, z.object({ cases: z.array(z.uuid()) }));

/** The list goes up, with the cases on it. Gửi cấp trên. */
export const ProposalSubmitted = event(
  'ProposalSubmitted',
  1,
  z.object({ kind: caseKind, organisation: z.uuid(), to: z.uuid(), cases: z.array(z.uuid()), submittedOn: plainDate }),
);

/** The committee to which the list was sent met and voted on some of its cases, each by itself. */
export const CasesVoted = event(
  'CasesVoted',
  1,
  z.object({
    by: z.uuid(),
    heldOn: plainDate,
    ballot: z.enum(['secret', 'card']),
    items: personal(z.array(z.object({ case: z.uuid(), tally }))),
  }),
);

/** Some of its cases are sent back, with the reason. */
export const CasesReturned = event(
  'CasesReturned',
  1,
  z.object({ organisation: z.uuid(), by: z.uuid(), cases: z.array(z.uuid()), why: personal(z.string()) }),
);

/** Some of its cases are decided: each by its own decision. */
export const CasesDecided = event(
  'CasesDecided',
  1,
  z.object({
    by: z.uuid(),
    items: z.array(
      z.object({
        case: z.uuid(),
        outcome: z.enum(['approved', 'refused']),
        decision: decisionPaper.omit({ signer: true }).optional(),
      }),
    ),
    signer: personal(z.string().optional()),
    why: personal(z.string().optional()),
  }),
);

/** A case could not follow the list: the rule that refused it is shown there, it is never silently dropped (design §6). */
export const CaseHeldBack = event(
  'CaseHeldBack',
  1,
  z.object({ case: z.uuid(), refusal: z.string(), values: z.record(z.string(), z.unknown()).optional() }),
);

/** Every event of a `proposal-<id>` stream. */
export const proposalEvents = [
  ProposalDrafted,
  CasesListed,
  CasesUnlisted,
  ProposalSubmitted,
  CasesVoted,
  CasesReturned,
  CasesDecided,
  CaseHeldBack,
] as const;

export type ProposalEvent = EventOf<(typeof proposalEvents)[number]>;
