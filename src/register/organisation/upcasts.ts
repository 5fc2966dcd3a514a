import type { Upcast } from '../../kernel/registry.ts';

/** Version 2 knows delegated upper-base powers too: what version 1 says of the others stays as it is. */
export const organisationUpcasts: readonly Upcast[] = [
  'OrganisationTakenOver',
  'OrganisationEstablished',
  'OrganisationPowerGranted',
  'OrganisationPowerWithdrawn',
].map((type) => ({ type, from: 1, up: (data) => data }));
