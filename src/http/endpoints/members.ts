import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Command } from '../command.ts';
import { mayAboutMember } from '../command-permission.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { historyOf } from './history.ts';
import { topsOf } from './scope.ts';

type Names = 'members.list' | 'members.file' | 'members.history';

/** Lists, files and histories of members. */
export function memberEndpoints(
  commands: readonly Command[],
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'members.list'({ query, under }) {
      const { limit, cursor, total, asOf, knownAt, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      const moment = { today: parts.today(), asOf, knownAt };
      return listMembers(views, asked, moment, { limit, cursor, withTotal: total });
    },
    async 'members.file'({ id, query, reader }) {
      const file = await memberFileAt(views, id, { today: parts.today(), ...query });
      if (file === undefined) throw problem('request/not-there');
      if (file === 'not-yet-recorded') throw problem('member/not-yet-recorded');
      return { ...file, may: await mayAboutMember(commands, id, reader, parts) };
    },
    'members.history': ({ id, query }) => historyOf(`member-${id}`, query, views, parts),
  };
}
