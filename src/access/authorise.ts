import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { concernedBy } from '../register/member/transfers.ts';
import type { RecordedOrganisation } from '../register/organisation/organisation.ts';
import type { Register } from '../register/register.ts';
import { grantsOn, type Account, type Grant } from './account.ts';
import { READERS, type Role } from './roles.ts';

/**
 * Where something stands in the tree: the ids of its organisation and of all above, from itself to the top. Empty is
 * the register itself, which only a grant for the whole register covers.
 */
export type Place = readonly string[];

/** Who acts: an account and the grants that it holds today. */
export interface Actor {
  id: string;
  grants: readonly Grant[];
}

/** Whether a request may go on. Not there and not readable are told alike; so are their causes. */
export type Verdict = { may: 'do'; grant: Grant } | { may: 'read' } | { may: 'nothing' };

const nothing: Verdict = { may: 'nothing' };

/** The actor behind an account on a day. */
export function actorOn(account: Account, today: PlainDate): Actor {
  return { id: account.id, grants: grantsOn(account, today) };
}

/** The first grant in one of the roles that covers the place. */
export function covering(actor: Actor, roles: readonly Role[], place: Place): Grant | undefined {
  return actor.grants.find(
    ({ role, organisation }) => roles.includes(role) && (organisation === null || place.includes(organisation)),
  );
}

/** Whether the actor has one of the roles anywhere. */
export function hasRole(actor: Actor, roles: readonly Role[]): boolean {
  return actor.grants.some(({ role }) => roles.includes(role));
}

/**
 * What an actor may do at a place where these roles may act and readers may read: deny unless granted.
 * @param alsoReadAt further places from which it may be read
 */
export function judge(
  actor: Actor,
  roles: readonly Role[],
  place: Place | undefined,
  alsoReadAt: readonly (Place | undefined)[] = [],
): Verdict {
  const grant = place && covering(actor, roles, place);
  if (grant) return { may: 'do', grant };
  return [place, ...alsoReadAt].some((one) => one && covering(actor, READERS, one)) ? { may: 'read' } : nothing;
}

/** Finds the places of things, from the log itself and never from a read model that may lag. */
export interface Places {
  /** @returns undefined if there is no such organisation */
  ofOrganisation(id: string): Promise<Place | undefined>;
  /** The place of the member's cell. @returns undefined if nobody with this id was ever recorded */
  ofMember(id: string): Promise<Place | undefined>;
  /** Places that have to do with a transfer of the member under way, from where the file may be read too. */
  concernedWithMember(id: string): Promise<Place[]>;
  /** Where the case lies, and the cell of its person, from where it may be read too. */
  ofCase(id: string): Promise<{ at: Place; cell: Place } | undefined>;
  /** Whose list it is, and to whom it was sent. */
  ofProposal(id: string): Promise<{ drafter: Place; receiver?: Place } | undefined>;
}

/** @param today the day as which the tree is taken; an organisation yet to begin counts as where it will begin */
export function places(register: Register, today: () => PlainDate): Places {
  const ofOrganisation = async (id: string): Promise<Place | undefined> => {
    const day = today();
    const organisation = await register.organisation(id);
    if (!organisation || organisation.status === 'unknown') return undefined;
    return (await register.chain(id, lastDayOf(organisation, day))).map((each) => each.id);
  };
  return {
    ofOrganisation,
    async ofMember(id) {
      const member = await register.member(id);
      return member && member.status !== 'unknown' ? ofOrganisation(member.cell) : undefined;
    },
    async concernedWithMember(id) {
      const member = await register.member(id);
      const concerned = member?.status === 'probationary' || member?.status === 'official' ? concernedBy(member) : [];
      return (await Promise.all(concerned.map(ofOrganisation))).filter((place) => place !== undefined);
    },
    async ofCase(id) {
      const file = await register.case(id);
      if (file.status === 'unknown') return undefined;
      const [at, cell] = await Promise.all([ofOrganisation(file.at), ofOrganisation(file.personCell)]);
      return at && cell && { at, cell };
    },
    async ofProposal(id) {
      const proposal = await register.proposal(id);
      if (proposal.status === 'unknown') return undefined;
      const drafter = await ofOrganisation(proposal.organisation);
      if (proposal.status === 'draft') return drafter && { drafter };
      return drafter && { drafter, receiver: await ofOrganisation(proposal.to) };
    },
  };
}

/** Today; of what is yet to begin its first day, of what has ended its last. */
function lastDayOf(organisation: RecordedOrganisation, day: PlainDate): PlainDate {
  if (organisation.status === 'ended' && organisation.endedOn <= day) return addDays(organisation.endedOn, -1);
  return organisation.since <= day ? day : organisation.since;
}

/** Whether an administrator may touch an account: only if its every living grant lies in the administrator's own reach. */
export async function mayAdminister(
  actor: Actor,
  account: Account,
  find: Pick<Places, 'ofOrganisation'>,
): Promise<Grant | undefined> {
  const administrator: Role[] = ['administrator'];
  let by = actor.grants.find(({ role }) => role === 'administrator');
  if (account.status === 'unknown') return by;
  for (const { organisation, withdrawn } of account.grants) {
    if (withdrawn) continue;
    const place = organisation === null ? [] : await find.ofOrganisation(organisation);
    by = place && covering(actor, administrator, place);
    if (!by) return undefined;
  }
  return by;
}

/** The tops of what an actor may list: none lies below another. `all` is the whole register. */
export interface Scope {
  tops: 'all' | string[];
}

/** What an actor may list in one of the roles. */
export async function scopeOf(
  actor: Actor,
  roles: readonly Role[],
  find: Pick<Places, 'ofOrganisation'>,
): Promise<Scope> {
  const granted = new Set(actor.grants.filter(({ role }) => roles.includes(role)).map((grant) => grant.organisation));
  if (granted.has(null)) return { tops: 'all' };
  const tops: string[] = [];
  for (const organisation of granted as Set<string>) {
    const place = granted.size > 1 ? await find.ofOrganisation(organisation) : [organisation];
    if (place && !place.slice(1).some((above) => granted.has(above))) tops.push(organisation);
  }
  return { tops };
}
