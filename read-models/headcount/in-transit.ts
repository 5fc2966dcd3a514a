import { type MemberStatus } from '../life.ts';
import { placesOf } from '../member-list/queries.ts';
import { statusOn } from '../member-list/status.ts';
import { straightAt, windingIn } from '../member-list/winding.ts';
import { type Scope, scopeAt } from '../organisation-tree/as-of.ts';
import { dayOf, type Moment, type RegisterViews } from '../views.ts';
import type { RollCount } from './heads.ts';

/**
 * The line "in transit" of an organisation, itself and with all below it: members whose roll is cut at one place and not
 * yet begun at another, counted at the nearest organisation above both (D§2.4). They are part of its count.
 */
export async function inTransitAt(
  views: RegisterViews,
  organisation: string,
  moment: Moment,
): Promise<{ direct: RollCount; rolledUp: RollCount }> {
  const [direct, rolledUp] = await Promise.all([
    counted(views, { cells: [organisation] }, moment),
    scopeAt(views.organisations, organisation, moment).then((scope) => counted(views, scope, moment)),
  ]);
  return { direct, rolledUp };
}

async function counted(views: RegisterViews, scope: Scope, moment: Moment): Promise<RollCount> {
  const roll = { official: 0, probationary: 0 };
  const add = (status: MemberStatus | undefined, count: number) => {
    if (status === 'official' || status === 'probationary') roll[status] += count;
  };
  for (const place of placesOf(scope)) {
    const where = { ...straightAt(moment), ...place.where, inTransit: true };
    for (const { values, count } of await views.members.groupCount('members', ['status'], { ...place, where })) {
      add(values.status as MemberStatus, count);
    }
    for (const { person } of (await windingIn(views, place, moment)).then) {
      if (person.inTransit) add(statusOn(person, dayOf(moment)), 1);
    }
  }
  return roll;
}
