import type { Projection } from './projection.ts';
import { accounts } from './accounts/projection.ts';
import { headcount } from './headcount/projection.ts';
import { memberFile } from './member-file/projection.ts';
import { memberList } from './member-list/projection.ts';
import { organisationTree } from './organisation-tree/projection.ts';
import { timeline } from './timeline/projection.ts';
import type { RegisterViews } from './views.ts';

/**
 * Every projection, by the name under which queries ask it. Each declares its own name and version, and the events that
 * it takes (`takes`): raise the version whenever what it writes changes.
 */
export const projections = {
  organisations: organisationTree,
  members: memberList,
  files: memberFile,
  timeline,
  headcount,
  accounts,
} as const satisfies Record<keyof RegisterViews, Projection>;
