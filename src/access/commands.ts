import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';
import { role } from './roles.ts';

/** What a person signs in with: lower-case letters, digits, dot, dash and underscore. */
export const username = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { error: 'not-a-username' }));

const displayName = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1).max(120));

/** Mở tài khoản. */
export const OpenAccount = z.object({ username, displayName });
export type OpenAccount = z.infer<typeof OpenAccount>;

/** Phân quyền: a role for an organisation and all below it; null is the whole register. */
export const GiveGrant = z.object({
  role,
  organisation: z.uuid().nullable(),
  from: plainDate,
  to: plainDate.optional(),
});
export type GiveGrant = z.infer<typeof GiveGrant>;

/** Thu hồi quyền. */
export const WithdrawGrant = z.object({ grant: z.uuid() });
export type WithdrawGrant = z.infer<typeof WithdrawGrant>;

/** Đặt lại mật khẩu. */
export const ResetPassword = z.object({});
export type ResetPassword = z.infer<typeof ResetPassword>;

/** Đóng tài khoản. */
export const CloseAccount = z.object({
  reason: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().min(1).max(300)),
});
export type CloseAccount = z.infer<typeof CloseAccount>;
