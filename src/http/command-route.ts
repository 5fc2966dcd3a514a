import type { Request, Response } from 'express';
import { accountDecider } from '../access/account.ts';
import { hasRole, judge, mayAdminister, type Place, type Verdict } from '../access/authorise.ts';
import type { AccountOperation } from '../access/operations.ts';
import { READERS, type Role } from '../access/roles.ts';
import { AlreadyClaimed } from '../kernel/claims.ts';
import { StaleRevision, type Decided } from '../kernel/command-handler.ts';
import { streamOf } from '../kernel/decider.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { decided, type Operation } from '../register/operation.ts';
import { authenticate, type Reader } from './authenticate.ts';
import { readJsonBody } from './json-body.ts';
import { accepted } from './parsed.ts';
import type { Parts } from './parts.ts';
import { commandIdOf, etagOf, expectedRevisionOf, isId } from './preconditions.ts';
import { problem } from './problem.ts';
import { strict } from './strict.ts';

/** A command of the catalogue. */
export type Command = Operation | AccountOperation;

/** What a command is answered with. */
interface CommandAnswer {
  id: string;
  revision: number;
  position?: string;
  /** How many events were stored; 0 if it was so already. */
  events: number;
  oneTimePassword?: string;
}

/**
 * The route of a command. Refusals come in one order (design §9): 401, 404, 403, 400, the first answer again to a
 * known command id, 428, 412, then the rules.
 */
export function commandRoute(command: Command, parts: Parts): (request: Request, response: Response) => Promise<void> {
  const schema = strict(command.body);
  return async (request, response) => {
    const reader = await authenticate(request, parts);
    const id = onlyOf(command) ?? request.params['id'];
    if (typeof id !== 'string' || !(isId(id) || id === onlyOf(command))) throw problem('request/not-there');
    if (!namesPlaceInBody(command)) permitted(await judgeById(command, id, reader, parts));
    const json = await readJsonBody(request, response);
    const given = 'value' in json ? json.value : undefined;
    const grant = permitted(await judgeWithBody(command, id, given, reader, parts));
    const result = schema.safeParse(given ?? {}, { reportInput: true });
    if (result.success && command.relation !== 'account') {
      for (const organisation of command.alsoCovers?.(result.data) ?? []) {
        permitted(await judgeNamed(reader.actor, command.roles, organisation, parts));
      }
    }

    const dryRun = request.get('Dry-Run') === 'true';
    const commandId = dryRun ? undefined : commandIdOf(request);
    const expectedRevision = expectedRevisionOf(request);
    if ('problem' in json) throw json.problem;
    const body = accepted<unknown>(result);

    const { decider } = command;
    const folded = await parts.states.load<unknown, StoredEvent>(decider, id);
    const decide = async (state: unknown): Promise<Decided> => {
      const today = parts.today();
      const actor = reader.actor.id;
      if (command.relation === 'account') return command.decide(state as never, body, { today, actor });
      return decided(command, body, state, { id, today, register: parts.register, actor });
    };

    if (commandId === undefined) {
      const stream = streamOf(decider, id);
      if (expectedRevision !== undefined && expectedRevision !== folded.revision) {
        throw new StaleRevision(stream, folded.revision);
      }
      const judged = await decide(folded.state);
      await assertUnclaimed(judged, stream, parts);
      response.json({
        wouldStore: judged.events.map(({ type, effectiveOn, data }) => ({ type, effectiveOn, data })),
      });
      return;
    }
    if (!folded.commands.has(commandId)) {
      if (expectedRevision === undefined && !command.begins && !manyHands(command)) {
        throw problem('request/if-match-required');
      }
      let stored = 0;
      const handled = await parts.handler.handle<unknown, StoredEvent>(
        decider,
        id,
        {
          commandId,
          expectedRevision,
          actor: reader.actor.id,
          grant: grant.id,
          ...(grant.organisation !== null && { actorOrganisation: grant.organisation }),
          ...(request.ip !== undefined && { client: { ip: request.ip } }),
        },
        async (state) => {
          const judged = await decide(state);
          stored = judged.events.length;
          return judged;
        },
      );
      parts.metrics.appended(handled.position === undefined ? 0 : stored);
      if (command.relation !== 'account' || !command.setsPassword) {
        const { revision, position } = handled;
        return send(response, { id, revision, position, events: stored }, stored > 0 && revision === stored - 1);
      }
    }
    const { answer, began } = await firstAnswer(command, id, commandId, parts);
    send(response, answer, began);
  };
}

/** As storing would find. @throws AlreadyClaimed */
async function assertUnclaimed({ claims = [] }: Decided, stream: string, parts: Parts): Promise<void> {
  for (const claim of claims) {
    const owned = { ...claim, owner: claim.owner ?? stream };
    if (await parts.claims.heldByAnother(owned)) throw new AlreadyClaimed(claim.kind);
  }
}

/** What the log says of a command that it holds: the same whenever it is asked. */
async function firstAnswer(command: Command, id: string, commandId: string, parts: Parts) {
  const stream = streamOf(command.decider, id);
  const events = (await parts.store.read(stream)).filter((event) => event.meta.commandId === commandId);
  const last = events.at(-1)!;
  const answer: CommandAnswer = { id, revision: last.revision, position: last.position, events: events.length };
  if (command.relation === 'account' && command.setsPassword) {
    answer.oneTimePassword = await oneTimePassword(id, commandId, last, parts);
  }
  return { answer, began: events[0]!.revision === 0 };
}

