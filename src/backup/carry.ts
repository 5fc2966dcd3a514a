import type { StoredEvent } from '../kernel/envelope.ts';
import { ScanDiscarded, ScanReceived } from '../register/scan/events.ts';
import type { BlobStore } from '../stores/blob-store.ts';
import type { CredentialStore } from '../stores/credential-store.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';

/** What was carried, and what was there already; and scans whose key stands and whose content is missing. */
export interface Carried {
  keys: number;
  blobs: number;
  credentials: number;
  missing: string[];
}

interface From {
  /** The log that says of which streams there are keys, scans and accounts. */
  events: Pick<EventStore, 'readAll'>;
  keys: Pick<KeyStore, 'keysOf'>;
  blobs: Pick<BlobStore, 'get'>;
  credentials: Pick<CredentialStore, 'credentialOfAccount'>;
  /** Subjects whose keys were destroyed: none of them is carried. */
  destroyed: ReadonlySet<string>;
}

interface To {
  adopt(keys: ReadonlyMap<string, Buffer>): Promise<number>;
  blobs: Pick<BlobStore, 'has' | 'put'>;
  credentials: Pick<CredentialStore, 'credentialOfAccount' | 'putCredential'>;
}

const STREAMS_AT_ONCE = 1000;
const ACCOUNT = 'account-';

/**
 * Carries keys, scans and sign-in of a register elsewhere; what is there already is left, so that a run that was broken
 * off goes on. Imports under way, sessions and failed attempts are not carried.
 * @param onProgress told how many streams of the log were taken
 * @throws Error if a scan has another content than its address says; StoreUnavailable; the signal's reason
 */
export async function carry(
  from: From,
  to: To,
  { onProgress = () => {}, signal }: { onProgress?: (streams: number) => void; signal?: AbortSignal } = {},
): Promise<Carried> {
  const carried: Carried = { keys: 0, blobs: 0, credentials: 0, missing: [] };
  const seen = new Set<string>();
  const scans = new Map<string, string>();
  let fresh: string[] = [];
  const take = async () => {
    signal?.throwIfAborted();
    const living = await from.keys.keysOf(fresh.filter((stream) => !from.destroyed.has(stream)));
    carried.keys += await to.adopt(living);
    for (const stream of fresh) if (stream.startsWith(ACCOUNT)) await takeCredential(stream, from, to, carried);
    onProgress(seen.size);
    fresh = [];
  };
  for await (const event of from.events.readAll()) {
    note(event, scans);
    if (seen.has(event.stream)) continue;
    seen.add(event.stream);
    if (fresh.push(event.stream) === STREAMS_AT_ONCE) await take();
  }
  await take();
  for (const [stream, blob] of scans) {
    signal?.throwIfAborted();
    await takeScan(stream, blob, from, to, carried);
  }
  return carried;
}

function note({ type, stream, data }: StoredEvent, scans: Map<string, string>): void {
  if (type === ScanReceived.type) scans.set(stream, data['blob'] as string);
  if (type === ScanDiscarded.type) scans.delete(stream);
}

/** One that was set anew at the target since is the newer one. */
async function takeCredential(stream: string, from: From, to: To, carried: Carried): Promise<void> {
  const account = stream.slice(ACCOUNT.length);
  const credential = await from.credentials.credentialOfAccount(account);
  const there = credential && (await to.credentials.credentialOfAccount(account));
  if (!credential || (there && there.setAt >= credential.setAt)) return;
  await to.credentials.putCredential(credential);
  carried.credentials += 1;
}

async function takeScan(stream: string, blob: string, from: From, to: To, carried: Carried): Promise<void> {
  if (from.destroyed.has(stream) || (await to.blobs.has(blob))) return;
  const content = await from.blobs.get(blob);
  if (!content) return void carried.missing.push(blob);
  const put = await to.blobs.put(content);
  if (put.blob !== blob) throw new Error(`the scan ${blob} has another content: run so-goc verify`);
  carried.blobs += 1;
}
