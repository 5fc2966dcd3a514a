import { z } from 'zod';
import { event, plainDate, type EventOf } from '../../kernel/event.ts';
import { founding, organisationId, reorganisationKind } from '../organisation/events.ts';

const letter = z.object({ number: z.string(), date: plainDate });
const roll = z.object({ official: z.int(), probationary: z.int() });
const seat = z.object({ position: z.string(), member: z.uuid() });

/** An organisation that the decision founds: recorded on a stream of its own afterwards. */
const founded = z.object({
  ...{ id: organisationId, ...founding, parent: organisationId },
  interimCommittee: z.array(seat).optional(),
  roll,
});

const decided = {
  /** Whose decision it is. */
  organisation: organisationId,
  accepted: letter.extend({ issuer: organisationId }).optional(),
  consent: letter.optional(),
  centralConsent: letter.optional(),
  minutes: z.object({ number: z.string().optional(), date: plainDate }).optional(),
  /** The roll of all that takes part, which is the same before and after (D§2.11). */
  totals: roll,
  /** How many people and organisations are to go to a successor. */
  people: z.int(),
  organisations: z.int(),
};

/** Sáp nhập: one organisation takes in others, which end; it keeps its name and code. Source: 294-QĐ/TW 10; 06-HD/TW 13. */
export const OrganisationsMergeDecided = event(
  'OrganisationsMergeDecided',
  1,
  z.object({ ...decided, into: organisationId, absorbed: z.array(organisationId) }),
);

/** Hợp nhất: several organisations end, and a new one takes their place. Source: 294-QĐ/TW 10; 06-HD/TW 13.2. */
export const OrganisationsConsolidationDecided = event(
  'OrganisationsConsolidationDecided',
  1,
  z.object({ ...decided, sources: z.array(organisationId), founded }),
);

/** Chia tách: an organisation ends or goes on, and each of its members has exactly one successor. Source: 294-QĐ/TW 10. */
export const OrganisationSplitDecided = event(
  'OrganisationSplitDecided',
  1,
  z.object({ ...decided, source: organisationId, ends: z.boolean(), parts: z.array(founded) }),
);

/** Thành lập mới: the members whom the decision names go to the cell that it establishes. Source: 294-QĐ/TW 10. */
export const OrganisationEstablishmentDecided = event(
  'OrganisationEstablishmentDecided',
  1,
  z.object({ ...decided, established: organisationId, sources: z.array(organisationId) }),
);

/** What is decided: by which procedure an organisation gives something up, or that one begins with members of others. */
export const reorganisingDecision = z.enum([...reorganisationKind.options, 'establishment']);
export type ReorganisingDecision = z.infer<typeof reorganisingDecision>;

/** Organisations that go to a successor, each with all below it by one event. */
export const ReorganisationUnitsOrdered = event(
  'ReorganisationUnitsOrdered',
  1,
  z.object({ moves: z.array(z.object({ organisation: organisationId, from: organisationId, to: organisationId })) }),
);

/** People of one cell who go to another, each by an event of their own. */
export const ReorganisationMembersOrdered = event(
  'ReorganisationMembersOrdered',
  1,
  z.object({ from: organisationId, to: organisationId, members: z.array(z.uuid()) }),
);

/** What is to end when all have gone. Last of the decision: what stands before it has been carried out by then. */
export const ReorganisationEndingsOrdered = event(
  'ReorganisationEndingsOrdered',
  1,
  z.object({ organisations: z.array(organisationId) }),
);

/** What a reorganisation does to somebody or something. */
export const reorganisationStep = z.enum(['founding', 'closing', 'unit', 'member', 'ending']);
export type ReorganisationStep = z.infer<typeof reorganisationStep>;

/** A rule refused a step; it is shown with the rule, and tried again when that was put right. */
export const ReorganisationHeldBack = event(
  'ReorganisationHeldBack',
  1,
  z.object({
    step: reorganisationStep,
    subject: z.uuid(),
    from: organisationId.optional(),
    to: organisationId.optional(),
    refusal: z.string(),
    /** What the refusal's sentence speaks of. */
    values: z.record(z.string(), z.unknown()).optional(),
  }),
);

/** What was held back is to be tried again. */
export const ReorganisationResumed = event(
  'ReorganisationResumed',
  1,
  z.object({
    steps: z.array(
      z.object({
        step: reorganisationStep,
        subject: z.uuid(),
        from: organisationId.optional(),
        to: organisationId.optional(),
      }),
    ),
  }),
);

/** Everything has gone to its successor, and what was to end has ended. */
export const ReorganisationCarriedOut = event('ReorganisationCarriedOut', 1, z.object({}));

/** Every event of a `reorganisation-<id>` stream. */
export const reorganisationEvents = [
  OrganisationsMergeDecided,
  OrganisationsConsolidationDecided,
  OrganisationSplitDecided,
  OrganisationEstablishmentDecided,
  ReorganisationUnitsOrdered,
  ReorganisationMembersOrdered,
  ReorganisationEndingsOrdered,
  ReorganisationHeldBack,
  ReorganisationResumed,
  ReorganisationCarriedOut,
] as const;

export type ReorganisationEvent = EventOf<(typeof reorganisationEvents)[number]>;
