import type { Decider } from '../../kernel/decider.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ReorganisationEvent, ReorganisationStep, ReorganisingDecision } from './events.ts';

/** A split, merge or consolidation, or who is named at an establishment, and what could not be carried out of it. */
export type Reorganisation = { status: 'unknown'; id: string } | DecidedReorganisation;

type Founded = Extract<ReorganisationEvent, { type: 'OrganisationsConsolidationDecided' }>['data']['founded'];

/** A step that a rule refused. */
export interface HeldStep {
  step: ReorganisationStep;
  subject: string;
  from?: string;
  to?: string;
  refusal: string;
}

export interface DecidedReorganisation {
  status: 'underway' | 'carriedOut';
  id: string;
  kind: ReorganisingDecision;
  organisation: string;
  decision: DecisionPaper;
  effectiveOn: PlainDate;
  /** What gives way, or gives members up, whether or not it ends. */
  sources: readonly string[];
  /** What takes its place, organisations that go on included … */
  successors: readonly string[];
  /** … and those among them that the decision founds. */
  founded: readonly Founded[];
  heldBack: ReadonlyMap<string, HeldStep>;
}

/** By which a step is known: a member can be held back once, an organisation in each step. */
export function keyOf({ step, subject }: Pick<HeldStep, 'step' | 'subject'>): string {
  return `${step} ${subject}`;
}

/** The state of a `reorganisation-<id>` stream. */
export const reorganisationDecider: Decider<Reorganisation, ReorganisationEvent> = {
  prefix: 'reorganisation-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(state, event) {
    if (isDecided(event)) {
      const { decision } = event.meta;
      if (!decision) return state;
      return {
        ...{ status: 'underway', id: state.id, ...partiesOf(event), organisation: event.data.organisation },
        ...{ decision, effectiveOn: event.effectiveOn, heldBack: new Map() },
      };
    }
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'ReorganisationHeldBack':
        return { ...state, heldBack: new Map(state.heldBack).set(keyOf(event.data), event.data) };
      case 'ReorganisationResumed': {
        const heldBack = new Map(state.heldBack);
        event.data.steps.forEach((step) => heldBack.delete(keyOf(step)));
        return { ...state, heldBack };
      }
      case 'ReorganisationCarriedOut':
        return { ...state, status: 'carriedOut' };
      case 'ReorganisationUnitsOrdered':
      case 'ReorganisationMembersOrdered':
      case 'ReorganisationEndingsOrdered':
        return state;
      default:
        return event satisfies never;
    }
  },
};

type Decided = Extract<
  ReorganisationEvent,
  {
    type:
      | 'OrganisationsMergeDecided'
      | 'OrganisationsConsolidationDecided'
      | 'OrganisationSplitDecided'
      | 'OrganisationEstablishmentDecided';
  }
>;

function isDecided(event: ReorganisationEvent): event is Decided {
  const { type } = event;
  return (
    type === 'OrganisationsMergeDecided' ||
    type === 'OrganisationsConsolidationDecided' ||
    type === 'OrganisationSplitDecided' ||
    type === 'OrganisationEstablishmentDecided'
  );
}

/** Of which kind it is, what gives way and what takes its place. */
function partiesOf(event: Decided): Pick<DecidedReorganisation, 'kind' | 'sources' | 'successors' | 'founded'> {
  switch (event.type) {
    case 'OrganisationsMergeDecided':
      return { kind: 'merge', sources: event.data.absorbed, successors: [event.data.into], founded: [] };
    case 'OrganisationsConsolidationDecided':
      return {
        kind: 'consolidation',
        sources: event.data.sources,
        successors: [event.data.founded.id],
        founded: [event.data.founded],
      };
    case 'OrganisationSplitDecided':
      return {
        kind: 'split',
        sources: [event.data.source],
        successors: [...(event.data.ends ? [] : [event.data.source]), ...event.data.parts.map(({ id }) => id)],
        founded: event.data.parts,
      };
    case 'OrganisationEstablishmentDecided':
      return {
        kind: 'establishment',
        sources: event.data.sources,
        successors: [event.data.established],
        // It stands already: it was established before anybody could go there.
        founded: [],
      };
  }
}
