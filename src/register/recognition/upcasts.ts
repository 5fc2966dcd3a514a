import type { Upcast } from '../../kernel/registry.ts';

/**
 * Version 2 can also rest on the self-review of a lone member abroad: version 1 always had the cell's resolution.
 * Version 3 names the case that led to it: before, none was named.
 */
export const recognitionUpcasts: readonly Upcast[] = [
  { type: 'MemberRecognised', from: 1, up: (data) => data },
  { type: 'MemberRecognised', from: 2, up: (data) => data },
];
