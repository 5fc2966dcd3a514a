import { createHmac } from 'node:crypto';
import { covering, type Actor } from '../access/authorise.ts';
import type { Claims } from '../kernel/claims.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../kernel/refusal.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import { registerOperations } from '../register/operations.ts';
import type { Register } from '../register/register.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { Judging } from './judge.ts';
import type { OrganisationDirectories } from './organisation-directory.ts';
import { templates } from './template/templates.ts';
import type { ImportKind } from './template/template.ts';

/** What imports are given of the system. */
export interface ImportParts {
  register: Register;
  states: StreamStates;
  claims: Claims;
  keys: KeyStore;
  directories: OrganisationDirectories;
  /** The sentences of the register's refusals. */
  refusals: RefusalCatalogue;
}

/** Whose right it is, and where: `everything` is the owner of the machine at the command line. */
export type Importer = { actor: Actor; within?: string } | 'everything';

/** The operation by which a kind is taken over: the same as on screen. */
export function takeOverOf(kind: ImportKind) {
  return registerOperations.find(({ name }) => name === `${kind}.takeOver`)!;
}

/** All that it takes to judge the rows of one file, as of a day. */
export async function judgingFor(
  parts: ImportParts,
  kind: ImportKind,
  importer: Importer,
  today: PlainDate,
): Promise<Judging> {
  const { register, states, claims, keys, directories, refusals } = parts;
  const operation = takeOverOf(kind);
  return {
    template: templates[kind],
    operation,
    register,
    states,
    claims,
    refusals,
    today,
    identityKey: createHmac('sha256', await keys.claimKey())
      .update('identity of imported persons')
      .digest(),
    directory: await directories.now(today),
    mayTakeOver(place) {
      if (importer === 'everything') return 'everything';
      if (importer.within !== undefined && !place.includes(importer.within)) return undefined;
      return covering(importer.actor, operation.roles, place);
    },
  };
}
