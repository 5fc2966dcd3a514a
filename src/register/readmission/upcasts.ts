import type { Upcast } from '../../kernel/registry.ts';

/** Version 2 says how the person had left: before it there was no other way out than to be struck off. */
export const readmissionUpcasts: readonly Upcast[] = [
  { type: 'ReadmissionSought', from: 1, up: (data) => ({ ...data, left: 'struckOff' }) },
];
