import { v5 as uuidv5 } from 'uuid';
import { AlreadyClaimed } from '../kernel/claims.ts';
import type { CommandHandler, Commanded, Decided } from '../kernel/command-handler.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import { caseDecider, type Case } from '../register/case/case.ts';
import { decideCase, giveBack, submit } from '../register/case/decide.ts';
import { caseContext } from '../register/case/look.ts';
import { routeFrom } from '../register/case/route.ts';
import { procedures } from '../register/case/procedures.ts';
import { holdBack } from '../register/proposal/decide.ts';
import { CasesDecided, CasesReturned, ProposalSubmitted, type ProposalEvent } from '../register/proposal/events.ts';
import { proposalDecider } from '../register/proposal/proposal.ts';
import type { Register } from '../register/register.ts';
import type { Process } from './runner.ts';

/** So many cases of a list are attended to at once: their commits are shared. */
const AT_ONCE = 32;

/**
 * What is done to a list is done to each of its cases: sent up, given back, decided. A case that a rule refuses is held
 * back and shown on the list with the rule (design §6). Every command's id follows from the event's, so that a list
 * taken again changes nothing.
 */
export function proposalsProcess(parts: {
  handler: CommandHandler;
  register: Register;
  today: () => PlainDate;
  open: (event: StoredEvent) => Promise<StoredEvent>;
}): Process {
  const { handler, register } = parts;
  return {
    name: 'proposals',
    react(stored) {
      if (!REACTS_TO.has(stored.type)) return undefined;
      return async () => {
        const event = (await parts.open(stored)) as ProposalEvent;
        const proposal = event.stream.slice(proposalDecider.prefix.length);
        switch (event.type) {
          case 'ProposalSubmitted':
            return each(
              event,
              proposal,
              event.data.cases,
              (id) => id,
              async (_id, state, context) => {
                const { organisation: from, to, submittedOn } = event.data;
                const route = await wayOf(state, submittedOn);
                return submit(state, { proposal, from, to, route }, await context());
              },
            );
          case 'CasesReturned': {
            const { organisation: to, why, cases } = event.data;
            return each(
              event,
              proposal,
              cases,
              (id) => id,
              (_id, state) => giveBack(state, { proposal, to, why }, { today: parts.today() }),
            );
          }
          case 'CasesDecided': {
            const { items, signer, why } = event.data;
            return each(
              event,
              proposal,
              items,
              (item) => item.case,
              async ({ outcome, decision }, state, context) =>
                decideCase(
                  state,
                  { proposal, outcome, why, decision: decision && { ...decision, signer } },
                  { ...(await context()), actor: event.meta.actor },
                ),
            );
          }
          default:
            return undefined;
        }
      };
    },
  };

  async function wayOf(state: Case, day: PlainDate) {
    if (state.status === 'unknown') return [];
    return routeFrom(await register.chain(state.cell, day), procedures[state.kind].power, day);
  }

  async function each<Item>(
    event: StoredEvent,
    proposal: string,
    items: readonly Item[],
    idOf: (item: Item) => string,
    decide: (item: Item, state: Case, context: () => ReturnType<typeof caseContext>) => Decided | Promise<Decided>,
  ): Promise<void> {
    const waiting = [...items];
    const attend = async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
        const one = item;
        const id = idOf(one);
        try {
          await handler.handle(caseDecider, id, following(event, id), (state) =>
            decide(one, state, () =>
              caseContext(state, { id, today: parts.today(), register, actor: event.meta.actor }),
            ),
          );
        } catch (error) {
          const refusal = refusedBy(error);
          if (!refusal) throw error;
          await handler.handle(proposalDecider, proposal, following(event, `${id}/held-back`), (state) =>
            holdBack(state, { case: id, ...refusal }, { today: parts.today() }),
          );
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, attend));
  }
}

const REACTS_TO = new Set<string>([ProposalSubmitted.type, CasesReturned.type, CasesDecided.type]);
const COMMANDS = '7d1c8a52-52f5-5f0b-8a65-3f6a7f1e0f43';

/** A command that an event calls for: by the same hand, with an id that follows from it. */
export function following(event: StoredEvent, what: string): Commanded {
  const { actor, actorOrganisation, grant, correlationId } = event.meta;
  return {
    commandId: uuidv5(`${event.id}/${what}`, COMMANDS),
    correlationId,
    causationId: event.id,
    actor,
    ...(actorOrganisation !== undefined && { actorOrganisation }),
    ...(grant !== undefined && { grant }),
  };
}

/** The rule that said no, if one did; anything else is tried again. */
export function refusedBy(error: unknown): { refusal: string; values?: Record<string, unknown> } | undefined {
  if (error instanceof Refusal) return { refusal: error.code, values: error.values };
  if (error instanceof AlreadyClaimed) return { refusal: 'claim/taken', values: { kind: error.kind } };
  return undefined;
}
