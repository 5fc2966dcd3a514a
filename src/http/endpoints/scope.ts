import type { RegisterViews } from '../../../read-models/views.ts';
import { covering, type Actor, type Place, type Scope } from '../../access/authorise.ts';
import { READERS } from '../../access/roles.ts';
import type { Command } from '../command.ts';
import { problem } from '../problem.ts';

/** The tops of a scope by id; those of the whole register are the organisations without a parent. */
export async function topsOf({ tops }: Scope, views: Pick<RegisterViews, 'organisations'>): Promise<string[]> {
  if (tops !== 'all') return tops;
  const { items } = await views.organisations.list('organisations', { where: { parent: null }, limit: 500 });
  return items.map(({ id }) => id);
}

/** The one organisation that is asked about. @throws Problem 400 if the reader has several and chose none */
export async function oneTopOf(
  scope: Scope,
  views: Pick<RegisterViews, 'organisations'>,
  field = 'under',
): Promise<string> {
  const [first, ...others] = await topsOf(scope, views);
  if (first !== undefined && others.length === 0) return first;
  throw problem('request/invalid', {
    errors: (language) => [
      {
        field,
        code: 'required',
        detail: language === 'vi' ? 'Hãy chọn một tổ chức đảng.' : 'Choose one organisation.',
      },
    ],
  });
}

/** The commands that the actor may give about what stands at this place. */
export function mayDo(
  commands: readonly Command[],
  relations: readonly Command['relation'][],
  actor: Actor,
  place: Place,
): string[] {
  return commands
    .filter(({ relation, roles }) => relations.includes(relation) && covering(actor, roles, place))
    .map(({ name }) => name);
}

/** Whether the actor may see members of all these tops, or only administers accounts there. */
export function mayReadMembers({ grants }: Actor): boolean {
  return grants.some(({ role }) => (READERS as readonly string[]).includes(role));
}
