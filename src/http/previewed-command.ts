import type { Decided } from '../kernel/command-handler.ts';
import { Refusal } from '../kernel/refusal.ts';
import { contentsOf, totalsOf, type Contents } from '../register/contents.ts';
import { disband, dissolve } from '../register/organisation/ending.ts';
import { draftOfHandOver, handOver } from '../register/organisation/hand-over.ts';
import { lookAtDissolution, lookAtHandOver } from '../register/organisation/look.ts';
import { organisationDecider, profileAt } from '../register/organisation/organisation.ts';
import {
  consolidate,
  draftOfConsolidation,
  draftOfMerge,
  draftOfSplit,
  merge,
  split,
} from '../register/reorganisation/decide.ts';
import { lookAtConsolidation, lookAtMerge, lookAtSplit } from '../register/reorganisation/look.ts';
import type { Plan } from '../register/reorganisation/plan.ts';
import { reorganisationDecider } from '../register/reorganisation/reorganisation.ts';
import type { Parts } from './parts.ts';
import type { PreviewAsked } from './reorganisation-answers.ts';

/** What a command would do, found out by its own look-ups and judged by its own rules. */
export interface Judged {
  plan: Plan;
  /** What the organisations consist of that may come to their end by it. */
  ending: readonly Contents[];
  /** Names of organisations that are founded only by it. */
  founded: Record<string, string>;
  /** By whose letters the members go, and until when. */
  letters?: { by: string; until: string };
  /** The rule that refuses it. */
  refusal?: Refusal;
}

type At = Pick<Parts, 'register'> & { today: string };
type Sees = (organisation: string) => Promise<boolean>;
type Of<Kind extends PreviewAsked['kind']> = Extract<PreviewAsked, { kind: Kind }>;

/** Judges a command that is only to be shown. */
export async function judgedOf(asked: PreviewAsked, at: At, sees: Sees): Promise<Judged> {
  switch (asked.kind) {
    case 'merge': {
      const [state, { command }] = [reorganisationDecider.initial(asked.command.organisation), asked];
      const context = await lookAtMerge(command, state, at);
      const { refusal } = tried(() => merge(state, command, context));
      return { plan: draftOfMerge(command, context), ending: context.sources, founded: {}, refusal };
    }
    case 'consolidate': {
      const [state, { command }] = [reorganisationDecider.initial(asked.command.organisation), asked];
      const context = await lookAtConsolidation(command, state, at);
      const { refusal } = tried(() => consolidate(state, command, context));
      const founded = { [command.founded.id]: command.founded.name };
      return { plan: draftOfConsolidation(command, context), ending: context.sources, founded, refusal };
    }
    case 'split': {
      const [state, { command }] = [reorganisationDecider.initial(asked.command.organisation), asked];
      const context = await lookAtSplit(command, state, at);
      const { refusal } = tried(() => split(state, command, context));
      const founded = Object.fromEntries(command.parts.map(({ founded: { id, name } }) => [id, name]));
      return { plan: draftOfSplit(command, context), ending: context.sources, founded, refusal };
    }
    case 'hand-over':
      return handedOver(asked, at, sees);
    case 'dissolve':
    case 'disband':
      return windingUp(asked, at);
  }
}

async function handedOver({ organisation: id, command }: Of<'hand-over'>, at: At, sees: Sees): Promise<Judged> {
  const state = (await at.register.organisation(id)) ?? organisationDecider.initial(id);
  const context = await lookAtHandOver(command, { id }, at);
  const { refusal } = tried(() => handOver(state, command, context));
  const from = profileAt(state, command.effectiveOn)?.parent ?? id;
  const draft = draftOfHandOver({ from, to: command.to }, context);
  // How many members are elsewhere is told to those who may read there.
  const seen = await Promise.all(context.parties.map((one) => sees(one.id)));
  const moved = totalsOf([], draft.moves).after;
  const shown = seen.every(Boolean) ? draft : { ...draft, before: moved, after: moved };
  return { plan: { ...shown, endings: [], unassigned: [], unassignedChildren: [] }, ending: [], founded: {}, refusal };
}

/** Nobody goes anywhere by a dissolution: each member gets a letter, each organisation a decision of its own. */
async function windingUp(asked: Of<'dissolve' | 'disband'>, at: At): Promise<Judged> {
  const { organisation: id } = asked;
  const state = (await at.register.organisation(id)) ?? organisationDecider.initial(id);
  const context = await lookAtDissolution(asked.command, { id }, at);
  const { decided, refusal } = tried(() =>
    asked.kind === 'dissolve' ? dissolve(state, asked.command, context) : disband(state, asked.command, context),
  );
  const contents = await contentsOf(id, at.today, at.register);
  const { counted: unassigned, children: unassignedChildren } = contents;
  const plan = { moves: [], endings: [id], unassigned, unassignedChildren, ...totalsOf([contents], []) };
  return { plan, ending: [contents], founded: {}, letters: lettersOf(decided), refusal };
}

function lettersOf(decided: Decided | undefined): Judged['letters'] {
  const { lettersBy, deadlines } = (decided?.events[0]?.data ?? {}) as Record<string, unknown>;
  const until = (deadlines as { kind: string; on: string }[] | undefined)?.find(({ kind }) => kind === 'windingUp');
  return typeof lettersBy === 'string' && until ? { by: lettersBy, until: until.on } : undefined;
}

function tried(judge: () => Decided): { decided?: Decided; refusal?: Refusal } {
  try {
    return { decided: judge() };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}
