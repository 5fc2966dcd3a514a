import { z } from 'zod';
import { event, personal, plainDate, type EventOf } from '../kernel/event.ts';
import { role } from './roles.ts';

export { role };

/** Somebody may sign in from now on. The password is kept apart: it never enters the log. */
export const AccountOpened = event(
  'AccountOpened',
  1,
  z.object({ username: personal(z.string()), displayName: personal(z.string()) }),
);

/**
 * The account has a role for an organisation and all below it, from `from` up to and including `to`.
 * `organisation` null is the whole register.
 */
export const GrantGiven = event(
  'GrantGiven',
  1,
  z.object({
    grant: z.uuid(),
    role,
    organisation: z.uuid().nullable(),
    from: plainDate,
    to: plainDate.optional(),
  }),
);

/** The grant ends at once; what was done under it stays. */
export const GrantWithdrawn = event('GrantWithdrawn', 1, z.object({ grant: z.uuid() }));

/** A one-time password was set in place of the forgotten one; all sessions ended. */
export const PasswordReset = event('PasswordReset', 1, z.object({}));

/** Nobody can sign in with it any more. Its acts keep its id. */
export const AccountClosed = event('AccountClosed', 1, z.object({}));

/** Every event of an `account-<id>` stream. */
export const accountEvents = [AccountOpened, GrantGiven, GrantWithdrawn, PasswordReset, AccountClosed] as const;

export type AccountEvent = EventOf<(typeof accountEvents)[number]>;
