import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CursorRefused, type FieldValue, type ListQuery } from './read-store.ts';

/** Where a page ended: the last document's sort value (null if the order has no field) and id. */
export interface PageEnd {
  value: FieldValue;
  id: string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals the end of a page into a cursor for URLs. A sort value may be made of a name, and addresses are logged by
 * proxies, so it is encrypted (AES-256-GCM); the question is bound to it, so that a cursor of another list, sort or
 * filter does not open.
 * @param key 32 bytes, the store's own
 */
export function sealCursor(key: Buffer, collection: string, query: ListQuery, end: PageEnd): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(question(collection, query));
  const sealed = Buffer.concat([iv, cipher.update(JSON.stringify([end.value, end.id]), 'utf8'), cipher.final()]);
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url');
}

/** @throws CursorRefused if this question did not give it */
export function openCursor(key: Buffer, collection: string, query: ListQuery): PageEnd | undefined {
  if (query.cursor === undefined) return undefined;
  const bytes = Buffer.from(query.cursor, 'base64url');
  const end = bytes.length - TAG_BYTES;
  if (end < IV_BYTES) throw new CursorRefused();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
  decipher.setAAD(question(collection, query));
  decipher.setAuthTag(bytes.subarray(end));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, end)), decipher.final()]).toString('utf8');
    const [value, id] = JSON.parse(text) as [FieldValue, string];
    return { value, id };
  } catch {
    throw new CursorRefused();
  }
}

/** All of a question but how many are wanted. */
function question(collection: string, { where, under, text, sort }: ListQuery): Buffer {
  const conditions = Object.entries(where ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify([collection, conditions, under ?? null, text ?? null, sort ?? null]), 'utf8');
}
