import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, standing, type Issuer } from '../authority.ts';
import type { RollTotals } from '../census.ts';
import { conserved, rollOf, totalsOf, type Contents, type Move } from '../contents.ts';
import { inOrder, notInFuture, officialMember, sharedDecisionNumber, type NamedMember } from '../member/steps.ts';
import { largeEnoughForCommittee } from '../organisation/cell-committee.ts';
import { isCell, type OrganisationType } from '../organisation/events.ts';
import { crossesTheCentre } from '../organisation/hand-over.ts';
import { profileAt, type Organisation, type OrganisationProfile } from '../organisation/organisation.ts';
import { codeOf, consentedTo, existing, inActivity, recorded } from '../organisation/steps.ts';
import { onlyOwnPowers } from '../organisation/powers.ts';
import { enoughMembers, notAVillage, rightParent } from '../organisation/structure.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { Chain } from '../rungs.ts';
import type {
  ConsolidateOrganisations,
  MergeOrganisations,
  ResumeReorganisation,
  SplitOrganisation,
} from './commands.ts';
import {
  OrganisationsConsolidationDecided,
  OrganisationsMergeDecided,
  OrganisationSplitDecided,
  ReorganisationCarriedOut,
  ReorganisationHeldBack,
  ReorganisationResumed,
} from './events.ts';
import { everythingTo, ordersOf, type Plan } from './plan.ts';
import { keyOf, type HeldStep, type Reorganisation } from './reorganisation.ts';

/** An organisation that takes part, and what it consists of. */
export interface Party extends Contents {
  /** From itself to the top, as the tree stood on the day of the decision. */
  chain: Chain;
}

/** A successor that is to be founded: where it will stand, and whether its id is free. */
export interface Founding {
  parent: Chain;
  isRecorded: boolean;
  appointed: readonly NamedMember[];
}

export interface ReorganisationContext {
  today: PlainDate;
  sources: readonly Party[];
  /** Which goes on and takes the others in. */
  into?: Party;
  foundings: readonly Founding[];
  /** Types of the organisations below the sources, which must be allowed below their successors. */
  types: ReadonlyMap<string, OrganisationType>;
  /** Whose decision it is, seen from each source, then from what goes on and from each new parent. */
  issuers: readonly Issuer[];
  accepting?: Issuer;
}

type Common = Pick<
  MergeOrganisations,
  'organisation' | 'decision' | 'effectiveOn' | 'accepted' | 'consent' | 'centralConsent' | 'minutes'
>;
type Founded = ConsolidateOrganisations['founded'];

/** Sáp nhập: A takes the others in, keeps name, code and the count of its congresses; the others end. */
export function merge(state: Reorganisation, command: MergeOrganisations, context: ReorganisationContext): Decided {
  const { plan, consented } = planOfMerge(state, command, context);
  const { into, absorbed } = command;
  const { type } = atWork(context.into!, command);
  if (isCell(type)) largeEnough(type, plan.after, command, consented);
  return recordedAs(
    command,
    plan,
    OrganisationsMergeDecided.of({ ...commonOf(command, plan), into, absorbed }, command.effectiveOn),
  );
}

/** Who goes where in a merger. @throws Refusal */
function planOfMerge(state: Reorganisation, command: MergeOrganisations, context: ReorganisationContext) {
  const consented = judgeCommon(state, command, context);
  const { into, absorbed } = command;
  if (absorbed.includes(into)) throw refuse('reorganisation/into-itself');
  if (new Set(absorbed).size !== absorbed.length) throw refuse('reorganisation/named-twice');
  const target = atWork(context.into!, command);
  if (context.into!.chain.some(({ id }) => absorbed.includes(id))) throw refuse('reorganisation/into-its-own');
  for (const source of context.sources) {
    if (isCell(atWork(source, command).type) !== isCell(target.type)) throw refuse('reorganisation/cells-with-cells');
    allowedBelow(source.children, target.type, context, command, consented);
  }
  return { plan: conserved(draftOfMerge(command, context)), consented };
}

