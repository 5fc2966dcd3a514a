import type { z } from 'zod';
import { accountDecider, type Grant } from '../access/account.ts';
import { hasRole, judge, mayAdminister, type Verdict } from '../access/authorise.ts';
import { READERS, type Role } from '../access/roles.ts';
import type { Reader } from './authenticate.ts';
import type { Command } from './command.ts';
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
  if (command.relation === 'cell' || command.relation === 'parent') return undefined;
  return permitted(await judgeById(command.relation, command, id, reader, parts));
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

async function judgeById(
  relation: 'member' | 'organisation' | 'account',
  { roles, begins }: Command,
  id: string,
  { actor }: Reader,
  parts: Parts,
): Promise<Verdict> {
  if (relation === 'member') return judge(actor, roles, await parts.places.ofMember(id));
  if (relation === 'organisation') return judge(actor, roles, await parts.places.ofOrganisation(id));
  const { state } = await parts.states.load(accountDecider, id);
  if (state.status === 'unknown' && !begins) return { may: 'nothing' };
  const grant = await mayAdminister(actor, state, parts.places);
  return grant ? { may: 'do', grant } : { may: 'nothing' };
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
  const existing = await (relation === 'cell' ? parts.places.ofMember(id) : parts.places.ofOrganisation(id));
  if (existing && judge(reader.actor, roles, existing).may === 'nothing') return { may: 'nothing' };
  return judgeNamed(reader.actor, roles, named(given, relation), parts);
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
