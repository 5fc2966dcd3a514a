import { z } from 'zod';
import { event } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';

/** How far a seal has come (D§2.11). */
export const sealStage = z.enum(['requested', 'issued', 'inUse', 'lost', 'collected', 'destroyed']);
export type SealStage = z.infer<typeof sealStage>;

/** Why a seal is asked for: the first one, or one in place of another. */
export const sealGround = z.enum(['first', 'renamed', 'lost', 'damaged']);
export type SealGround = z.infer<typeof sealGround>;

/** Why a seal has to be handed in: its organisation winds up or has ended, or bears another name. */
export const callingInGround = z.enum(['windingUp', 'ended', 'renamed']);
export type CallingInGround = z.infer<typeof callingInGround>;

/** Seals of an organisation are numbered from 1 on in the order in which they came into its book. */
const seal = z.int().min(1);

/** A seal that was in use when the register was opened here. */
export const SealTakenOver = event(
  'SealTakenOver',
  1,
  z.object({ seal, name: z.string(), certificate: z.string().optional() }),
);

/** Đề nghị khắc dấu. */
export const SealRequested = event(
  'SealRequested',
  1,
  z.object({
    seal,
    ground: sealGround,
    /** To be cut into it. */
    name: z.string(),
  }),
);

/** The request was taken back, or came to nothing; why stands beside it. */
export const SealRequestWithdrawn = event('SealRequestWithdrawn', 1, z.object({ seal }));

/** Nhận dấu, with the certificate of its registered specimen. The name is the one cut into it. */
export const SealIssued = event(
  'SealIssued',
  1,
  z.object({ seal, name: z.string(), certificate: z.string().optional() }),
);

/** Đưa con dấu vào sử dụng. */
export const SealPutToUse = event('SealPutToUse', 1, z.object({ seal }));

/** Mất dấu: it is worth nothing from the day on, found again or not. */
export const SealLost = event('SealLost', 1, z.object({ seal }));

/** The seal has to be handed in; of an organisation that ends with the day by which. */
export const SealCalledIn = event(
  'SealCalledIn',
  1,
  z.object({
    seal,
    ground: callingInGround,
    /** Who takes it; nobody above a province is in the register. */
    collector: z.uuid().optional(),
    deadlines,
  }),
);

/** Thu hồi con dấu. */
export const SealCollected = event(
  'SealCollected',
  1,
  z.object({
    seal,
    /** The organisation that took it. */
    by: z.uuid(),
    /** Its day was missed. */
    late: z.boolean(),
  }),
);

/** Hủy con dấu, by minutes. */
export const SealDestroyed = event('SealDestroyed', 1, z.object({ seal, minutes: z.string() }));

/** Every event of an organisation's stream about its seals. */
export const sealEvents = [
  ...[SealTakenOver, SealRequested, SealRequestWithdrawn, SealIssued, SealPutToUse],
  ...[SealLost, SealCalledIn, SealCollected, SealDestroyed],
] as const;
