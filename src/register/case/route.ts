import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { OrganisationPower } from '../organisation/events.ts';
import { hasPower, profileAt, type Organisation } from '../organisation/organisation.ts';
import type { Stop } from './events.ts';

/**
 * The way of a case, as tree and powers stand on the day of submission: the cell proposes, a section appraises, a base
 * committee resolves where there is one, and the nearest organisation above the cell with the power decides. A base
 * committee with delegated power decides itself. Source: 294-QĐ/TW 4.3.2; 06-HD/TW 3.7; 38-HD/BTCTW I.1.1; DHTN-X.2.
 * @param chain the cell first and all above it, on that day
 */
export function routeFrom(chain: readonly Organisation[], power: OrganisationPower, day: PlainDate): Stop[] {
  const [cell, ...above] = chain;
  const route: Stop[] = [{ organisation: cell!.id, task: 'propose' }];
  for (const organisation of above) {
    if (hasPower(organisation, power, day)) return [...route, { organisation: organisation.id, task: 'decide' }];
    switch (profileAt(organisation, day)?.type) {
      case 'sectionOrg':
        route.push({ organisation: organisation.id, task: 'appraise' });
        break;
      case 'baseOrg':
        route.push({ organisation: organisation.id, task: 'resolve' });
        break;
      default:
      // A level that neither resolves nor decides is not on the way.
    }
  }
  throw refuse('case/nobody-decides', { power, day });
}

/** The stop after an organisation on the way. */
export function nextStop(route: readonly Stop[], organisation: string): Stop | undefined {
  return route[route.findIndex((stop) => stop.organisation === organisation) + 1];
}

/** The stop before: to whom a case is returned. */
export function previousStop(route: readonly Stop[], organisation: string): Stop | undefined {
  return route[route.findIndex((stop) => stop.organisation === organisation) - 1];
}
