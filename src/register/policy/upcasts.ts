import type { Upcast } from '../../kernel/registry.ts';

/** Before version 2 every version was one of the whole Party: it names no organisation, and stays as it is. */
export const policyUpcasts: readonly Upcast[] = [{ type: 'PolicyVersionSet', from: 1, up: (data) => data }];
