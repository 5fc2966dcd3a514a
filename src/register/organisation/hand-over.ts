import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import { conserved, totalsOf, type Contents, type Move, type Totals } from '../contents.ts';
import { inOrder, notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import type { OperationsParameters } from '../policy/parameters.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { Chain } from '../rungs.ts';
import type { HandOverOrganisation } from './commands.ts';
import { levelOf, OrganisationHandedOver, type OrganisationLevel, type OrganisationType } from './events.ts';
import { profileAt, type Organisation } from './organisation.ts';
import { consentedTo, existing, whereDecided, type ChangeContext } from './steps.ts';
import { rightParent } from './structure.ts';

export interface HandOverContext extends ChangeContext {
  /** From the organisation itself to the top, as the tree stood on the day of the decision. */
  origin: Chain;
  /** From the receiving organisation to the top, on the day of the hand-over … */
  destination: Chain;
  /** … and by their ids after all changes decided ahead, too: none may close a circle then. */
  chainOfParent: readonly string[];
  /** Who accepted, seen from the receiving organisation. */
  accepting?: Issuer;
  /** It, with the roll of all below it … */
  moved: Contents['children'][number];
  /** … and what those consist of now that give and receive it: one alone where it stands above the other. */
  parties: readonly Contents[];
}

/**
 * Chuyển giao: the organisation with all below it changes its parent by one decision, and no member gets a letter.
 * Source: 38-HD/BTCTW II.4.3.3b; 06-HD/TW 10.5; D§2.11.
 */
export function handOver(organisation: Organisation, command: HandOverOrganisation, context: HandOverContext): Decided {
  const active = whereDecided(organisation, command, context);
  const { to, effectiveOn, decision, accepted, centralConsent, minutes } = command;
  const before = profileAt(active, effectiveOn)!;
  if (before.parent === to) return { events: [] };
  if (before.parent === null) throw refuse('organisation/top-cannot-move');
  if (context.chainOfParent.includes(active.id)) throw refuse('organisation/circle');
  const parent = existing(context.destination[0], effectiveOn);
  const [charter, operations] = [policyOn('charter', decision.date), policyOn('operations', decision.date)];
  const consented = consentedTo(decision, command.consent) || centralConsent !== undefined;
  rightParent(before.type, profileAt(parent, effectiveOn)!.type, decision.date, consented);

  const asked = bodiesFor(before.type, context, decision.date, operations);
  if (!asked.givers.includes(decision.issuer)) throw refuse('hand-over/not-the-deciding-body', { level: asked.level });
  if (!context.destination.some(({ id }) => id === decision.issuer)) {
    acceptedBy(asked.receivers, command, context);
  }
  if (crossesTheCentre(context, effectiveOn)) {
    if (!centralConsent) throw refuse('hand-over/central-consent-missing');
    inOrder('centralConsent.date', centralConsent.date, decision.date, 'hand-over/central-consent-after');
  }
  if (minutes) notInFuture('minutes.date', minutes.date, context.today);
  conserved(draftOfHandOver({ from: before.parent, to }, context));
  return {
    events: [OrganisationHandedOver.of({ from: before.parent, to, accepted, centralConsent, minutes }, effectiveOn)],
    decision,
    claims: [sharedDecisionNumber(decision), ...(accepted ? [sharedDecisionNumber(accepted)] : [])],
    policyVersions: judgedBy({ charter, operations }),
  };
}

/** What goes where, judged by nothing yet, and the totals of who gives and who receives. */
export function draftOfHandOver(
  { from, to }: { from: string; to: string },
  { moved, parties }: Pick<HandOverContext, 'moved' | 'parties'>,
): Totals & { moves: readonly Move[] } {
  const moves = [{ from, to, people: [], children: [moved] }];
  const leaves = parties.length > 1 && parties.some(({ children }) => children.some(({ id }) => id === moved.id));
  // What stays inside of one is counted there before and after.
  return { moves, ...totalsOf(parties, leaves ? moves : []) };
}

/** As a part of a merger, split or consolidation, whose decision has been judged as a whole. */
export function handOverWithOthers(
  organisation: Organisation,
  move: { to: string; effectiveOn: PlainDate; reorganisation: string },
  parent: Organisation | undefined,
): Decided {
  const { to, effectiveOn, reorganisation } = move;
  const before = profileAt(organisation, effectiveOn);
  if (!before) throw refuse('organisation/not-recorded');
  if (before.parent === to) return { events: [] };
  if (before.parent === null) throw refuse('organisation/top-cannot-move');
  existing(parent, effectiveOn);
  return { events: [OrganisationHandedOver.of({ from: before.parent, to, reorganisation }, effectiveOn)] };
}

const RANK: readonly OrganisationLevel[] = ['cell', 'section', 'base', 'upperBase', 'province', 'central'];

/** Whose committee decides inside, and one level higher on an outside move, by what is moved (38, II.4.3.3b). */
const INSIDE: Record<OrganisationType, OrganisationLevel> = {
  subordinateCell: 'base',
  sectionOrg: 'base',
  baseCell: 'upperBase',
  baseOrg: 'upperBase',
  upperBase: 'province',
  provincialCommittee: 'central',
  centralCommittee: 'central',
};

/**
 * The bodies that may give, and those that may receive: the one that the table names, or any above it. A cell directly
 * under an upper-base committee is taken as a base cell is (param).
 */
function bodiesFor(
  type: OrganisationType,
  { origin, destination }: HandOverContext,
  day: PlainDate,
  { handOverGiver }: OperationsParameters,
): { givers: string[]; receivers: string[]; level: OrganisationLevel } {
  const [, ...above] = levels(origin, day);
  const least = above.find(({ rank }) => rank >= RANK.indexOf(INSIDE[type])) ?? above.at(-1);
  const into = destination.map(({ id }) => id);
  const reach = (rank: number) => above.filter((one) => one.rank >= rank).map(({ id }) => id);
  const inside = least !== undefined && into.includes(least.id);
  const insideRank = least?.rank ?? 0;
  // An upper-base organisation already answers to the level that gives it away.
  const givesFrom = inside || insideRank >= RANK.indexOf('province') ? insideRank : insideRank + 1;
  const bySuperior = handOverGiver === 'directSuperior' && !inside;
  const rank = bySuperior ? (above[0]?.rank ?? 0) : givesFrom;
  const receiving = levels(destination, day).filter(
    (one) => one.rank >= Math.min(insideRank, RANK.indexOf('province')),
  );
  return { givers: reach(rank), receivers: receiving.map(({ id }) => id), level: RANK[Math.min(rank, 5)]! };
}

function levels(chain: Chain, day: PlainDate): { id: string; rank: number }[] {
  return chain.flatMap((organisation) => {
    const profile = profileAt(organisation, day);
    return profile ? [{ id: organisation.id, rank: RANK.indexOf(levelOf(profile.type)) }] : [];
  });
}

/** The receiving side's body accepts, before the organisation comes (38, II.4.3.3b). */
function acceptedBy(
  receivers: readonly string[],
  { accepted, effectiveOn }: Pick<HandOverOrganisation, 'accepted' | 'effectiveOn'>,
  { accepting }: Pick<HandOverContext, 'accepting'>,
): void {
  if (!accepted || !accepting) throw refuse('hand-over/not-accepted');
  standing(accepting);
  if (!receivers.includes(accepted.issuer)) throw refuse('hand-over/accepted-by-another');
  inOrder('accepted.date', accepted.date, effectiveOn, 'hand-over/accepted-after');
}

/** Between a province and a body directly under the centre the Central Organisation Commission consents (06, 10.5a). */
export function crossesTheCentre(
  { origin, destination }: { origin: Chain; destination: Chain },
  day: PlainDate,
): boolean {
  const [from, to] = [origin, destination].map((chain) =>
    chain.find((one) => profileAt(one, day)?.type === 'provincialCommittee'),
  );
  const central = (one: Organisation | undefined) => one !== undefined && one.status !== 'unknown' && one.centralBody;
  return from !== undefined && to !== undefined && from.id !== to.id && central(from) !== central(to);
}
