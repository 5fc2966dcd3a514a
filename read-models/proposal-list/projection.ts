import type { EventOf } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  CaseDecided,
  CaseForwarded,
  type CaseKind,
  CaseMoved,
  CaseReturned,
  CaseSubmitted,
  CaseWithdrawn,
} from '../../src/register/case/events.ts';
import {
  CaseHeldBack,
  CasesDecided,
  CasesListed,
  CasesReturned,
  CasesUnlisted,
  ProposalDrafted,
  ProposalSubmitted,
} from '../../src/register/proposal/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** What became of a case of a list. */
export const itemOutcomes = [
  'waiting',
  'sentOn',
  'returned',
  'approved',
  'refused',
  'heldBack',
  'forwarded',
  'withdrawn',
] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** A list, placed with whoever drafted it. */
export interface ProposalDocument {
  id: string;
  kind: CaseKind;
  title: string | null;
  status: 'draft' | 'submitted';
  organisation: string;
  to: string | null;
  draftedOn: PlainDate;
  submittedOn: PlainDate | null;
}

/** A case on a list. */
export interface ItemDocument {
  proposal: string;
  case: string;
  outcome: ItemOutcome;
  refusal: string | null;
  /** What the refusal's sentence speaks of. */
  values: Record<string, unknown> | null;
}

/** The rule that keeps a case from following its list. */
type Held = Pick<EventOf<typeof CaseHeldBack>['data'], 'refusal' | 'values'>;

/** The person moved, and the case with them. */
const GONE: Held = { refusal: 'move/forwarded' };

const idOf = (proposal: string, one: string) => `${proposal}/${one}`;

function outcome(proposal: string, one: string, became: ItemOutcome, held?: Held): Change {
  return {
    ...{ kind: 'patch', collection: 'items', id: idOf(proposal, one) },
    fields: { outcome: became, refusal: held?.refusal ?? null, values: held?.values ?? null },
  };
}

/** Every list, and what became of each case on it. */
export const proposalList = projection(
  'proposal-list',
  2,
  {
    proposals: {
      fields: { kind: 'string', organisation: 'string', to: 'string', status: 'string', draftedOn: 'string' },
      sorts: ['draftedOn'],
    },
    items: { fields: { proposal: 'string', case: 'string', outcome: 'string' } },
  },
  ...placing,
  on(ProposalDrafted, (e) => {
    const { kind, organisation, title } = e.data;
    const doc: ProposalDocument = {
      ...{ id: subjectOf(e), kind, title, status: 'draft', organisation, to: null },
      ...{ draftedOn: e.effectiveOn, submittedOn: null },
    };
    return [{ kind: 'put', collection: 'proposals', id: doc.id, at: organisation, doc: { ...doc } }];
  }),
  on(CasesListed, (e) => {
    const proposal = subjectOf(e);
    return e.data.cases.map((id): Change => {
      const doc: ItemDocument = { proposal, case: id, outcome: 'waiting', refusal: null, values: null };
      return { kind: 'put', collection: 'items', id: idOf(proposal, id), doc: { ...doc } };
    });
  }),
  on(CasesUnlisted, (e) =>
    e.data.cases.map((id): Change => ({ kind: 'remove', collection: 'items', id: idOf(subjectOf(e), id) })),
  ),
  on(ProposalSubmitted, (e) => {
    const { to, submittedOn } = e.data;
    const fields = { status: 'submitted', to, submittedOn };
    return [{ kind: 'patch', collection: 'proposals', id: subjectOf(e), fields }];
  }),
  on(CasesReturned, (e) => e.data.cases.map((id) => outcome(subjectOf(e), id, 'returned'))),
  on(CasesDecided, (e) => e.data.items.map((item) => outcome(subjectOf(e), item.case, item.outcome))),
  on(CaseHeldBack, (e) => {
    const { case: id, ...held } = e.data;
    return [outcome(subjectOf(e), id, held.refusal === GONE.refusal ? 'forwarded' : 'heldBack', held)];
  }),
  // Each list on which a case stands shows what becomes of it further up, and what is answered without a list.
  on(CaseSubmitted, ({ data, ...e }) => data.lists.map((list) => outcome(list, subjectOf(e), 'sentOn'))),
  on(CaseReturned, ({ data: { lists }, ...e }) => [
    ...lists.slice(-2, -1).map((list) => outcome(list, subjectOf(e), 'waiting')),
    ...lists.slice(-1).map((list) => outcome(list, subjectOf(e), 'returned')),
  ]),
  on(CaseMoved, ({ data, ...e }) => data.lists.map((list) => outcome(list, subjectOf(e), 'forwarded', GONE))),
  on(CaseForwarded, ({ data, ...e }) => data.lists.map((list) => outcome(list, subjectOf(e), 'forwarded', GONE))),
  on(CaseDecided, ({ data, ...e }) => data.lists.map((list) => outcome(list, subjectOf(e), data.outcome))),
  on(CaseWithdrawn, ({ data, ...e }) => data.lists.map((list) => outcome(list, subjectOf(e), 'withdrawn'))),
);
