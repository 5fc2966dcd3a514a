import { namesOf } from '../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { Refusal } from '../kernel/refusal.ts';
import { hasActiveSeal } from '../register/organisation/seals.ts';
import {
  consolidate,
  draftOfConsolidation,
  draftOfMerge,
  draftOfSplit,
  isConserved,
  merge,
  split,
  type ReorganisationContext,
} from '../register/reorganisation/decide.ts';
import { lookAtConsolidation, lookAtMerge, lookAtSplit } from '../register/reorganisation/look.ts';
import { rollOf, type Plan } from '../register/reorganisation/plan.ts';
import { reorganisationDecider } from '../register/reorganisation/reorganisation.ts';
import { said } from './faults.ts';
import type { Parts } from './parts.ts';
import type { Language } from './problem.ts';
import type { Preview, PreviewAsked } from './reorganisation-answers.ts';

/** Who would go where by a command, and what stands in its way. Nothing is stored. */
export async function previewOf(
  asked: PreviewAsked,
  language: Language,
  views: RegisterViews,
  { register, today }: Pick<Parts, 'register' | 'today'>,
): Promise<Preview> {
  const at = { today: today(), register };
  const { plan, refusal, founded, context } = await judged(asked, at);
  const ids = plan.moves.flatMap(({ from, to, children }) => [from, to, ...children.map(({ id }) => id)]);
  const names: Record<string, string> = {
    ...(await namesOf(views, [...ids, ...plan.endings, ...plan.unassigned.map(({ id }) => id)])),
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
    blocks: await blocksOf(plan, context, link, language, register),
    ...(refusal && { refusal: ruleOf(refusal.code, refusal.values, language) }),
  };
}

async function judged(asked: PreviewAsked, at: Pick<Parts, 'register'> & { today: string }) {
  const state = reorganisationDecider.initial(asked.command.organisation);
  switch (asked.kind) {
    case 'merge': {
      const context = await lookAtMerge(asked.command, state, at);
      const plan = draftOfMerge(asked.command, context);
      return { plan, context, founded: {}, refusal: refusalOf(() => merge(state, asked.command, context)) };
    }
    case 'consolidate': {
      const context = await lookAtConsolidation(asked.command, state, at);
      const plan = draftOfConsolidation(asked.command, context);
      const { id, name } = asked.command.founded;
      const refusal = refusalOf(() => consolidate(state, asked.command, context));
      return { plan, context, founded: { [id]: name }, refusal };
    }
    case 'split': {
      const context = await lookAtSplit(asked.command, state, at);
      const plan = draftOfSplit(asked.command, context);
      const founded = Object.fromEntries(asked.command.parts.map(({ founded: { id, name } }) => [id, name]));
      return { plan, context, founded, refusal: refusalOf(() => split(state, asked.command, context)) };
    }
  }
}

function refusalOf(judge: () => unknown): Refusal | undefined {
  try {
    judge();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What will keep the sources from their end although all that is planned has gone. */
async function blocksOf(
  { endings, moves }: Plan,
  { sources }: ReorganisationContext,
  link: (id: string) => { id: string; name: string },
  language: Language,
  register: Parts['register'],
): Promise<Preview['blocks']> {
  const goes = new Set(moves.flatMap(({ people }) => people.map(({ id }) => id)));
  const blocks: Preview['blocks'] = [];
  for (const { id, counted, chain } of sources) {
    if (!endings.includes(id)) continue;
    const remains = await register.census.remains(id);
    const [organisation] = chain;
    const staying = counted.filter((one) => !goes.has(one.id)).length;
    const found: [string, number][] = [
      ['ending/members-remain', staying],
      ['ending/transfers-open', remains.transfers],
      ['ending/lists-open', remains.lists],
    ];
    for (const [code, count] of found)
      if (count > 0) blocks.push({ ...ruleOf(code, { count }, language), organisation: link(id), count });
    if (organisation && organisation.status !== 'unknown' && hasActiveSeal(organisation))
      blocks.push({ ...ruleOf('ending/seal-active', {}, language), organisation: link(id) });
  }
  return blocks;
}

function ruleOf(code: string, values: Record<string, unknown>, language: Language) {
  const { detail, field } = said({ code, values }, language);
  return { code, detail, ...(field !== undefined && { field }) };
}
