import type { PlainDate } from '../../kernel/plain-date.ts';
import { Refusal, type RefusedItem } from '../../kernel/refusal.ts';
import { carriedVote, isOpen, type Case } from '../case/case.ts';
import { recordVote } from '../case/decide.ts';
import { caseContext, wayFrom } from '../case/look.ts';
import type { Condition } from '../case/procedure.ts';
import { currentStop, readiness } from '../case/readiness.ts';
import { nextStop } from '../case/route.ts';
import { decideCase } from '../case/verdict.ts';
import type { At } from '../look-ups.ts';
import type { DecideCases, ListCases, RecordVotes } from './commands.ts';
import type { AnswerContext, SubmissionContext } from './decide.ts';
import type { Proposal } from './proposal.ts';

/** The cases that are to be put on a list. */
export async function listing({ cases }: ListCases, _proposal: Proposal, { today, register }: At) {
  const files = await Promise.all(cases.map(async (id) => [id, await register.case(id)] as const));
  return { today, files: new Map(files) };
}

/** Where a list goes and what its cases lack: the way follows the tree of the day of submission (DHTN-X.2). */
export async function submission(proposal: Proposal, day: PlainDate, at: At): Promise<SubmissionContext> {
  if (proposal.status !== 'draft') return { today: at.today, to: [], unmet: [] };
  const destinations = new Set<string>();
  const unmet = await Promise.all(
    proposal.cases.map(async (id) => {
      const { conditions, to } = await ready(await at.register.case(id), proposal.organisation, day, at);
      if (to) destinations.add(to);
      return { case: id, conditions: conditions.filter(({ met }) => !met) };
    }),
  );
  return { today: at.today, to: [...destinations], unmet };
}

/** Every condition of a case that an organisation would send up on a day, and to whom it would go. */
export async function ready(
  file: Case,
  organisation: string,
  day: PlainDate,
  at: At,
): Promise<{ conditions: Condition[]; to?: string }> {
  if (!isOpen(file)) return { conditions: [{ code: 'case/ended', met: false, values: { status: file.status } }] };
  if (file.at !== organisation) return { conditions: [{ code: 'case/lies-elsewhere', met: false }] };
  try {
    const route = await wayFrom(file.kind, file.personCell, day, at);
    const conditions = readiness({ ...file, route }, await caseContext(file, at));
    const votedOn = carriedVote(file, organisation)?.heldOn;
    if (votedOn && votedOn > day)
      conditions.push({ code: 'proposal/sent-before-vote', met: false, values: { votedOn } });
    return { conditions, to: nextStop(route, organisation)?.organisation };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { conditions: [{ code: error.code, met: false, values: error.values }] };
  }
}

/** Which of the cases the rules refuse to have decided as commanded. */
export function deciding(
  { items, date, signer, why }: DecideCases,
  proposal: Proposal,
  at: At,
): Promise<AnswerContext> {
  return answering(items, proposal, at, (sent, { outcome, number }, file, context) => {
    const decision = number && date ? { number, date, issuer: sent.to, signer } : undefined;
    decideCase(file, { proposal: sent.id, by: sent.to, outcome, decision, why }, context);
  });
}

/** Which of the votes no rule would take. */
export function voting({ items, heldOn, ballot }: RecordVotes, proposal: Proposal, at: At): Promise<AnswerContext> {
  return answering(items, proposal, at, ({ to: organisation }, { tally }, file, context) => {
    recordVote(file, { organisation, meeting: meetingOf(file, context), heldOn, ballot, tally }, context);
  });
}

/** The meeting that votes where the case lies. */
export function meetingOf(file: Case, { procedure, today }: Pick<Context, 'procedure' | 'today'>) {
  return (isOpen(file) && currentStop(file, procedure, today).meeting) || 'committee';
}

type Context = Awaited<ReturnType<typeof caseContext>>;
type Sent = Extract<Proposal, { status: 'submitted' }>;

async function answering<Item extends { case: string }>(
  items: readonly Item[],
  proposal: Proposal,
  at: At,
  answer: (sent: Sent, item: Item, file: Case, context: Context) => void,
): Promise<AnswerContext> {
  if (proposal.status !== 'submitted') return { today: at.today, refusals: [] };
  const refusals = await Promise.all(
    items.map(async (item): Promise<RefusedItem[]> => {
      const file = await at.register.case(item.case);
      try {
        answer(proposal, item, file, await caseContext(file, at));
        return [];
      } catch (error) {
        if (error instanceof Refusal) return [{ item: item.case, code: error.code, values: error.values }];
        throw error;
      }
    }),
  );
  return { today: at.today, refusals: refusals.flat() };
}