/** Hợp nhất: the sources end, and a new organisation takes their place. */
export function consolidate(
  state: Reorganisation,
  command: ConsolidateOrganisations,
  context: ReorganisationContext,
): Decided {
  const { plan, consented } = planOfConsolidation(state, command, context);
  const { sources, founded } = command;
  const charter = policyOn('charter', command.decision.date);
  largeEnough(founded.type, plan.after, command, consented);
  committeeOf(founded, plan.after, command, 'founded');
  const highest = Math.max(0, ...context.sources.map(({ chain }) => congressOf(chain[0])));
  const congress = charter.consolidationCongress === 'one' ? 0 : highest;
  const data = { ...commonOf(command, plan), sources, founded: { ...founded, congress, roll: plan.after } };
  return recordedAs(command, plan, OrganisationsConsolidationDecided.of(data, command.effectiveOn), [founded]);
}

/** Who goes where in a consolidation. @throws Refusal */
function planOfConsolidation(state: Reorganisation, command: ConsolidateOrganisations, context: ReorganisationContext) {
  const consented = judgeCommon(state, command, context);
  const { sources, founded } = command;
  if (new Set(sources).size !== sources.length) throw refuse('reorganisation/named-twice');
  rightlyFounded(founded, context.foundings[0]!, sources, command, consented);
  for (const source of context.sources) {
    if (isCell(atWork(source, command).type) !== isCell(founded.type)) throw refuse('reorganisation/cells-with-cells');
    allowedBelow(source.children, founded.type, context, command, consented);
  }
  return { plan: conserved(draftOfConsolidation(command, context)), consented };
}

/** Chia tách: each member and each organisation below has exactly one successor. */
export function split(state: Reorganisation, command: SplitOrganisation, context: ReorganisationContext): Decided {
  const { plan, consented } = planOfSplit(state, command, context);
  const { source, ends, parts } = command;
  if (ends && (plan.unassigned.length > 0 || plan.unassignedChildren.length > 0)) {
    const count = plan.unassigned.length + plan.unassignedChildren.length;
    throw refuse('reorganisation/unassigned', { count });
  }
  const congress = congressOf(context.sources[0]!.chain[0]);
  const founded = parts.map((part, index) => {
    const roll = rollOf(plan.moves[index]!);
    largeEnough(part.founded.type, roll, command, consented);
    committeeOf(part.founded, roll, command, `parts.${index}.founded`);
    return { ...part.founded, congress, roll };
  });
  if (!ends) {
    const { type } = atWork(context.sources[0]!, command);
    largeEnough(type, rollOf({ people: plan.unassigned, children: plan.unassignedChildren }), command, consented);
  }
  return recordedAs(
    command,
    plan,
    OrganisationSplitDecided.of({ ...commonOf(command, plan), source, ends, parts: founded }, command.effectiveOn),
    parts.map((part) => part.founded),
  );
}

/** Who goes where in a split. @throws Refusal */
function planOfSplit(state: Reorganisation, command: SplitOrganisation, context: ReorganisationContext) {
  const consented = judgeCommon(state, command, context);
  const { source, ends, parts } = command;
  const party = context.sources[0]!;
  const { type } = atWork(party, command);
  if (ends && parts.length < 2) throw refuse('reorganisation/one-part-only');
  const ids = parts.map(({ founded }) => founded.id);
  if (new Set(ids).size !== ids.length) throw refuse('reorganisation/named-twice');
  const named = parts.flatMap(({ members, children }) => [...members, ...children]);
  if (new Set(named).size !== named.length) throw refuse('reorganisation/named-twice');
  for (const [index, { founded, members, children }] of parts.entries()) {
    rightlyFounded(founded, context.foundings[index]!, [source], command, consented);
    if (isCell(type) !== isCell(founded.type)) throw refuse('reorganisation/cells-with-cells');
    const inSource = (ids: readonly string[], field: string, has: readonly { id: string }[]) => {
      const known = new Set(has.map(({ id }) => id));
      if (ids.some((id) => !known.has(id)))
        throw refuse('reorganisation/not-in-source', { field: `parts.${index}.${field}` });
    };
    inSource(members, 'members', party.counted);
    inSource(children, 'children', party.children);
    const units = party.children.filter(({ id }) => children.includes(id));
    allowedBelow(units, founded.type, context, command, consented);
  }
  return { plan: conserved(draftOfSplit(command, context)), consented };
}

type Parties = Pick<ReorganisationContext, 'sources' | 'into'>;

/** Who would go where, judged by nothing yet: what a preview shows. */
export function draftOfMerge({ into, absorbed }: MergeOrganisations, { sources, into: target }: Parties): Plan {
  const moves = sources.map((source) => everythingTo(source, into));
  return planOf([...(target ? [target] : []), ...sources], moves, absorbed);
}