/** Sets the password that the command promises, unless it is set already: so that a repeated command completes one cut off. */
async function oneTimePassword(id: string, commandId: string, event: StoredEvent, parts: Parts): Promise<string> {
  const { state } = await parts.states.load(accountDecider, id);
  const password = await parts.signIn.oneTimePassword(commandId);
  if (state.status === 'open') {
    await parts.signIn.setPassword(id, state.username, password, true, Date.parse(event.recordedAt));
  }
  return password;
}

function send(response: Response, answer: CommandAnswer, began: boolean): void {
  response.status(began ? 201 : 200).setHeader('ETag', etagOf(answer.revision));
  if (answer.position !== undefined) response.setHeader('Position', answer.position);
  response.json(answer);
}

/** True if the thing that a grant must cover is named in the body, because the subject does not exist yet. */
function namesPlaceInBody({ relation }: Command): boolean {
  return relation === 'cell' || relation === 'parent' || relation === 'drafter';
}

function manyHands(command: Command): boolean {
  return command.relation !== 'account' && command.manyHands === true;
}

function onlyOf(command: Command): string | undefined {
  return command.relation === 'account' ? undefined : command.only;
}

/** @throws Problem 404 for what may not even be read, 403 for what may only be read */
function permitted(verdict: Verdict) {
  if (verdict.may === 'nothing') throw problem('request/not-there');
  if (verdict.may === 'read') throw problem('access/forbidden');
  return verdict.grant;
}

async function judgeById(command: Command, id: string, { actor }: Reader, parts: Parts): Promise<Verdict> {
  switch (command.relation) {
    case 'member':
      return judgeMember(command, id, actor, parts);
    case 'organisation':
      return judge(actor, command.roles, await parts.places.ofOrganisation(id));
    case 'case': {
      const places = await parts.places.ofCase(id);
      return judge(actor, command.roles, places?.at, [places?.cell]);
    }
    case 'proposal': {
      const places = await parts.places.ofProposal(id);
      return judge(actor, command.roles, places?.drafter, [places?.receiver]);
    }
    case 'receiver': {
      const places = await parts.places.ofProposal(id);
      return judge(actor, command.roles, places?.receiver, [places?.drafter]);
    }
    case 'register':
      return judge(actor, command.roles, []);
    case 'account': {
      const { state } = await parts.states.load(accountDecider, id);
      if (state.status === 'unknown' && !command.begins) return { may: 'nothing' };
      const grant = await mayAdminister(actor, state, parts.places);
      return grant ? { may: 'do', grant } : { may: 'nothing' };
    }
    case 'cell':
    case 'parent':
    case 'drafter':
      throw new Error('the place of what does not exist yet is named in the body');
  }
}

/** By the person's cell; or by an organisation that may act on the person wherever the cell is now. */
async function judgeMember(command: Operation, id: string, actor: Reader['actor'], parts: Parts): Promise<Verdict> {
  const verdict = judge(actor, command.roles, await parts.places.ofMember(id));
  if (verdict.may === 'do' || !command.alsoBy) return verdict;
  const { state } = await parts.states.load<unknown, StoredEvent>(command.decider, id);
  for (const organisation of command.alsoBy(state)) {
    if (organisation === undefined) continue;
    const other = judge(actor, command.roles, await parts.places.ofOrganisation(organisation));
    if (other.may === 'do') return other;
  }
  return verdict;
}

async function judgeWithBody(
  command: Command,
  id: string,
  given: unknown,
  reader: Reader,
  parts: Parts,
): Promise<Verdict> {
  const { actor } = reader;
  const named = (field: string) => (given as Record<string, unknown> | null | undefined)?.[field];
  switch (command.relation) {
    case 'member':
    case 'organisation':
    case 'case':
    case 'proposal':
    case 'receiver':
    case 'register':
      return judgeById(command, id, reader, parts);
    case 'account': {
      const organisation = named('organisation');
      if (organisation === undefined) return judgeById(command, id, reader, parts);
      return judgeNamed(actor, command.roles, organisation, parts);
    }
    case 'cell':
    case 'parent':
    case 'drafter': {
      // One that exists already is refused by its rule, but only to who may read it.
      const existing = await placesOf(command, id, parts);
      if (existing.length > 0 && judge(actor, command.roles, existing[0], existing).may === 'nothing') {
        return { may: 'nothing' };
      }
      const field = command.relation === 'drafter' ? 'organisation' : command.relation;
      return judgeNamed(actor, command.roles, named(field), parts);
    }
  }
}

/** From where it can be read, if it exists already. */
async function placesOf({ decider }: Command, id: string, { places }: Parts): Promise<Place[]> {
  switch (decider.prefix) {
    case 'member-':
      return [await places.ofMember(id)].filter((place) => place !== undefined);
    case 'organisation-':
      return [await places.ofOrganisation(id)].filter((place) => place !== undefined);
    case 'case-':
      return Object.values((await places.ofCase(id)) ?? {});
    default:
      return Object.values((await places.ofProposal(id)) ?? {}).filter((place) => place !== undefined);
  }
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
