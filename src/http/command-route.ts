import type { Request, Response } from 'express';
import { accountDecider } from '../access/account.ts';
import { AlreadyClaimed } from '../kernel/claims.ts';
import { StaleRevision, type Decided } from '../kernel/command-handler.ts';
import { streamOf } from '../kernel/decider.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { decided } from '../register/operation.ts';
import { authenticate } from './authenticate.ts';
import { permittedByBody, permittedById } from './command-permission.ts';
import type { Command } from './command.ts';
import { judgedByOf, type JudgedBy } from './judged-by.ts';
import { readJsonBody } from './json-body.ts';
import { assertScansThere } from './named-scans.ts';
import { accepted } from './parsed.ts';
import type { Parts } from './parts.ts';
import { commandIdOf, etagOf, expectedRevisionOf, isId } from './preconditions.ts';
import { problem } from './problem.ts';
import { strictly } from './strict.ts';

/** What a command is answered with. */
interface CommandAnswer {
  id: string;
  revision: number;
  position?: string;
  /** How many events were stored; 0 if it was so already. */
  events: number;
  /** Which, and from when each holds. */
  stored: Pick<StoredEvent, 'type' | 'effectiveOn'>[];
  /** By which versions of policy, if by any. */
  judgedBy?: JudgedBy[];
  oneTimePassword?: string;
}

/**
 * The route of a command. Refusals come in one order (design §9): 401, 404, 403, 400, the first answer again to a
 * known command id, 428, 412, then the rules.
 */
export function commandRoute(command: Command, parts: Parts): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const reader = await authenticate(request, parts);
    const only = onlyOf(command);
    const id = only ?? request.params['id'];
    if (typeof id !== 'string' || !(id === only || isId(id))) throw problem('request/not-there');
    const byId = await permittedById(command, id, reader, parts);
    const json = await readJsonBody(request, response);
    const given = 'value' in json ? json.value : undefined;
    const result = strictly(command.body).safeParse(given ?? {}, { reportInput: true });
    const grant = await permittedByBody(command, id, byId, given, result, reader, parts);

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
      await assertScansThere(body, actor, parts);
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
      let stored: CommandAnswer['stored'] = [];
      let judgedBy: JudgedBy[] | undefined;
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
          stored = judged.events.map(said);
          if (stored.length > 0) judgedBy = judgedByOf(judged.policyVersions);
          return judged;
        },
      );
      parts.metrics.appended(handled.position === undefined ? 0 : stored.length);
      if (command.relation !== 'account' || !command.setsPassword) {
        const { revision, position } = handled;
        const { length: events } = stored;
        return send(
          response,
          { id, revision, position, events, stored, judgedBy },
          events > 0 && revision === events - 1,
        );
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
  const { revision, position, meta } = last;
  const answer: CommandAnswer = {
    ...{ id, revision, position, events: events.length },
    ...{ stored: events.map(said), judgedBy: judgedByOf(meta.policyVersions) },
  };
  if (command.relation === 'account' && command.setsPassword) {
    answer.oneTimePassword = await oneTimePassword(id, commandId, last, parts);
  }
  return { answer, began: events[0]!.revision === 0 };
}

/** What an answer says of an event that was stored. */
function said({ type, effectiveOn }: CommandAnswer['stored'][number]): CommandAnswer['stored'][number] {
  return { type, effectiveOn };
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

function manyHands(command: Command): boolean {
  return command.relation !== 'account' && command.manyHands === true;
}

/** The id of the one stream that there is of its kind. */
function onlyOf(command: Command): string | undefined {
  return command.relation === 'account' ? undefined : command.only;
}
