import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { fromItsDay, placing } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';
import { contributionOf, formerCellOf, memberOf } from '../life.ts';
import { overlayFields, overlaysOf } from '../overlays.ts';

/**
 * One document a person, as lists show, sort and filter them. The days from which each status holds are fields of it,
 * so that a list as of any day is asked like one of today.
 */
export const memberList = projection(
  'member-list',
  3,
  {
    members: {
      fields: {
        ...{ fullName: 'text', nameKey: 'string', status: 'string', cell: 'string' },
        ...{ sex: 'string', ethnicity: 'string', education: 'string', birthYear: 'number', late: 'boolean' },
        ...{ sympathiserFrom: 'string', droppedFrom: 'string', admittedFrom: 'string', probationaryFrom: 'string' },
        ...{ officialFrom: 'string', struckOffFrom: 'string', exitedFrom: 'string', expelledFrom: 'string' },
        ...{ deceasedFrom: 'string', winding: 'boolean' },
        ...{ transferredOutFrom: 'string', movedOn: 'string', inTransit: 'boolean', onTemporaryTransfer: 'boolean' },
        ...overlayFields,
        ...{
          takenOver: 'boolean',
          recognised: 'boolean',
          settledOn: 'string',
          lastStepOn: 'string',
          changedAt: 'string',
        },
      },
      sorts: ['nameKey', 'probationaryFrom', 'officialFrom', 'birthYear'],
    },
    /** Who was once counted in another place, placed there: found where they were until a day. */
    former: { fields: { cell: 'string', until: 'string', knownFrom: 'string' } },
  },
  ...placing,
  ...memberEvents.map((definition) =>
    on(definition, (event) => {
      const { milestones, fields } = contributionOf(event);
      const id = memberOf(event);
      const doc = { ...fields, ...milestones };
      const begins =
        event.type === 'MemberTakenOver' || event.type === 'SympathiserRegistered' || event.type === 'MemberTakenIn';
      const former = formerCellOf(event);
      const left: Change[] = former === undefined ? [] : [wasIn(former, event)];
      if (begins) return [{ kind: 'put', collection: 'members', id, at: event.data.cell, doc }, ...left];
      if (former === undefined && overlaysOf(event)) return overlaid(event, id, doc);
      const at = former === undefined ? {} : { at: fields.cell };
      return [{ kind: 'patch', collection: 'members', id, ...at, fields: doc }, ...left];
    }),
  ),
);

/** What holds beside the status may be decided ahead: it is said of the person from its own day on. */
function overlaid(
  event: ProjectedEvent<MemberEvent>,
  id: string,
  { changedAt, revision, ...said }: object & Known,
): Change[] {
  return [
    { kind: 'patch', collection: 'members', id, fields: { changedAt, revision } },
    ...fromItsDay(event, `${event.type} of ${id}`, { kind: 'patch', collection: 'members', id, fields: said }),
  ];
}

interface Known {
  changedAt?: string;
  revision?: number;
}

function wasIn(cell: string, event: ProjectedEvent<MemberEvent>): Change {
  const { id, effectiveOn: until, knownFrom } = event;
  return { kind: 'put', collection: 'former', id, at: cell, doc: { member: memberOf(event), cell, until, knownFrom } };
}
