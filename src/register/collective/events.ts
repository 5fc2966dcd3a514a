import { z } from 'zod';
import { event, type EventOf } from '../../kernel/event.ts';

/**
 * Chuyển sinh hoạt đảng tập thể: members of one cell are moved to another by one decision, without letters
 * (38-HD/BTCTW II.4.3.3b). Each is then moved on the own stream.
 */
export const CollectiveTransferDecided = event(
  'CollectiveTransferDecided',
  1,
  z.object({
    organisation: z.uuid(),
    from: z.uuid(),
    to: z.uuid(),
    members: z.array(z.uuid()),
    /** By whom the receiving side accepted, where the decision does not stand above both cells. */
    accepted: z.object({ number: z.string(), date: z.string(), issuer: z.uuid() }).optional(),
  }),
);

/** A rule refused to move one of them; shown with the rule, and tried again when it was put right. */
export const CollectiveMemberHeldBack = event(
  'CollectiveMemberHeldBack',
  1,
  z.object({ member: z.uuid(), refusal: z.string(), values: z.record(z.string(), z.unknown()).optional() }),
);

/** Those who were held back are to be moved again. */
export const CollectiveTransferResumed = event(
  'CollectiveTransferResumed',
  1,
  z.object({ members: z.array(z.uuid()) }),
);

/** Every event of a `collective-<id>` stream. */
export const collectiveEvents = [
  CollectiveTransferDecided,
  CollectiveMemberHeldBack,
  CollectiveTransferResumed,
] as const;

export type CollectiveEvent = EventOf<(typeof collectiveEvents)[number]>;
