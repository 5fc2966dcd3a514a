import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDurably } from '../backup/durable-file.ts';
import type { Config } from '../config.ts';
import type { BlobStore } from '../stores/blob-store.ts';
import type { CredentialStore } from '../stores/credential-store.ts';
import { EmbeddedCredentialStore } from '../stores/embedded/embedded-credential-store.ts';
import { EmbeddedKeyStore } from '../stores/embedded/embedded-key-store.ts';
import { assertLedgerOf, type LedgerContent } from '../stores/embedded/file-destruction-ledger.ts';
import { FolderBlobStore } from '../stores/embedded/folder-blob-store.ts';
import type { OwnKey } from '../stores/embedded/key-file.ts';
import { masterKey } from '../stores/embedded/master-key.ts';
import type { KeyStore } from '../stores/key-store.ts';
import { namedLedger } from './named-ledger.ts';
import { CouldNotRun } from './verb.ts';
import { keysBeside } from './verify-scans.ts';

/** Where keys, scans, sign-in and the ledger of destructions are kept: a data folder, or what processes share. */
export type NamedKept = { folder: string; masterKey?: string; destructions: string } | SharedKept;

interface SharedKept {
  url: string;
  masterKey: string;
  /** A copy of the ledger, which must not hold more than it. */
  destructions?: string;
}

/** All of it, to be read beside a server. */
export interface Kept {
  keys: Pick<KeyStore, 'keysOf' | 'registerKey' | 'claimKey'>;
  blobs: Pick<BlobStore, 'get' | 'has'>;
  credentials: Pick<CredentialStore, 'credentialOfAccount'>;
  /** Absent if there is none. */
  ledger?: LedgerContent;
  close(): Promise<void>;
}

/** All of it, for a register that moves in. */
export interface KeptAnew extends Kept {
  blobs: BlobStore;
  credentials: CredentialStore;
  /** As they are elsewhere; what is there already, destroyed keys too, stays. @returns how many were not there */
  adopt(keys: ReadonlyMap<string, Buffer>): Promise<number>;
  /** Goes on with a ledger, and destroys what it names. */
  goOnWith(ledger: LedgerContent): Promise<void>;
}

/** What the configuration names. */
export function configuredKept({ sharedStore, dataDir, masterKey: given, destructions }: Config): NamedKept {
  if (sharedStore !== undefined) return { url: sharedStore, masterKey: given!, destructions };
  return { folder: dataDir, masterKey: given, destructions };
}

/** `SHARED_STORE`, that of the configuration; `embedded`; `embedded:FOLDER`. @throws CouldNotRun for any other word */
export function keptNamed(word: string, config: Config): NamedKept {
  if (word === 'SHARED_STORE') {
    if (config.sharedStore !== undefined) return configuredKept(config);
    throw new CouldNotRun('Chưa đặt biến SHARED_STORE.', 'SHARED_STORE is not set.');
  }
  const folder = word === 'embedded' ? config.dataDir : resolve(/^embedded:(.+)$/.exec(word)?.[1] ?? '');
  if (word !== 'embedded' && !word.startsWith('embedded:')) {
    throw new CouldNotRun(
      `Chỉ chép được giữa embedded và SHARED_STORE, không phải “${word}”.`,
      'Keys, scans and sign-in are copied between embedded and SHARED_STORE only.',
    );
  }
  // The variable belongs to the shared stores; a folder that has a file of its own was made with that.
  const own = existsSync(join(folder, 'master.key')) ? undefined : config.masterKey;
  const destructions = folder === config.dataDir ? config.destructions : join(folder, 'destructions.jsonl');
  return { folder, masterKey: own, destructions };
}

