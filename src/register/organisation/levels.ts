import type { OrganisationType } from './events.ts';

/** The level of an organisation, from the centre down. It follows from its type, which is a dated fact. */
export type OrganisationLevel = 'central' | 'province' | 'upperBase' | 'base' | 'section' | 'cell';

const LEVELS: Record<OrganisationType, OrganisationLevel> = {
  centralCommittee: 'central',
  provincialCommittee: 'province',
  upperBase: 'upperBase',
  baseOrg: 'base',
  baseCell: 'base',
  sectionOrg: 'section',
  subordinateCell: 'cell',
};

export function levelOf(type: OrganisationType): OrganisationLevel {
  return LEVELS[type];
}

/** Whether members are counted in it: subordinate cells, and base cells, whose resolution is the base level's. */
export function isCell(type: OrganisationType): boolean {
  return type === 'subordinateCell' || type === 'baseCell';
}
