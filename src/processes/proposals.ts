import type { Decided } from '../kernel/command-handler.ts';
import { caseDecider, type Case } from '../register/case/case.ts';
import { giveBack, recordVote, submit } from '../register/case/decide.ts';
import { caseContext, returnedTo, wayFrom } from '../register/case/look.ts';
import { decideCase } from '../register/case/verdict.ts';
import { holdBack } from '../register/proposal/decide.ts';
import {
  CasesDecided,
  CasesReturned,
  CasesVoted,
  ProposalSubmitted,
  type ProposalEvent,
} from '../register/proposal/events.ts';
import { meetingOf } from '../register/proposal/look.ts';
import { proposalDecider } from '../register/proposal/proposal.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** So many cases of a list are attended to at once: their commits are shared. */
const AT_ONCE = 32;

type Context = Awaited<ReturnType<typeof caseContext>>;

/** What an event of a list does to one of its cases. */
interface Step {
  id: string;
  /** @throws Refusal */
  decide(state: Case, context: Context): Decided | Promise<Decided>;
}

const REACTS_TO = new Set<string>([ProposalSubmitted.type, CasesVoted.type, CasesReturned.type, CasesDecided.type]);

/**
 * What is done to a list is done to each of its cases: sent up, voted on, given back, decided. A case that a rule refuses
 * is held back and shown on the list with the rule (design §6). Every command's id follows from the event's, so that a
 * list taken again changes nothing.
 */
export function proposalsProcess({ handler, register, today, open }: Carrying): Process {
  return {
    name: 'proposals',
    react(stored) {
      if (!REACTS_TO.has(stored.type)) return undefined;
      return async () => {
        const event = (await open(stored)) as ProposalEvent;
        const waiting = stepsOf(event, event.stream.slice(proposalDecider.prefix.length));
        const attend = async () => {
          for (let step = waiting.shift(); step; step = waiting.shift()) await take(event, step);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, attend));
      };
    },
  };

  async function take(event: ProposalEvent, { id, decide }: Step): Promise<void> {
    try {
      await handler.handle(caseDecider, id, following(event, id), async (state) =>
        decide(state, await caseContext(state, { id, today: today(), register, actor: event.meta.actor })),
      );
    } catch (error) {
      const refusal = refusedBy(error);
      if (!refusal) throw error;
      const proposal = event.stream.slice(proposalDecider.prefix.length);
      await handler.handle(proposalDecider, proposal, following(event, `${id}/held-back`), (state) =>
        holdBack(state, { case: id, ...refusal }, { today: today() }),
      );
    }
  }

  function stepsOf(event: ProposalEvent, proposal: string): Step[] {
    switch (event.type) {
      case 'ProposalSubmitted': {
        const { organisation: from, to, submittedOn, cases } = event.data;
        return cases.map((id) => ({
          id,
          async decide(state, context) {
            if (state.status === 'unknown') return { events: [] };
            const route = await wayFrom(state.kind, state.personCell, submittedOn, { register });
            return submit(state, { proposal, from, to, route, submittedOn }, context);
          },
        }));
      }
      case 'CasesVoted': {
        const { by: organisation, heldOn, ballot, items } = event.data;
        return items.map(({ case: id, tally }) => ({
          id,
          decide: (state, context) =>
            recordVote(state, { organisation, meeting: meetingOf(state, context), heldOn, ballot, tally }, context),
        }));
      }
      case 'CasesReturned': {
        const { organisation: to, by, why, cases } = event.data;
        return cases.map((id) => ({
          id,
          decide: async (state, context) =>
            giveBack(state, { proposal, by, to: await returnedTo(state, to, { register }), why }, context),
        }));
      }
      case 'CasesDecided': {
        const { by, items, signer, why } = event.data;
        return items.map(({ case: id, outcome, decision }) => ({
          id,
          decide: (state, context) =>
            decideCase(
              state,
              { proposal, by, outcome, why, decision: decision && { ...decision, ...(signer && { signer }) } },
              context,
            ),
        }));
      }
      default:
        return [];
    }
  }
}
