import type { BlobStore } from '../blob-store.ts';
import type { Checkpoints } from '../checkpoints.ts';
import type { CredentialStore } from '../credential-store.ts';
import { ledgered } from '../destruction-ledger.ts';
import { LedgerLost, readDestructionLedger } from '../embedded/file-destruction-ledger.ts';
import type { OwnKey } from '../embedded/key-file.ts';
import type { KeyStore } from '../key-store.ts';
import type { LeaseRecords } from '../lease.ts';
import type { WorkFiles } from '../work-files.ts';
import { Deployment } from './deployment.ts';
import { GridFsBlobStore } from './grid-fs-blob-store.ts';
import { MongoCheckpoints } from './mongo-checkpoints.ts';
import { MongoCredentialStore } from './mongo-credential-store.ts';
import { LedgerBehind, MongoDestructionLedger } from './mongo-destruction-ledger.ts';
import { MongoKeyStore } from './mongo-key-store.ts';
import { MongoLeaseRecords } from './mongo-lease-records.ts';
import { MongoWorkFiles } from './mongo-work-files.ts';

/** What several processes share beside the log and the read models, on one connection. */
export interface SharedStores {
  /** Each destruction is written to the ledger first. The connection is closed with them. */
  keys: KeyStore;
  /** The same keys for whoever brings the ledger along, too. */
  bare: MongoKeyStore;
  ledger: MongoDestructionLedger;
  blobs: BlobStore;
  credentials: CredentialStore;
  checkpoints: Checkpoints;
  imports: WorkFiles;
  leases: LeaseRecords;
}

interface Where {
  url: string;
  /** The master key, 64 hexadecimal digits. */
  masterKey: string;
  /** The file of a copy of the ledger: what it holds, if it is there, the ledger must hold, too. */
  destructions?: string;
  /** Nothing is made: to look at what is there. */
  readOnly?: boolean;
  /** The own keys of the register that is moved here. */
  restored?: Readonly<Record<OwnKey, Buffer>>;
}

/** @throws WrongMasterKey, OtherKeys, LedgerLost, LedgerDamaged, StoreUnavailable */
export async function sharedStores({ url, masterKey, destructions, ...opening }: Where): Promise<SharedStores> {
  const deployment = await Deployment.connect(url);
  try {
    const keys = await MongoKeyStore.open(deployment, Buffer.from(masterKey, 'hex'), opening);
    const ledger = new MongoDestructionLedger(deployment);
    const [known, copy] = [await ledger.content(), destructions && readDestructionLedger(destructions)];
    if (known.subjects.size === 0 && (await keys.anyDestroyed())) throw new LedgerLost(ledger.name);
    if (copy && !known.goesOnFrom(copy.mark)) throw new LedgerBehind(ledger.name, copy.file);
    const blobs = await GridFsBlobStore.open(deployment);
    return {
      keys: { ...ledgered(keys, ledger), close: () => deployment.close() },
      ...{ bare: keys, ledger, blobs },
      credentials: await MongoCredentialStore.open(deployment),
      checkpoints: new MongoCheckpoints(deployment),
      imports: new MongoWorkFiles(deployment, blobs),
      leases: new MongoLeaseRecords(deployment),
    };
  } catch (error) {
    await deployment.close();
    throw error;
  }
}
