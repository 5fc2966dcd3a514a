import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { KeyStore } from '../stores/key-store.ts';
import type { EventMeta, NewEvent, StoredEvent } from './envelope.ts';
import type { EventDefinition, SealedWith } from './event.ts';

/** Where a sealed value stands. A token opens in this place only: moved elsewhere, it fails (design §8). */
export interface Place {
  /** Also the subject whose key seals personal fields. */
  stream: string;
  revision: number;
  /** Top-level field of `data`, or `meta.reason`, `meta.decision.signer`. */
  field: string;
}

/** The keys at hand, 32 bytes each. */
export interface SealingKeys {
  /** Subject keys by stream; a destroyed one is absent. */
  subjects: ReadonlyMap<string, Buffer>;
  register: Buffer;
}

/** A token that does not open with the right key: altered, or moved from where it was sealed. */
export class BrokenSeal extends Error {
  readonly place: Place;
  constructor(place: Place) {
    super(`the seal of ${place.field} in ${place.stream} at revision ${place.revision} is broken`);
    this.name = 'BrokenSeal';
    this.place = place;
  }
}

const PREFIX: Record<SealedWith, string> = { subject: 'sealed:s:', register: 'sealed:r:' };
const PREFIX_LENGTH = 9;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A value that this process sealed a moment ago. */
interface JustSealed extends Place {
  key: Buffer;
  text: string;
}

/**
 * What is sealed is opened again at once, by read models and processes that follow the log: the newest values are kept
 * open, so that it need not be deciphered. They open like the others: in their place, with their key at hand.
 */
const justSealed = new Map<string, JustSealed>();
const KEPT_OPEN = 2048;
/** Their tokens, each in the place of the one that it drives out. */
const tokens: string[] = [];
let oldest = 0;

function keepOpen(token: string, sealed: JustSealed): void {
  const driven = tokens[oldest];
  if (driven !== undefined) justSealed.delete(driven);
  tokens[oldest] = token;
  oldest = (oldest + 1) % KEPT_OPEN;
  justSealed.set(token, sealed);
}

function keptOpen(token: string, { stream, revision, field }: Place, key: Buffer): string | undefined {
  const known = justSealed.get(token);
  const same = known?.stream === stream && known.revision === revision && known.field === field;
  return same && known.key.equals(key) ? known.text : undefined;
}

/** True for a token, whoever's key it needs. */
export function isSealed(value: unknown): value is string {
  return typeof value === 'string' && (value.startsWith(PREFIX.subject) || value.startsWith(PREFIX.register));
}

/**
 * Seals one value: AES-256-GCM with a random 12-byte IV over its JSON, bound to its place.
 * @returns `sealed:s:` (subject key) or `sealed:r:` (register key) and base64 of IV, ciphertext and tag
 * @throws Error if the subject's key is not among the keys
 */
export function sealField(place: Place, value: unknown, sealedWith: SealedWith, keys: SealingKeys): string {
  const key = sealedWith === 'subject' ? keys.subjects.get(place.stream) : keys.register;
  if (!key) throw new Error(`no key at hand to seal ${place.field} of ${place.stream}`);
  const iv = freshIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(place));
  const text = JSON.stringify(value);
  const ciphertext = cipher.update(text, 'utf8');
  cipher.final();
  const token = PREFIX[sealedWith] + Buffer.concat([iv, ciphertext, cipher.getAuthTag()]).toString('base64');
  keepOpen(token, { stream: place.stream, revision: place.revision, field: place.field, key, text });
  return token;
}

/**
 * Opens one token.
 * @returns the value; null if its subject's key is gone
 * @throws BrokenSeal if it was altered or moved
 */
export function openField(place: Place, token: string, keys: SealingKeys): unknown {
  const key = token.startsWith(PREFIX.subject) ? keys.subjects.get(place.stream) : keys.register;
  if (!key) return null;
  const kept = keptOpen(token, place, key);
  if (kept !== undefined) return JSON.parse(kept);
  const sealed = Buffer.from(token.slice(PREFIX_LENGTH), 'base64');
  const end = sealed.length - TAG_BYTES;
  if (end < IV_BYTES) throw new BrokenSeal(place);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(IV_BYTES, end));
  try {
    decipher.final();
  } catch {
    throw new BrokenSeal(place);
  }
  return JSON.parse(plain.toString('utf8'));
}

/**
 * Seals the tagged fields of a new event for the place that it will take. Absent and null fields stay as they are.
 * @throws Error if a needed subject key is not among the keys
 */
