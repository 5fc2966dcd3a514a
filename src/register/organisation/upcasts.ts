import type { Upcast } from '../../kernel/registry.ts';

const same = (type: string, from: number): Upcast => ({ type, from, up: (data) => data });

/**
 * Version 2 knows delegated upper-base powers too, version 3 bodies directly under the centre and the congress, version 4
 * of an establishment the members whom the decision names: what the earlier ones say stays as it is.
 */
export const organisationUpcasts: readonly Upcast[] = [
  ...['OrganisationTakenOver', 'OrganisationEstablished', 'OrganisationPowerGranted', 'OrganisationPowerWithdrawn'].map(
    (type) => same(type, 1),
  ),
  ...['OrganisationTakenOver', 'OrganisationEstablished'].map((type) => same(type, 2)),
  same('OrganisationEstablished', 3),
];
