import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { OrganisationType } from '../organisation/events.ts';
import { closingOn, hasPower, profileAt, type Organisation } from '../organisation/organisation.ts';
import { policyOn } from '../policy/policy.ts';
import type { Threshold } from '../policy/votes.ts';
import type { Stop, StopTask } from './events.ts';
import type { Procedure } from './procedure.ts';

type Asked = Pick<Procedure, 'power' | 'decidedBy' | 'votes' | 'appraisedBy' | 'proposalThreshold' | 'baseDecidesBy'>;

/** Who appraises and decides nothing, unless the procedure names others (294-QĐ/TW 20.3.3). */
const APPRAISES: readonly OrganisationType[] = ['sectionOrg'];

/**
 * The way of a case, as tree and powers stand on the day of submission: the cell proposes, a section appraises, a base
 * committee resolves where there is one, and the nearest organisation above the cell with the power decides. A base
 * committee with delegated power decides itself. Source: 294-QĐ/TW 4.3.2; 06-HD/TW 3.7; 38-HD/BTCTW I.1.1; DHTN-X.2.
 * @param chain the cell first and all above it, on that day
 */
export function routeFrom(chain: readonly Organisation[], asked: Asked, day: PlainDate): Stop[] {
  const [cell, ...above] = chain;
  const route: Stop[] = [cellStop(cell!.id, asked, day)];
  for (const organisation of above) {
    // The superior acts for what comes to its end (D§2.11).
    if (closingOn(organisation, day)) continue;
    const type = profileAt(organisation, day)?.type;
    if (decides(organisation, asked, day)) {
      return [
        ...route,
        { organisation: organisation.id, task: 'decide', ...voting('decide', organisation, asked, day) },
      ];
    }
    if (type && (asked.appraisedBy ?? APPRAISES).includes(type))
      route.push({ organisation: organisation.id, task: 'appraise' });
    if (type === 'baseOrg') {
      route.push({ organisation: organisation.id, task: 'resolve', ...voting('resolve', organisation, asked, day) });
    }
    // A level that neither appraises, resolves nor decides is not on the way.
  }
  throw refuse('case/nobody-decides', { power: asked.power, day });
}

function decides(organisation: Organisation, { power, decidedBy }: Asked, day: PlainDate): boolean {
  const type = profileAt(organisation, day)?.type;
  if (decidedBy) return type !== undefined && decidedBy.includes(type);
  return power !== undefined && hasPower(organisation, power, day);
}

/** The beginning of every way. */
export function cellStop(cell: string, asked: Pick<Procedure, 'votes' | 'proposalThreshold'>, day: PlainDate): Stop {
  const votes = asked.votes.includes('propose');
  return { organisation: cell, task: 'propose', ...(votes && { meeting: 'cell', threshold: proposing(asked, day) }) };
}

function proposing({ proposalThreshold }: Pick<Procedure, 'proposalThreshold'>, day: PlainDate): Threshold {
  return proposalThreshold?.(policyOn('charter', day)) ?? 'twoThirds';
}

/**
 * Who votes and by how many. Each proposing level: two thirds. Who decides: a base committee to which admission is
 * delegated, two thirds of its sitting members (by 208 its standing committee, more than half); the standing committee of
 * an upper-base, or of a base organisation with delegated upper-base powers, or a provincial permanent board with heads
 * of commissions, more than half. Source: 294-QĐ/TW 4.3.2, 9.3.4, 10.6; 06-HD/TW 3.6.
 */
function voting(
  task: Extract<StopTask, 'resolve' | 'decide'>,
  organisation: Organisation,
  asked: Asked,
  day: PlainDate,
): Pick<Stop, 'meeting' | 'threshold'> {
  if (!asked.votes.includes(task)) return {};
  if (task === 'resolve') return { meeting: 'committee', threshold: proposing(asked, day) };
  const type = profileAt(organisation, day)?.type;
  const actsAsUpperBase = hasPower(organisation, 'delegatedUpperBasePowers', day);
  if ((type === 'baseOrg' || type === 'baseCell') && !actsAsUpperBase) {
    const charter = policyOn('charter', day);
    const meeting = asked.baseDecidesBy?.(charter) ?? charter.baseDecidesBy;
    return { meeting, threshold: meeting === 'committee' ? 'twoThirds' : 'majority' };
  }
  return { meeting: type === 'provincialCommittee' ? 'permanentBoard' : 'standingCommittee', threshold: 'majority' };
}

/** The stop after an organisation on the way. */
export function nextStop(route: readonly Stop[], organisation: string): Stop | undefined {
  return route[route.findIndex((stop) => stop.organisation === organisation) + 1];
}

/** The stop before: to whom a case is returned. */
export function previousStop(route: readonly Stop[], organisation: string): Stop | undefined {
  return route[route.findIndex((stop) => stop.organisation === organisation) - 1];
}
