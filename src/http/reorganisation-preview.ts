import { namesOf } from '../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import type { Remains } from '../register/census.ts';
import { isConserved, rollOf } from '../register/contents.ts';
import { hasActiveSeal } from '../register/organisation/seals.ts';
import { said } from './faults.ts';
import type { Parts } from './parts.ts';
import { judgedOf, type Judged } from './previewed-command.ts';
import type { Language } from './problem.ts';
import type { Preview, PreviewAsked } from './reorganisation-answers.ts';

/**
 * Who would go where by a command, and what stands in its way. Nothing is stored.
 * @param sees whether the reader may know how many members an organisation has
 */
export async function previewOf(
  asked: PreviewAsked,
  language: Language,
  views: RegisterViews,
  { register, today }: Pick<Parts, 'register' | 'today'>,
  sees: (organisation: string) => Promise<boolean>,
): Promise<Preview> {
  const judged = await judgedOf(asked, { today: today(), register }, sees);
  const { plan, refusal, founded, letters } = judged;
  const ids = plan.moves.flatMap(({ from, to, children }) => [from, to, ...children.map(({ id }) => id)]);
  const by = letters ? [letters.by] : [];
  const names: Record<string, string> = {
    ...(await namesOf(views, [...ids, ...plan.endings, ...by, ...plan.unassigned.map(({ id }) => id)])),
    ...founded,
  };
  const link = (id: string) => ({ id, name: names[id] ?? '' });
  return {
    ...{ before: plan.before, after: plan.after, conserved: isConserved(plan) },
    moves: plan.moves.flatMap(({ from, to, people, children }) => [
      ...(people.length === 0
        ? []
        : [
            {
              ...{ what: 'members' as const, from: link(from), to: link(to), ...rollOf({ people, children: [] }) },
              others: people.filter(({ status }) => status === 'sympathiser' || status === 'admitted').length,
            },
          ]),
      ...children.map(({ id, roll }) => ({
        ...{
          what: 'organisation' as const,
          from: link(from),
          to: link(to),
          organisation: link(id),
          ...roll,
          others: 0,
        },
      })),
    ]),
    unassigned: plan.unassigned.map(({ id }) => ({ id, fullName: names[id] ?? null })),
    unassignedOrganisations: plan.unassignedChildren.map(({ id, name }) => ({ id, name })),
    blocks: await blocksOf(judged, link, language, register),
    ...(letters && { letters: { by: link(letters.by), until: letters.until } }),
    ...(refusal && { refusal: ruleOf(refusal.code, refusal.values, language) }),
  };
}

/** What will keep organisations from their end although all that is planned has gone. */
async function blocksOf(
  { plan: { endings, moves }, ending }: Judged,
  link: (id: string) => { id: string; name: string },
  language: Language,
  register: Parts['register'],
): Promise<Preview['blocks']> {
  const goes = new Set(moves.flatMap(({ people, children }) => [...people, ...children].map(({ id }) => id)));
  const blocks: Preview['blocks'] = [];
  for (const { id, counted, children } of ending) {
    if (!endings.includes(id)) continue;
    const staying = counted.filter((one) => !goes.has(one.id));
    const onRoll = staying.filter(({ status }) => status === 'official' || status === 'probationary').length;
    const remains = await register.census.remains(id);
    const left: [string, number][] = [
      ['ending/children-remain', children.filter((one) => !goes.has(one.id)).length],
      ['ending/members-remain', onRoll],
      ['ending/applicants-remain', staying.length - onRoll],
      ...UNDER_WAY.map(([code, what]): [string, number] => [code, remains[what]]),
    ];
    for (const [code, count] of left)
      if (count > 0) blocks.push({ ...ruleOf(code, { count }, language), organisation: link(id), count });
    const organisation = await register.organisation(id);
    if (organisation && organisation.status !== 'unknown' && hasActiveSeal(organisation))
      blocks.push({ ...ruleOf('ending/seal-active', {}, language), organisation: link(id) });
  }
  return blocks;
}

/** What no decision moves. */
const UNDER_WAY: readonly [string, keyof Remains][] = [
  ['ending/transfers-open', 'transfers'],
  ['ending/lists-open', 'lists'],
];

function ruleOf(code: string, values: Record<string, unknown>, language: Language) {
  const { detail, field } = said({ code, values }, language);
  return { code, detail, ...(field !== undefined && { field }) };
}