/** Opens it beside the server that works on it; nothing is made. @throws CouldNotRun if it is not there */
export async function keptToRead(named: NamedKept): Promise<Kept> {
  if ('url' in named) {
    const { keys, bare, blobs, credentials, ledger } = await opened(named, { readOnly: true });
    return { keys: bare, blobs, credentials, ledger: await ledger.content(), close: () => keys.close() };
  }
  const at = (name: string) => join(named.folder, name);
  for (const file of ['keys.sqlite', ...(named.masterKey === undefined ? ['master.key'] : [])]) {
    if (!existsSync(at(file))) throw new CouldNotRun(`Không có ${at(file)}.`, `There is no ${at(file)}.`);
  }
  const keys = EmbeddedKeyStore.open(at('keys.sqlite'), masterKey(named.folder, named.masterKey), { readOnly: true });
  const credentials = new EmbeddedCredentialStore(at('access.sqlite'));
  const close = async () => {
    await credentials.close();
    await keys.close();
  };
  try {
    const ledger = namedLedger(named.destructions);
    if (ledger) assertLedgerOf(keys, named.destructions);
    return { keys, credentials, ledger, blobs: FolderBlobStore.beside(at('blobs')), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a verification needs, beside a server: where the keys do not lie with the log, it does without. */
export async function keptToVerify(
  config: Config,
): Promise<Pick<Kept, 'blobs' | 'close'> & Partial<Pick<Kept, 'keys'>>> {
  if (config.sharedStore !== undefined) return keptToRead(configuredKept(config));
  const keys = keysBeside(config);
  const blobs = FolderBlobStore.beside(join(config.dataDir, 'blobs'));
  return { ...(keys && { keys }), blobs, close: async () => keys?.close() };
}

/**
 * Opens it for a register that moves in, making it if need be.
 * @param restored the register's own keys
 * @throws CouldNotRun if another register lives there; StoreInUse
 */
export async function keptAnew(named: NamedKept, restored: Readonly<Record<OwnKey, Buffer>>): Promise<KeptAnew> {
  if ('url' in named) {
    const { keys, bare, blobs, credentials, ledger } = await opened(
      { ...named, destructions: undefined },
      { restored },
    );
    return {
      ...{ keys: bare, blobs, credentials, ledger: await ledger.content() },
      adopt: (adopted) => bare.adopt(adopted),
      async goOnWith(content) {
        await ledger.adopt(content);
        for (const subject of content.subjects) await bare.destroy(subject);
      },
      close: () => keys.close(),
    };
  }
  const at = (name: string) => join(named.folder, name);
  mkdirSync(named.folder, { recursive: true, mode: 0o700 });
  const keys = EmbeddedKeyStore.open(at('keys.sqlite'), masterKey(named.folder, named.masterKey), { restored });
  if (!(await keys.claimKey()).equals(restored.claim)) {
    await keys.close();
    throw otherRegister();
  }
  const credentials = new EmbeddedCredentialStore(at('access.sqlite'));
  return {
    ...{ keys, credentials, blobs: await FolderBlobStore.open(at('blobs')), ledger: namedLedger(named.destructions) },
    adopt: async (adopted) => keys.adopt(adopted),
    async goOnWith({ bytes, subjects }) {
      await writeDurably(named.destructions, bytes);
      for (const subject of subjects) await keys.destroy(subject);
      await keys.ledgeredIn(named.destructions);
    },
    async close() {
      await credentials.close();
      await keys.close();
    },
  };
}

/** MongoDB's client is loaded only where it is used. */
async function opened(
  { url, masterKey: given, destructions }: SharedKept,
  how: { readOnly?: boolean; restored?: Readonly<Record<OwnKey, Buffer>> },
) {
  const { sharedStores } = await import('../stores/mongodb/shared-stores.ts');
  try {
    return await sharedStores({ url, masterKey: given, destructions, ...how });
  } catch (error) {
    if ((error as Error).name !== 'OtherKeys') throw error;
    throw how.restored
      ? otherRegister()
      : new CouldNotRun('SHARED_STORE chưa có khóa nào.', 'There are no keys in SHARED_STORE yet.');
  }
}

function otherRegister(): CouldNotRun {
  return new CouldNotRun(
    'Kho đích đã giữ khóa của một sổ gốc khác, không ghi gì vào đó.',
    'The target holds the keys of another register; nothing was written to it.',
  );
}
