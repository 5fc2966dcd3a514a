import type { AccountOperation } from '../access/operations.ts';
import type { Operation } from '../register/operation.ts';

/** A command of the catalogue. */
export type Command = Operation | AccountOperation;
