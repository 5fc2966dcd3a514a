import type { Upcast } from '../../kernel/registry.ts';

/**
 * Both stay as they are: before version 2 every version was one of the whole Party and names no organisation; before
 * version 3 no province went back to what the Party has.
 */
export const policyUpcasts: readonly Upcast[] = [
  { type: 'PolicyVersionSet', from: 1, up: (data) => data },
  { type: 'PolicyVersionSet', from: 2, up: (data) => data },
];
