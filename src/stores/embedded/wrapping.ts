import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Wraps a key by the master key (AES-256-GCM), bound to whose key it is: IV, ciphertext, tag. */
export function wrap(master: Buffer, owner: string, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', master, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(owner, 'utf8'));
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Unwraps what `wrap` made.
 * @throws Error if it was wrapped by another master key or for another owner
 */
export function unwrap(master: Buffer, owner: string, wrapped: Uint8Array): Buffer {
  const end = wrapped.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', master, wrapped.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(owner, 'utf8'));
  decipher.setAuthTag(wrapped.subarray(end));
  return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES, end)), decipher.final()]);
}
