import {
  childrenOf,
  directoryOf,
  listOrganisations,
  organisationFile,
  organisationRows,
  type OrganisationRow,
} from '../../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Command } from '../command.ts';
import type { Reader } from '../authenticate.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { historyOf } from './history.ts';
import { mayDo, mayReadMembers, topsOf } from './scope.ts';

type Names =
  | 'organisations.list'
  | 'organisations.roots'
  | 'organisations.directory'
  | 'organisations.children'
  | 'organisations.file'
  | 'organisations.history';

/** The tree of organisations. */
export function organisationEndpoints(
  commands: readonly Command[],
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  const reorganising = commands.filter(({ name }) => name.startsWith('reorganisations.'));
  return {
    async 'organisations.list'({ query, under, reader }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      const found = await listOrganisations(views, asked, parts.today(), { limit, cursor, withTotal: total });
      return { ...found, items: shown(found.items, reader) };
    },
    async 'organisations.roots'({ scope, reader }) {
      const rows = await organisationRows(views, await topsOf(scope, views), { today: parts.today() });
      return { items: shown(rows, reader) };
    },
    async 'organisations.directory'({ query }) {
      return { items: await directoryOf(views, query, parts.today()) };
    },
    async 'organisations.children'({ id, query, reader }) {
      const rows = await childrenOf(views, id, { today: parts.today(), ...query });
      return { items: shown(rows, reader), asOf: query.asOf };
    },
    async 'organisations.file'({ id, query, reader, place }) {
      const file = await organisationFile(views, id, { today: parts.today(), ...query });
      if (!file) throw problem('request/not-there');
      const may = mayDo(commands, ['organisation', 'parent', 'cell'], reader.actor, place);
      return { ...file, may: [...may, ...mayDo(reorganising, ['drafter'], reader.actor, place)] };
    },
    'organisations.history': ({ id, query }) => historyOf(`organisation-${id}`, query, views, parts),
  };
}

/** Without headcounts for who may not know of members. */
function shown(
  rows: OrganisationRow[],
  { actor }: Reader,
): (Omit<OrganisationRow, 'members'> & Partial<OrganisationRow>)[] {
  return mayReadMembers(actor) ? rows : rows.map(({ members: _, ...row }) => row);
}
