import { memberEvents } from '../../src/register/member/events.ts';
import { placing } from '../placing.ts';
import { on, projection } from '../projection.ts';
import { contributionOf, formerCellOf, memberOf } from '../life.ts';

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
        ...{ sympathiserFrom: 'string', admittedFrom: 'string', probationaryFrom: 'string' },
        ...{ officialFrom: 'string', struckOffFrom: 'string', exitedFrom: 'string', expelledFrom: 'string' },
        ...{ deceasedFrom: 'string', winding: 'boolean' },
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
    /** Who was once in another cell, placed there: found where they were on a former day. */
    former: { fields: { cell: 'string' } },
  },
  ...placing,
  ...memberEvents.map((definition) =>
    on(definition, (event) => {
      const { milestones, fields } = contributionOf(event);
      const id = memberOf(event);
      const doc = { ...fields, ...milestones };
      const begins = event.type === 'MemberTakenOver' || event.type === 'SympathiserRegistered';
      if (begins) return [{ kind: 'put', collection: 'members', id, at: event.data.cell, doc }];
      const former = formerCellOf(event);
      if (former === undefined) return [{ kind: 'patch', collection: 'members', id, fields: doc }];
      return [
        { kind: 'patch', collection: 'members', id, at: fields.cell, fields: doc },
        { kind: 'put', collection: 'former', id: event.id, at: former, doc: { member: id, cell: former } },
      ];
    }),
  ),
);
