import type { z } from 'zod';
import { accountDecider, type Grant } from '../access/account.ts';
import { hasRole, judge, mayAdminister, type Place, type Verdict } from '../access/authorise.ts';
import { READERS, type Role } from '../access/roles.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { Operation } from '../register/operation.ts';
import type { Reader } from './authenticate.ts';
import type { Command } from './command.ts';
import { placesOfErrorReport } from './error-report-places.ts';
import type { Parts } from './parts.ts';
import { isId } from './preconditions.ts';
import { problem } from './problem.ts';

/**
 * The grant under which a command may be given about `{id}`.
 * @returns undefined if the body decides: the subject does not exist yet
 * @throws Problem 404 for what may not even be read, 403 for what may only be read
 */
export async function permittedById(
  command: Command,
  id: string,
  reader: Reader,
  parts: Parts,
): Promise<Grant | undefined> {
  const { relation } = command;
  if (relation === 'cell' || relation === 'parent' || relation === 'drafter' || relation === 'within') return undefined;
  return permitted(await judgeById(relation, command, id, reader, parts));
}

/**
 * The grant under which a command may be given with this body.
 * @param byId the grant that covers `{id}`, if that decides
 * @throws Problem 404 or 403, as above
 */
export async function permittedByBody(
  command: Command,
  id: string,
  byId: Grant | undefined,
  given: unknown,
  result: z.ZodSafeParseResult<unknown>,
  reader: Reader,
  parts: Parts,
): Promise<Grant> {
  const grant = byId ?? permitted(await judgeByBody(command, id, given, reader, parts));
  for (const organisation of alsoNamed(command, given, result)) {
    permitted(await judgeNamed(reader.actor, command.roles, organisation, parts));
  }
  return grant;
}

/** @throws Problem 404 for what may not even be read, 403 for what may only be read */
function permitted(verdict: Verdict) {
  if (verdict.may === 'nothing') throw problem('request/not-there');
  if (verdict.may === 'read') throw problem('access/forbidden');
  return verdict.grant;
}

/** The commands that the reader may give about a person now, wherever the person is counted. */
export async function mayAboutMember(
  commands: readonly Command[],
  id: string,
  { actor }: Reader,
  parts: Parts,
): Promise<string[]> {
  const may: string[] = [];
  for (const command of commands) {
    if (command.relation !== 'member') continue;
    const verdict = await judgeMember(command as Operation, id, actor, parts);
    if (verdict.may === 'do') may.push(command.name);
  }
  return may;
}

async function judgeById(
  relation: Exclude<Command['relation'], 'cell' | 'parent' | 'drafter' | 'within'>,
  command: Command,
  id: string,
  { actor }: Reader,
  parts: Parts,
): Promise<Verdict> {
  const { places, states } = parts;
  const { roles, begins } = command;
  switch (relation) {
    case 'member':
      return judgeMember(command as Operation, id, actor, parts);
    case 'organisation':
      return judge(actor, roles, await places.ofOrganisation(id));
    case 'case': {
      const of = await places.ofCase(id);
      return judge(actor, roles, of?.at, [of?.cell]);
    }
    case 'proposal': {
      const of = await places.ofProposal(id);
      return judge(actor, roles, of?.drafter, [of?.receiver]);
    }
    case 'receiver': {
      const of = await places.ofProposal(id);
      return judge(actor, roles, of?.receiver, [of?.drafter]);
    }
    case 'errorReport': {
      const of = await placesOfErrorReport(id, parts);
      return judge(actor, roles, of?.at, [of?.organisation]);
    }
    case 'register':
      return judge(actor, roles, []);
    case 'account': {
      const { state } = await states.load(accountDecider, id);
      if (state.status === 'unknown' && !begins) return { may: 'nothing' };
      const grant = await mayAdminister(actor, state, places);
      return grant ? { may: 'do', grant } : { may: 'nothing' };
    }
  }
}

