import { z } from 'zod';
import { role } from '../access/roles.ts';

/** Signing in. Lengths are limited because both are hashed. */
export const SignInBody = z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(256) });

/** Choosing a new password: 12 characters or more, no rule on their kind (length is what counts). */
export const PasswordBody = z.object({
  current: z.string().min(1).max(256),
  next: z.string().min(12, { error: 'password-too-short' }).max(256),
});

/** An organisation by id and name. */
export const named = z.object({ id: z.uuid(), name: z.string() });

/** A grant as screens show it; no organisation: the whole register. */
export const GrantShown = z.object({
  id: z.uuid(),
  role,
  organisation: named.nullable(),
  from: z.iso.date(),
  to: z.iso.date().optional(),
});

/** Who is signed in and what they may do somewhere. */
export const SessionAnswer = z.object({
  account: z.object({
    id: z.uuid(),
    username: z.string(),
    displayName: z.string(),
    mustChangePassword: z.boolean(),
  }),
  grants: z.array(GrantShown),
  permissions: z.array(z.string()).meta({ description: 'Names of operations and queries' }),
  today: z.iso.date(),
  version: z.string().meta({ description: 'Phiên bản phần mềm' }),
  documentLimitMb: z.number().meta({ description: 'The largest scan that is taken, in MiB' }),
});

/** An account as its administrators see it. */
export const AccountShown = z.object({
  id: z.uuid(),
  username: z.string().nullable(),
  displayName: z.string().nullable(),
  status: z.enum(['open', 'closed']),
  revision: z.int(),
  grants: z.array(GrantShown),
});

export const AccountPage = z.object({ items: z.array(AccountShown), next: z.string().optional() });