/** As for a merger. */
export function draftOfConsolidation({ sources, founded }: ConsolidateOrganisations, parties: Parties): Plan {
  const moves = parties.sources.map((source) => everythingTo(source, founded.id));
  return planOf(parties.sources, moves, sources);
}

/** As for a merger. */
export function draftOfSplit({ source, ends, parts }: SplitOrganisation, { sources: [party] }: Parties): Plan {
  const moves = parts.map(({ founded, members, children }): Move => {
    const [people, units] = [new Set(members), new Set(children)];
    return {
      ...{ from: source, to: founded.id },
      people: party!.counted.filter(({ id }) => people.has(id)),
      children: party!.children.filter(({ id }) => units.has(id)),
    };
  });
  return planOf([party!], moves, ends ? [source] : []);
}

/** One step was refused by a rule. */
export function holdBack(
  state: Reorganisation,
  held: HeldStep & { values?: Record<string, unknown> },
  today: PlainDate,
): Decided {
  if (state.status !== 'underway' || state.heldBack.get(keyOf(held))?.refusal === held.refusal) return { events: [] };
  return { events: [ReorganisationHeldBack.of(held, today)] };
}

/** What stood in the way was put right. */
export function resume(state: Reorganisation, command: ResumeReorganisation, context: { today: PlainDate }): Decided {
  if (state.status === 'unknown') throw refuse('reorganisation/not-recorded');
  if (state.organisation !== command.organisation) throw refuse('reorganisation/another-issuer');
  if (state.heldBack.size === 0) return { events: [] };
  // What ends comes last: by then the others have gone.
  const steps = [...state.heldBack.values()]
    .sort((a, b) => Number(a.step === 'ending') - Number(b.step === 'ending'))
    .map(({ step, subject, from, to }) => ({ step, subject, from, to }));
  return { events: [ReorganisationResumed.of({ steps }, context.today)] };
}

/** What kept an organisation from its end is gone. */
export function resumeStep(state: Reorganisation, step: Pick<HeldStep, 'step' | 'subject'>, today: PlainDate): Decided {
  if (state.status === 'unknown' || !state.heldBack.has(keyOf(step))) return { events: [] };
  return { events: [ReorganisationResumed.of({ steps: [step] }, today)] };
}

/** Nothing is left to be done. */
export function carriedOut(state: Reorganisation, today: PlainDate): Decided {
  if (state.status !== 'underway' || state.heldBack.size > 0) return { events: [] };
  return { events: [ReorganisationCarriedOut.of({}, today)] };
}

/** What all three have in common. @returns whether the superior consented in writing */
function judgeCommon(state: Reorganisation, command: Common, context: ReorganisationContext): boolean {
  if (state.status !== 'unknown') throw refuse('reorganisation/already-decided');
  const { organisation, decision, effectiveOn, accepted, consent, centralConsent, minutes } = command;
  if (decision.issuer !== organisation) throw refuse('reorganisation/another-issuer');
  notInFuture('decision.date', decision.date, context.today);
  notInFuture('effectiveOn', effectiveOn, context.today);
  if (effectiveOn < decision.date) throw refuse('organisation/effective-before-decision', { decidedOn: decision.date });
  if (minutes) notInFuture('minutes.date', minutes.date, context.today);
  const parties = [...context.sources, ...(context.into ? [context.into] : [])];
  for (const { chain, id } of parties) {
    if (!chain[0]) throw refuse('reorganisation/unknown', { id });
    inActivity(recorded(chain[0]), effectiveOn);
    if (decision.issuer === id && profileAt(chain[0], decision.date)?.parent) throw refuse('dissolution/by-itself');
  }
  const sources = context.sources.length;
  for (const issuer of context.issuers.slice(0, sources)) deciding(issuer, 'establishOrganisation');
  // Where the successor stands elsewhere, the receiving side accepts.
  if (context.issuers.slice(sources).some(({ isAbove }) => !isAbove)) {
    if (!accepted || !context.accepting) throw refuse('hand-over/not-accepted');
    standing(context.accepting);
    inOrder('accepted.date', accepted.date, effectiveOn, 'hand-over/accepted-after');
  }
  const ends = [...(context.into ? [context.into.chain] : []), ...context.foundings.map(({ parent }) => parent)];
  if (
    ends.some((destination) =>
      context.sources.some(({ chain }) => crossesTheCentre({ origin: chain, destination }, effectiveOn)),
    )
  ) {
    if (!centralConsent) throw refuse('hand-over/central-consent-missing');
    inOrder('centralConsent.date', centralConsent.date, decision.date, 'hand-over/central-consent-after');
  }
  return consentedTo(decision, consent) || centralConsent !== undefined;
}

