import { memberEvents } from '../../src/register/member/events.ts';
import { placing } from '../placing.ts';
import { on, projection } from '../projection.ts';
import { contributionOf, memberOf } from '../life.ts';

/**
 * One document a person, as lists show, sort and filter them. The days from which each status holds are fields of it,
 * so that a list as of any day is asked like one of today.
 */
export const memberList = projection(
  'member-list',
  1,
  {
    members: {
      fields: {
        ...{ fullName: 'text', nameKey: 'string', status: 'string', cell: 'string' },
        ...{ sex: 'string', ethnicity: 'string', education: 'string', birthYear: 'number', late: 'boolean' },
        ...{ sympathiserFrom: 'string', admittedFrom: 'string', probationaryFrom: 'string' },
        ...{ officialFrom: 'string', deceasedFrom: 'string' },
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
  },
  ...placing,
  ...memberEvents.map((definition) =>
    on(definition, (event) => {
      const { milestones, fields } = contributionOf(event);
      const id = memberOf(event);
      const doc = { ...fields, ...milestones };
      const begins = event.type === 'MemberTakenOver' || event.type === 'SympathiserRegistered';
      return begins
        ? [{ kind: 'put', collection: 'members', id, at: event.data.cell, doc }]
        : [{ kind: 'patch', collection: 'members', id, fields: doc }];
    }),
  ),
);