/** By the person's cell; or by an organisation that may act on the person wherever the cell is now. */
async function judgeMember(
  { roles, decider, alsoBy, onlyByThem }: Operation,
  id: string,
  actor: Reader['actor'],
  { places, states }: Parts,
): Promise<Verdict> {
  const place = await places.ofMember(id);
  const concerned = await places.concernedWithMember(id);
  const verdict = onlyByThem
    ? judge(actor, roles, undefined, [place, ...concerned])
    : judge(actor, roles, place, concerned);
  if (verdict.may === 'do' || !alsoBy) return verdict;
  const { state } = await states.load<unknown, StoredEvent>(decider, id);
  for (const organisation of alsoBy(state)) {
    if (organisation === undefined) continue;
    const other = judge(actor, roles, await places.ofOrganisation(organisation));
    if (other.may === 'do') return other;
  }
  return verdict;
}

/** One that exists already is refused by its rule, but only to who may read it. */
async function judgeByBody(
  command: Command,
  id: string,
  given: unknown,
  reader: Reader,
  parts: Parts,
): Promise<Verdict> {
  const { relation, roles } = command;
  if (relation === 'within') {
    const organisation = named(given, 'organisation');
    if (organisation === undefined) return judge(reader.actor, roles, []);
    return judgeNamed(reader.actor, roles, organisation, parts);
  }
  const existing = await placesOf(command, id, parts);
  if (existing.length > 0 && judge(reader.actor, roles, existing[0], existing).may === 'nothing') {
    return { may: 'nothing' };
  }
  return judgeNamed(reader.actor, roles, named(given, relation === 'drafter' ? 'organisation' : relation), parts);
}

/** From where it can be read, if it exists already. */
async function placesOf({ decider }: Command, id: string, parts: Parts): Promise<Place[]> {
  const { places } = parts;
  const found = async (): Promise<(Place | undefined)[]> => {
    switch (decider.prefix) {
      case 'member-':
        return [await places.ofMember(id)];
      case 'organisation-':
        return [await places.ofOrganisation(id)];
      case 'case-':
        return Object.values((await places.ofCase(id)) ?? {});
      case 'errorReport-':
        return Object.values((await placesOfErrorReport(id, parts)) ?? {});
      default:
        return Object.values((await places.ofProposal(id)) ?? {});
    }
  };
  return (await found()).filter((place) => place !== undefined);
}

/** What else the grant must cover: a new parent, the organisation for which rights are given. */
function alsoNamed(command: Command, given: unknown, result: z.ZodSafeParseResult<unknown>): unknown[] {
  if (command.relation !== 'account') return result.success ? (command.alsoCovers?.(result.data) ?? []) : [];
  const organisation = named(given, 'organisation');
  return organisation === undefined ? [] : [organisation];
}

/** A field of a body that nobody has looked at yet. */
function named(given: unknown, field: string): unknown {
  return (given as Record<string, unknown> | null | undefined)?.[field];
}

/** An organisation named in a body. If none is named as it should be, whoever may do it somewhere is told so (400). */
async function judgeNamed(
  actor: Reader['actor'],
  roles: readonly Role[],
  organisation: unknown,
  parts: Parts,
): Promise<Verdict> {
  if (isId(organisation)) return judge(actor, roles, await parts.places.ofOrganisation(organisation));
  if (organisation === null) {
    const verdict = judge(actor, roles, []);
    return verdict.may === 'nothing' && hasRole(actor, [...roles, ...READERS]) ? { may: 'read' } : verdict;
  }
  // An id in capitals, or one that is nobody's: the schema would take it, and there is no such organisation.
  if (typeof organisation === 'string' && /^[\da-f-]{36}$/i.test(organisation)) return { may: 'nothing' };
  const grant = actor.grants.find(({ role }) => roles.includes(role));
  if (grant) return { may: 'do', grant };
  return { may: hasRole(actor, READERS) ? 'read' : 'nothing' };
}
