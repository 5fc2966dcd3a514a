import type { Upcast } from '../../kernel/registry.ts';

/** Version 2 can also say of somebody out of the Party that they died: what version 1 says stays as it is. */
export const leavingUpcasts: readonly Upcast[] = [{ type: 'MemberDied', from: 1, up: (data) => data }];