function atWork({ chain: [organisation], id }: Party, { effectiveOn }: Common): OrganisationProfile {
  const profile = organisation && profileAt(organisation, effectiveOn);
  if (!profile) throw refuse('reorganisation/unknown', { id });
  return profile;
}

/** A new organisation stands where it may, and not under what ends. */
function rightlyFounded(
  founded: Founded,
  { parent, isRecorded, appointed }: Founding,
  ending: readonly string[],
  { decision, effectiveOn }: Common,
  consented: boolean,
): void {
  if (isRecorded) throw refuse('organisation/already-recorded');
  const above = existing(parent[0], effectiveOn);
  if (parent.some(({ id }) => ending.includes(id))) throw refuse('reorganisation/into-its-own');
  rightParent(founded.type, profileAt(above, effectiveOn)!.type, decision.date, consented);
  if (founded.residential) notAVillage(founded.type);
  onlyOwnPowers(founded, policyOn('charter', decision.date), 'founded.powers');
  appointed.forEach((one, index) => officialMember(`founded.interimCommittee.${index}.member`, one, effectiveOn));
}

/** Whatever comes along must be allowed below the successor. */
function allowedBelow(
  children: Contents['children'],
  type: OrganisationType,
  { types }: ReorganisationContext,
  { decision }: Common,
  consented: boolean,
): void {
  for (const { id } of children) {
    const childType = types.get(id);
    if (childType) rightParent(childType, type, decision.date, consented);
  }
}

function largeEnough(type: OrganisationType, roll: RollTotals, { decision }: Common, consented: boolean): void {
  const members = { officialMembers: roll.official, probationaryMembers: roll.probationary };
  enoughMembers(type, members, consented, policyOn('charter', decision.date));
}

/** A cell that is founded has a committee only if it is large enough for one. */
function committeeOf(
  { type, interimCommittee = [] }: Founded,
  { official }: RollTotals,
  { decision, effectiveOn }: Common,
  at: string,
): void {
  if (!isCell(type)) return;
  largeEnoughForCommittee(interimCommittee, { then: official }, policyOn('charter', decision.date), {
    ...{ day: effectiveOn, field: (seat) => `${at}.interimCommittee.${seat}.position` },
  });
}

function planOf(parties: readonly Party[], moves: readonly Move[], endings: readonly string[]): Plan {
  const goes = new Set(moves.flatMap(({ people, children }) => [...people, ...children].map(({ id }) => id)));
  const leaving = parties.filter(({ id }) => moves.some(({ from }) => from === id));
  const { before, after } = totalsOf(parties, moves);
  return {
    ...{ moves, endings, before, after },
    unassigned: leaving.flatMap(({ counted, isCell: cell }) => (cell ? counted.filter(({ id }) => !goes.has(id)) : [])),
    unassignedChildren: leaving.flatMap(({ children }) => children.filter(({ id }) => !goes.has(id))),
  };
}

function commonOf({ organisation, accepted, consent, centralConsent, minutes }: Common, plan: Plan) {
  return {
    ...{ organisation, accepted, consent, centralConsent, minutes, totals: plan.before },
    people: plan.moves.reduce((all, { people }) => all + people.length, 0),
    organisations: plan.moves.reduce((all, { children }) => all + children.length, 0),
  };
}

function recordedAs(command: Common, plan: Plan, event: NewEvent, founded: readonly Founded[] = []): Decided {
  const { decision, accepted, effectiveOn } = command;
  return {
    events: [event, ...ordersOf(plan, effectiveOn)],
    decision,
    claims: [
      ...[decision, ...(accepted ? [accepted] : [])].map(sharedDecisionNumber),
      // Held by the new organisation itself, which takes it again when it is founded.
      ...founded.flatMap((one) => codeOf(one).map((claim) => ({ ...claim, owner: `organisation-${one.id}` }))),
    ],
    policyVersions: judgedBy({ charter: policyOn('charter', decision.date) }),
  };
}

function congressOf(organisation: Organisation | undefined): number {
  return organisation && organisation.status !== 'unknown' ? (organisation.congress ?? 0) : 0;
}
