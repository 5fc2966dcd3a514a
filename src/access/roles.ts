import { z } from 'zod';

/**
 * What an account may be, always for one organisation and all below it, from a day to a day.
 * - cellSecretary: keeps a cell's register and drafts its lists
 * - baseOfficer: officer of a base organisation
 * - upperOfficer: officer of an upper-base or provincial committee's organisation commission
 * - inspector: reads the subtree, writes nothing
 * - administrator: accounts and grants only, no member's data
 */
export const role = z.enum(['cellSecretary', 'baseOfficer', 'upperOfficer', 'inspector', 'administrator']);
export type Role = z.infer<typeof role>;

/** Who may read members and organisations of their subtree. */
export const READERS = ['cellSecretary', 'baseOfficer', 'upperOfficer', 'inspector'] as const satisfies Role[];
