import type { Upcast } from '../../kernel/registry.ts';

/**
 * What earlier versions say of a death stays as it is: version 2 can also say it of somebody out of the Party, version 3
 * by when the dossier is sent up.
 */
export const leavingUpcasts: readonly Upcast[] = [
  { type: 'MemberDied', from: 1, up: (data) => data },
  { type: 'MemberDied', from: 2, up: (data) => data },
];
