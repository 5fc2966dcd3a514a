import type { MemberFile } from './model.ts';
import type { components } from './schema.d.ts';

/** What the questions about transfers answer: the types generated from the interface's description. */
type Schemas = components['schemas'];

export type TransferPage = Schemas['TransfersList'];
export type TransferRow = TransferPage['items'][number];
export type TransferKind = TransferRow['kind'];
/** What a list can be narrowed to. */
export type TransferStatus = Exclude<TransferRow['status'], 'lapsed'>;

/** The letter of an official transfer, as a file shows it. */
export type Letter = NonNullable<MemberFile['transfer']>;
/** A temporary transfer, as a file shows it. */
export type Stay = NonNullable<MemberFile['temporary']>;
export type LetterBox = Letter['boxes'][number];

export type CollectivePage = Schemas['CollectiveTransfersList'];
export type CollectiveRow = CollectivePage['items'][number];
