import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/**
 * A checkpoint: so many events there were, and this root stood over them. Written as a signed note of C2SP
 * (https://c2sp.org/tlog-checkpoint, https://c2sp.org/signed-note), so that tools which know neither this system nor its
 * makers can check it:
 *
 *     so-goc/5f0c…            the register, named by its key
 *     1048576                 events
 *     qL3…=                   root, base64
 *     time 2026-11-23T02:00:00.000Z
 *
 *     — so-goc/5f0c… Zm9v…    signature, Ed25519
 */
export interface Checkpoint {
  /** The register, as its key names it. */
  origin: string;
  /** Events covered: the first `size` of the log. */
  size: number;
  root: Buffer;
  /** When it was signed, ISO 8601 in UTC. */
  time: string;
}

/** Who signs: one a register, on whichever machine. */
export interface Signer {
  origin: string;
  /** By this line anybody can check the signature: keep it with the first checkpoint, outside. */
  verifierKey: string;
  /** @returns the note */
  sign(checkpoint: Omit<Checkpoint, 'origin'>): string;
}

/** The note is none, or is not signed with the key that was given. */
export class NotACheckpoint extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'NotACheckpoint';
  }
}

const ED25519 = 1;
/** PKCS #8 and SPKI wrappings of raw Ed25519 keys (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * The signer of a register. Its key follows from the register's claim key: it is backed up, restored and carried to other
 * stores with it, and the same in every process.
 * @param claimKey 32 bytes, of the key store
 */
export function signerOf(claimKey: Buffer): Signer {
  const seed = Buffer.from(hkdfSync('sha256', claimKey, '', 'so-goc notary 1', 32));
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
  const origin = `so-goc/${createHash('sha256').update(raw).digest('hex').slice(0, 16)}`;
  const id = keyId(origin, raw);
  return {
    origin,
    verifierKey: `${origin}+${id.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), raw]).toString('base64')}`,
    sign(checkpoint) {
      const text = textOf({ ...checkpoint, origin });
      const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)]);
      return `${text}\n— ${origin} ${signature.toString('base64')}\n`;
    },
  };
}

/**
 * Reads a note and checks its signature.
 * @param verifierKey as `Signer.verifierKey`
 * @throws NotACheckpoint
 */
export function checkpointIn(note: string, verifierKey: string): Checkpoint {
  const { name, id, key } = verifierIn(verifierKey);
  const [text, signatures] = parted(note);
  const mine = signatures
    .split('\n')
    .map((line) => /^— (\S+) (\S+)$/.exec(line))
    .filter((found) => found?.[1] === name)
    .map((found) => Buffer.from(found![2]!, 'base64'))
    .filter((signature) => signature.subarray(0, id.length).equals(id));
  if (mine.length === 0) throw new NotACheckpoint(`no signature of ${name}`);
  if (!mine.some((signature) => verify(null, Buffer.from(text), key, signature.subarray(id.length)))) {
    throw new NotACheckpoint(`the signature is not that of ${name} on this text`);
  }
  return saidIn(text);
}

/** What a note says, its signature not looked at. @throws NotACheckpoint */
export function saidIn(text: string): Checkpoint {
  const found = /^(\S+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n(?:time (\S+)\n)?/.exec(text);
  if (!found) throw new NotACheckpoint('not the text of a checkpoint');
  const [, origin, size, root, time = ''] = found;
  return { origin: origin!, size: Number(size), root: Buffer.from(root!, 'base64'), time };
}

function textOf({ origin, size, root, time }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\ntime ${time}\n`;
}

function parted(note: string): [text: string, signatures: string] {
  const at = note.indexOf('\n\n');
  if (at < 0) throw new NotACheckpoint('no signature');
  return [note.slice(0, at + 1), note.slice(at + 2)];
}

function verifierIn(verifierKey: string): { name: string; id: Buffer; key: KeyObject } {
  const [, name, id, raw] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(verifierKey.trim()) ?? [];
  const bytes = Buffer.from(raw ?? '', 'base64');
  if (!name || bytes.length !== 33 || bytes[0] !== ED25519) throw new NotACheckpoint('not the key of a notary');
  const key = bytes.subarray(1);
  if (keyId(name, key).toString('hex') !== id) throw new NotACheckpoint('the key of the notary is damaged');
  return {
    name,
    id: Buffer.from(id, 'hex'),
    key: createPublicKey({ key: Buffer.concat([PUBLIC, key]), format: 'der', type: 'spki' }),
  };
}

/** As C2SP's signed note has it: the beginning of SHA-256 over name, line feed, algorithm and key. */
function keyId(name: string, key: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
}