export function sealEvent<Type extends string>(
  definition: EventDefinition<Type>,
  event: NewEvent<Type>,
  stream: string,
  revision: number,
  keys: SealingKeys,
): NewEvent<Type> {
  if (definition.sealed.size === 0) return event;
  const data: Record<string, unknown> = { ...event.data };
  for (const [field, sealedWith] of definition.sealed) {
    const value = data[field];
    if (value !== undefined && value !== null) {
      data[field] = sealField({ stream, revision, field }, value, sealedWith, keys);
    }
  }
  return { ...event, data };
}

/**
 * Opens the tagged fields and the meta of a stored event; a field whose subject key is gone becomes null. Takes the
 * event as it was stored, before any upcast: a token is bound to the name that its field had then.
 * @throws BrokenSeal if a token was altered or moved
 */
export function openEvent<Type extends string>(
  definition: EventDefinition<Type>,
  event: StoredEvent<Type>,
  keys: SealingKeys,
): StoredEvent<Type> {
  const { stream, revision } = event;
  const data: Record<string, unknown> = { ...event.data };
  for (const field of definition.sealed.keys()) {
    const value = data[field];
    if (isSealed(value)) data[field] = openField({ stream, revision, field }, value, keys);
  }
  return { ...event, data, meta: openMeta(event.meta, stream, revision, keys) };
}

/** The two texts of the meta that are personal. */
type PersonalMeta = Pick<EventMeta, 'reason' | 'decision'>;

/** Seals the reason and the signer's name with the subject's key; everything else in the meta stays readable. */
export function sealMeta<Meta extends PersonalMeta>(
  meta: Meta,
  stream: string,
  revision: number,
  keys: SealingKeys,
): Meta {
  return mapTexts(meta, (field, text) => sealField({ stream, revision, field }, text, 'subject', keys));
}

/** Opens what `sealMeta` sealed; a text whose key is gone is left out. */
export function openMeta<Meta extends PersonalMeta>(
  meta: Meta,
  stream: string,
  revision: number,
  keys: SealingKeys,
): Meta {
  return mapTexts(meta, (field, text) =>
    isSealed(text) ? ((openField({ stream, revision, field }, text, keys) as string | null) ?? undefined) : text,
  );
}

/** True if sealing these events, or their meta, takes the subject's own key: many streams never need one. */
export function needsSubjectKey(definitions: Iterable<EventDefinition>, meta: PersonalMeta): boolean {
  if (meta.reason !== undefined || meta.decision?.signer !== undefined) return true;
  for (const definition of definitions) {
    for (const sealedWith of definition.sealed.values()) if (sealedWith === 'subject') return true;
  }
  return false;
}

/**
 * The keys to seal into one stream, its subject key made at first use.
 * @param withSubject false if `needsSubjectKey` says so: none is made then
 * @throws KeyDestroyed if the subject's key was destroyed
 */
export async function keysToSeal(store: KeyStore, stream: string, withSubject: boolean): Promise<SealingKeys> {
  const register = await store.registerKey();
  return { register, subjects: new Map(withSubject ? [[stream, await store.keyFor(stream)]] : []) };
}

/** The keys to open events of these streams; streams without a key, or whose key was destroyed, are absent. */
export async function keysToOpen(store: KeyStore, streams: readonly string[]): Promise<SealingKeys> {
  const [register, subjects] = await Promise.all([store.registerKey(), store.keysOf(streams)]);
  return { register, subjects };
}

function mapTexts<Meta extends PersonalMeta>(
  meta: Meta,
  change: (field: string, text: string) => string | undefined,
): Meta {
  const { reason, decision } = meta;
  if (reason === undefined && decision?.signer === undefined) return meta;
  const changed = { ...meta };
  if (reason !== undefined) changed.reason = change('meta.reason', reason);
  if (decision?.signer !== undefined) {
    changed.decision = { ...decision, signer: change('meta.decision.signer', decision.signer) };
  }
  return changed;
}

function boundTo({ stream, revision, field }: Place): Buffer {
  return Buffer.from(`${stream}\n${revision}\n${field}`, 'utf8');
}

// One call to the system's generator fills many IVs: it costs more than the bytes do.
const ivPool = Buffer.allocUnsafe(IV_BYTES * 512);
let ivNext = ivPool.length;

function freshIv(): Buffer {
  if (ivNext === ivPool.length) {
    randomFillSync(ivPool);
    ivNext = 0;
  }
  ivNext += IV_BYTES;
  return Buffer.from(ivPool.subarray(ivNext - IV_BYTES, ivNext));
}
